// The few things a picture needs to know of the state, so that pictures can be tried without a whole game.

import type { FactionId, PersonId, QuantityId } from '../model/ids.ts';
import { personById } from '../model/people.ts';
import { chose, dateOf, fact, fullMembers, loyalty, quantity } from '../model/questions.ts';
import type { State } from '../model/state.ts';
import type { FactId, IsoDate, MoveId } from '../model/types.ts';

export interface Facts {
  readonly date: IsoDate;
  loyalty(faction: FactionId): number;
  quantity(id: QuantityId): number;
  /** Whether the move was made, by the player or, before the opening's chapter, by history. */
  chose(move: MoveId): boolean;
  fact(id: FactId): boolean;
  /** The full members of the Presidium on the date, in the order in which they sit. */
  fullMembers(): readonly PersonId[];
  name(person: PersonId): Name;
}

export interface Name {
  readonly surname: string; // "Mikoyan"
  readonly russian: string; // "Микоян"
}

/** The facts of a state as it stands. */
export const factsOf = (state: State): Facts => ({
  date: dateOf(state),
  loyalty: faction => loyalty(state, faction),
  quantity: id => quantity(state, id),
  chose: move => chose(state, move),
  fact: id => fact(state, id),
  fullMembers: () => fullMembers(state),
  name: person => {
    const { surname, russian } = personById(person);
    return { surname, russian };
  },
});
