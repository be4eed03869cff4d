// Shoulders, neck, clothes and what is pinned on them.

import type { Frame } from '../frame.ts';
import { INK } from '../inks.ts';
import { cut, disc, type Mark, type Point, ribbon, shape, star } from '../pen.ts';
import { flesh } from './skull.ts';

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

type Corner = readonly [number, number];

/** A turned-down collar, its two points and their edges. */
function collar(f: Frame, left: string, right: string, edge: string): Mark[] {
  const { neck: n, line: y } = f.who.dress;
  const c = f.middle;
  const a = c + f.turn * 0.5;
  const flap = (s: -1 | 1): Corner[] => [
    [c + s * (n + 4), y - 7],
    [a + s * 1, y + 13],
    [a + s * 15, y + 28],
    [c + s * (n + 8), y + 6],
  ];
  const rim = (s: -1 | 1) => {
    const [, tip, foot, out] = flap(s);
    return ribbon([[...out!], [...foot!, 1], [...tip!]], [1.3, 1.3]);
  };
  return [
    { ink: left, d: cut(...flap(-1)) },
    { ink: right, d: cut(...flap(1)) },
    { ink: edge, d: rim(-1) + rim(1) },
  ];
}

function suit(f: Frame): Mark[] {
  const d = f.who.dress;
  const { neck: n, line: y } = d;
  const c = f.middle;
  const a = c + f.turn * 0.5;
  const edge = d.ink === 'soot' ? INK.slate : INK.soot;
  const lapel = (s: number): Corner[] => [
    [c + s * (n + 5), y - 8],
    [c + s * (n + 9), y + 11],
    [c + s * 9, 262],
    [c + s * 42, 262],
    [c + s * (n + 26), y + 33],
    [c + s * (n + 14), y + 27],
    [c + s * (n + 21), y + 15],
  ];
  const rim = (s: number) => {
    const [, , , foot, low, notch, high] = lapel(s);
    return ribbon([[...high!], [...notch!, 1], [...low!, 1], [...foot!]], [1.5, 1.5]);
  };
  const marks: Mark[] = [
    {
      ink: INK[d.shirt],
      d: cut(
        [c - n - 3, y - 4],
        [a - 6, y + 13],
        [a + 6, y + 13],
        [c + n + 3, y - 4],
        [c + 22, 262],
        [c - 22, 262],
      ),
    },
  ];
  if (d.kind === 'suit')
    marks.push(
      {
        ink: INK[d.tie],
        d:
          cut([a - 8, y + 11], [a + 10, y + 11], [a + 7, y + 24], [a - 5, y + 24]) +
          cut([a - 5, y + 24], [a + 7, y + 24], [a + 13, 262], [a - 11, 262]),
      },
      {
        ink: INK.soot,
        d:
          ribbon(
            [
              [a - 6, y + 24.5],
              [a + 8, y + 24.5],
            ],
            [1.4, 1.4],
          ) + cut([a + 6.5, y + 25], [a + 7, y + 25], [a + 13, 262], [a + 8, 262]),
      },
    );
  marks.push(
    ...collar(f, INK[d.shirt], INK.kraft, INK.soot),
    { ink: INK[d.lapel], d: cut(...lapel(-1)) + cut(...lapel(1)) },
    { ink: edge, d: rim(-1) + rim(1) },
  );
  return marks;
}

function tunic(f: Frame): Mark[] {
  const d = f.who.dress;
  const a = f.middle + f.turn * 0.5;
  const y = d.line;
  return [
    ...collar(f, INK[d.lapel], INK[d.lapel], INK.soot),
    {
      ink: INK.soot,
      d:
        ribbon(
          [
            [a, y + 14],
            [a, 262],
          ],
          [1.8, 1.8],
        ) +
        disc(a - 6, y + 37, 2.4) +
        ribbon(
          [
            [a + 34, y + 44],
            [a + 62, y + 42],
          ],
          [1.6, 1.6],
        ),
    },
  ];
}

