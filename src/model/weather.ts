// The sky of each year, apart from policy. Index per region, 100 is normal.
// Seed 0 has the twelve skies as fitted from barns and yields (doc/model.md, "The sky"); every other seed
// draws one of these twelve for the year, all three regions together, with a little jitter.

import { draw, HISTORY, keyOf, swing } from './luck.ts';
import { round } from './round.ts';

export const FIRST_YEAR = 1953;
export const YEARS = 12;

export const KAZAKHSTAN = 0;
export const VIRGIN = 1; // the other new lands: Siberia, the Urals, the Volga
export const OLD = 2;
export const REGIONS = 3;

/** Kazakhstan, the other new lands, the old lands. 1962's old lands are doubtful: probably padded statistics. */
export const SKIES: readonly (readonly [number, number, number])[] = [
  [106, 91, 95], // 1953 ordinary
  [124, 120, 81], // 1954 good in the east, drought in Ukraine
  [39, 79, 128], // 1955 severe drought in Kazakhstan, a hot good summer in the south
  [146, 124, 101], // 1956 record in the east
  [66, 86, 103], // 1957 poor in the east
  [133, 108, 115], // 1958 very good everywhere
  [104, 94, 85], // 1959 drought in the south
  [101, 104, 86], // 1960 late cold spring, winter kill
  [79, 94, 101], // 1961 dry east
  [90, 109, 110], // 1962 cold wet spring in the north, dry Kazakhstan
  [63, 75, 88], // 1963 drought, dust storms
  [146, 119, 107], // 1964 excellent
];

const SKY = keyOf('weather/sky');
const JITTER = [keyOf('weather/kazakhstan'), keyOf('weather/virgin'), keyOf('weather/old')] as const;

/** Which of the twelve skies a year (counted from 1953) has. */
export const skyOf = (seed: number, year: number): number =>
  seed === HISTORY ? year : draw(seed, SKY, year) % YEARS;

/** A region's part of a sky in a year. `jitter` is in points; Kazakhstan's moves twice as far. */
export function weather(seed: number, year: number, sky: number, region: number, jitter: number): number {
  const index = SKIES[sky]![region]!;
  if (seed === HISTORY) return index;
  const width = region === KAZAKHSTAN ? 2 * jitter : jitter;
  return Math.max(20, index + round(swing(seed, JITTER[region]!, width, year)));
}
