// Where everything on one head lies: the outline, the axis the face is slid to, and the edge between light and shade.

import { mix, type Point } from './pen.ts';
import type { Traits } from './sheet.ts';

export interface Frame {
  readonly who: Traits;
  /** The head's middle and the face's axis, which differ by the turn. */
  readonly middle: number;
  readonly axis: number;
  readonly turn: number;
  /** The side the face is turned to: −1 is the reader's left. */
  readonly far: -1 | 1;
  readonly crown: number;
  readonly chin: number;
  readonly height: number;
  readonly eyeY: number;
  readonly browY: number;
  readonly noseY: number;
  readonly mouthY: number;
  readonly tipX: number;
  readonly mouthX: number;
  /** Head outline, clockwise from the crown. */
  readonly outline: readonly Point[];
  /** Half-width of the skull at a height. */
  half(y: number): number;
  /** Where a step from the axis lands, the far side foreshortened. */
  x(step: number): number;
  /** How much a feature on this side is shrunk or grown. */
  grow(side: number): number;
  /** A height as a part of the way from crown to chin. */
  y(part: number): number;
  /** The edge of the shade at a height. */
  edge(y: number): number;
  readonly shadeLine: readonly Point[];
}

const SHADE_FULL: readonly (readonly [number, number])[] = [
  [0.02, 24],
  [0.14, 30],
  [0.3, 34],
  [0.43, 31],
  [0.52, 24],
  [0.6, 34],
  [0.68, 31],
  [0.77, 21],
  [0.87, 15],
  [0.95, 9],
  [1, -4],
];
const SHADE_HOLLOW: readonly (readonly [number, number])[] = [
  [0.02, 22],
  [0.16, 28],
  [0.32, 31],
  [0.44, 28],
  [0.52, 22],
  [0.58, 36],
  [0.64, 29],
  [0.72, 14],
  [0.83, 12],
  [0.94, 7],
  [1, -4],
];

function along(table: readonly (readonly [number, number])[], at: number): number {
  for (let i = 0; i < table.length - 1; i++) {
    const [a, b] = [table[i]!, table[i + 1]!];
    if (at <= b[0]) return mix(a[1], b[1], Math.max(0, (at - a[0]) / (b[0] - a[0])));
  }
  return table[table.length - 1]![1];
}

/** Lays out one head. */
export function frame(who: Traits): Frame {
  const { crown, chin, wide, eyes, corner } = who.head;
  const [dome, temple, cheek, jaw, tip] = wide;
  const height = chin - crown;
  const y = (part: number) => crown + height * part;
  const turn = who.turn;
  const far = turn <= 0 ? -1 : 1;
  const middle = 120;
  const axis = middle + turn;
  const profile: readonly (readonly [number, number])[] = [
    [0, 0],
    [0.032, dome * 0.54],
    [0.135, dome * 0.94],
    [0.27, (dome + temple) / 2 + 1.5],
    [0.42, temple],
    [0.62, cheek],
    [corner, jaw],
    [0.955, tip],
    [1, 0],
  ];
  // The far contour shows the bone: in at the eye, out at the cheek.
  const bone = [0, 0, 0, -0.5, -3, 1.6, -1.4, 0, 0];
  const slide = (part: number) => (part > 0.55 ? turn * 0.38 * ((part - 0.55) / 0.45) : 0);
  const side = (s: -1 | 1) =>
    profile.map(([part, w], i): Point => {
      const shift = s === far && Math.abs(turn) > 4 ? bone[i]! : 0;
      return [middle + s * (w + shift) + slide(part), y(part)];
    });
  const right = side(1);
  const left = side(-1);
  const shadeTable = (who.hollow ? SHADE_HOLLOW : SHADE_FULL).map(
    ([part, step]) => [part, step * (turn <= 0 ? 1 : 0.82) * (cheek / 50)] as const,
  );
  const grow = (s: number) => (s === far ? 1 - Math.abs(turn) * 0.021 : 1 + Math.abs(turn) * 0.01);
  return {
    who,
    middle,
    axis,
    turn,
    far,
    crown,
    chin,
    height,
    eyeY: y(eyes),
    browY: y(eyes) - who.brow.up,
    noseY: y(who.nose.tip),
    mouthY: y(who.mouth.at),
    tipX: axis + turn * 0.5,
    mouthX: axis + turn * 0.18,
    outline: [...right, ...left.slice(1, -1).reverse()],
    half: v => along(profile, Math.min(1, Math.max(0, (v - crown) / height))),
    x: step => axis + step * grow(Math.sign(step)),
    grow,
    y,
    edge: v => axis + along(shadeTable, (v - crown) / height),
    shadeLine: shadeTable.map(([part, step]): Point => [axis + step, y(part)]),
  };
}
