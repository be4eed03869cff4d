// Who holds the KGB and the army at a crisis, and which way he leans: they move everyone's threshold.

import { dayOf } from './dates.ts';
import { type Crisis, climate, leaning } from './leaning.ts';
import { round } from './round.ts';
import { placeOf } from './rules.ts';
import type { State } from './state.ts';
import { CONTROL, indexOf, MAN, SECURITY } from './targets.ts';

const person = (id: string) => indexOf(id) - MAN;
const SEROV = person('serov');
const SHELEPIN = person('shelepin');
const SEMICHASTNY = person('semichastny');
const LUNEV = person('lunev');
const ZHUKOV = person('zhukov');
const MALINOVSKY = person('malinovsky');

const [kgb, toShelepin] = placeOf('kgb/shelepin');
const [, toSerov] = placeOf('kgb/serov');
const [, toLunev] = placeOf('kgb/comrade');
const [, split] = placeOf('kgb/split');
const [zhukov, keep] = placeOf('zhukov/keep');
const [again, keepAgain] = placeOf('zhukov_again/keep');
const [galyukov, dismissed] = placeOf('galyukov/chief');

const SHELEPIN_LEAVES = dayOf('1961-11-13');
const ZHUKOV_GOES = dayOf('1957-10-26');

/** The chairman of the KGB today, by place in PERSON_IDS. */
export function chairman(state: State): number {
  const choice = state.chosen[kgb];
  if (choice === toLunev) return LUNEV;
  if (choice === toShelepin || choice === split) return state.day < SHELEPIN_LEAVES ? SHELEPIN : SEMICHASTNY;
  return choice === 0 || choice === toSerov ? SEROV : SHELEPIN;
}

/** The minister of defence today, by place in PERSON_IDS. */
export function minister(state: State): number {
  if (state.day < ZHUKOV_GOES) return ZHUKOV;
  const kept =
    state.chosen[zhukov] === keep && (state.chosen[again] === 0 || state.chosen[again] === keepAgain);
  return kept ? ZHUKOV : MALINOVSKY;
}

/** Whether the house obeyed when its chairman was dismissed in September 1964. */
export const chairmanGone = (state: State): boolean =>
  state.chosen[galyukov] === dismissed &&
  state.values[SECURITY]! + state.values[CONTROL]! / 10 > state.terms.assumptions.chairman_needs;

/** Hundredths of a step by which the KGB raises everyone's threshold. */
export function kgbTerm(state: State, crisis: Crisis, shared = climate(state)): number {
  const given = state.terms.assumptions;
  if (state.chosen[galyukov] === dismissed) {
    return round(100 * (chairmanGone(state) ? given.chairman_dismissed : given.chairman_slips));
  }
  const chief = chairman(state);
  const leans = leaning(state, chief, crisis, shared);
  if (leans > 0) return round(100 * given.kgb * (chief === LUNEV ? given.kgb_old_comrade : 1));
  return state.chosen[kgb] === split ? round(100 * given.kgb * given.kgb_split) : 0;
}

/** Hundredths of a step by which the army moves everyone's threshold. */
export function armyTerm(state: State, crisis: Crisis, shared = climate(state)): number {
  const leans = leaning(state, minister(state), crisis, shared);
  const given = state.terms.assumptions;
  return leans > 600 ? round(100 * given.army) : leans < -1200 ? -round(100 * given.army) : 0;
}
