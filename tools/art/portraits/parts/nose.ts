// The nose and the folds of the face: lines warm on the lit side, soot on the dark.

import type { Frame } from '../frame.ts';
import { INK } from '../inks.ts';
import { disc, type Mark, mix, type Point, ribbon, shape } from '../pen.ts';

/** A nose seen a little from the side: its shaded flank, its edge, its underside and wings. */
export function nose(f: Frame): Mark[] {
  const n = f.who.nose;
  const { axis, tipX, noseY: y, eyeY, browY, far, turn } = f;
  const w = n.half;
  const p = (dx: number, dy: number): Point => [tipX + dx, y + dy];
  const bridgeY = (t: number) => mix(browY + 6, y, t);
  const flank = shape([
    [axis + 4, browY + 6, 1],
    [axis + n.bridge + 3.5, eyeY],
    [axis + n.bridge + 2 + turn * 0.2, bridgeY(0.55)],
    p(w * 0.62, -10 - n.bulb * 0.3),
    p(w, -4),
    p(w * 0.92, 1.5),
    p(w * 0.35, 3.6),
    p(0, 4.4 + n.hook),
    p(n.bulb * 0.42, -1.5),
    p(n.bulb * 0.2, -n.bulb * 0.9),
    [axis + n.bridge * 0.35 + turn * 0.25 + far * n.bump * 0.35, bridgeY(0.5)],
  ]);
  // The edge of the bridge against the far cheek: this is where a hooked nose is hooked.
  const edge = ribbon(
    [
      [axis + far * (n.bridge + 1.4), eyeY - 7],
      [axis + far * (n.bridge * 0.75 + n.bump * 0.85) + turn * 0.16, bridgeY(0.42)],
      [axis + far * (n.bridge * 0.7 + n.bump * 0.55) + turn * 0.34, bridgeY(0.68)],
      p(far * n.bulb * 0.98, -3.5),
      p(far * n.bulb * 0.72, 2.4 + n.hook * 0.9),
      p(far * n.bulb * 0.1, 4.6 + n.hook),
    ],
    [0.3, 1.4, 1.7, 2.3, 1.6, 0.6],
  );
  const marks: Mark[] = [
    { ink: INK.shade, d: flank },
    { ink: far > 0 || n.bump > 3 ? INK.soot : INK.warm, d: edge },
  ];
  if (n.snub) {
    // Turned up: a round end with two open nostrils under it instead of one shadow.
    const b = n.bulb;
    marks.push(
      {
        ink: INK.shade,
        d: shape([
          p(b * 0.5, -b * 0.75),
          p(b * 1.02, -1),
          p(b * 0.62, 4.6),
          p(-b * 0.3, 5),
          p(b * 0.42, 1.2),
        ]),
      },
      {
        ink: INK.soot,
        d:
          shape([p(-w * 0.74, 2), p(-w * 0.46, -0.2), p(-w * 0.16, 3.2), p(-w * 0.44, 3.3)]) +
          shape([p(w * 0.8, 1.6), p(w * 0.52, -0.4), p(w * 0.22, 3.2), p(w * 0.52, 3.3)]),
      },
      {
        ink: INK.warm,
        d:
          ribbon([p(-w * 0.5, 3.4), p(-w * 0.1, 4.8), p(w * 0.1, 4.8), p(w * 0.56, 3.4)], [0.4, 2, 2, 0.4]) +
          ribbon([p(-b * 0.86, -b * 0.55), p(-b * 1.04, -0.5), p(-b * 0.62, 4)], [0.4, 1.5, 0.5]),
      },
    );
  } else {
    const h = n.hook;
    marks.push({
      ink: INK.soot,
      d: shape([
        p(-w * 0.86, 0),
        p(-w * 0.5, 1),
        p(-w * 0.2, 4 + h * 0.85),
        p(w * 0.24, 4 + h * 0.85),
        p(w * 0.6, 0.8),
        p(w * 0.98, -1),
        p(w * 0.64, 3.8),
        p(w * 0.2, 6.2 + h),
        p(-w * 0.24, 5.8 + h),
        p(-w * 0.6, 3.2),
      ]),
    });
  }
  marks.push(
    {
      ink: INK.warm,
      d: ribbon([p(-w * 0.64, -7.5), p(-w * 1.02, -3), p(-w * 0.84, 1.8)], [0.4, 1.9, 1]),
    },
    { ink: INK.soot, d: ribbon([p(w * 0.62, -8), p(w * 1.06, -3.6), p(w * 0.92, 1.6)], [0.5, 2.2, 1]) },
  );
  if (n.bulb > 9 && far < 0)
    marks.push({ ink: INK.white, d: disc(tipX - n.bulb * 0.35, y - n.bulb * 0.42, 1.7) });
  return marks;
}

