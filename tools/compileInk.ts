// For writers: compiles the chapters named (or all of them) and says what is wrong, with file and line.

import { readdirSync } from 'node:fs';
import { compileStory } from './ink/compile.ts';

const named = process.argv.slice(2);
const chapters = named.length
  ? named
  : readdirSync('story')
      .filter(name => name.endsWith('.ink') && name !== 'common.ink')
      .map(name => `story/${name}`);

let sound = true;
for (const chapter of chapters) {
  try {
    const { json } = compileStory(chapter);
    console.log(`${chapter}: ${json.length} bytes compiled`);
  } catch (error) {
    sound = false;
    console.error((error as Error).message);
  }
}
process.exitCode = sound ? 0 : 1;
