// Hair, and fringes round a bald head: flat masses, then a few strands that never leave them.

import type { Frame } from '../frame.ts';
import { INK, type Ink } from '../inks.ts';
import { dots, ease, type Mark, mix, type Point, ribbon, SCREENS, shape } from '../pen.ts';

/** What the right side of light hair is printed over with; dark hair needs nothing. */
const PRINT: Partial<Record<Ink, string>> = {
  white: INK.slateMid,
  silver: INK.steel,
  grey: INK.iron,
  steel: INK.iron,
  sand: INK.chestnut,
  straw: INK.chestnut,
  chestnut: INK.brown,
};

/** A place part of the way along a broken line. */
function along(line: readonly Point[], at: number): Point {
  const place = Math.max(0, Math.min(0.9999, at)) * (line.length - 1);
  const i = Math.floor(place);
  const [a, b] = [line[i]!, line[i + 1]!];
  return [mix(a[0], b[0], place - i), mix(a[1], b[1], place - i)];
}

/** The outer edge over the top, from the left temple to the right. */
function overTop(f: Frame): Point[] {
  const { bulk, lean } = f.who.hair!;
  const [dome] = f.who.head.wide;
  const [b0, b1, b2, b3, b4, b5, b6] = bulk;
  const c = f.middle;
  const [low, high, top] = [f.y(0.27), f.y(0.13), f.y(0.03)];
  return [
    [c - f.half(low) - b0, low],
    [c - dome * 0.93 - b1 + lean * 0.2, high - b1 * 0.45],
    [c - dome * 0.52 - b2 * 0.2 + lean * 0.6, top - b2 * 0.9],
    [c + lean, f.crown - b3],
    [c + dome * 0.52 + b4 * 0.2 + lean * 0.6, top - b4 * 0.9],
    [c + dome * 0.93 + b5 + lean * 0.2, high - b5 * 0.45],
    [c + f.half(low) + b6, low],
  ];
}

function hairline(f: Frame): Point[] {
  return f.who.hair!.line.map(([dx, dy]): Point => [f.x(dx), f.crown + dy]);
}

/** The outline of the mass: up the left side, over the top, down the right, back along the hairline. */
function massPoints(f: Frame): Point[] {
  const hair = f.who.hair!;
  const c = f.middle;
  const foot = f.eyeY + hair.burn;
  const mid = f.eyeY - 12;
  const width = (s: -1 | 1) => Math.max(3, hair.panel + (s === f.far ? -1 : 0.6) * Math.abs(f.turn) * 0.45);
  return [
    [c - f.half(foot) - 0.8, foot, 1],
    [c - f.half(mid) - hair.bulk[0] * 0.45, mid],
    ...overTop(f),
    [c + f.half(mid) + hair.bulk[6] * 0.45, mid],
    [c + f.half(foot) + 0.8, foot, 1],
    [c + f.half(foot) - width(1) * 0.62, foot - 1, 1],
    [c + f.half(mid) - width(1), mid - 1],
    ...hairline(f).reverse(),
    [c - f.half(mid) + width(-1), mid - 1],
    [c - f.half(foot) + width(-1) * 0.62, foot - 1, 1],
  ];
}

/** The mass of hair as one shape; empty for the bald. */
export const hairMass = (f: Frame): string => (f.who.hair ? shape(massPoints(f)) : '');

/** Tells whether a place lies under the hair, and by a margin. */
export function underHair(f: Frame): (x: number, y: number, margin: number) => boolean {
  if (!f.who.hair) return () => false;
  const line = massPoints(f);
  const covers = (x: number, y: number) => {
    let odd = false;
    line.forEach(([ax, ay], i) => {
      const [bx, by] = line[(i + 1) % line.length]!;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) odd = !odd;
    });
    return odd;
  };
  return (x, y, margin) =>
    covers(x - margin, y) && covers(x + margin, y) && covers(x, y - margin) && covers(x, y + margin);
}

