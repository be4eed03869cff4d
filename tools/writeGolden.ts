// Writes tests/golden/: what today's rules make of history and of the first choices from each opening.
// Only when the model version is raised, or before a first release: npx tsx tools/writeGolden.ts

import { mkdirSync, writeFileSync } from 'node:fs';
import { GOLDEN, golden } from './check/golden.ts';

mkdirSync('tests/golden', { recursive: true });
writeFileSync(GOLDEN, `${JSON.stringify(golden(), null, 2)}\n`);
console.log(`${GOLDEN} written`);
