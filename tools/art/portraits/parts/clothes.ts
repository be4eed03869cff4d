// Civilian clothes: the suit, the party tunic, a woman's jacket.

import type { Frame } from '../frame.ts';
import { INK } from '../inks.ts';
import { cut, disc, type Mark, ribbon } from '../pen.ts';

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

export function suit(f: Frame): Mark[] {
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

export function tunic(f: Frame): Mark[] {
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

export function jacket(f: Frame): Mark[] {
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
