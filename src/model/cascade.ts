// The threshold cascade: each joins when enough others have, until nobody moves (Granovetter; doc/model.md,
// "The count"). Joining is monotone, so the final set does not depend on the order in which men are asked.

import { allHold } from './conditions.ts';
import { type Crisis, climate, leaning } from './leaning.ts';
import { armyTerm, kgbTerm } from './organs.ts';
import { round } from './round.ts';
import { chairs } from './seats.ts';
import type { State } from './state.ts';

/**
 * Counts the table as it sits today into `state.count`; `conduct` is what you do in the room, in hundredths
 * of a step. Ten times the share committed is held against each threshold, so that one scale serves tables of 9 to 16.
 */
export function countTable(state: State, crisis: Crisis, conduct: number): void {
  const { count } = state;
  const shared = climate(state);
  const organs = kgbTerm(state, crisis, shared) + armyTerm(state, crisis, shared) + conduct;
  const { assumptions: given, cautions } = state.terms;
  count.seats = 0;
  const today = chairs(state);
  for (let chair = 0; chair < today.length; chair++) {
    const { person, when } = today[chair]!;
    if (!allHold(state, when)) continue;
    const leans = leaning(state, person, crisis, shared);
    count.who[count.seats++] = person;
    count.leaning[person] = leans;
    count.threshold[person] = cautions[person]! + round(leans / given.points_per_step) + organs;
    count.round[person] = 0;
  }
  cascade(state);
}

function cascade({ count }: State): void {
  count.committed = 0;
  for (let sweep = 1; ; sweep++) {
    const before = count.committed;
    let joined = 0;
    for (let seat = 0; seat < count.seats; seat++) {
      const person = count.who[seat]!;
      if (count.round[person] === 0 && before * 1000 >= count.threshold[person]! * count.seats) {
        count.round[person] = sweep;
        joined++;
      }
    }
    if (joined === 0) return;
    count.committed = before + joined;
  }
}

/** More than half of those who vote, your own vote counted. */
export const outvoted = ({ count }: State): boolean => 2 * count.committed > count.seats + 1;
