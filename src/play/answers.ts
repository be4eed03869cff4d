// The facts that page and stage ask for, answered from a state.

import { DOSSIERS } from '../model/dossiers/index.ts';
import { ploughed } from '../model/harvest.ts';
import { personById } from '../model/people.ts';
import { absentMembers, chose, dateOf, fact, fullMembers, loyalty, quantity } from '../model/questions.ts';
import type { State } from '../model/state.ts';
import type { IsoDate, MoveId } from '../model/types.ts';
import { FIRST_YEAR } from '../model/weather.ts';
import type { Facts } from './facts.ts';

/** The facts of a state as it stands. */
export const factsOf = (state: State): Facts => ({
  date: dateOf(state),
  loyalty: faction => loyalty(state, faction),
  quantity: id => quantity(state, id),
  quantityOn: (id, date) =>
    (state.ledger ?? []).reduce(
      (amount, line) => (line.target === id && line.date > date ? amount - line.by : amount),
      quantity(state, id),
    ),
  ploughed: year => Math.round(10 * (ploughed(state)[year - FIRST_YEAR] ?? 0)),
  chose: (move, by) => chose(state, move) && (by === undefined || dateOfMove(move) <= by),
  fact: id => fact(state, id),
  fullMembers: () => fullMembers(state),
  absentMembers: () => absentMembers(state),
  name: person => {
    const { surname, russian } = personById(person);
    return { surname, russian };
  },
});

const dateOfMove = (move: MoveId): IsoDate => {
  const [id] = move.split('/');
  return DOSSIERS.find(dossier => dossier.id === id)!.date;
};
