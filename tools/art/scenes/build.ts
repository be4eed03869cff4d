// Draws the scenes' art into assets/scenes: `npx tsx tools/art/scenes/build.ts`. The results are committed.

import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { files } from './recipe.ts';

const OUT = new URL('../../../assets/scenes/', import.meta.url);

mkdirSync(OUT, { recursive: true });
for (const [name, draw] of Object.entries(files)) {
  const text = draw();
  writeFileSync(new URL(name, OUT), text);
  console.log(`${name}: ${text.length} bytes, ${gzipSync(text, { level: 9 }).length} gzip`);
}
