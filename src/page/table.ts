// What is known of a man before he votes: whom he answers to, what he wants, what he carries against you.

import { FACTION_IDS } from '../model/ids.ts';
import { FACTIONS } from '../model/quantities.ts';
import type { Person } from '../model/types.ts';
import { list } from './format.ts';
import { say } from './words.ts';

/** "Answers to the apparatus and the ministries. Ambitious, careful. Brought an old grievance." '' for outsiders. */
export function tiesOf(person: Person): string {
  const { temper } = person;
  if (!temper) return '';
  const masters = FACTION_IDS.filter(id => (temper.weights[id] ?? 0) >= 2)
    .sort((a, b) => (temper.weights[b] ?? 0) - (temper.weights[a] ?? 0))
    .slice(0, 3)
    .map(id => FACTIONS[id].title);
  return [
    masters.length > 0 ? say('answers-to', { factions: list(masters) }) : '',
    temper.tie >= 2 ? say('tie-strong') : temper.tie === 1 ? say('tie-some') : '',
    temper.ambition >= 3 ? say('ambition-high') : temper.ambition === 2 ? say('ambition-some') : '',
    temper.caution >= 3 ? say('caution-high') : temper.caution === 0 ? say('caution-none') : '',
    temper.grievance >= 3 ? say('grievance-high') : temper.grievance >= 1 ? say('grievance-some') : '',
  ]
    .filter(sentence => sentence !== '')
    .join(' ');
}
