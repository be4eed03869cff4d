// The first scene of the decade, told when the page is built: it can be read before the engine has arrived.

import told from 'virtual:first-scene';
import { march53 } from '../model/dossiers/march53.ts';
import type { FactionId, PersonId, QuantityId } from '../model/ids.ts';
import type { Run } from '../model/types.ts';
import type { Facts } from '../play/facts.ts';
import type { Game } from '../play/game.ts';
import type { Told } from './told.ts';

const NOTHING = { lines: [], happenings: [] };

const factsOf = ({ date, values, members, names }: Told['facts']): Facts => ({
  date,
  loyalty: (faction: FactionId) => values[faction]!,
  quantity: (id: QuantityId) => values[id]!,
  quantityOn: (id: QuantityId) => values[id]!,
  ploughed: () => 0,
  chose: () => false,
  fact: () => false,
  fullMembers: () => members,
  absentMembers: () => [],
  name: (person: PersonId) => names[person]!,
});

/** Whether a run begins where the first scene is. */
export const beginsAtFirst = ({ opening, choices }: Run): boolean =>
  opening.id === 'decade' && choices.length === 0;

/** The first scene as a game in which nothing can be done yet but read. */
export const firstGame = (run: Run): Game => ({
  run,
  facts: factsOf(told.facts),
  steps: [],
  scene: { kind: 'dossier', dossier: march53, meanwhile: NOTHING, heard: [], ...told.scene },
});
