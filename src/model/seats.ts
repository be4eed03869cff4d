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

/** A man who may sit on a given day: his place in PERSON_IDS, and on what it depends. */
export interface Chair {
  readonly person: number;
  readonly when: readonly Test[];
}

const chairsByDay = new WeakMap<State['terms']['rules'], Map<DayNumber, readonly Chair[]>>();

/** Everyone who may be a full member on this day, Khrushchev apart; found once for each day. */
export function chairs({ day, terms: { rules } }: State): readonly Chair[] {
  let days = chairsByDay.get(rules);
  if (!days) {
    days = new Map();
    chairsByDay.set(rules, days);
  }
  let found = days.get(day);
  if (!found) {
    found = rules.seats.flatMap((seats, person) =>
      seats
        .filter(seat => person > 0 && day >= seat.from && day < seat.to)
        .map(seat => ({ person, when: seat.when })),
    );
    days.set(day, found);
  }
  return found;
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
