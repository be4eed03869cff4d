// Everything below the chin: shoulders, neck, clothes and what is pinned on them.

import type { Frame } from '../frame.ts';
import { INK } from '../inks.ts';
import { type Mark, type Point, shape } from '../pen.ts';
import { jacket, suit, tunic } from './clothes.ts';
import { flesh } from './skull.ts';
import { pinned, uniform } from './uniform.ts';

/** The shoulders as one shape. */
export function shoulders(f: Frame): string {
  const { half: w, line: y, slope, neck } = f.who.dress;
  const c = f.middle;
  const side = (s: number): Point[] => [
    [c + s * (neck + 4), y - 7],
    [c + s * w * 0.62, y + slope - 2],
    [c + s * w, y + slope + 14],
    [c + s * (w + 14), 270, 1],
  ];
  return shape([[c, y - 3], ...side(1), ...side(-1).reverse()]);
}

/** The neck and the shadow the jaw throws on it. */
export function neck(f: Frame): Mark[] {
  const { neck: w, line: y } = f.who.dress;
  const c = f.middle;
  const top = f.y(0.8) - 8;
  const t = f.turn;
  const right: Point = [c + w + 1.5, y + 5, 1];
  return [
    {
      ink: flesh(f),
      d: shape([[c - w, top, 1], [c + w, top, 1], right, [c, y + 24], [c - w - 1.5, y + 5, 1]]),
    },
    {
      ink: INK.shade,
      d: shape([
        [c - w * 0.92 + t, top + 8, 1],
        [c - w * 0.45 + t * 0.6, f.chin + 5],
        [c + 4, f.chin + 12],
        [c + w * 0.2, y + 20, 1],
        right,
        [c + w, top, 1],
      ]),
    },
    {
      ink: INK.soot,
      d: shape([
        [c - 4 + t, f.chin - 3, 1],
        [c + 8 + t * 0.3, f.chin + 6],
        [c + w * 0.52, f.chin + 19],
        [c + w * 0.58, y + 16, 1],
        right,
        [c + w, top - 4, 1],
        [c + 20, top + 10, 1],
      ]),
    },
  ];
}

/** Everything below the chin. */
export function body(f: Frame): Mark[] {
  const { dress } = f.who;
  // A shirt is a suit without its tie: an open collar.
  const cuts = { suit, shirt: suit, tunic, uniform, jacket };
  return [{ ink: INK[dress.ink], d: shoulders(f) }, ...neck(f), ...cuts[dress.kind](f), ...pinned(f)];
}
