// Who sits at the table: each man's terms are data with dates and conditions (people.ts).

import { allHold, type Test } from './conditions.ts';
import type { DayNumber } from './dates.ts';
import type { State } from './state.ts';
import { MAN } from './targets.ts';

export interface Seat {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly when: readonly Test[];
}

/** Whether a man (by his target index) is a full member today. */
export function isSeated(state: State, target: number): boolean {
  const seats = state.terms.rules.seats[target - MAN]!;
  for (let i = 0; i < seats.length; i++) {
    const seat = seats[i]!;
    if (state.day >= seat.from && state.day < seat.to && allHold(state, seat.when)) return true;
  }
  return false;
}
