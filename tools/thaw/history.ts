// thaw history: what was done, in history's luck.

import { encode } from '../../src/archive/code.ts';
import { advance, decide, openDossier } from '../../src/model/decide.ts';
import { historyRun } from '../../src/model/history.ts';
import { quantity, yearBooks } from '../../src/model/questions.ts';
import { begin, endingOf, historyOf, replay, termsOf } from '../../src/model/run.ts';
import type { State } from '../../src/model/state.ts';
import type { Answer } from '../thaw.ts';
import { loyaltiesOf, outcomeOf } from './outcome.ts';

export interface HistoryYear {
  readonly year: number;
  readonly grain: number; // Mt, revised yearbook
  readonly virginGrain: number; // Mt, of it from the new lands
  readonly claimed: number; // Mt, first claim
  readonly troops: number; // thousand, at the end of the year
  readonly loyalties: Readonly<Record<string, number>>; // at the end of the year
}

/** History's years, each as it stood when the last decision before the next New Year had been taken. */
export function historyYears(): HistoryYear[] {
  const years = new Map<number, HistoryYear>();
  const state = begin(termsOf(historyRun().opening, 0), false);
  for (let open = openDossier(state); open; open = openDossier(state)) {
    decide(state, historyOf(open.source));
    note(state, years);
    advance(state);
  }
  note(state, years);
  return [...years.values()];
}

function note(state: State, years: Map<number, HistoryYear>): void {
  const year = Math.floor(state.day / 10000);
  const book = yearBooks(state).find(found => found.year === year);
  years.set(year, {
    year,
    grain: (book?.official ?? 0) / 10,
    virginGrain: (book?.virgin ?? 0) / 10,
    claimed: (book?.claimed ?? 0) / 10,
    troops: quantity(state, 'men'),
    loyalties: loyaltiesOf({ state }),
  });
}

export function history(): Answer {
  const run = historyRun();
  const replayed = replay(run);
  const { ending, date, ballots } = outcomeOf(replayed);
  const years = historyYears();
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
