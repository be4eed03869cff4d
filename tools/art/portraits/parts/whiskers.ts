// Moustaches and beards.

import type { Frame } from '../frame.ts';
import { INK } from '../inks.ts';
import { type Mark, mix, type Point, ribbon, shape } from '../pen.ts';

export function moustache(f: Frame): Mark[] {
  const { moustache: m } = f.who;
  if (!m) return [];
  const top = f.noseY + 5;
  const foot = f.mouthY + m.drop;
  const p = (dx: number, y: number): Point => [f.mouthX + dx * f.grow(Math.sign(dx)), y];
  const half = (s: number) => [
    p(s * m.top, top),
    p(s * m.side * 0.86, mix(top, foot, 0.42)),
    p(s * m.foot, foot - m.lift),
    p(s * m.side * 0.5, foot + 0.6),
  ];
  const [right, left] = [half(1), half(-1)];
  let d = '';
  for (let i = 0; i < m.hairs; i++) {
    const u = (i / (m.hairs - 1)) * 2 - 1;
    d += ribbon([p(u * m.top * 0.9, top + 2.5), p(u * m.side * 0.8, foot - 1.6)], [0.6, 1.4]);
  }
  return [
    {
      ink: INK[m.ink],
      d: shape([p(0, top + 1.2), ...right, p(0, foot - 0.8), ...left.reverse()]),
    },
    { ink: INK[m.strand], d },
  ];
}

/** A pointed beard on the chin. */
export function beard(f: Frame): Mark[] {
  if (!f.who.beard) return [];
  const y = f.mouthY;
  const p = (dx: number, dy: number, corner?: 1): Point => [f.mouthX + dx, y + dy, corner];
  return [
    {
      ink: INK[f.who.beard],
      d: shape([
        p(-14, 6),
        p(-5, 8),
        p(5, 8),
        p(15, 6),
        p(17, 21),
        p(10, 38),
        p(1, 45, 1),
        p(-9, 38),
        p(-16, 21),
      ]),
    },
    { ink: INK.slateMid, d: shape([p(6, 9), p(15, 7), p(17, 21), p(10, 38), p(2, 44), p(7, 26)]) },
    {
      ink: INK.slateMid,
      d: [-2, -1, 0].map(i => ribbon([p(i * 5, 11), p(i * 4.4, 24), p(i * 2, 36)], [0.4, 1.7, 0.4])).join(''),
    },
  ];
}
