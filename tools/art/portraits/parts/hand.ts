// The raised hand: his right, at the reader's left, palm out, as tall as from brow to collar.

import type { Frame } from '../frame.ts';
import { INK } from '../inks.ts';
import { cut, type Mark, type Point, ribbon, shape } from '../pen.ts';

/** Palm and sleeve as outlines, for the paper left bare behind them. */
export function handOutline(f: Frame): { palm: string; sleeve: string } {
  return { palm: shape(palm(f), 0.12), sleeve: shape(sleeve(f)) };
}

const X = 35;
const Y = 120;

/** Broad men have broad hands. */
const broad = (f: Frame) => 0.86 + (f.who.dress.neck - 26) * 0.008;

const at =
  (f: Frame) =>
  (dx: number, dy: number, corner?: 1): Point => [X + dx * broad(f), Y + dy, corner];

function palm(f: Frame): Point[] {
  const p = at(f);
  return [
    p(-16, 49),
    p(-21, 24),
    p(-24, -3),
    p(-23.5, -22),
    p(-19, -26),
    p(-14.5, -22),
    p(-12.6, -6),
    p(-12.6, -34),
    p(-7.5, -39),
    p(-2.4, -35),
    p(-1, -8),
    p(0.4, -39),
    p(5.6, -43.5),
    p(10.6, -39),
    p(10.4, -6),
    p(13, -30),
    p(17.6, -33),
    p(22, -28),
    p(21.6, 7),
    p(27, -4),
    p(32.6, -7),
    p(35.6, -2),
    p(28, 24),
    p(18, 47),
  ];
}

function sleeve(f: Frame): Point[] {
  return [
    [X - 25, Y + 60, 1],
    [X + 24, Y + 55, 1],
    [X + 40, 262, 1],
    [X - 33, 262, 1],
  ].map(([x, y]) => [X + (x! - X) * broad(f), y!, 1]);
}

export function hand(f: Frame): Mark[] {
  const p = at(f);
  const { dress, skin } = f.who;
  const cuff = cut(
    ...([p(-23, 62), p(-21.5, 45), p(22, 42), p(24, 57)] as const).map(([x, y]) => [x, y] as const),
  );
  return [
    { raw: `<use href="#a" fill="${INK[dress.ink]}"/>` },
    { ink: dress.kind === 'uniform' ? INK[dress.lapel] : INK.white, d: cuff },
    { raw: `<use href="#p" fill="${INK[skin]}"/>` },
    {
      ink: INK.shade,
      d: shape(
        [
          p(3, 48),
          p(2, 22),
          p(11, 2),
          p(14, -24),
          p(17.6, -33),
          p(22, -28),
          p(21.6, 7),
          p(27, -4),
          p(32.6, -7),
          p(35.6, -2),
          p(28, 24),
          p(18, 47),
        ],
        0.12,
      ),
    },
    {
      ink: INK.soot,
      d: [
        ribbon([p(-13, 0), p(-13.2, -23)], [2.8, 1]),
        ribbon([p(-0.6, -4), p(-0.8, -33)], [2.8, 1]),
        ribbon([p(10.8, -2), p(12, -26)], [2.8, 1]),
        ribbon([p(21.5, 8), p(26.5, 22), p(18, 46)], [0.4, 1.8, 0.8]),
        ribbon([p(-22, 61.6), p(24, 57)], [1.4, 1.4]),
      ].join(''),
    },
    {
      ink: INK.warm,
      d: [
        ribbon([p(-18, 13), p(-5, 8), p(11, 15)], [0.4, 1.8, 0.4]),
        ribbon([p(-17, 22), p(-4, 20), p(6, 30)], [0.4, 1.4, 0.4]),
        ribbon([p(18, 8), p(9, 20), p(7, 38)], [0.4, 1.8, 0.4]),
      ].join(''),
    },
  ];
}
