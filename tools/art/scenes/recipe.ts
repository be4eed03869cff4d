// Every file of assets/scenes and the drawing that makes it.

import { grainTile } from './grain.ts';
import { hall } from './hall.ts';
import { pitsunda, steppe, vnukovo } from './landscapes.ts';
import { map, mapNumbers, union } from './map.ts';
import { room } from './room.ts';
import { table } from './table.ts';
import { telephones } from './telephones.ts';

export const files: Readonly<Record<string, () => string>> = {
  'telephones.svg': telephones,
  'room.svg': room,
  'grain.svg': grainTile,
  'table.svg': table,
  'hall.svg': hall,
  'steppe.svg': steppe,
  'pitsunda.svg': pitsunda,
  'vnukovo.svg': vnukovo,
  'map.svg': map,
  'union.svg': union,
  'map.json': mapNumbers,
};

/** What each setting loads before it can be drawn. */
export const settings: Readonly<Record<string, readonly string[]>> = {
  desk: ['telephones.svg', 'room.svg', 'grain.svg'],
  table: ['table.svg'], // and a portrait of about 5 kB for each man
  hall: ['hall.svg'],
  steppe: ['steppe.svg'],
  pitsunda: ['pitsunda.svg', 'telephones.svg'],
  vnukovo: ['vnukovo.svg'],
  map: ['map.svg', 'union.svg', 'map.json'],
};
