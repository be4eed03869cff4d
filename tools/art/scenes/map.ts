// The Union and the camp from Natural Earth, in the borders of the time, baked once: land as SVG, places as numbers.
// Albers-like: conic equal-area on 46 and 66 degrees north, turned to 96 east.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoPermissibleObjects, geoConicEqualArea, geoContains, geoPath } from 'd3-geo';
import { feature, merge, mesh } from 'topojson-client';
import { INKS, MAP_INKS } from '../../../src/stage/inks.ts';
import { chance } from '../../../src/stage/noise.ts';
import {
  CITIES,
  GARRISONS,
  type LonLat,
  MISSILE_SITES,
  QUEUES,
  SEATS_14,
  SEATS_47,
  SEATS_105,
  SPLIT,
} from './places.ts';
import { sheet } from './print.ts';

const WIDTH = 1600;
const HEIGHT = 1000;

// biome-ignore lint/suspicious/noExplicitAny: the atlas has no types of its own
const world: any = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
);
// biome-ignore lint/suspicious/noExplicitAny: as above
type Land = any;
const countries: Land[] = world.objects.countries.geometries;

function named(name: string): Land {
  const found = countries.find(country => country.properties.name === name);
  if (!found) throw new Error(`the atlas has no ${name}`);
  return found;
}

const REPUBLICS = [
  ...['Ukraine', 'Belarus', 'Moldova', 'Lithuania', 'Latvia', 'Estonia', 'Georgia', 'Armenia', 'Azerbaijan'],
  ...['Kazakhstan', 'Uzbekistan', 'Turkmenistan', 'Kyrgyzstan', 'Tajikistan'],
];
const CAMP = [
  ['Poland'],
  ['Czechia', 'Slovakia'],
  ['Hungary'],
  ['Romania'],
  ['Bulgaria'],
  ['Mongolia'],
  ['North Korea'],
];
const YUGOSLAVIA = ['Slovenia', 'Croatia', 'Bosnia and Herz.', 'Serbia', 'Montenegro', 'Kosovo', 'Macedonia'];

/** Russia in pieces, Crimea apart: the atlas gives it to Russia at every date. */
const [crimea, russia] = ((): readonly [Land, Land] => {
  const inside: Land[] = [];
  const outside: Land[] = [];
  for (const arcs of named('Russia').arcs) {
    const piece = { type: 'Polygon', arcs };
    (geoContains(feature(world, piece as Land) as never, [34.1, 44.95]) ? inside : outside).push(arcs);
  }
  if (inside.length !== 1) throw new Error('Crimea is not where the atlas had it');
  return [
    { type: 'MultiPolygon', arcs: inside },
    { type: 'MultiPolygon', arcs: outside },
  ];
})();

const soviet = merge(world, [named('Russia'), ...REPUBLICS.map(named)]);

const projection = geoConicEqualArea()
  .parallels([46, 66])
  .rotate([-96, 0])
  .fitExtent(
    [
      [150, 170],
      [1520, 850],
    ],
    {
      type: 'MultiPoint',
      coordinates: [
        [9.8, 51],
        [20, 40],
        [33, 69],
        [100, 77.5],
        [180, 68],
        [-172, 66],
        [143, 45],
        [50, 38],
        [66, 34.6],
        [75, 36.5],
        [157, 50],
        [171, 60],
        [125, 38],
      ],
    },
  )
  .precision(0.4);
const trace = geoPath(projection);

const tenth = (n: number): number => Math.round(n * 10) / 10;
const onMap = ([lon, lat]: LonLat): [number, number] => {
  const [x, y] = projection([lon, lat])!;
  return [tenth(x), tenth(y)];
};
const onMaps = (places: readonly LonLat[]) => places.map(onMap);

/** A path in steps of a fifth of a unit, without islets; cut at the edge of the sheet. */
function path(land: GeoPermissibleObjects, smallest = 2.2): string {
  const whole = trace(land) ?? '';
  return whole
    .split('M')
    .slice(1)
    .map(ring =>
      ring
        .replace('Z', '')
        .split('L')
        .map(pair => pair.split(',').map(Number) as [number, number]),
    )
    .filter(ring => area(ring) >= smallest && touches(ring))
    .map(written)
    .join('');
}

