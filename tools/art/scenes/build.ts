// Draws the scenes' art into assets/scenes: `tsx tools/art/scenes/build.ts`. The results are committed.

import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { grainTile } from './grain.ts';
import { hall } from './hall.ts';
import { pitsunda, steppe, vnukovo } from './landscapes.ts';
import { map, mapNumbers, union } from './map.ts';
import { room } from './room.ts';
import { table } from './table.ts';
import { telephones } from './telephones.ts';

const OUT = new URL('../../../assets/scenes/', import.meta.url);

const SHEETS: Readonly<Record<string, () => string>> = {
  telephones,
  room,
  table,
  hall,
  steppe,
  pitsunda,
  vnukovo,
  map,
  union,
  grain: grainTile,
};

mkdirSync(OUT, { recursive: true });
for (const [name, draw] of Object.entries(SHEETS)) {
  const svg = draw();
  writeFileSync(new URL(`${name}.svg`, OUT), svg);
  console.log(`${name}.svg: ${svg.length} bytes, ${gzipSync(svg, { level: 9 }).length} gzip`);
}

writeFileSync(new URL('map.json', OUT), mapNumbers());
