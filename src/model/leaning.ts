// What a man of the Presidium thinks of you, and how many others must have moved before he does.
// One formula for 1957, 1960, 1962 and 1964: doc/model.md, "A man's leaning".
// Leanings in hundredths of a point, positive for you; thresholds in hundredths of a step of ten.

import type { Assumptions } from './assumptions.ts';
import { PERSON_IDS } from './ids.ts';
import { HISTORY, keyOf, swing } from './luck.ts';
import { PEOPLE } from './people.ts';
import { round } from './round.ts';
import type { State } from './state.ts';
import { CONTROL, COUNTRYSIDE, CULT, indexOf, MAN, PRESTIGE, SUPPLY, WORKERS } from './targets.ts';
import type { FactionId } from './types.ts';

export type Crisis = 0 | 1 | 2 | 3;
/** The four occasions on which the table counts; a man's mood is drawn once for each. */
export const CRISES = ['1957', '1960', '1962', '1964'] as const;

interface Man {
  readonly factions: readonly number[];
  readonly weights: readonly number[]; // shares, adding up to 1
  readonly grievance: number;
  readonly ambition: number;
  readonly caution: number;
  readonly tie: number;
  readonly mood: readonly number[]; // key by crisis
}

/** The men whose view of you is followed, by place in PERSON_IDS. */
export const MEN: readonly (Man | undefined)[] = PERSON_IDS.map(id => {
  const temper = PEOPLE.find(person => person.id === id)?.temper;
  if (!temper) return undefined;
  const answersTo = Object.entries(temper.weights) as [FactionId, number][];
  const sum = answersTo.reduce((total, [, weight]) => total + weight, 0);
  return {
    factions: answersTo.map(([faction]) => indexOf(faction)),
    weights: answersTo.map(([, weight]) => weight / sum),
    grievance: temper.grievance,
    ambition: temper.ambition,
    caution: temper.caution,
    tie: temper.tie,
    mood: CRISES.map(crisis => keyOf(`mood/${crisis}/${id}`)),
  };
});

/** Finds a man's place. Throws if the model does not follow his view. */
export function manAt(person: number): Man {
  const man = MEN[person];
  if (!man) throw new Error(`${PERSON_IDS[person]} has no temper in people.ts`);
  return man;
}

/** The part of a leaning that is the same for every man: fear, the cult, prestige, bread. */
export function climate(state: State): number {
  return fear(state) + flattery(state) + standing(state) + bread(state);
}

/** Fear of you: above 0 while control stands over 40. This and the next three in hundredths of a point. */
export const fear = ({ values, terms }: State): number =>
  round(10 * terms.assumptions.control * (values[CONTROL]! - 400));

/** Your cult and your combined posts, which offend equals: never above 0. */
export const flattery = ({ values, terms }: State): number =>
  -round(100 * terms.assumptions.cult * Math.max(0, values[CULT]! - 20));

/** What you have achieved, as prestige over 40. */
export const standing = ({ values, terms }: State): number =>
  round(100 * terms.assumptions.prestige * (values[PRESTIGE]! - 40));

/** Authority from bread: workers, countryside and shops over 45. */
export const bread = ({ values, terms }: State): number =>
  round(
    100 * terms.assumptions.results * ((values[WORKERS]! + values[COUNTRYSIDE]! + values[SUPPLY]!) / 3 - 45),
  );

/** What those he answers to think of you, in hundredths of a point. */
export function interests(state: State, man: Man): number {
  let sum = 0;
  for (let i = 0; i < man.factions.length; i++) {
    sum += man.weights[i]! * (state.values[man.factions[i]!]! - 45);
  }
  return round(100 * state.terms.assumptions.interests * sum);
}

/** What an old tie to you is worth, in hundredths of a point. */
export const tie = (man: Man, given: Assumptions): number => round(100 * given.tie * man.tie);

const nature = (man: Man, given: Assumptions): number =>
  round(100 * (given.base - given.grievance * man.grievance - given.ambition * man.ambition));

const caution = (man: Man, given: Assumptions): number => round(100 * given.caution * man.caution);

const byPerson = (of: (man: Man) => number): Int32Array => Int32Array.from(MEN, man => (man ? of(man) : 0));

/** What does not change in a run: where each man began with you, an old tie included. */
export const naturesOf = (given: Assumptions): Int32Array =>
  byPerson(man => nature(man, given) + tie(man, given));

/** What caution adds to each man’s threshold, in hundredths of a step. */
export const cautionsOf = (given: Assumptions): Int32Array => byPerson(man => caution(man, given));

/** His mood that week, in hundredths of a point: one draw a man and crisis, none in history’s luck. */
export const mood = (state: State, man: Man, crisis: Crisis): number =>
  state.terms.seed === HISTORY
    ? 0
    : round(swing(state.terms.seed, man.mood[crisis]!, 100 * state.terms.assumptions.mood));

/** A man's whole leaning; `shared` is `climate(state)`, computed once for a table. */
export function leaning(state: State, person: number, crisis: Crisis, shared: number): number {
  const man = manAt(person);
  return (
    state.terms.natures[person]! +
    interests(state, man) +
    100 * state.values[MAN + person]! +
    shared +
    mood(state, man, crisis)
  );
}
