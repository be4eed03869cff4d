// Stops the build at a story that the model does not know, or a number without a cause: every fault with its file
// and line. While writing (`npm run dev`) the same sentences are warnings, so that a half-written scene can be read.

import type { Plugin } from 'vite';
import { dataFaults } from '../check/data.ts';
import { type Fault, sentence } from '../check/fault.ts';
import { storyFaults } from '../check/story.ts';

const everyFault = (): Fault[] => [...dataFaults(), ...storyFaults()];

/** The plugin; `find` is what a test plants its faults with. */
export function faults(find: () => readonly Fault[] = everyFault): Plugin {
  return {
    name: 'thaw-faults',
    buildStart() {
      const found = find().map(sentence);
      if (found.length === 0) return;
      const says = `${found.length === 1 ? 'a fault' : `${found.length} faults`} in the data or the story:\n${found.join('\n')}`;
      if (this.meta.watchMode) this.warn(says);
      else this.error(says);
    },
  };
}