/** Age and habit. Folds round the nose go with the features; the rest stay with the head when the face turns. */
export function folds(f: Frame, which: 'face' | 'head'): Mark[] {
  const w = f.who.folds;
  const n = f.who.nose;
  const m = f.who.mouth;
  const { eyeY, mouthY, browY, chin, tipX, noseY } = f;
  const warm: string[] = [];
  const soot: string[] = [];
  // Never past the edge of the face, however narrow it is.
  const on = (s: -1 | 1, step: number, y: number): Point => {
    const edge = f.middle + s * (f.half(y) - 6);
    return [s > 0 ? Math.min(edge, f.x(step)) : Math.max(edge, f.x(-step)), y];
  };
  const both = (draw: (s: -1 | 1) => string) => {
    warm.push(draw(-1));
    soot.push(draw(1));
  };
  if (which === 'face' && w.naso)
    both(s =>
      ribbon(
        [
          [tipX + s * (n.half + 1.5), noseY - 2],
          [f.x(s * (m.half + 4)), mouthY - 9],
          [f.x(s * (m.half + 5.5)), mouthY + 2 + w.naso],
        ],
        [0.5, 2.5 * w.naso + 0.4, 0.4],
      ),
    );
  if (which === 'head' && w.cheek)
    both(s =>
      ribbon([on(s, 35, eyeY + 21), on(s, 33, mouthY - 8), on(s, 28, mouthY + 9)], [0.4, 2.4 * w.cheek, 0.4]),
    );
  if (which === 'head' && w.jowl)
    both(s =>
      ribbon(
        [on(s, m.half + 4, mouthY + 4), on(s, m.half + 9, mouthY + 13), on(s, m.half + 4, mouthY + 21)],
        [0.4, 2.2 * w.jowl, 0.4],
      ),
    );
  for (let i = 0; i < (which === 'head' ? w.brow : 0); i++) {
    const y = browY - 13 - i * 8.5;
    warm.push(
      ribbon(
        [
          [f.x(-24 + i * 3), y + 2.5],
          [f.x(-8), y - 0.5],
          [f.x(10), y + 0.5],
          [f.x(24 - i * 3), y + 2],
        ],
        [0.3, 1.6, 1.6, 0.3],
      ),
    );
  }
  if (which === 'face' && w.frown)
    for (const s of [-1, 1])
      soot.push(
        ribbon(
          [
            [f.x(s * 3.8), browY - 6],
            [f.x(s * 3), browY + 5],
          ],
          [0.4, 1.8],
        ),
      );
  if (which === 'face' && w.crow)
    for (const s of [-1, 1])
      for (let i = 0; i < 2; i++) {
        const x = f.who.eye.apart + f.who.eye.half;
        warm.push(
          ribbon(
            [
              [f.x(s * (x + 3)), eyeY + i * 3],
              [f.x(s * (x + 8.5)), eyeY - 2 + i * 6],
            ],
            [1.4, 0.3],
          ),
        );
      }
  if (which === 'head' && w.chin)
    warm.push(
      ribbon(
        [
          [f.mouthX - 19, chin - 11],
          [f.mouthX, chin - 6.5],
          [f.mouthX + 18, chin - 11],
        ],
        [0.4, 2.2, 0.4],
      ),
    );
  if (which === 'face' && w.cleft)
    soot.push(
      ribbon(
        [
          [f.mouthX, chin - 15],
          [f.mouthX + 0.8, chin - 6],
        ],
        [1, 3],
      ),
    );
  return [
    { ink: INK.warm, d: warm.join('') },
    { ink: INK.soot, d: soot.join('') },
  ];
}
