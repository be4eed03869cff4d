// How a room or a small sound is written down: layers, each a chain of sox effects, laid where and how loud.

import { synthesise } from './programs.ts';
import { crossedOver, cutOff, lay, type Sound, silence } from './samples.ts';

export interface Layer {
  readonly sox: string; // begins with synth, which says how long it lasts
  readonly at?: readonly number[]; // seconds from the start; once at 0 if left out
  readonly by?: number; // decibels
}

export interface Recipe {
  readonly seconds: number;
  readonly level: number; // of a room in LUFS, of a small sound its peak in dBFS
  readonly layers: readonly Layer[];
}

/** A bed of noise in a room lasts this much longer than the room, to be crossed over into its own beginning. */
export const CROSSING = 3;

/** A room goes round: beds are crossed over, and what is laid near the end rings on at the beginning. */
export function room({ seconds, layers }: Recipe): Sound {
  const loop = silence(seconds, 1);
  for (const { sox, at, by = 0 } of layers) {
    const made = synthesise(sox);
    if (at) for (const moment of at) lay(loop, made, moment, by);
    else lay(loop, crossedOver(made, loop.channels[0]!.length), 0, by);
  }
  return loop;
}

/** A small sound is laid in silence and ends: whatever still rings is faded out in its last moment. */
export function once({ seconds, layers }: Recipe): Sound {
  const sound = silence(seconds + ROOM_TO_RING, 1);
  for (const { sox, at = [0], by = 0 } of layers) {
    const made = synthesise(sox);
    for (const moment of at) lay(sound, made, moment, by);
  }
  return cutOff(sound, seconds, FADE);
}

const ROOM_TO_RING = 4; // seconds; no layer is longer
const FADE = 0.03;

/** Equal steps in time: a bell's hammer, a clock. */
export const every = (step: number, from: number, until: number): number[] =>
  Array.from({ length: Math.floor((until - from) / step + 1e-9) }, (_, i) => from + i * step);
