// What you do in the room, as hundredths of a step on everyone's threshold.

import { climate, leaning } from './leaning.ts';
import { chairmanGone, kgbTerm, minister } from './organs.ts';
import { round } from './round.ts';
import { placeOf } from './rules.ts';
import type { State } from './state.ts';
import { CONTROL } from './targets.ts';

const [june, plead] = placeOf('june57/plead');
const [, fight] = placeOf('june57/fight');
const [table, censure] = placeOf('june57_table/censure');
const [, tanks] = placeOf('june57_table/tanks');
const [galyukov, face] = placeOf('galyukov/face');
const [, inquiry] = placeOf('galyukov/mikoyan');
const [pitsunda, stall] = placeOf('pitsunda/stall');
const [, rally] = placeOf('pitsunda/rally');
const [october, concede] = placeOf('october/concede');
const [night, marshals] = placeOf('october_night/marshals');
const [end, refuse] = placeOf('october_end/refuse');

/** What was said and done in June 1957, in hundredths of a step. */
export function conduct1957({ chosen, terms: { assumptions: given } }: State): number {
  let steps = 0;
  if (chosen[june] === plead) steps += given.plead;
  if (chosen[june] === fight) steps += given.fight;
  if (chosen[table] === censure) steps += given.censure;
  if (chosen[table] === tanks) steps += given.tanks;
  return round(100 * steps);
}

/** The minister of defence would answer your call. */
export const ministerAnswers = (state: State): boolean =>
  leaning(state, minister(state), 3, climate(state)) > 600;

/** The KGB would act for you. */
export const kgbInHand = (state: State): boolean => chairmanGone(state) || kgbTerm(state, 3) > 0;

/** What was done from Galyukov’s warning to the vote of October 1964, in hundredths of a step. */
export function conduct1964(state: State): number {
  const {
    chosen,
    terms: { assumptions: given },
  } = state;
  let steps = 0;
  if (chosen[galyukov] === face) steps += given.confronted;
  if (chosen[galyukov] === inquiry) steps += given.inquiry;
  if (chosen[pitsunda] === stall) steps += kgbInHand(state) ? given.stall : given.stall_slips;
  if (chosen[pitsunda] === rally) steps += ministerAnswers(state) ? given.rally : given.rally_slips;
  if (chosen[october] === concede) steps += given.concede;
  if (chosen[night] === marshals) steps += ministerAnswers(state) ? given.marshals : given.marshals_slip;
  if (chosen[end] === refuse) steps += state.values[CONTROL]! > 250 ? given.aloud : given.aloud_slips;
  return round(100 * steps);
}
