// Writes the worked numbers of doc/model.md afresh: npx tsx tools/writeModelNumbers.ts [--quick]
// --quick leaves the table of checks over a thousand seeds as it is; the rest takes a second.

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { filled, isSlow } from './modelNumbers.ts';

const DOCUMENT = 'doc/model.md';
const quick = process.argv.includes('--quick');
writeFileSync(
  DOCUMENT,
  filled(readFileSync(DOCUMENT, 'utf8'), name => quick && isSlow(name)),
);
execFileSync('npx', ['biome', 'format', '--write', DOCUMENT]); // a number in a sentence may widen a table
