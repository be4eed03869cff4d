// Eyes, brows and mouth: the parts a mood moves, and the sockets and lids that stay.

import type { Frame } from '../frame.ts';
import { INK } from '../inks.ts';
import type { Play } from '../moods.ts';
import { cut, disc, type Mark, mix, type Point, ribbon, shape, slicedDisc } from '../pen.ts';

const SIDES = [-1, 1] as const;

/** What lies round the eyes whatever the mood: sockets, creases, bags. */
export function sockets(f: Frame): Mark[] {
  const { eye, brow } = f.who;
  let tone = '';
  let line = '';
  for (const s of SIDES) {
    const x = f.x(s * eye.apart);
    const w = eye.half * f.grow(s);
    const y = f.eyeY;
    const p = (dx: number, dy: number): Point => [x + s * dx, y + dy];
    tone += shape([
      p(-w - 3, -1),
      p(-w - 2, -brow.up + brow.thick[0] * 0.3),
      p(0, -brow.up + 1.5),
      p(w + 3, -brow.up + 4),
      p(w + 4, 1 - eye.tilt),
      p(w * 0.5, eye.open * 0.7 + 1),
      p(-w * 0.4, eye.open * 0.8 + 0.6),
    ]);
    if (eye.bag)
      tone += shape([
        p(-w + 1, eye.open * 0.6),
        p(0, eye.open * 0.9),
        p(w, eye.open * 0.4),
        p(w - 1, eye.open * 0.6 + eye.bag * 0.55),
        p(0, eye.open * 0.9 + eye.bag),
        p(-w + 2, eye.open * 0.6 + eye.bag * 0.6),
      ]);
    if (eye.crease)
      line += ribbon(
        [
          p(-w + 1.5, -eye.open - 2.4),
          p(0, -eye.open - 4.6),
          p(w + 1.5, -eye.open * 0.4 - 2.6 - eye.tilt + eye.hood),
        ],
        [0.4, 1.5, 0.5],
      );
    if (eye.bag)
      line += ribbon(
        [
          p(-w + 1.5, eye.open * 0.7 + eye.bag * 0.5),
          p(-1, eye.open * 0.95 + eye.bag),
          p(w, eye.open * 0.5 + eye.bag * 0.55),
        ],
        [0.4, 1.8, 0.4],
      );
  }
  return [
    { ink: INK.shade, d: tone },
    { ink: INK.warm, d: line },
  ];
}

export function eyes(f: Frame, play: Play): Mark[] {
  const { eye } = f.who;
  let white = '';
  let iris = '';
  let pupil = '';
  let lids = '';
  let glint = '';
  for (const s of SIDES) {
    const x = f.x(s * eye.apart);
    const w = eye.half * f.grow(s);
    const open = eye.open * play.open;
    const y = f.eyeY + (play.open < 0.8 ? 0.8 : 0);
    const p = (dx: number, dy: number): Point => [x + s * dx, y + dy];
    white += shape([
      p(-w, 1.2),
      p(-w * 0.3, -open * 0.85),
      p(w * 0.35, -open * 0.8),
      p(w, -eye.tilt),
      p(w * 0.3, open * 0.64),
      p(-w * 0.35, open * 0.74),
    ]);
    const wander = f.turn * 0.2 + eye.look - f.far * play.gaze;
    const cx = x + Math.max(-w + 3.4, Math.min(w - 3.4, wander));
    const cy = y - open * 0.1;
    iris += slicedDisc(cx, cy, eye.iris, y - open * 0.84, y + open * 0.72);
    if (eye.ink !== 'soot') pupil += slicedDisc(cx, cy, eye.iris * 0.5, y - open * 0.8, y + open * 0.7);
    glint += slicedDisc(cx - 1.3, cy - 1, 0.9, y - open * 0.6, y + open);
    lids += ribbon(
      [
        p(-w - 1, 1.6),
        p(-w * 0.35, -open * 0.86 - eye.hood * 0.2),
        p(w * 0.4, -open * 0.76 + eye.hood * 0.25),
        p(w + 2, -eye.tilt + eye.hood * 0.5),
      ],
      [1.2, eye.lid, eye.lid, 1],
    );
  }
  return [
    { ink: INK.white, d: white },
    { ink: INK[eye.ink], d: iris },
    { ink: INK.soot, d: pupil + lids },
    { ink: INK.white, d: glint },
  ];
}