function uniform(f: Frame): Mark[] {
  const d = f.who.dress;
  const { neck: n, line: y, half: w, slope } = d;
  const c = f.middle;
  const sides = [-1, 1];
  const board = (s: number): Corner[] => [
    [c + s * (n + 15), y - 1 + slope * 0.25],
    [c + s * (w * 0.94), y + slope + 4],
    [c + s * (w * 0.99), y + slope + 15],
    [c + s * (n + 18), y + 10 + slope * 0.25],
  ];
  const on = (s: number, t: number): Corner => {
    const [p, q, r, o] = board(s) as [Corner, Corner, Corner, Corner];
    const u = 1 - t;
    return [((p[0] + o[0]) * u + (q[0] + r[0]) * t) / 2, ((p[1] + o[1]) * u + (q[1] + r[1]) * t) / 2];
  };
  const pips =
    d.board === 'marshal'
      ? sides.map(s => star(...on(s, 0.62), 5.6))
      : sides.flatMap(s =>
          Array.from({ length: d.board as number }, (_, i) => star(...on(s, 0.78 - i * 0.2), 3.6)),
        );
  return [
    {
      ink: INK[d.lapel],
      d: shape([
        [c - n - 6, y - 9, 1],
        [c, y + 14],
        [c + n + 6, y - 9, 1],
        [c + n + 10, y + 11, 1],
        [c, y + 31],
        [c - n - 10, y + 11, 1],
      ]),
    },
    {
      ink: INK.white,
      d: ribbon(
        [
          [c - n - 5, y - 7],
          [c - n * 0.5, y + 8],
          [c, y + 13],
          [c + n * 0.5, y + 8],
          [c + n + 5, y - 7],
        ],
        [2.6, 2.6],
      ),
    },
    {
      ink: INK[d.tab],
      d: sides
        .map(s =>
          cut(
            [c + s * (n - 3), y + 5],
            [c + s * (n + 6), y - 2],
            [c + s * (n + 9), y + 10],
            [c + s * n, y + 17],
          ),
        )
        .join(''),
    },
    { ink: INK.ochre, d: sides.map(s => cut(...board(s))).join('') },
    {
      ink: INK.soot,
      d:
        sides
          .map(s => {
            const [p, q, r, o] = board(s) as [Corner, Corner, Corner, Corner];
            return ribbon([[...p], [...q, 1], [...r, 1], [...o, 1], [...p]], [1.3, 1.3]);
          })
          .join('') +
        pips.join('') +
        ribbon(
          [
            [c + f.turn * 0.3, y + 23],
            [c + f.turn * 0.3, 270],
          ],
          [1.6, 1.6],
        ),
    },
    {
      ink: INK.ochre,
      d:
        (d.board === 'marshal' ? star(c + f.turn * 0.2, y + 17, 6.4) : '') +
        [0, 1, 2].map(i => disc(c + f.turn * 0.3 - 8, y + 33 + i * 14, 2.3)).join(''),
    },
  ];
}

function jacket(f: Frame): Mark[] {
  const d = f.who.dress;
  const { neck: n, line: y } = d;
  const c = f.middle;
  const a = c + f.turn * 0.3;
  const lapel = (s: number): Corner[] => [
    [c + s * (n + 4), y - 5],
    [c + s * (n + 21), y + 10],
    [c + s * (n + 15), y + 29],
    [a + s * 3, 262],
    [a - s * 1, y + 44],
  ];
  return [
    {
      ink: INK[d.shirt],
      d: cut(
        [c - n - 2, y - 7],
        [a, y + 42],
        [c + n + 2, y - 7],
        [c + n + 14, y + 2],
        [a + 4, 262],
        [a - 4, 262],
        [c - n - 14, y + 2],
      ),
    },
    { ink: INK[d.lapel], d: cut(...lapel(-1)) + cut(...lapel(1)) },
    {
      ink: INK.soot,
      d: [-1, 1]
        .map(s => {
          const [, high, low, foot] = lapel(s);
          return ribbon([[...high!], [...low!, 1], [...foot!]], [1.4, 1.4]);
        })
        .join(''),
    },
  ];
}

/** Gold stars, ribbons, orders, a deputy's badge. */
function pinned(f: Frame): Mark[] {
  const d = f.who.dress;
  const c = f.middle;
  const y = d.line;
  const marks: Mark[] = [];
  const put = (ink: string, path: string) => marks.push({ ink, d: path });
  const uniformed = d.kind === 'uniform';
  const starX = c + (uniformed ? 26 : d.neck + 24) - (d.stars > 2 ? 6 : 0);
  const starY = y + (uniformed ? 29 : 30);
  const spots = Array.from({ length: d.stars }, (_, i) => starX + i * 11.5);
  put(
    INK.red,
    spots
      .map(x => cut([x - 3.6, starY - 7], [x + 3.6, starY - 7], [x + 3.6, starY - 2], [x - 3.6, starY - 2]))
      .join(''),
  );
  put(INK.ochre, spots.map(x => star(x, starY + 3.2, 5.2)).join(''));
  const row = (r: number, i: number) => {
    const [x, v] = [c + 22 + i * 13, starY + (d.stars ? 11 : 2) + r * 7.2];
    return cut([x, v], [x + 12, v], [x + 12, v + 6], [x, v + 6]);
  };
  const inks = [INK.red, INK.ochre, INK.green, INK.white, INK.straw];
  inks.forEach((ink, k) => {
    let path = '';
    for (let r = 0; r < d.rows; r++)
      for (let i = 0; i < 4; i++) if ((r * 3 + i * 2) % 5 === k) path += row(r, i);
    put(ink, path);
  });
  for (let i = 0; i < d.orders; i++) {
    const [x, v] = [c - 62 + (i % 3) * 17, y + 33 + Math.floor(i / 3) * 15];
    put(i % 2 ? INK.ochre : INK.silver, disc(x, v, 5.8));
    put(INK.red, star(x, v, 4));
  }
  if (d.badge) {
    const [x, v] = [c - d.neck - 27, y + 30];
    put(INK.red, cut([x - 4, v - 4], [x + 5, v - 6], [x + 4, v + 3], [x - 4, v + 4]));
  }
  return marks;
}

/** Everything below the chin. */
export function body(f: Frame): Mark[] {
  const { dress } = f.who;
  // A shirt is a suit without its tie: an open collar.
  const cuts = { suit, shirt: suit, tunic, uniform, jacket };
  return [{ ink: INK[dress.ink], d: shoulders(f) }, ...neck(f), ...cuts[dress.kind](f), ...pinned(f)];
}
