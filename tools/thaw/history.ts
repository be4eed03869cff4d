// thaw history: what was done, in history's luck.

import { encode } from '../../src/archive/code.ts';
import { historyRun } from '../../src/model/history.ts';
import { FACTION_IDS } from '../../src/model/ids.ts';
import { amount, yearBooks } from '../../src/model/questions.ts';
import { endingOf, type Replay, replay } from '../../src/model/run.ts';
import type { State } from '../../src/model/state.ts';
import type { Target } from '../../src/model/types.ts';
import type { Answer } from '../thaw.ts';
import { outcomeOf } from './outcome.ts';

export interface HistoryYear {
  readonly year: number;
  readonly grain: number; // Mt, revised yearbook
  readonly virginGrain: number; // Mt, of it from the new lands
  readonly claimed: number; // Mt, first claim
  readonly troops: number; // thousand, at the end of the year
  readonly loyalties: Readonly<Record<string, number>>; // at the end of the year
}

/** History's years: each year's harvest, and where loyalties and troops stood at its end. */
export function historyYears({ state }: Replay = replay(historyRun())): HistoryYear[] {
  return yearBooks(state).map(({ year, official, virgin, claimed }) => ({
    year,
    grain: official / 10,
    virginGrain: virgin / 10,
    claimed: claimed / 10,
    troops: atEndOf(year, 'men', state),
    loyalties: Object.fromEntries(FACTION_IDS.map(id => [id, atEndOf(year, id, state)])),
  }));
}

/** What a number came to in a year, by its ledger; where it had not moved yet, what it was when it first did. */
function atEndOf(year: number, target: Target, state: State): number {
  const lines = state.ledger!.filter(line => line.target === target);
  const moved = lines.filter(line => line.date < `${year + 1}`).at(-1);
  return moved ? moved.is : (lines[0]?.was ?? amount(state, target));
}

/** The answer of `thaw history`. */
export function history(): Answer {
  const run = historyRun();
  const replayed = replay(run);
  const { ending, date, ballots } = outcomeOf(replayed);
  const years = historyYears(replayed);
  const code = encode(run);
  return {
    document: { code, ending, date, ballots, years, choices: run.choices },
    lines: [
      `History: ${endingOf(replayed.state)?.title}, ${date}`,
      `Code: ${code}`,
      '',
      'year  grain  claimed  new lands  troops',
      ...years.map(
        y =>
          `${y.year}  ${y.grain.toFixed(1).padStart(5)}  ${y.claimed.toFixed(1).padStart(7)}  ` +
          `${y.virginGrain.toFixed(1).padStart(9)}  ${String(y.troops).padStart(6)}`,
      ),
      '',
      ...ballots.map(ballot => {
        const count = (side: unknown) =>
          Array.isArray(side) ? side.join(', ') : Object.values(side as object).reduce((a, b) => a + b, 0);
        return `${ballot.date} ${ballot.body}: for ${count(ballot.for)}; against ${count(ballot.against)}`;
      }),
    ],
  };
}
