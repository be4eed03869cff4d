// The story held to the model: every tag is known, every move is offered by exactly one knot, nobody sits at a
// table on a day he was not there. Reads the Ink as text, so that a fault has its line.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { DOSSIERS } from '../../src/model/dossiers/index.ts';
import { ENDINGS } from '../../src/model/endings.ts';
import { FACTION_IDS, PERSON_IDS, type PersonId } from '../../src/model/ids.ts';
import { couldSit } from './data.ts';
import { type Fault, lineOf } from './fault.ts';

export interface Script {
  readonly file: string;
  readonly text: string;
}

/** The chapters as they stand in story/. */
export const scripts = (): Script[] =>
  readdirSync('story')
    .filter(name => name.endsWith('.ink') && name !== 'common.ink')
    .map(name => ({ file: `story/${name}`, text: readFileSync(`story/${name}`, 'utf8') }));

interface Place {
  readonly file: string;
  readonly line: number;
  readonly knot: string;
}

const SCENES: ReadonlySet<string> = new Set([
  'desk',
  'map',
  'table',
  'hall',
  'steppe',
  'pitsunda',
  'vnukovo',
]);
const TAGS: ReadonlySet<string> = new Set([
  'date',
  'place',
  'scene',
  'cyrillic',
  'light',
  'speculative',
  'ring',
  ...FACTION_IDS.map(faction => `mood_${faction}`),
]);
const WORDS = 20;

/** Faults in the story, or in scripts that a test plants. */
export function storyFaults(story: readonly Script[] = scripts()): Fault[] {
  const faults: Fault[] = [];
  const knots = new Map<string, Place>();
  const offered = new Map<string, Place>();
  for (const { file, text } of story) {
    let knot = '';
    text.split('\n').forEach((words, index) => {
      const place = { file, line: index + 1, knot };
      const found = /^=== *(\w+)/.exec(words)?.[1];
      if (found) {
        knot = found;
        knots.set(knot, place);
      }
      faults.push(...lineFaults({ ...place, knot }, words, offered));
    });
  }
  return [...faults, ...missing(knots, offered)];
}

function lineFaults(place: Place, words: string, offered: Map<string, Place>): Fault[] {
  const says: string[] = [];
  const dossier = DOSSIERS.find(({ id }) => id === place.knot);
  for (const [, person] of words.matchAll(/\bsits_(\w+)/g)) {
    if (!(PERSON_IDS as readonly string[]).includes(person!)) says.push(`there is no "${person}"`);
    else if (dossier && !couldSit(person as PersonId, dossier.date)) {
      says.push(`${person} cannot be a full member on ${dossier.date}`);
    }
  }
  const picked = /^\s*[*+]/.test(words);
  if (picked) says.push(...choiceFaults(place, words, offered));
  const told = picked ? words.replace(/\[.*?\]/, '') : words; // what stands in its brackets is the choice's own
  const tags = told
    .replace(/\/\/.*$/, '')
    .split('#')
    .slice(1);
  says.push(...tags.flatMap(tag => tagFaults(place, tag)));
  return says.map(fault => ({ file: place.file, line: place.line, says: fault }));
}

function choiceFaults(place: Place, words: string, offered: Map<string, Place>): string[] {
  const choice = /\[(.*?)#\s*(\w+):\s*([\w/]+)\s*\]/.exec(words);
  if (!choice) return ['a choice needs its tag inside its brackets: [words # move: dossier/option]'];
  const [, text = '', kind, id = ''] = choice;
  const faults: string[] = [];
  const long = text.trim().split(/\s+/).length;
  if (long > WORDS) faults.push(`a choice of ${long} words; at most ${WORDS}`);
  if (kind === 'move') {
    const [dossier, option] = id.split('/');
    const known = DOSSIERS.find(d => d.id === dossier)?.options.some(o => o.id === option);
    if (!known) faults.push(`the model knows no move "${id}"`);
    else if (dossier !== place.knot) faults.push(`"${id}" is offered in the knot "${place.knot}"`);
    const twice = offered.get(id);
    if (twice) faults.push(`"${id}" is offered already at ${twice.file}:${twice.line}`);
    offered.set(id, place);
  } else if (kind !== 'aside') {
    faults.push(`a choice is a move or an aside, not "${kind}"`);
  }
  return faults;
}

function tagFaults({ knot }: Place, tag: string): string[] {
  const [, key = '', value = ''] = /^\s*(\w+):?\s*(.*)$/.exec(tag) ?? [];
  if (!TAGS.has(key)) return [`nobody reads the tag "${key}"`];
  if (key === 'scene' && !SCENES.has(value.trim())) return [`there is no scene "${value.trim()}"`];
  if (key === 'ring' && !(FACTION_IDS as readonly string[]).includes(value.trim())) {
    return [`no telephone stands for "${value.trim()}"`];
  }
  const dossier = DOSSIERS.find(({ id }) => id === knot);
  if (key === 'date' && dossier && value.trim() < dossier.date) return [`${knot} comes on ${dossier.date}`];
  return [];
}

function missing(knots: Map<string, Place>, offered: Map<string, Place>): Fault[] {
  const faults: Fault[] = [];
  for (const dossier of DOSSIERS) {
    const file = `src/model/dossiers/${dossier.id}.ts`;
    if (!knots.has(dossier.id)) faults.push({ file, line: 1, says: `no knot tells "${dossier.id}"` });
    for (const option of dossier.options) {
      if (offered.has(`${dossier.id}/${option.id}`)) continue;
      const line = existsSync(file) ? lineOf(file, `id: '${option.id}'`) : 1;
      faults.push({ file, line, says: `no knot offers "${dossier.id}/${option.id}"` });
    }
  }
  for (const { id } of ENDINGS) {
    const line = lineOf('src/model/endings.ts', `id: '${id}'`);
    if (!knots.has(`ending_${id}`)) {
      faults.push({ file: 'src/model/endings.ts', line, says: `no knot tells the ending "${id}"` });
    }
  }
  return faults;
}
