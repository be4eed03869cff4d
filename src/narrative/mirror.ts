// What the story may read of the state: one variable a loyalty, a number, a move, a fact, a chair.
// common.ink declares exactly these (tools/ink/common.ts writes it); the host sets them, the story only reads.

import { DOSSIERS } from '../model/dossiers/index.ts';
import { FACTION_IDS, PERSON_IDS, type QuantityId } from '../model/ids.ts';
import { PEOPLE } from '../model/people.ts';
import { amount, chose, fact, handsAgainst, isCommitted, quantity, sits } from '../model/questions.ts';
import { FACTS, type State } from '../model/state.ts';
import type { MoveId } from '../model/types.ts';

interface Variable {
  readonly name: string;
  readonly initial: number | boolean; // as the story is read in an editor: March 1953, nothing decided
  readonly of: (state: State) => number | boolean;
}

const moves: readonly MoveId[] = DOSSIERS.flatMap(dossier =>
  dossier.options.map((option): MoveId => `${dossier.id}/${option.id}`),
);
const members = PERSON_IDS.filter(
  id =>
    id !== 'khrushchev' && PEOPLE.find(person => person.id === id)?.terms.some(term => term.rank === 'full'),
);

/** The numbers that prose may turn on; the rest of the country is the ledger’s. */
const NUMBERS: readonly QuantityId[] = [
  'supply',
  'control',
  'cult',
  'prestige',
  'tension',
  'thaw',
  'gold',
  'plenum_bond',
];

export const VARIABLES: readonly Variable[] = [
  ...FACTION_IDS.map(name => ({ name, initial: 50, of: (state: State) => amount(state, name) })),
  ...NUMBERS.map(name => ({ name, initial: 50, of: (state: State) => Math.floor(quantity(state, name)) })),
  { name: 'against', initial: 0, of: handsAgainst },
  ...moves.map(move => ({
    name: move.replace('/', '_'),
    initial: false,
    of: (state: State) => chose(state, move),
  })),
  ...FACTS.map(name => ({ name, initial: false, of: (state: State) => fact(state, name) })),
  ...members.map(id => ({ name: `sits_${id}`, initial: false, of: (state: State) => sits(state, id) })),
  { name: 'brezhnev_opens', initial: false, of: state => isCommitted(state, 'brezhnev') },
];
