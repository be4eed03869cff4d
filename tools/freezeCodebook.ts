// Prints a codebook of today's decisions: npx tsx tools/freezeCodebook.ts 1 > src/archive/codebook1.json.
// Once released a codebook is never changed; decisions added later need one with the next number.

import { DOSSIERS } from '../src/model/dossiers/index.ts';

const number = Number(process.argv[2] ?? Number.NaN);
if (!Number.isInteger(number)) throw new Error('which number is the codebook to have?');

const decisions = DOSSIERS.map(({ id, options }) => ({
  dossier: id,
  options: options.map(option => option.id),
}));
console.log(JSON.stringify({ number, decisions }, null, 2));