const touches = (ring: readonly (readonly [number, number])[]): boolean =>
  ring.some(([x, y]) => x > -40 && x < WIDTH + 40 && y > -40 && y < HEIGHT + 40);

function area(ring: readonly (readonly [number, number])[]): number {
  let sum = 0;
  ring.forEach(([x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length]!;
    sum += x * ny - nx * y;
  });
  return Math.abs(sum / 2);
}

function written(ring: readonly (readonly [number, number])[], closed: boolean | number = true): string {
  let [px, py] = [0, 0];
  let d = '';
  for (const [i, [x, y]] of ring.entries()) {
    const [qx, qy] = [Math.round(x * 5), Math.round(y * 5)];
    if (i > 0 && Math.abs(qx - px) + Math.abs(qy - py) < 4 && i < ring.length - 1) continue;
    d += `${i === 0 ? 'M' : 'l'}${(qx - px) / 5} ${(qy - py) / 5}`;
    [px, py] = [qx, qy];
  }
  return `${d}${closed === false ? '' : 'z'}`.replace(/ -/g, '-');
}

/** A border, open at its ends. */
const border = (land: GeoPermissibleObjects): string =>
  (trace(land) ?? '')
    .split('M')
    .slice(1)
    .map(ring => ring.split('L').map(pair => pair.split(',').map(Number) as [number, number]))
    .filter(touches)
    .map(ring => written(ring, false))
    .join('');

const line = (places: readonly LonLat[]): string => written(onMaps(places), false);

/** Drawn by hand: the inner-German border from Lübeck to Hof, and round by the Oder. */
const EAST_GERMANY: readonly LonLat[] = [
  [10.9, 54.7],
  [10.8, 53.9],
  [10.9, 53.6],
  [10.6, 53.36],
  [11.3, 53.05],
  [11.6, 52.95],
  [10.9, 52.82],
  [10.95, 52.4],
  [11.05, 52.05],
  [10.6, 51.87],
  [10.65, 51.6],
  [9.95, 51.38],
  [10.2, 51],
  [10.05, 50.6],
  [10.8, 50.36],
  [11.3, 50.5],
  [11.95, 50.4],
  [12.3, 50.16],
  [13, 50.1],
  [15.6, 50.6],
  [15.6, 52],
  [15.2, 53.6],
  [14.7, 54.8],
];
/** The shores of about 1960. */
const ARAL: readonly LonLat[] = [
  [58.3, 45.5],
  [58.6, 46.5],
  [59.6, 46.4],
  [60.2, 46.1],
  [61.2, 46.75],
  [61.7, 46.5],
  [61.1, 45.8],
  [61.3, 45],
  [60.7, 44.3],
  [59.6, 43.6],
  [58.7, 43.7],
  [58.25, 44.4],
];
const BALKHASH: readonly LonLat[] = [
  [73.6, 46],
  [74.3, 46.85],
  [75.6, 46.8],
  [77.2, 46.65],
  [79.2, 46.75],
  [78.9, 46.25],
  [77, 46.3],
  [75.2, 46.35],
  [74.4, 45.6],
  [73.9, 45.3],
];
const BAIKAL: readonly LonLat[] = [
  [103.7, 51.55],
  [104.7, 51.45],
  [106.2, 52.2],
  [108.2, 53.3],
  [109.4, 54.6],
  [109.8, 55.7],
  [109, 55.4],
  [108.1, 54.2],
  [106.9, 53.1],
  [105.1, 52.1],
];
const LADOGA: readonly LonLat[] = [
  [30.9, 60],
  [32.6, 60.3],
  [32.7, 61],
  [31.4, 61.7],
  [30.2, 61.2],
  [30.5, 60.5],
];
const ONEGA: readonly LonLat[] = [
  [35.3, 60.9],
  [36.4, 61.1],
  [35.9, 62.2],
  [34.6, 62.6],
  [34.4, 61.7],
];
/** The Karelo-Finnish republic's border with the Russian one. */
const KARELIA: readonly (readonly LonLat[])[] = [
  [
    [29.9, 66.75],
    [31.4, 66.6],
    [33, 66.65],
  ],
  [
    [37.7, 63.9],
    [37.9, 62.7],
    [37.1, 61.6],
    [36, 60.9],
    [34.6, 60.9],
    [33.2, 61],
    [32.6, 61.2],
  ],
];