/** Strands, parting, bristles and the printed shade; all inside the mass. */
export function hair(f: Frame): Mark[] {
  const { hair: h } = f.who;
  if (!h) return [];
  const ink = INK[h.ink];
  const top = overTop(f);
  const line = hairline(f);
  const marks: Mark[] = [];
  const c = f.middle;
  const [dome, temple] = f.who.head.wide;
  const crest = Math.min(...top.map(p => p[1]));
  const covered = underHair(f);
  const print = PRINT[h.ink];
  if (print) {
    const tone = (x: number, y: number) =>
      covered(x, y, 1.6) ? ease(c + dome * 0.2, c + temple + 8, x) * 0.5 : 0;
    marks.push(dots(tone, [c, crest, c + temple + 8, f.eyeY + h.burn - 2], SCREENS.steep, print, 4));
  }
  const strand = INK[h.strand];
  let d = '';
  for (let i = 0; i < h.strands; i++) {
    const at = (i + 0.7) / (h.strands + 0.4);
    const root = along(line, at);
    const reach = along(top, Math.max(0.1, Math.min(0.9, at * 0.8 + 0.1 + h.sweep * 0.01)));
    const tip: Point = [mix(reach[0], c, 0.1), mix(reach[1], f.crown + 16, 0.22)];
    const start: Point = [root[0], root[1] - 3];
    const half: Point = [mix(start[0], tip[0], 0.5), mix(start[1], tip[1], 0.5)];
    if (start[1] - tip[1] < 5 || ![start, half, tip].every(([x, y]) => covered(x, y, 1))) continue;
    d += ribbon(
      [
        start,
        [mix(start[0], tip[0], 0.3) + h.wave, mix(start[1], tip[1], 0.42)],
        [mix(start[0], tip[0], 0.72) - h.wave * 0.6, mix(start[1], tip[1], 0.8)],
        tip,
      ],
      [0.4, h.thick, h.thick * 0.7, 0.4],
    );
  }
  for (const s of [-1, 1] as const) {
    const mid = f.eyeY - 11;
    const low = f.y(0.28);
    if (s === f.far) continue;
    d += ribbon(
      [
        [c + s * (f.half(mid) - h.panel * 0.35), mid + 4],
        [c + s * (f.half(low) - 1), low],
        [c + s * dome * 0.9, f.y(0.14)],
      ],
      [0.4, 2, 0.4],
    );
  }
  marks.push({ ink: strand, d });
  if (h.temples) {
    const grey = [-1, 1].map(s => {
      const foot = f.eyeY + h.burn - 3;
      const w = s === f.far ? 2.6 : 5.5;
      return ribbon(
        [
          [c + s * (f.half(foot) - w * 0.25), foot],
          [c + s * (f.half(f.eyeY - 14) - w * 0.3), f.eyeY - 14],
          [c + s * (f.half(f.y(0.24)) - 1), f.y(0.24)],
        ],
        [w * 0.5, w, 0.5],
      );
    });
    marks.push({ ink: INK[h.temples], d: grey.join('') });
  }
  if (h.part !== undefined) {
    const at = (h.part + 36) / 72;
    const root = along(line, at);
    const end = along(top, at * 0.8 + 0.1);
    marks.push({
      ink: INK[f.who.skin],
      d: ribbon(
        [
          [root[0], root[1] + 2],
          [mix(root[0], end[0], 0.4), mix(root[1], end[1], 0.45)],
          [mix(end[0], c, 0.08), mix(end[1], root[1], 0.22)],
        ],
        [3.4, 2, 0.5],
      ),
    });
  }
  if (h.bristles) {
    let brush = '';
    for (let i = 0; i < h.bristles; i++) {
      const at = 0.16 + (0.68 * i) / (h.bristles - 1);
      const [x, y] = along(top, at);
      const out = (at - 0.5) * 5;
      brush += ribbon(
        [
          [x - out * 0.5, y + 5],
          [x + out, y - 1.5 - (i % 3) * 1.1],
        ],
        [6, 1.2],
      );
      const [u, v] = along(line, (i + 0.5) / h.bristles);
      if (i > 0 && i < h.bristles - 1)
        brush += ribbon(
          [
            [u, v - 5],
            [u + out * 0.3, v + 2 + (i % 2) * 2],
          ],
          [3.6, 0.5],
        );
    }
    marks.push({ ink, d: brush });
  }
  return marks;
}

/** A fringe of hair round a bald head. */
export function fringe(f: Frame): Mark[] {
  const { fringe: h } = f.who;
  if (!h) return [];
  const c = f.middle;
  const heights = [0, 0.25, 0.55, 0.8, 1].map(t => mix(f.eyeY - h.up, f.eyeY + h.burn, t));
  const out = [0.1, 0.75, 1, 0.9, 0.2];
  const deep = [0.12, 0.7, 1, 0.95, 0.5];
  const marks: Mark[] = [];
  let mass = '';
  let strands = '';
  for (const s of [-1, 1] as const) {
    const near = s === f.far ? 0.6 : 1.15;
    const rim = (y: number, off: number): Point => [c + s * (f.half(y) + off), y];
    mass += shape([
      ...heights.map((y, i) => rim(y, out[i]! * h.out)),
      ...heights.map((y, i) => rim(y, -deep[i]! * h.deep * near)).reverse(),
    ]);
    for (let i = 0; i < h.wisps; i++) {
      const y = mix(heights[1]! - 2, heights[3]!, (i + 0.5) / h.wisps);
      mass += ribbon(
        [rim(y + 3, -h.deep * 0.3), rim(y - 2, h.out * 0.9), rim(y + 2, h.out + 4.5)],
        [5, 3.2, 0.4],
      );
    }
    for (let i = 0; i < 2; i++)
      strands += ribbon(
        [
          rim(heights[3]! + i * 2, -h.deep * near * (0.6 - i * 0.4)),
          rim(heights[2]!, -h.deep * near * (0.55 - i * 0.5)),
          rim(heights[1]! + i * 3, h.out * 0.2),
        ],
        [0.4, 1.8, 0.4],
      );
  }
  for (let i = 0; i < h.over; i++) {
    const y = f.eyeY - h.up - 2 - i * 5;
    mass += ribbon(
      [
        [c - f.half(y) + 3, y],
        [f.x(-14), f.crown + 8 + i * 4],
        [f.x(22), f.crown + 7 + i * 5],
      ],
      [2.4, 1.9, 0.4],
    );
  }
  marks.push({ ink: INK[h.ink], d: mass }, { ink: INK[h.strand], d: strands });
  return marks;
}

/** Forelocks and other free pieces, laid last. */
export function locks(f: Frame): Mark[] {
  return (f.who.locks ?? []).map(({ ink, points }) => ({
    ink: INK[ink],
    d: shape(points.map(([dx, dy, corner]): Point => [f.x(dx), f.crown + dy, corner])),
  }));
}
