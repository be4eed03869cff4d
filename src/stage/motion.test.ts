// Movement ends where it should, and there is none for those who asked for none.

import { describe, expect, it } from 'vitest';
import { Motion, needleOnTheWay, RING_DURATION, ringing } from './motion.ts';

describe('motion', () => {
  it('waits, moves, and lands exactly', () => {
    const seen: number[] = [];
    const motion = new Motion(false);
    motion.run(100, t => seen.push(t), 50);
    expect(motion.idle).toBe(false);
    motion.step(40);
    motion.step(60);
    motion.step(200);
    expect(seen).toEqual([0, 0.5, 1]);
    expect(motion.idle).toBe(true);
  });

  it('is set at once, and nothing is left to move, where motion is reduced', () => {
    const seen: number[] = [];
    const motion = new Motion(true);
    motion.run(500, t => seen.push(t));
    expect(seen).toEqual([1]);
    expect(motion.idle).toBe(true);
  });

  it('can be brought to its end when the next choice comes', () => {
    const seen: number[] = [];
    const motion = new Motion(false);
    motion.run(500, t => seen.push(t));
    motion.finish();
    expect(seen).toEqual([0, 1]);
    expect(motion.idle).toBe(true);
  });

  it('does a thing once, when its time has come', () => {
    let done = 0;
    const motion = new Motion(false);
    motion.after(500, () => done++);
    motion.step(499);
    expect(done).toBe(0);
    motion.step(1);
    expect(done).toBe(1);
    expect(motion.idle).toBe(true);
  });
});

describe('a needle', () => {
  it.each([
    [31, 22],
    [40, 70],
    [0, 100],
    [50, 51],
  ])(
    'from %i to %i arrives, passes its place by three points at most, and fills no hole on the far side of it',
    (from, to) => {
      const needles = Array.from({ length: 101 }, (_, i) => needleOnTheWay(from, to, i / 100));
      const way = needles.map(({ at }) => at);
      expect(way[0]).toBeCloseTo(from);
      expect(way[100]).toBeCloseTo(to);
      const over = Math.max(...way.map(value => (value - to) * Math.sign(to - from)));
      expect(over).toBeGreaterThan(0);
      expect(over).toBeLessThanOrEqual(3);
      const ends = [needles[0]!, needles[100]!];
      expect(ends.map(({ solid }) => solid)).toEqual([1, 1]);
      for (const { passed } of needles) {
        expect(passed).toBeGreaterThanOrEqual(Math.min(from, to));
        expect(passed).toBeLessThanOrEqual(Math.max(from, to));
      }
    },
  );
});

describe('a bell', () => {
  it('rings three times, within five seconds, and is then still', () => {
    expect(RING_DURATION).toBeLessThan(5000);
    let rings = 0;
    let shaking = false;
    for (let ms = 0; ms <= 6000; ms += 5) {
      expect(Math.abs(ringing(ms))).toBeLessThanOrEqual(1);
      const moves = Array.from({ length: 20 }, (_, i) => ringing(ms + i * 5)).some(shake => shake !== 0);
      if (moves && !shaking) rings++;
      shaking = moves;
      if (ms > RING_DURATION) expect(ringing(ms)).toBe(0);
    }
    expect(rings).toBe(3);
  });
});
