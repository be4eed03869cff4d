// The unevenness of cheap printing: noise and chance that are the same on every machine. Looks only, never politics.

/** A smooth noise in -1..1 over the plane; `period` in units. */
export function noise(x: number, y: number, seed: number, period = 20): number {
  const u = x / period;
  const v = y / period;
  const i = Math.floor(u);
  const j = Math.floor(v);
  const fx = fade(u - i);
  const fy = fade(v - j);
  const top = mix(lattice(i, j, seed), lattice(i + 1, j, seed), fx);
  const foot = mix(lattice(i, j + 1, seed), lattice(i + 1, j + 1, seed), fx);
  return mix(top, foot, fy);
}

/** A hash in 0..1 for a place on an integer grid. */
export function chance(i: number, j: number, seed: number): number {
  let h = Math.imul(i | 0, 374761393) ^ Math.imul(j | 0, 668265263) ^ Math.imul(seed | 0, 1442695041);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  h = Math.imul(h ^ (h >>> 16), 2246822519);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;

const lattice = (i: number, j: number, seed: number): number => chance(i, j, seed) * 2 - 1;
const fade = (t: number): number => t * t * (3 - 2 * t);