const smooth = (places: readonly LonLat[]): string => {
  const points = onMaps(places);
  const at = (i: number) => points[(i + points.length) % points.length]!;
  return `M${points[0]!.join(' ')}${points
    .map((_, i) => {
      const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
      const [x1, y1] = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
      const [x2, y2] = [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6];
      return `C${[x1, y1, x2, y2, ...c].map(tenth).join(' ')}`;
    })
    .join('')}Z`;
};

/** Sea, the rest of the world, and the allies who stayed allies. Those who quarrelled are in the numbers. */
export function map(): string {
  const special = new Set([
    'Russia',
    'Antarctica',
    'China',
    'Albania',
    ...REPUBLICS,
    ...YUGOSLAVIA,
    ...CAMP.flat(),
  ]);
  const quiet = merge(
    world,
    countries.filter(country => !special.has(country.properties.name)),
  );
  const camp = CAMP.map(names => `<path d="${path(merge(world, names.map(named)))}"/>`).join('');
  return sheet(
    WIDTH,
    HEIGHT,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${INKS.sea}"/><rect width="${WIDTH}" height="${HEIGHT}" fill="url(#dots)"/>` +
      `<path d="${path(quiet, 5)}" fill="${MAP_INKS['other-land']}"/>` +
      `<g fill="${MAP_INKS.camp}" stroke="${INKS.paper}" stroke-width="1.3">${camp}` +
      `<path d="${written(onMaps(EAST_GERMANY))}" clip-path="url(#germany)" stroke="none"/></g>`,
    '<pattern id="dots" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
      '<circle cx="4" cy="4" r=".9" fill="#9DB5B0"/></pattern>' +
      `<clipPath id="germany"><path d="${path(feature(world, named('Germany')) as never)}"/></clipPath>`,
  );
}

/** The Union with its hard shadow, its republics and its lakes; laid over the world. */
export function union(): string {
  const parts = [...REPUBLICS.map(named), russia, crimea];
  const republics = { type: 'GeometryCollection', geometries: parts } as Land;
  const inner = mesh(world, republics, (a, b) => a !== b && (a as Land) !== crimea && (b as Land) !== crimea);
  const whole = path(soviet, 1.2);
  return sheet(
    WIDTH,
    HEIGHT,
    `<path d="${whole}" fill="${INKS.soot}" opacity=".28" transform="translate(4 5)"/>` +
      `<path d="${whole}" fill="${INKS.sheet}" stroke="${INKS.soot}" stroke-width="1.5" stroke-linejoin="round"/>` +
      `<path d="${border(inner as never)}" fill="none" stroke="#8D7F66" stroke-width="1.1" stroke-dasharray="1.5 3.2"/>` +
      `<g fill="${INKS.sea}" stroke="#6E8784">${[ARAL, BALKHASH, BAIKAL, LADOGA, ONEGA].map(lake => `<path d="${smooth(lake)}"/>`).join('')}</g>`,
  );
}

/** Everything the stage places on the map, in units of the sheet. */
export function mapNumbers(): string {
  const own = { type: 'GeometryCollection', geometries: [named('Ukraine'), crimea] } as Land;
  const numbers = {
    width: WIDTH,
    height: HEIGHT,
    china: path(merge(world, [named('China')])),
    albania: path(merge(world, [named('Albania')])),
    yugoslavia: path(merge(world, YUGOSLAVIA.map(named))),
    perekop: border(mesh(world, own, (a, b) => a !== b) as never),
    crimea: path(merge(world, [crimea])),
    karelia: KARELIA.map(line).join(''),
    cities: Object.fromEntries(Object.entries(CITIES).map(([name, place]) => [name, onMap(place)])),
    seats14: onMaps(SEATS_14),
    seats47: onMaps(SEATS_47),
    seats105: onMaps(SEATS_105),
    split: onMaps(SPLIT),
    garrisons: onMaps(GARRISONS),
    missiles: onMaps(MISSILE_SITES),
    queues: onMaps(QUEUES),
    strips: strips(),
    maize: maize(),
    cuba: inset(named('Cuba'), [-79.5, 21.8]),
    vietnam: inset(named('Vietnam'), [105.8, 19.6]),
  };
  return `${JSON.stringify(numbers)}\n`;
}

/** A country by itself in a box of 150 by 84 units, about a middle. */
function inset(land: Land, [lon, lat]: LonLat): string {
  const own = geoConicEqualArea()
    .parallels([lat - 4, lat + 4])
    .rotate([-lon, 0])
    .center([0, lat])
    .scale(650)
    .translate([75, 42]);
  const outline = geoPath(own)(feature(world, land) as never) ?? '';
  return outline
    .split('M')
    .slice(1)
    .map(ring =>
      ring
        .replace('Z', '')
        .split('L')
        .map(pair => pair.split(',').map(Number) as [number, number]),
    )
    .filter(ring => area(ring) > 1.5)
    .map(ring => written(ring))
    .join('');
}

/** One strip is 0.1 Mha. In the order in which they were ploughed: nearest the first farms first, with a little chance. */
function strips(): readonly (readonly [x: number, y: number, harm: number])[] {
  const farms = onMaps([
    [55.5, 51.9],
    [61.2, 53.2],
    [64.5, 53.3],
    [69.4, 53.4],
    [73.4, 53.6],
    [77, 52.9],
    [81, 52.8],
    [84, 53],
  ]);
  const sore = onMaps([
    [76.6, 52.2],
    [73.8, 51.6],
    [70.6, 51.3],
    [64.4, 52.6],
  ]);
  const turn = (-20 * Math.PI) / 180;
  const [ox, oy] = onMap([70, 52.8]);
  const found: { x: number; y: number; when: number; harm: number }[] = [];
  for (let i = -40; i <= 40; i++)
    for (let j = -34; j <= 34; j++) {
      const along = i * 10.8 + (j % 2 ? 5.4 : 0);
      const across = j * 5.95;
      const x = ox + along * Math.cos(turn) - across * Math.sin(turn);
      const y = oy + along * Math.sin(turn) + across * Math.cos(turn);
      const place = projection.invert!([x, y])!;
      if (place[1] > 57 || place[1] < 49.6 || !geoContains(soviet, place)) continue;
      const near = Math.min(...farms.slice(1).map((farm, k) => toSegment([x, y], farms[k]!, farm)));
      const hurt = Math.min(...sore.map(([sx, sy], k) => Math.hypot(x - sx, y - sy) + k * 9));
      found.push({ x, y, when: near + chance(i, j, 17) * 22, harm: hurt + chance(i, j, 19) * 16 });
    }
  const ploughed = found.sort((a, b) => a.when - b.when).slice(0, 430);
  const harmed = [...ploughed].sort((a, b) => a.harm - b.harm);
  return ploughed.map(strip => [tenth(strip.x), tenth(strip.y), harmed.indexOf(strip)]);
}

/** A mark is 0.5 Mha of maize. From the south northwards. */
function maize(): readonly (readonly [x: number, y: number])[] {
  const [x0, y0] = onMap([22, 60]);
  const found: { x: number; y: number; north: number }[] = [];
  for (let i = -6; i < 40; i++)
    for (let j = -20; j < 40; j++) {
      const x = x0 + i * 15 + (j % 2) * 7.5;
      const y = y0 + j * 13;
      const place = projection.invert!([x, y])!;
      if (place[0] < 22 || place[0] > 62 || place[1] < 43 || place[1] > 61 || !geoContains(soviet, place))
        continue;
      if (place[0] > 46 && place[1] < 50) continue;
      found.push({ x, y, north: place[1] + 0.045 * Math.abs(place[0] - 33) + chance(i, j, 23) * 2.4 });
    }
  return found
    .sort((a, b) => a.north - b.north)
    .slice(0, 120)
    .map(({ x, y }) => [tenth(x), tenth(y)]);
}

function toSegment(
  [x, y]: readonly [number, number],
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const t = Math.max(
    0,
    Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)),
  );
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}
