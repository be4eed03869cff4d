// What may be asked of a state: by the story, the page, the stage and the command line. Nothing here changes it.

import { isoOf } from './dates.ts';
import { type FactionId, PERSON_IDS, type PersonId, type QuantityId } from './ids.ts';
import { placeOf } from './rules.ts';
import { chairs, isSeated } from './seats.ts';
import { bitOf, type State } from './state.ts';
import { indexOf, MAN, SCALE } from './targets.ts';
import type { FactId, IsoDate, MoveId, Target } from './types.ts';
import { FIRST_YEAR } from './weather.ts';

/** The day on which the state stands. */
export const dateOf = (state: State): IsoDate => isoOf(state.day);

/** A loyalty, a number of the country or a man's ledger of you, in the unit it is shown in. */
export function amount(state: State, target: Target): number {
  const index = indexOf(target);
  return state.values[index]! / SCALE[index]!;
}

/** 0 to 100. */
export const loyalty = (state: State, faction: FactionId): number => amount(state, faction);

/** A number of the country, in the unit it is shown in. */
export const quantity = (state: State, id: QuantityId): number => amount(state, id);

/** Whether something has happened that no option states. */
export const fact = (state: State, id: FactId): boolean => (state.facts & bitOf(id)) !== 0;

/** Whether a move was made, by the player or by history before the opening. */
export function chose(state: State, move: MoveId): boolean {
  const [dossier, option] = placeOf(move);
  return state.chosen[dossier] === option;
}

/** Whether somebody is a full member today. */
export const sits = (state: State, person: PersonId): boolean =>
  person === 'khrushchev' || isSeated(state, indexOf(person));

/** The full members whose chairs illness leaves empty today: Kozlov after his stroke. No vote counts them. */
export const absentMembers = (state: State): readonly PersonId[] =>
  fact(state, 'kozlov_struck') && chairs(state).some(({ person }) => PERSON_IDS[person] === 'kozlov')
    ? ['kozlov']
    : [];

/** The full members today, Khrushchev first. */
export const fullMembers = (state: State): readonly PersonId[] => [
  'khrushchev',
  ...new Set(
    chairs(state)
      .map(({ person }) => PERSON_IDS[person]!)
      .filter(id => isSeated(state, MAN + PERSON_IDS.indexOf(id))),
  ),
];

/** Hands against you at the last count of a table; 0 before there was one. */
export const handsAgainst = (state: State): number => state.count.committed;

/** Whether a man was committed against you at the last count. */
export const isCommitted = (state: State, person: PersonId): boolean =>
  state.count.seats > 0 && sits(state, person) && state.count.round[PERSON_IDS.indexOf(person)] !== 0;

export interface YearBook {
  readonly year: number;
  readonly barn: number; // 0.1 Mt, what there was to eat
  readonly official: number; // 0.1 Mt, revised yearbook
  readonly claimed: number; // 0.1 Mt, first claim
  readonly virgin: number; // 0.1 Mt of the official figure, from the new lands
}

/** The harvests brought in so far. */
export const yearBooks = (state: State): readonly YearBook[] =>
  Array.from({ length: state.tickYear - FIRST_YEAR }, (_, year) => ({
    year: FIRST_YEAR + year,
    barn: state.barn[year]!,
    official: state.official[year]!,
    claimed: state.claimed[year]!,
    virgin: state.virgin[year]!,
  }));
