// The stage leans as one: what is turned into place leans as what is painted there.

import { describe, expect, it } from 'vitest';
import { LEAN, LEANT } from './view.ts';

describe('the lean', () => {
  it('is a turn, a stretch and a turn that shear every point upwards', () => {
    for (const [x, y] of [
      [1, 0],
      [0, 1],
      [3, -7],
    ] as const) {
      const before = turned(x, y, LEANT.before);
      const after = turned(LEANT.wide * before.x, LEANT.high * before.y, LEANT.after);
      expect(after.x).toBeCloseTo(x, 10);
      expect(after.y).toBeCloseTo(y + LEAN * x, 10);
    }
  });
});

const turned = (x: number, y: number, angle: number) => ({
  x: x * Math.cos(angle) - y * Math.sin(angle),
  y: x * Math.sin(angle) + y * Math.cos(angle),
});
