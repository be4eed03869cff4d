// The map's inks: land under the plough strip by strip, soil that blows, and the marks of the year.

import numbers from '../../../assets/scenes/map.json';
import type { LandPicture } from '../../play/land.ts';
import type { Drawing } from '../art.ts';
import { disc } from '../disc.ts';
import { INKS, MAP_INKS } from '../inks.ts';
import { letter, prepare } from '../lettering.ts';
import type { Fit, View } from '../view.ts';
import type { MapWords } from '../words.ts';
import type { Layers } from './layers.ts';
import { cob, halved, queue, rocket, type Spot, seat, tent, wall } from './marks.ts';

const SIZE = { width: numbers.width, height: numbers.height };
const STRIPS = numbers.strips as unknown as readonly (readonly [x: number, y: number, harm: number])[];
const STRIP_TURN = (-20 * Math.PI) / 180;
const STRIP_REACH = 6; // units from its middle to beyond its corners
const CITIES = numbers.cities as Readonly<Record<string, Spot>>;

/** Sea, world, allies and quarrels, the Union, and the borders of the day. */
export function paintWorld(
  context: CanvasRenderingContext2D,
  view: View,
  fit: Fit,
  land: LandPicture,
  art: { readonly world: Drawing; readonly union: Drawing },
): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = INKS.sea;
  context.fillRect(0, 0, view.width, view.height);
  onSheet(context, fit);
  context.drawImage(art.world, 0, 0, SIZE.width, SIZE.height);
  for (const [outline, quarrels] of [
    [numbers.china, land.quarrel.china],
    [numbers.albania, land.quarrel.albania],
  ] as const)
    fillPath(context, outline, quarrels ? MAP_INKS.quarrel : MAP_INKS.camp, INKS.paper);
  fillPath(context, numbers.yugoslavia, land.quarrel.yugoslavia ? MAP_INKS.quarrel : MAP_INKS['other-land']);
  context.drawImage(art.union, 0, 0, SIZE.width, SIZE.height);
  context.setLineDash([1.5, 3.2]);
  context.lineWidth = 1.1;
  context.strokeStyle = '#8D7F66';
  if (land.crimea === 'russian') context.stroke(new Path2D(numbers.perekop));
  if (land.karelia === 'republic') context.stroke(new Path2D(numbers.karelia));
  context.setLineDash([]);
}

export const onSheet = (context: CanvasRenderingContext2D, { scale, x, y }: Fit): void =>
  context.setTransform(scale, 0, 0, scale, x, y);

/** The box of the sheet in which every strip lies. */
export const VIRGIN_LANDS = boxOf(STRIPS);

function boxOf(spots: readonly Spot[]) {
  const [xs, ys] = [spots.map(([x]) => x!), spots.map(([, y]) => y!)];
  const [x, y] = [Math.min(...xs) - STRIP_REACH, Math.min(...ys) - STRIP_REACH];
  return { x, y, width: Math.max(...xs) + STRIP_REACH - x, height: Math.max(...ys) + STRIP_REACH - y };
}

/** Strips in the order in which they were ploughed. */
export function paintStrips(context: CanvasRenderingContext2D, land: LandPicture): void {
  const { first, next, last } = land.strips;
  const inks = [MAP_INKS['land-first'], MAP_INKS['land-then'], MAP_INKS['land-last']];
  for (const [i, [x, y, harm]] of STRIPS.slice(0, first + next + last).entries()) {
    context.save();
    context.translate(x, y);
    context.rotate(STRIP_TURN);
    if (harm < land.blown) {
      context.fillStyle = INKS.soot;
      context.fillRect(-4.6, -2.4, 6, 1.7);
      context.fillRect(-1.4, 0.9, 6, 1.7);
    } else {
      context.fillStyle = inks[i < first ? 0 : i < first + next ? 1 : 2]!;
      context.beginPath();
      context.moveTo(-5, -2.2);
      context.lineTo(4, -2.2);
      context.lineTo(5, 2.2);
      context.lineTo(-4, 2.2);
      context.fill();
    }
    context.restore();
  }
}

