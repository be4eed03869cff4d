// The rules as seen from outside, in a form that can be kept: history year by year, and every way through the first
// three decisions of each opening. If it moves, a released run may end differently.

import { advance, decide, isOpen, openDossier } from '../../src/model/decide.ts';
import { historyRun } from '../../src/model/history.ts';
import { FACTION_IDS, QUANTITY_IDS } from '../../src/model/ids.ts';
import { HISTORY } from '../../src/model/luck.ts';
import { OPENINGS } from '../../src/model/openings.ts';
import { amount, yearBooks } from '../../src/model/questions.ts';
import { ballotsOf, begin, endingOf, replay, termsOf } from '../../src/model/run.ts';
import { copyOf, type State } from '../../src/model/state.ts';
import type { Happening, Opening } from '../../src/model/types.ts';
import { MODEL_VERSION } from '../../src/model/version.ts';

export const GOLDEN = 'tests/golden/model.json';

const DEPTH = 3;

/** Everything that is kept. */
export const golden = () => ({
  modelVersion: MODEL_VERSION,
  septembers: septembers(),
  harvests: yearBooks(replay(historyRun()).state).map(
    ({ year, barn, official, claimed, virgin }) => `${year}: ${barn} ${official} ${claimed} ${virgin}`,
  ),
  votes: votes(),
  treeCount: Object.fromEntries(OPENINGS.map(opening => [opening.id, treeCount(opening, DEPTH)])),
});

type Numbers = Readonly<Record<string, number>>;

/** History's loyalties and numbers after each September, from its ledger. */
function septembers(): Readonly<Record<string, Numbers>> {
  const { state } = replay(historyRun());
  const opening = begin(termsOf(historyRun().opening, HISTORY)); // March 1953: nothing has moved yet
  const ids = [...FACTION_IDS, ...QUANTITY_IDS];
  const now: Record<string, number> = Object.fromEntries(ids.map(id => [id, amount(opening, id)]));
  const found: Record<string, Numbers> = {};
  state.ledger!.forEach((line, i) => {
    if (line.target in now) now[line.target] = line.is;
    const { date } = line;
    const last = state.ledger![i + 1]?.date !== date;
    if (date.endsWith('-09-01') && last) found[date.slice(0, 4)] = { ...now };
  });
  return found;
}

/** History's ballots: who was against, and the plenum's count. */
const votes = (): string[] =>
  ballotsOf(replay(historyRun()).state.happenings as Happening[]).map(ballot =>
    ballot.body === 'presidium'
      ? `${ballot.date}: against ${[...ballot.against].sort().join(' ')}; for ${[...ballot.for].sort().join(' ')}`
      : `${ballot.date}: plenum, for ${Object.values(ballot.for).join(' + ')}`,
  );

/** Every way through the first decisions of an opening in history's luck, tallied by where it stands then. */
export function treeCount(opening: Opening, depth: number): Readonly<Record<string, number>> {
  const tally: Record<string, number> = {};
  const walk = (state: State, left: number): void => {
    const open = openDossier(state);
    if (!open || left === 0) {
      const place = open?.source.id ?? `ending ${endingOf(state)!.id}`;
      tally[place] = (tally[place] ?? 0) + 1;
      return;
    }
    for (let option = 0; option < open.options.length; option++) {
      if (!isOpen(state, option)) continue;
      const branch = copyOf(state);
      decide(branch, option);
      advance(branch);
      walk(branch, left - 1);
    }
  };
  walk(begin(termsOf(opening, HISTORY), false), depth);
  return Object.fromEntries(Object.entries(tally).sort(([a], [b]) => (a < b ? -1 : 1)));
}
