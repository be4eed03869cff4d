// What the folder assets/portraits holds: one file for each look of each person, and a list of when each holds.

import type { Ground } from './inks.ts';
import { PEOPLE } from './people.ts';
import { draw } from './portrait.ts';
import { over } from './usual.ts';

/** One look of a person, from a date on (a year, or a year and a month). */
export interface Sitting {
  readonly from: string;
  readonly file: string;
}

/** The list written beside the pictures, by person. */
export type Index = Readonly<
  Record<string, { readonly ground: Ground; readonly sittings: readonly Sitting[] }>
>;

/** Every file's name and text, the index included. The first look keeps the plain name. */
export function files(): Map<string, string> {
  const made = new Map<string, string>();
  const index: Record<string, { ground: Ground; sittings: Sitting[] }> = {};
  for (const person of PEOPLE) {
    let look = person.look;
    const first = `${person.id}.svg`;
    made.set(first, draw(look));
    const sittings: Sitting[] = [{ from: '1953', file: first }];
    for (const change of person.later ?? []) {
      look = over(look, change.look);
      const file = `${person.id}.${change.from}.svg`;
      made.set(file, draw(look));
      sittings.push({ from: change.from, file });
    }
    index[person.id] = { ground: person.ground, sittings };
  }
  made.set('index.json', `${JSON.stringify(index, null, 2)}\n`);
  return made;
}
