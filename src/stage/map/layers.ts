// Which layers a map shows: land always, the rest where the year is about it, so that few lie over each other.

import type { LandPicture } from '../../play/land.ts';

export interface Layers {
  readonly strips: boolean;
  readonly blown: boolean;
  readonly maize: boolean;
  readonly regions: boolean;
  readonly split: boolean;
  readonly garrisons: boolean;
  readonly queues: boolean;
  readonly missiles: boolean;
  readonly wall: boolean;
  readonly crimea: boolean; // whose it is stands in the legend while it changes hands
}

const CUTS = [1953, 1955, 1956, 1958, 1960, 1961]; // years in which the army was cut, or stopped being cut
const REORGANISED = [1957, 1958, 1963];

export function layersOf(land: LandPicture): Layers {
  const { strips, year } = land;
  const split = land.split && year <= 1964;
  return {
    strips: strips.first + strips.next + strips.last > 0,
    blown: land.blown > 0,
    maize: land.maize >= 50,
    regions: land.regions > 0 && REORGANISED.includes(year) && !(split && year > 1963),
    split: split && year !== 1963,
    garrisons: CUTS.includes(year),
    queues: land.queues > 0 && year >= 1960 && !split,
    missiles: land.missiles.cuba || (land.missiles.home > 0 && (year === 1961 || year === 1962)),
    wall: land.wall,
    crimea: year <= 1954,
  };
}
