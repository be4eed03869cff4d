// Movement ends where it should, and there is none for those who asked for none.

import { describe, expect, it } from 'vitest';
import { Motion, RING, ringing } from './motion.ts';

describe('motion', () => {
  it('waits, moves, and lands exactly', () => {
    const seen: number[] = [];
    const motion = new Motion(false);
    motion.run(100, t => seen.push(t), 50);
    expect(motion.rest).toBe(50);
    motion.step(40);
    motion.step(60);
    motion.step(200);
    expect(seen).toEqual([0, 0.5, 1]);
    expect(motion.rest).toBe(Infinity);
  });

  it('is set at once, and nothing is left to move, where motion is reduced', () => {
    const seen: number[] = [];
    const motion = new Motion(true);
    motion.run(500, t => seen.push(t));
    expect(seen).toEqual([1]);
    expect(motion.rest).toBe(Infinity);
  });

  it('can be brought to its end when the next choice comes', () => {
    const seen: number[] = [];
    const motion = new Motion(false);
    motion.run(500, t => seen.push(t));
    motion.finish();
    expect(seen).toEqual([0, 1]);
    expect(motion.rest).toBe(Infinity);
  });

  it('does a thing once, when its time has come', () => {
    let done = 0;
    const motion = new Motion(false);
    motion.after(500, () => done++);
    motion.step(499);
    expect(done).toBe(0);
    motion.step(1);
    expect(done).toBe(1);
    expect(motion.rest).toBe(Infinity);
  });
});

describe('rest', () => {
  it('lasts until the first of what waits begins, and comes again between two movements', () => {
    const motion = new Motion(false);
    for (const delay of [300, 50]) motion.run(100, () => {}, delay);
    const rests = [motion.rest];
    for (const ms of [20, 30, 100, 150, 100]) {
      motion.step(ms);
      rests.push(motion.rest);
    }
    expect(rests).toEqual([50, 30, 0, 150, 0, Infinity]);
  });
});

describe('a bell', () => {
  it('rings three times, within five seconds, and comes to rest after each', () => {
    const { shake, rest, times } = RING;
    expect(times).toBe(3);
    expect(times * shake + (times - 1) * rest).toBeLessThan(5000);
    for (const end of [0, 1]) expect(ringing(end)).toBeCloseTo(0);
    const way = Array.from({ length: 101 }, (_, i) => Math.abs(ringing(i / 100)));
    expect(Math.max(...way)).toBeGreaterThan(0.3);
    expect(Math.max(...way)).toBeLessThanOrEqual(1);
  });
});
