// The head before its features: ears, flesh, the shaded side and its printed dots.

import type { Frame } from '../frame.ts';
import { INK } from '../inks.ts';
import { dots, ease, type Mark, ribbon, SCREENS, shape } from '../pen.ts';
import { underHair } from './hair.ts';

/** The outline alone, for the flesh and for the paper that is left bare behind it. */
export const skull = (f: Frame): string => shape(f.outline);

/** One ear; the far one is seen edge on. */
function ear(f: Frame, side: -1 | 1): Mark[] {
  const { half: h, wide, out, drop } = f.who.ear;
  const y = f.eyeY + drop;
  const near = side === f.far ? 0.55 : 1;
  const x = f.middle + side * (f.half(y) - 2 + out * near * 0.5);
  const w = wide * near + 2;
  const p = (dx: number, dy: number) => [x + side * dx, y + dy] as const;
  const lit = side < 0;
  return [
    {
      ink: lit ? flesh(f) : INK.shade,
      d: shape([
        p(-3, -h * 0.8),
        p(w * 0.55, -h),
        p(w, -h * 0.5),
        p(w * 0.8, h * 0.25),
        p(w * 0.2, h * 0.95),
        p(-4, h * 0.8),
      ]),
    },
    {
      ink: lit ? INK.warm : INK.soot,
      d: ribbon(
        [p(0.5, -h * 0.55), p(w * 0.55, -h * 0.62), p(w * 0.6, -h * 0.12), p(w * 0.15, h * 0.35)],
        [0.8, 2.6, 2.4, 0.8],
      ),
    },
  ];
}

export const ears = (f: Frame): Mark[] => [...ear(f, -1), ...ear(f, 1)];

export const flesh = (f: Frame): string => INK[f.who.skin];

/** The shaded side, its edge broken into dots both ways. */
export function shade(f: Frame): Mark[] {
  const { who, height, axis, middle, chin } = f;
  const y = f.y;
  const right = f.outline.slice(0, 9);
  const facet = shape(
    [...f.shadeLine, ...[...right].reverse().slice(1)].map(([x, v]) => [x + 1.6, v + 1] as const),
  );
  const dome = who.head.wide[0];
  const covered = underHair(f);
  const inside = (x: number, v: number) =>
    v > f.crown + 1 && v < chin - 1 && Math.abs(x - middle) < f.half(v) - 1.5 && !covered(x, v, 1);
  const light = (x: number, v: number) => {
    const edge = f.edge(v);
    if (x > edge + 2 || !inside(x, v)) return 0;
    return ease(edge - 27, edge + 5, x) * 0.52 + ease(chin - 15, chin + 4, v) * 0.4;
  };
  const dark = (x: number, v: number) => {
    if (!inside(x, v)) return 0;
    const rim = middle + Math.max(f.half(v), dome * 0.8);
    return (
      ease(f.edge(v) + 6, rim + 10, x) * 0.62 + ease(chin - 15, chin + 6, v) * 0.35 * ease(axis, axis + 28, x)
    );
  };
  const box = [middle - who.head.wide[2], y(0), middle + who.head.wide[2] + 4, chin] as const;
  const marks: Mark[] = [
    { ink: INK.shade, d: facet },
    dots(light, box, SCREENS.slant, INK.shade),
    dots(dark, box, SCREENS.steep, INK.soot),
  ];
  if (who.ruddy) {
    const cheeks = [-1, 1].map(s => [f.x(s * 27), f.eyeY + height * 0.16] as const);
    const glow = (x: number, v: number) =>
      inside(x, v)
        ? who.ruddy * cheeks.reduce((sum, [cx, cy]) => sum + ease(24, 5, Math.hypot(x - cx, v - cy)), 0)
        : 0;
    marks.push(dots(glow, box, SCREENS.square, INK.blush, 3));
  }
  marks.push({ ink: INK.soot, d: ribbon(f.outline.slice(5, 9), [0.4, 2.2, 2.6, 0.4]) });
  return marks;
}
