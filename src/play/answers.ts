// The facts that page and stage ask for, answered from a state.

import { personById } from '../model/people.ts';
import { chose, dateOf, fact, fullMembers, loyalty, quantity } from '../model/questions.ts';
import type { State } from '../model/state.ts';
import type { Facts } from './facts.ts';

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
