// Finds a run for every ending and writes tests/witnesses.json: only when the model version is raised.

import { writeFileSync } from 'node:fs';
import { ENDINGS } from '../src/model/endings.ts';
import { findWitnesses } from './thaw/check.ts';

const found = findWitnesses(300_000);
const missing = ENDINGS.filter(({ id }) => !found[id]).map(({ id }) => id);
if (missing.length > 0) throw new Error(`no run found for ${missing.join(', ')}`);
const ordered = Object.fromEntries(ENDINGS.map(({ id }) => [id, found[id]]));
writeFileSync('tests/witnesses.json', `${JSON.stringify(ordered, null, 2)}\n`);