const HECTARES_A_COB = 5; // 0.1 Mha to a mark of maize

export function paintMaize(context: CanvasRenderingContext2D, maize: number): void {
  for (const [x, y] of (numbers.maize as readonly Spot[]).slice(0, Math.round(maize / HECTARES_A_COB)))
    cob(context, x!, y!);
}

/** At most five streaks of dots, from the blown strips to the north-east. */
export function paintWind(context: CanvasRenderingContext2D, blown: number): void {
  const sore = STRIPS.filter(strip => strip[2] < blown).sort((a, b) => a[2] - b[2]);
  const count = Math.min(5, Math.ceil(blown / 30));
  context.fillStyle = INKS.soot;
  for (let n = 0; n < count; n++) {
    const [x, y] = sore[Math.floor((n * sore.length) / count)]!;
    context.beginPath();
    const length = 150 + 26 * (n % 3);
    for (let along = 0; along < length; along += 5)
      for (let row = -2; row <= 2; row++) {
        const t = along / length;
        const half = 2 + 9 * t;
        const off = (row * 4.4) / half;
        const radius = Math.abs(off) > 1 ? 0 : 1.5 * (1 - t) * (1 - off * off);
        if (radius < 0.3) continue;
        const px = x + along + (row % 2 ? 2.5 : 0);
        const py = y - 30 * t ** 1.2 - along * 0.16 + row * 4.4;
        context.moveTo(px + radius, py);
        context.arc(px, py, radius, 0, 2 * Math.PI);
      }
    context.fill();
  }
}

export function paintMarks(context: CanvasRenderingContext2D, land: LandPicture, layers: Layers): void {
  if (layers.garrisons)
    for (const spot of (numbers.garrisons as readonly Spot[]).slice(0, Math.round(land.men / 100)))
      tent(context, spot);
  if (layers.regions) {
    const seats = { 0: [], 14: numbers.seats14, 47: numbers.seats47, 105: numbers.seats105 }[land.regions];
    for (const spot of seats as readonly Spot[]) seat(context, spot);
  }
  if (layers.split) for (const spot of numbers.split as readonly Spot[]) halved(context, spot);
  if (layers.queues)
    for (const spot of (numbers.queues as readonly Spot[]).slice(0, [0, 4, 8, 14][land.queues]))
      queue(context, spot);
  if (layers.missiles)
    for (const spot of (numbers.missiles as readonly Spot[]).slice(0, land.missiles.home))
      rocket(context, spot);
  if (layers.wall) wall(context, CITIES.Berlin!);
}

interface Label {
  readonly city: string;
  readonly text: (land: LandPicture) => string;
  readonly align: 'left' | 'right';
  readonly dx: number;
  readonly dy: number;
}

const city = (name: string, align: Label['align'] = 'left', dx = 9, dy = 5): Label => ({
  city: name,
  text: () => name,
  align,
  dx,
  dy,
});

const LABELS: readonly Label[] = [
  { ...city('Moscow', 'left', 11, -4), text: () => 'Moscow' },
  city('Leningrad', 'left', 9, -5),
  city('Kyiv', 'left', 8, -6),
  city('Simferopol', 'right', -9, 10),
  { ...city('Stalingrad', 'right', -8, 10), text: land => land.names.stalingrad },
  city('Sverdlovsk', 'left', 7, -8),
  city('Kustanai', 'right', -10, -10),
  city('Omsk', 'left', 2, -12),
  { ...city('Akmolinsk', 'right', -6, 22), text: land => land.names.akmolinsk },
  city('Pavlodar', 'left', 8, 19),
  city('Alma-Ata', 'left', 9, 5),
  city('Tashkent', 'right', -10, 5),
  city('Baku', 'right', -9, 5),
  city('Irkutsk', 'right', -8, -8),
  city('Vladivostok', 'right', -10, 12),
];

