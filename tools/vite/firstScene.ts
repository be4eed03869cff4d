// Tells the first scene of the decade while building, by playing it: `import told from 'virtual:first-scene'`.

import type { Plugin } from 'vite';
import { FACTION_IDS, QUANTITY_IDS } from '../../src/model/ids.ts';
import { DECADE } from '../../src/model/openings.ts';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { createPlay } from '../../src/play/play.ts';
import type { Told } from '../../src/start/told.ts';
import { compileStory } from '../ink/compile.ts';

const NAME = 'virtual:first-scene';
const RESOLVED = `\0${NAME}`;
const IDLE = { started: async () => {}, chosen: async () => {}, rewound: async () => {}, turned: () => {} };

/** The plugin. */
export function firstScene(): Plugin {
  return {
    name: 'thaw-first-scene',
    resolveId: id => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      this.addWatchFile('story/chapter1.ink');
      return `export default ${JSON.stringify(await tellFirstScene())};`;
    },
  };
}

/** The first scene as any reader meets it: nothing in it depends on luck. */
export async function tellFirstScene(): Promise<Told> {
  const play = createPlay(async name => compileStory(`story/${name}.ink`).json, IDLE);
  await play.start({ opening: DECADE, seed: 0, modelVersion: MODEL_VERSION, choices: [] });
  const { scene, facts } = play.game()!;
  if (scene.kind !== 'dossier') throw new Error('the decade does not begin with a decision');
  const { passage, choices, asides } = scene;
  const values = Object.fromEntries([
    ...FACTION_IDS.map(id => [id, facts.loyalty(id)] as const),
    ...QUANTITY_IDS.map(id => [id, facts.quantity(id)] as const),
  ]);
  const members = facts.fullMembers();
  const names = Object.fromEntries(members.map(person => [person, facts.name(person)]));
  return { scene: { passage, choices, asides }, facts: { date: facts.date, values, members, names } };
}
