// The uniform, and what is pinned on a chest: stars, ribbons, orders.

import type { Frame } from '../frame.ts';
import { INK } from '../inks.ts';
import { cut, disc, type Mark, ribbon, shape, star } from '../pen.ts';

type Corner = readonly [number, number];

export function uniform(f: Frame): Mark[] {
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

/** Gold stars, ribbons, orders, a deputy's badge. */
export function pinned(f: Frame): Mark[] {
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