/** Names of places, with a halo of the land's colour. One red dot: Moscow. */
export function paintLabels(
  context: CanvasRenderingContext2D,
  fit: Fit,
  unit: number,
  land: LandPicture,
  few: boolean,
): void {
  onSheet(context, fit);
  for (const { text, x, y, size, turn } of few ? [] : REPUBLICS) {
    context.save();
    context.translate(x, y);
    context.rotate((turn * Math.PI) / 180);
    const line = { size, weight: 800, align: 'center', spacing: size * 0.5 } as const;
    if (size >= LARGE) letter(context, text, 0, 0, { ...line, ink: MAP_INKS.republic });
    else haloed(context, text, 0, 0, { ...line, ink: INKS.ash }, 1);
    context.restore();
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  for (const { city: name, text, align, dx, dy } of LABELS) {
    if (few && name !== 'Moscow') continue;
    const [sx, sy] = CITIES[name]!;
    const [x, y] = [fit.x + sx! * fit.scale, fit.y + sy! * fit.scale];
    const moscow = name === 'Moscow';
    disc(context, x, y, (moscow ? 6.4 : 5) * unit, INKS.sheet);
    disc(context, x, y, (moscow ? 5 : 3.6) * unit, moscow ? INKS.red : INKS.soot);
    const line = {
      size: (moscow ? 19 : 15.5) * unit,
      weight: moscow ? 600 : 500,
      face: 'label',
      ink: INKS.soot,
      align,
    } as const;
    haloed(context, text(land), x + dx * unit, y + dy * unit, line, unit);
  }
}

const LARGE = 24; // units from which a paler ink can be read

const REPUBLICS = [
  { text: 'РСФСР', x: 930, y: 470, size: 56, turn: 2 },
  { text: 'УССР', x: 434, y: 448, size: 17, turn: 24 },
  { text: 'КАЗАХСКАЯ ССР', x: 716, y: 716, size: 15, turn: 3 },
] as const;

function haloed(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  line: Parameters<typeof letter>[4],
  unit: number,
): void {
  context.lineJoin = 'round';
  context.lineWidth = 4 * unit;
  context.strokeStyle = INKS.sheet;
  prepare(context, line);
  context.strokeText(text, x, y);
  letter(context, text, x, y, line);
}

/** Cuba and the north of Vietnam, out of the picture and in it. */
export function paintInsets(
  context: CanvasRenderingContext2D,
  land: LandPicture,
  words: MapWords,
  right: number,
  foot: number,
  unit: number,
): void {
  const boxes = [
    land.cuba && { outline: numbers.cuba, name: words.cuba, rockets: land.missiles.cuba, clip: 84 },
    land.vietnam && { outline: numbers.vietnam, name: words.vietnam, rockets: false, clip: 72 },
  ].filter(box => box !== false);
  boxes.forEach(({ outline, name, rockets, clip }, i) => {
    context.setTransform(unit, 0, 0, unit, right - (i + 1) * 158 * unit, foot - 112 * unit);
    context.fillStyle = INKS.soot;
    context.fillRect(-2, -2, 154, 114);
    context.fillStyle = INKS.sea;
    context.fillRect(0, 0, 150, 110);
    context.save();
    context.beginPath();
    context.rect(0, 24, 150, clip);
    context.clip();
    context.translate(0, 24);
    fillPath(context, outline, MAP_INKS.camp, INKS.paper);
    context.restore();
    if (rockets)
      for (const spot of [
        [52, 62],
        [70, 66],
        [88, 70],
      ])
        rocket(context, spot);
    letter(context, name, 10, 20, { size: 17, weight: 700, ink: INKS.slate, spacing: 0.8 });
  });
}

export function fillPath(
  context: CanvasRenderingContext2D,
  outline: string,
  ink: string,
  edge?: string,
): void {
  const path = new Path2D(outline);
  context.fillStyle = ink;
  context.fill(path);
  if (edge === undefined) return;
  context.lineWidth = 1.3;
  context.strokeStyle = edge;
  context.stroke(path);
}
