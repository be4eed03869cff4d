// Spectacles: horn, round, pinched on the nose, or with a heavy upper bar.

import type { Frame } from '../frame.ts';
import { INK } from '../inks.ts';
import { cut, FINE, type Mark, mix, type Point, ribbon, shape } from '../pen.ts';

export function glasses(f: Frame): Mark[] {
  const { glasses: g, eye } = f.who;
  if (!g) return [];
  const ink = INK[g.ink];
  const y = f.eyeY + g.drop;
  const sides = [-1, 1] as const;
  const at = (s: -1 | 1) => ({ x: f.x(s * (eye.apart + 0.5)), w: g.half[0] * f.grow(s) });
  const h = g.half[1];
  const round = g.kind === 'round' || g.kind === 'pinch';
  const lens = (s: -1 | 1) => {
    const { x, w } = at(s);
    const p = (dx: number, dy: number): Point => [x + s * dx * w, y + dy * h];
    return round
      ? shape(
          [0, 1, 2, 3, 4, 5, 6, 7].map(i => p(Math.cos((i * Math.PI) / 4), Math.sin((i * Math.PI) / 4))),
          0.19,
        )
      : shape([
          p(-0.9, -0.72),
          p(0, -0.98),
          p(0.92, -0.86),
          p(1, -0.1),
          p(0.72, 0.86),
          p(0, 1.02),
          p(-0.72, 0.88),
          p(-1, -0.05),
        ]);
  };
  const marks: Mark[] = [];
  if (g.glare) {
    const d = sides.map(s => {
      const { x, w } = at(s);
      const p = (dx: number, dy: number) => [x + dx * w, y + dy * h] as const;
      return (
        cut(p(-0.72, 0.3), p(0.02, -0.84), p(0.36, -0.84), p(-0.46, 0.62)) +
        cut(p(-0.26, 0.76), p(0.6, -0.64), p(0.7, -0.52), p(-0.12, 0.84))
      );
    });
    marks.push({ raw: `<path fill="${INK.white}" fill-opacity=".62" d="${d.join('')}"/>` });
  }
  marks.push({
    raw: `<path fill="none" stroke="${ink}" stroke-width="${Math.round(g.rim * FINE)}" d="${sides.map(lens).join('')}"/>`,
  });
  let d = '';
  for (const s of sides) {
    const { x, w } = at(s);
    if (g.bar)
      d += ribbon(
        [
          [x - w * 1.04, y - h * 0.56],
          [x - w * 0.3, y - h * 0.98],
          [x + w * 0.4, y - h * 0.98],
          [x + w * 1.04, y - h * 0.6],
        ],
        [g.bar, g.bar * 1.1, g.bar],
      );
  }
  const [l, r] = [at(-1), at(1)];
  const bridge = y - h * 0.25;
  d += ribbon(
    [
      [l.x + l.w, bridge],
      [mix(l.x + l.w, r.x - r.w, 0.5), bridge - 3.2],
      [r.x - r.w, bridge],
    ],
    [g.rim, g.rim * 0.9, g.rim],
  );
  marks.push({ ink, d });
  return marks;
}

/** The arms, from the lenses to the ears; when the face is slid over the head they grow and shrink with it. */
export function arms(f: Frame, slide: number): Mark[] {
  const { glasses: g, eye } = f.who;
  if (!g || g.kind === 'pinch') return [];
  const y = f.eyeY + g.drop - g.half[1] * 0.4;
  const d = [-1, 1].map(s => {
    const from = f.x(s * (eye.apart + 0.5)) + s * g.half[0] * f.grow(s) + slide;
    const to = f.middle + s * (f.half(f.eyeY) + 1);
    if ((to - from) * s < 1) return '';
    return ribbon(
      [
        [from, y],
        [to, f.eyeY - 3],
      ],
      [g.rim, g.rim * 0.9],
    );
  });
  return [{ ink: INK[g.ink], d: d.join('') }];
}