export function brows(f: Frame, play: Play): Mark[] {
  const { brow } = f.who;
  let d = '';
  for (const s of SIDES) {
    const k = f.grow(s);
    const inner = f.axis + s * brow.gap * k;
    const outer = f.axis + s * (brow.gap + brow.long) * k;
    const y = f.browY + play.brow - (s !== f.far ? play.lifted : 0);
    const [thick, thin] = brow.thick;
    const points: Point[] = [
      [inner, y + brow.tilt * 0.6 + play.knit],
      [mix(inner, outer, 0.36), y - brow.arch * 0.55 + play.knit * 0.25],
      [mix(inner, outer, 0.68), y - brow.arch - play.knit * 0.1],
      [outer, y - brow.tilt * 0.5 + brow.drop - play.knit * 0.4],
    ];
    d += ribbon(points, [thick * 0.82, thick, mix(thick, thin, 0.4), thin * 0.55]);
    for (let i = 0; i < brow.tufts; i++) {
      const u = (i + 0.4) / brow.tufts;
      const x = mix(inner, outer, u * 0.92);
      const base = y - brow.arch * Math.sin(u * 2.2) * 0.8 + play.knit * (1 - u) * 0.7 - thick * 0.32;
      d += cut([x - 2.4, base + 1.5], [x + s * 3.2, base - 4.6 + u * 1.5], [x + 2.4, base + 1.5]);
    }
  }
  return [{ ink: INK[brow.ink], d }];
}

/** The line of the mouth, the lip above it and the shadow of the lip below. */
export function mouth(f: Frame, play: Play): Mark[] {
  const m = f.who.mouth;
  const curve = m.curve + play.mouth;
  const half = m.half * play.narrow;
  const y = f.mouthY;
  const p = (dx: number, dy: number): Point => [f.mouthX + dx * f.grow(Math.sign(dx)), y + dy];
  const line: Point[] = [
    p(-half, curve),
    p(-half * 0.45, -0.9 + curve * 0.1),
    p(0, 0.6 - curve * 0.25),
    p(half * 0.45, -0.9 + curve * 0.1),
    p(half, curve),
  ];
  const marks: Mark[] = [];
  const lips = INK[m.painted ?? m.ink];
  if (m.upper)
    marks.push({
      ink: lips,
      d: shape([
        line[0]!,
        p(-half * 0.24, -m.upper * 2 - 0.4),
        p(0, -m.upper * 1.35),
        p(half * 0.24, -m.upper * 2 - 0.4),
        line[4]!,
        p(0, 0.8),
      ]),
    });
  if (m.painted)
    marks.push({
      ink: lips,
      d: shape([line[0]!, line[2]!, line[4]!, p(half * 0.4, m.lower), p(-half * 0.4, m.lower)]),
    });
  marks.push(
    {
      ink: f.who.skin === 'pale' || m.painted ? INK.shade : INK.warm,
      d: shape([
        p(-half * 0.46, m.lower + 2),
        p(0, m.lower + 1.1),
        p(half * 0.54, m.lower + 2),
        p(half * 0.24, m.lower + 5.2),
        p(-half * 0.2, m.lower + 4.8),
      ]),
    },
    { ink: INK.soot, d: ribbon(line, [1, m.line, m.line * 0.85, m.line, 1]) },
  );
  if (m.teeth && play.mouth <= 0)
    marks.push(
      {
        ink: INK.white,
        d: shape([
          p(-half * 0.6, curve * 0.35),
          p(0, 0.2 - curve * 0.12),
          p(half * 0.6, curve * 0.35),
          p(half * 0.3, 3.4 - curve * 0.1),
          p(-half * 0.3, 3.4 - curve * 0.1),
        ]),
      },
      // The gap between his front teeth.
      { ink: INK.soot, d: ribbon([p(-1, 0.6), p(-1, 3.6)], [1, 0.8]) },
    );
  return marks;
}

/** Moles on the cheek. */
export const moles = (f: Frame): Mark[] =>
  (f.who.moles ?? []).map(([dx, dy, r]) => ({ ink: INK.warm, d: disc(f.x(dx), f.eyeY + dy, r) }));

/** Pearls in the ears. */
export function earrings(f: Frame): Mark[] {
  if (!f.who.earrings) return [];
  return SIDES.flatMap(s => {
    const y = f.eyeY + 27;
    const x = f.middle + s * (f.half(y) + (s === f.far ? -1 : 2));
    return [
      { ink: INK.soot, d: disc(x, y, 3.4) },
      { ink: INK.white, d: disc(x - 0.4, y - 0.4, 2.5) },
    ];
  });
}
