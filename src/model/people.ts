// Everyone the game knows by name, in the order of PERSON_IDS (doc/model.md, "People").
// Terms follow history unless a condition says that the player can change them.

import { CANDIDATES } from './people/candidates.ts';
import { MEMBERS } from './people/members.ts';
import { OLD_GUARD } from './people/oldGuard.ts';
import { OUTSIDERS } from './people/outsiders.ts';
import type { Person, PersonId } from './types.ts';

export const PEOPLE: readonly Person[] = [...OLD_GUARD, ...MEMBERS, ...CANDIDATES, ...OUTSIDERS];

const byId: ReadonlyMap<PersonId, Person> = new Map(PEOPLE.map(person => [person.id, person]));

/** The person of that id; throws if the data lacks him, which a test forbids. */
export function personById(id: PersonId): Person {
  const person = byId.get(id);
  if (!person) throw new Error(`nobody is called ${id}`);
  return person;
}
