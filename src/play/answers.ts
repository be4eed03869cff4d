// The facts that a picture asks for, answered from the state that a game stands in.

import { PEOPLE } from '../model/people.ts';
import { chose, dateOf, fact, fullMembers, loyalty, quantity } from '../model/questions.ts';
import type { Facts, Name } from './facts.ts';
import type { Game } from './game.ts';

const NAMES: ReadonlyMap<string, Name> = new Map(
  PEOPLE.map(({ id, surname, russian }) => [id, { surname, russian }]),
);

export const factsOf = ({ state }: Pick<Game, 'state'>): Facts => ({
  date: dateOf(state),
  loyalty: faction => loyalty(state, faction),
  quantity: id => quantity(state, id),
  chose: move => chose(state, move),
  fact: id => fact(state, id),
  fullMembers: () => fullMembers(state),
  name: person => NAMES.get(person)!,
});
