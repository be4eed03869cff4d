// Writes assets/portraits from the sheets: `npx tsx tools/art/portraits/build.ts`.

import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { files } from './recipe.ts';

const folder = fileURLToPath(new URL('../../../assets/portraits/', import.meta.url));

mkdirSync(folder, { recursive: true });
const made = files();
for (const name of readdirSync(folder)) if (name.endsWith('.svg') && !made.has(name)) rmSync(folder + name);
for (const [name, text] of made) writeFileSync(folder + name, text);

const sizes = [...made].filter(([name]) => name.endsWith('.svg')).map(([, text]) => text.length);
console.log(
  `${sizes.length} drawings, largest ${Math.max(...sizes)} bytes, together ${sizes.reduce((a, b) => a + b)}`,
);
