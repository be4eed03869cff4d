// Compiles story/*.ink at build time, so that only the runtime of Ink is shipped. Faults name file and line;
// a change to a chapter or to what it includes reloads the page.

import { writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { commonInk } from '../ink/common.ts';
import { compileStory } from '../ink/compile.ts';

/** The plugin. Writes story/common.ink anew at the start of every build. */
export function ink(): Plugin {
  return {
    name: 'thaw-ink',
    buildStart() {
      writeFileSync('story/common.ink', commonInk());
    },
    load(id) {
      const path = id.split('?')[0]!;
      if (!path.endsWith('.ink')) return undefined;
      const { json, files } = compileStory(path);
      for (const file of files) this.addWatchFile(file);
      return { code: `export default ${JSON.stringify(json)};`, map: null };
    },
  };
}
