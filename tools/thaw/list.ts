// thaw list: everything the model knows, as data.

import { DOSSIERS } from '../../src/model/dossiers/index.ts';
import { ENDINGS } from '../../src/model/endings.ts';
import { FACTION_IDS } from '../../src/model/ids.ts';
import { PEOPLE } from '../../src/model/people.ts';
import { FACTIONS } from '../../src/model/quantities.ts';
import type { Answer } from '../thaw.ts';

/** The answer of `thaw list`. */
export function list(): Answer {
  const dossiers = DOSSIERS.map(({ id, date, chapter, title, options }) => ({
    id,
    date,
    chapter,
    title,
    options: options.map(option => ({
      id: option.id,
      title: option.title,
      advocate: option.advocate,
      history: option.history === true,
      counterfactual: option.counterfactual === true,
      needs: option.needs,
      effects: option.effects,
    })),
  }));
  const factions = FACTION_IDS.map(id => ({ id, ...FACTIONS[id] }));
  const endings = ENDINGS.map(({ id, title, inOffice }) => ({ id, title, inOffice }));
  const lines = dossiers.flatMap(dossier => [
    `${dossier.date}  ${dossier.id}: ${dossier.title}`,
    ...dossier.options.map(option => `    ${option.history ? '*' : ' '} ${option.id}: ${option.title}`),
  ]);
  return { document: { dossiers, factions, people: PEOPLE, endings }, lines };
}
