// Luck stays put: a draw is a hash of (seed, what it is for, which occurrence), never the next number of a
// generator, so that changing one choice leaves every other draw where it was. Seed 0 is history's luck.

/** History's luck. What happened, happens; roads not taken have their answers in events.ts. */
export const HISTORY = 0;
export const SEEDS = 2 ** 24;

/** A name as a 32-bit number (FNV-1a). Made once, when a table is built, never while playing. */
export function keyOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) {
    hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  }
  return hash | 0;
}

/** A whole number below 2^31. Math.imul is exact integer arithmetic and alike in every engine. */
export function draw(seed: number, key: number, occurrence = 0): number {
  let h =
    Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^
    Math.imul(key, 0xc2b2ae35) ^
    Math.imul(occurrence + 1, 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  h = Math.imul(h ^ (h >>> 15), 0x85ebca77);
  return (h ^ (h >>> 16)) >>> 1;
}

/** True with the given probability. */
export const happens = (seed: number, key: number, probability: number, occurrence = 0): boolean =>
  draw(seed, key, occurrence) < probability * 2147483648;

/** A draw around 0, triangular, between -width and +width. */
export function swing(seed: number, key: number, width: number, occurrence = 0): number {
  const h = draw(seed, key, occurrence);
  return (((h & 0x7fff) + ((h >>> 15) & 0x7fff) - 0x7fff) / 0x7fff) * width;
}
