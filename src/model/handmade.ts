// For tests: small states made by hand, on a day of their own, without playing up to them.

import { dayOf, tickDay, yearOf } from './dates.ts';
import { HISTORY } from './luck.ts';
import { DECADE } from './openings.ts';
import { placeOf } from './rules.ts';
import { termsOf } from './run.ts';
import { bitOf, emptyState, type State } from './state.ts';
import { indexOf, SCALE } from './targets.ts';
import type { FactId, IsoDate, MoveId, Opening, Target } from './types.ts';

interface Wanted {
  readonly day?: IsoDate;
  readonly seed?: number;
  readonly opening?: Partial<Opening>;
  readonly values?: Partial<Readonly<Record<Target, number>>>; // in the unit shown
  readonly moves?: readonly MoveId[]; // taken as made; their effects are not applied
  readonly facts?: readonly FactId[];
}

/** March 1953 but for what is asked for, with its ledger. */
export function handmade({
  day = '1953-03-05',
  seed = HISTORY,
  opening,
  values,
  moves,
  facts,
}: Wanted = {}): State {
  const state = emptyState(termsOf({ ...DECADE, ...opening }, seed));
  state.ledger = [];
  state.happenings = [];
  state.day = dayOf(day);
  const year = yearOf(state.day);
  state.tickYear = state.day < tickDay(year) ? year : year + 1;
  for (const [target, value] of Object.entries(values ?? {})) {
    state.values[indexOf(target)] = value * SCALE[indexOf(target)]!;
  }
  for (const move of moves ?? []) {
    const [dossier, option] = placeOf(move);
    state.chosen[dossier] = option;
  }
  for (const fact of facts ?? []) state.facts |= bitOf(fact);
  return state;
}
