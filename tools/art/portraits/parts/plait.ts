// A woman's hair drawn back under a plait laid over the crown.

import type { Frame } from '../frame.ts';
import { INK } from '../inks.ts';
import { type Mark, type Point, ribbon, shape } from '../pen.ts';

/** The plait itself, behind the head's outline. */
export function plaitBack(f: Frame): Mark[] {
  const { plait, hair } = f.who;
  if (!plait || !hair) return [];
  const c = f.middle;
  const y = f.crown;
  const arc = (t: number, r: number): Point => {
    const angle = Math.PI * (1.08 + 0.84 * t);
    return [c + Math.cos(angle) * 41 * r, y + 20 + Math.sin(angle) * 33 * r];
  };
  const n = 7;
  const links = Array.from({ length: n }, (_, i) => {
    const t = (i + 0.5) / n;
    return shape([arc(t - 0.075, 0.86), arc(t - 0.035, 1.08), arc(t + 0.075, 1.1), arc(t + 0.035, 0.84)]);
  });
  return [
    {
      ink: INK[plait],
      d: shape([...[0, 0.2, 0.4, 0.6, 0.8, 1].map(t => arc(t, 1.06)), ...[1, 0.5, 0].map(t => arc(t, 0.6))]),
    },
    { ink: INK[hair.ink], d: links.join('') },
  ];
}

/** Hair drawn from the parting down over the ears. */
export function plaitFront(f: Frame): Mark[] {
  const { plait, hair } = f.who;
  if (!plait || !hair) return [];
  const at = f.axis + (hair.part ?? 6) * 0.8;
  const temple = f.who.head.wide[1];
  let dark = '';
  let light = '';
  for (let i = 0; i < 4; i++)
    for (const s of [-1, 1] as const) {
      const d = ribbon(
        [
          [at + s * (2 + i), f.crown + 3 + i * 2.6],
          [at + s * (18 + i * 3.4), f.crown + 3 + i * 4],
          [f.middle + s * (temple * 0.82 + i * 0.4), f.crown + 21 + i * 5],
          [f.middle + s * (temple + 2 - i * 2), f.eyeY - 20 + i * 7],
        ],
        [0.5, 2, 1.7, 0.4],
      );
      if (i % 2) light += d;
      else dark += d;
    }
  return [
    { ink: INK[plait], d: dark },
    { ink: INK[hair.strand], d: light },
  ];
}
