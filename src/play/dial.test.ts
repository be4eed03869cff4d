// The dial reads like a gauge: low at the left of the foot, high at the right.

import { describe, expect, it } from 'vitest';
import {
  crisisArc,
  DIAL,
  fanOutline,
  holeCentres,
  holesFilled,
  needleDegrees,
  needleOutline,
  type Point,
  pathThrough,
} from './dial.ts';

/** The middle of the needle's far edge. */
function tip(loyalty: number): Point {
  const [, left, right] = needleOutline(loyalty);
  return { x: (left!.x + right!.x) / 2, y: (left!.y + right!.y) / 2 };
}

/** Whether the point so far on the way from the hub to another lies within an outline. */
function inside(end: Point, outline: readonly Point[], way: number): boolean {
  const [x, y] = [end.x * way, end.y * way];
  let odd = false;
  for (const [i, a] of outline.entries()) {
    const b = outline[(i + 1) % outline.length]!;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) * (b.x - a.x)) / (b.y - a.y)) odd = !odd;
  }
  return odd;
}

describe('a dial', () => {
  it('points straight up at fifty, and to either side of the foot at the ends', () => {
    expect(needleDegrees(50)).toBe(0);
    expect(needleDegrees(0)).toBe(-135);
    expect(needleDegrees(100)).toBe(135);
    expect(tip(50).x).toBeCloseTo(0);
    expect(tip(50).y).toBeCloseTo(-39);
    expect(tip(0).x).toBeCloseTo(-tip(100).x);
  });

  it.each([
    [0, 0],
    [4, 0],
    [5, 1],
    [14, 1],
    [15, 2],
    [31, 3],
    [94, 9],
    [95, 10],
    [100, 10],
  ])('at loyalty %i has %i holes filled', (loyalty, filled) => {
    expect(holesFilled(loyalty)).toBe(filled);
  });

  it('fills a hole just when the needle passes its middle', () => {
    holeCentres().forEach((hole, i) => {
      const end = tip(10 * i + 5);
      expect(Math.atan2(hole.y, hole.x)).toBeCloseTo(Math.atan2(end.y, end.x));
      expect(holesFilled(10 * i + 5)).toBe(i + 1);
      expect(holesFilled(10 * i + 4)).toBe(i);
    });
  });

  it('opens a fan that covers the needle wherever it has been on its way, and nothing besides', () => {
    const [from, to] = [22, 71];
    const fan = fanOutline(from, to);
    const reach = (points: readonly Point[]) => Math.max(...points.map(({ x, y }) => Math.hypot(x, y)));
    expect(reach(fan)).toBeCloseTo(reach(needleOutline(from)));
    expect(inside(tip(from - 4), fan, 0.98)).toBe(false);
    expect(inside(tip(to + 4), fan, 0.98)).toBe(false);
    for (let loyalty = from; loyalty <= to; loyalty++)
      for (const way of [0.4, 0.7, 0.98]) expect(inside(tip(loyalty), fan, way)).toBe(true);
    expect(fanOutline(to, from)).toEqual(fan);
  });

  it('keeps its ten holes apart and inside the rim', () => {
    const holes = holeCentres();
    expect(holes).toHaveLength(10);
    for (const [i, hole] of holes.entries()) {
      expect(Math.hypot(hole.x, hole.y) + DIAL.holeRadius).toBeLessThan(DIAL.radius);
      const next = holes[i + 1];
      if (next) expect(Math.hypot(next.x - hole.x, next.y - hole.y)).toBeGreaterThan(2 * DIAL.holeRadius);
    }
  });

  it('is red on the rim from 0 to 25 and no further', () => {
    const arc = crisisArc();
    expect((Math.atan2(arc[0]!.x, -arc[0]!.y) * 180) / Math.PI).toBeCloseTo(needleDegrees(0));
    const last = arc.at(-1)!;
    expect((Math.atan2(last.x, -last.y) * 180) / Math.PI).toBeCloseTo(needleDegrees(25));
  });

  it('can be written as an SVG path', () => {
    expect(
      pathThrough(
        [
          { x: 0, y: 0 },
          { x: 1.04, y: -2 },
        ],
        false,
      ),
    ).toBe('M0 0L1 -2');
  });
});
