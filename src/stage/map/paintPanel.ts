// The panel beside the map: the year, and what each mark counts.

import type { LandPicture } from '../../play/land.ts';
import { INKS, MAP_INKS } from '../inks.ts';
import { letter } from '../lettering.ts';
import type { MapWords } from '../words.ts';
import type { Panel } from './framing.ts';
import type { Layers } from './layers.ts';
import { cob, halved, queue, rocket, seat, tent, wall } from './marks.ts';

interface Row {
  readonly label: string;
  readonly number: string;
  readonly mark: (context: CanvasRenderingContext2D) => void; // around 0, 0
}

const ROW = 30; // units

export function paintPanel(
  context: CanvasRenderingContext2D,
  panel: Panel,
  unit: number,
  land: LandPicture,
  layers: Layers,
  words: MapWords,
): void {
  context.setTransform(unit, 0, 0, unit, panel.x, panel.y);
  const [width, height] = [panel.width / unit, panel.height / unit];
  context.fillStyle = INKS.paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = INKS.soot;
  if (panel.side === 'foot') context.fillRect(0, 0, width, 5);
  else context.fillRect(width - 2.5, 0, 2.5, height);
  const left = panel.side === 'foot' ? 36 : 28;
  letter(context, layers.strips ? words.title : words.unploughed, left, 44, {
    size: 25,
    weight: 700,
    ink: INKS.soot,
    spacing: 0.3,
  });
  const size = panel.side === 'foot' ? 156 : Math.min(132, width * 0.44);
  letter(context, String(land.year), left - 4, 44 + size * 0.86, {
    size,
    weight: 900,
    ink: INKS.red,
    spacing: -1,
  });
  const rows = rowsOf(land, layers, words);
  if (panel.side === 'left') {
    column(context, rows, left, 74 + size * 0.86, width - 2 * left);
    return;
  }
  const deep = Math.max(1, Math.floor((height - 50) / ROW));
  const columns = rows.length > deep ? 2 : 1;
  const from = 316;
  const wide = (width - from - 36 - (columns - 1) * 28) / columns;
  const each = Math.ceil(rows.length / columns);
  for (let i = 0; i < columns; i++)
    column(context, rows.slice(i * each, (i + 1) * each), from + i * (wide + 28), 30, Math.min(wide, 420));
}

function column(
  context: CanvasRenderingContext2D,
  rows: readonly Row[],
  x: number,
  y: number,
  width: number,
): void {
  context.fillStyle = INKS.soot;
  context.fillRect(x, y, width, 3);
  rows.forEach(({ label, number, mark }, i) => {
    const middle = y + 3 + ROW * (i + 0.5);
    context.save();
    context.translate(x + 22, middle);
    mark(context);
    context.restore();
    letter(context, label, x + 54, middle + 5.5, {
      size: 16,
      weight: 500,
      face: 'label',
      ink: INKS.soot,
      width: width - 58 - (number ? 76 : 0),
    });
    letter(context, number, x + width, middle + 6.5, {
      size: 20,
      weight: 700,
      ink: INKS.soot,
      align: 'right',
    });
    context.fillStyle = INKS.hair;
    context.fillRect(x, middle + ROW / 2 - 1, width, 1);
  });
}

function rowsOf(land: LandPicture, layers: Layers, words: MapWords): readonly Row[] {
  const { first, next, last } = land.strips;
  const strip = (ink: string) => (context: CanvasRenderingContext2D) => {
    context.fillStyle = ink;
    for (const [x, y] of [
      [-14, -2],
      [-2, -6],
      [-8, 5],
      [4, 1],
    ] as const)
      slab(context, x, y);
  };
  const rows: (Row | false)[] = [
    first > 0 && {
      label: words.ploughed1954,
      number: words.area(first),
      mark: strip(MAP_INKS['land-first']),
    },
    next > 0 && { label: words.by1956, number: words.area(first + next), mark: strip(MAP_INKS['land-then']) },
    last > 0 && {
      label: words.since,
      number: words.area(first + next + last),
      mark: strip(MAP_INKS['land-last']),
    },
    layers.blown && { label: words.blowing, number: words.area(land.blown), mark: dashes },
    layers.maize && { label: words.maize, number: words.area(land.maize), mark: context => cobs(context) },
    layers.crimea && { label: words.crimea[land.crimea], number: '', mark: context => dot(context) },
    layers.regions && {
      label: words.regions,
      number: String(land.regions),
      mark: context => seat(context, [0, 0]),
    },
    layers.split && { label: words.split, number: '75', mark: context => halved(context, [0, 0]) },
    layers.garrisons && {
      label: words.garrisons,
      number: words.men(land.men),
      mark: context => tent(context, [0, 2]),
    },
    layers.queues && {
      label: words.queues[land.queues]!,
      number: '',
      mark: context => queue(context, [-20, 1]),
    },
    layers.missiles &&
      land.missiles.home > 0 && {
        label: words.missiles,
        number: '',
        mark: context => rocket(context, [0, 4]),
      },
    land.missiles.cuba && {
      label: words.missilesInCuba,
      number: '',
      mark: context => rocket(context, [0, 4]),
    },
    layers.wall && { label: words.wall, number: '', mark: context => wall(context, [0, 0]) },
    Object.values(land.quarrel).some(Boolean) && { label: words.quarrel, number: '', mark: swatch },
  ];
  return rows.filter(row => row !== false);
}

function slab(context: CanvasRenderingContext2D, x: number, y: number): void {
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + 9, y - 3);
  context.lineTo(x + 10.5, y + 1);
  context.lineTo(x + 1.5, y + 4);
  context.fill();
}

function dashes(context: CanvasRenderingContext2D): void {
  context.fillStyle = INKS.soot;
  for (const [x, y] of [
    [-14, -4],
    [-3, -7],
    [-10, 0],
    [1, -3],
    [-6, 5],
    [6, 2],
  ] as const)
    context.fillRect(x, y, 7, 1.9);
}

function cobs(context: CanvasRenderingContext2D): void {
  for (const x of [-11, 0, 11]) cob(context, x, 0);
}

function dot(context: CanvasRenderingContext2D): void {
  context.fillStyle = INKS.soot;
  context.beginPath();
  context.arc(0, 0, 4, 0, 2 * Math.PI);
  context.fill();
}

function swatch(context: CanvasRenderingContext2D): void {
  context.fillStyle = MAP_INKS.quarrel;
  context.fillRect(-18, -9, 36, 18);
}
