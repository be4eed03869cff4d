// Writes story/common.ink from the model: every variable that the host mirrors, declared so that a writer can
// play a chapter in an editor. Run by the build, and by `npx tsx tools/ink/common.ts`; a test holds the file to the model.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VARIABLES } from '../../src/narrative/mirror.ts';

/** The text of story/common.ink. */
export const commonInk = (): string =>
  [
    '// Written by tools/ink/common.ts from the model: do not edit.',
    '// Set by the host, only read here; the values are for reading a chapter in an editor.',
    ...VARIABLES.map(({ name, initial }) => `VAR ${name} = ${initial}`),
    '',
  ].join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync('story/common.ink', commonInk());
