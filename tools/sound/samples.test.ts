// Loops without a seam, shown with small numbers.

import { describe, expect, it } from 'vitest';
import {
  crossedOver,
  cutOff,
  fromRaw,
  lay,
  levelled,
  padded,
  peakOf,
  RATE,
  seamOf,
  tailOverStart,
  toRaw,
} from './samples.ts';

const sound = (...channels: number[][]) => ({
  channels: channels.map(samples => Float32Array.from(samples)),
});
const flat = ({ channels }: { channels: readonly Float32Array[] }) => channels.map(channel => [...channel]);

describe('a loop', () => {
  it('begins with what rang on after its end', () => {
    expect(flat(tailOverStart(sound([1, 2, 3, 4, 0.5, 0.25]), 4))).toEqual([[1.5, 2.25, 3, 4]]);
  });

  it('of noise begins where its end leads', () => {
    const looped = crossedOver(sound(Array.from({ length: 40 }, (_, i) => i / 10)), 30);
    expect(looped.channels[0]![0]).toBeCloseTo(3); // the sample that follows the last
    expect(looped.channels[0]!.at(-1)).toBeCloseTo(2.9);
  });

  it('carries its end before it and its beginning after it in the file', () => {
    const loop = sound(Array.from({ length: RATE }, (_, i) => i / RATE));
    const [file] = padded(loop).channels;
    expect(file!.length).toBe(1.5 * RATE);
    expect(file![0]).toBeCloseTo(0.75);
    expect(file![0.25 * RATE]).toBe(0);
    expect(file!.at(-1)).toBeCloseTo(0.25);
  });

  it('shows its seam beside its largest step', () => {
    const { seam, elsewhere } = seamOf(sound([0, 0.5, 0.25]));
    expect([seam, elsewhere]).toEqual([0.25, 0.5]);
  });

  it('rings on at its beginning where a sound is laid near its end', () => {
    const loop = { channels: [new Float32Array(4)] };
    lay(loop, sound([1, 1]), 3 / RATE, 0);
    expect(flat(loop)).toEqual([[1, 0, 0, 1]]);
  });
});

describe('a small sound', () => {
  it('ends in silence, where it is told to end', () => {
    const [cut] = cutOff(sound(Array.from({ length: 100 }, () => 1)), 50 / RATE, 10 / RATE).channels;
    expect([cut!.length, cut![30], cut!.at(-1)]).toEqual([50, 1, 0]);
  });
});

describe('a level', () => {
  it('is raised without ever passing the ceiling', () => {
    const loud = levelled(sound([0.1, -0.5, 0.9]), 12);
    expect(loud.channels[0]![0]).toBeCloseTo(0.398, 3);
    expect(peakOf(loud)).toBeLessThan(0.83);
  });

  it('survives the pipe, channel by channel', () => {
    expect(flat(fromRaw(toRaw(sound([0, 0.5], [1, -1])), 2))).toEqual([
      [0, 0.5],
      [1, -1],
    ]);
  });
});
