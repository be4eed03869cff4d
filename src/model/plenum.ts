// The plenum: the Central Committee by blocs, which can overrule the table if its members can be brought in.
// The totals rest on sources (121 attending in June 1957, some 172 in 1964); the split by blocs is our estimate,
// low confidence: doc/model.md, "The plenum".

import { clamp, round } from './round.ts';
import type { State } from './state.ts';
import {
  APPARATUS,
  ARMY,
  COUNTRYSIDE,
  INTELLIGENTSIA,
  MINISTRIES,
  PLENUM_BOND,
  SECURITY,
  WORKERS,
} from './targets.ts';
import type { BlocId } from './types.ts';

export const BLOCS: readonly BlocId[] = ['secretaries', 'ministries', 'army_and_security', 'others'];
const SEATS_1957 = [62, 38, 8, 13];
const SEATS_LATER = [88, 48, 16, 20];

const loyalties = ({ values }: State): number[] => [
  values[APPARATUS]! + values[PLENUM_BOND]!,
  values[MINISTRIES]!,
  0.7 * values[ARMY]! + 0.3 * values[SECURITY]!,
  (values[WORKERS]! + values[INTELLIGENTSIA]! + values[COUNTRYSIDE]!) / 3,
];

export interface Plenum {
  readonly seats: readonly number[]; // by BLOCS
  readonly firm: readonly number[]; // for you before the bandwagon, by BLOCS
  readonly share: number; // of all seats
}

/** How the Central Committee stands when `against` of the table (a share, 0 to 1) has turned. */
export function plenum(state: State, against: number): Plenum {
  const given = state.terms.assumptions;
  const seats = state.tickYear <= 1957 ? SEATS_1957 : SEATS_LATER;
  const swayed = given.conformity * (against - 0.5);
  const firm = loyalties(state);
  let [yours, all] = [0, 0];
  for (let bloc = 0; bloc < firm.length; bloc++) {
    const margin = firm[bloc]! - given.plenum_pivot - swayed;
    firm[bloc] = round(seats[bloc]! * clamp(0.5 + margin / given.plenum_width, 0, 1));
    yours += firm[bloc]!;
    all += seats[bloc]!;
  }
  return { seats, firm, share: yours / all };
}
