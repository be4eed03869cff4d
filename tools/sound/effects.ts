// The small sounds, as recipes: a stamp, bells, paper, wood.

import { every, type Recipe } from './recipe.ts';

const knock = (hertz: number, seconds: number): string =>
  `synth ${seconds} brownnoise lowpass ${hertz} fade l 0 ${seconds} ${seconds}`;
const click = (hertz: number, seconds = 0.02): string =>
  `synth ${seconds} noise bandpass ${hertz} 1q fade l 0 ${seconds} ${seconds}`;
const rustle = (hertz: number, seconds: number): string =>
  `synth ${seconds} noise vol 0.5 highpass ${hertz} lowpass ${hertz * 4} tremolo 31 60 fade h ${seconds / 4} ${seconds} ${seconds / 2}`;
const ring = (hertz: number, seconds: number): string =>
  `synth ${seconds} sine ${hertz} fade l 0 ${seconds} ${seconds}`;

export const EFFECTS: Readonly<Record<string, Recipe>> = {
  stamp: {
    seconds: 0.6,
    level: -6,
    layers: [
      { sox: click(1800, 0.03), by: -8 }, // the handle
      { sox: knock(420, 0.5), at: [0.03], by: 6 },
      { sox: ring(92, 0.8), at: [0.03], by: -3 }, // the desk
      { sox: click(1200, 0.05), at: [0.03], by: -10 },
    ],
  },
  receiver_up: {
    seconds: 0.7,
    level: -10,
    layers: [
      { sox: click(2300, 0.03) },
      { sox: click(1500, 0.05), at: [0.07], by: -4 },
      { sox: ring(1420, 0.25), at: [0.09], by: -22 }, // the gong is just touched
      { sox: 'synth 0.45 sine 425 fade h 0.02 0.45 0.2', at: [0.22], by: -22 }, // the line's own tone
    ],
  },
  receiver_down: {
    seconds: 0.7,
    level: -9,
    layers: [
      { sox: knock(900, 0.08), by: 2 },
      { sox: click(1700, 0.04), at: [0.05], by: -2 },
      { sox: click(2600, 0.02), at: [0.11], by: -6 },
      { sox: ring(1120, 1.2), at: [0.05], by: -16 },
      { sox: ring(1420, 1), at: [0.06], by: -20 },
    ],
  },
  telephone: {
    seconds: 2.2,
    level: -9,
    layers: [
      // A hammer between two gongs, 21 strokes a second each way.
      { sox: ring(1320, 0.5), at: every(1 / 21, 0, 1.15), by: -14 },
      { sox: ring(1658, 0.4), at: every(1 / 21, 1 / 42, 1.15), by: -16 },
      { sox: ring(3460, 0.2), at: every(1 / 42, 0, 1.15), by: -24 },
      { sox: ring(1320, 2.4), at: [1.15], by: -10 },
      { sox: click(4000, 0.012), at: every(1 / 42, 0, 1.15), by: -22 },
    ],
  },
  vertushka: {
    seconds: 2.4,
    level: -10,
    layers: [
      // Lower, softer, and twice: one does not keep this line waiting.
      { sox: ring(698, 0.6), at: [...every(1 / 15, 0, 0.5), ...every(1 / 15, 0.8, 1.3)], by: -14 },
      {
        sox: ring(880, 0.5),
        at: [...every(1 / 15, 1 / 30, 0.5), ...every(1 / 15, 0.8 + 1 / 30, 1.3)],
        by: -15,
      },
      { sox: ring(1870, 0.2), at: [...every(1 / 15, 0, 0.5), ...every(1 / 15, 0.8, 1.3)], by: -28 },
      { sox: ring(698, 2.2), at: [0.5, 1.3], by: -14 },
    ],
  },
  pen: {
    seconds: 1.3,
    level: -16,
    layers: [
      {
        sox: 'synth 0.18 pinknoise bandpass 3800 1q tremolo 24 80 fade h 0.02 0.18 0.04',
        at: [0, 0.26, 0.74],
      },
      {
        sox: 'synth 0.3 pinknoise bandpass 3200 1q tremolo 15 85 fade h 0.04 0.3 0.1',
        at: [0.42, 0.94],
        by: -2,
      },
    ],
  },
  page: {
    seconds: 0.8,
    level: -14,
    layers: [
      { sox: rustle(1500, 0.45), by: -4 },
      { sox: rustle(900, 0.2), at: [0.38], by: -2 },
      { sox: knock(700, 0.09), at: [0.5], by: -6 },
    ],
  },
  calendar: {
    seconds: 0.6,
    level: -12,
    layers: [
      { sox: 'synth 0.22 noise vol 0.5 highpass 1800 tremolo 90 90 fade h 0.05 0.22 0.03' }, // the leaf tears
      { sox: rustle(1200, 0.25), at: [0.24], by: -8 },
    ],
  },
  lace: {
    seconds: 0.9,
    level: -16,
    layers: [
      { sox: 'synth 0.35 pinknoise bandpass 1700 1q fade h 0.2 0.35 0.04' }, // the bow is drawn
      { sox: click(2600, 0.03), at: [0.36], by: -7 },
      { sox: rustle(700, 0.3), at: [0.5], by: -8 }, // the cardboard opens
      { sox: knock(600, 0.1), at: [0.7], by: -2 },
    ],
  },
  chair: {
    seconds: 0.9,
    level: -12,
    layers: [
      { sox: 'synth 0.4 sawtooth 71 bandpass 480 2q tremolo 17 70 fade h 0.05 0.4 0.15', by: -4 },
      { sox: 'synth 0.4 brownnoise bandpass 300 1q tremolo 23 70 fade h 0.05 0.4 0.1' },
      { sox: knock(300, 0.4), at: [0.5], by: 4 },
    ],
  },
  glass: {
    seconds: 1.2,
    level: -12,
    layers: [
      { sox: knock(500, 0.08), by: -4 },
      { sox: ring(2140, 2.6), by: -8 },
      { sox: ring(3390, 1.8), by: -14 },
      { sox: ring(5230, 1), by: -20 },
    ],
  },
  hands: {
    seconds: 1.5,
    level: -12,
    layers: [
      { sox: rustle(700, 0.35), at: [0, 0.18, 0.4], by: -5 }, // sleeves
      { sox: knock(420, 0.3), at: [0.5, 0.68, 0.74, 0.98, 1.2], by: 0 }, // palms on baize
      { sox: knock(260, 0.4), at: [0.61, 1.08], by: 2 },
    ],
  },
  plenum: {
    seconds: 2.4,
    level: -12,
    layers: [
      {
        sox: 'synth 1.8 pinknoise highpass 500 lowpass 4000 tremolo 9 40 fade h 0.5 1.8 0.9 reverb 60',
        by: -4,
      },
      {
        sox: `${knock(500, 0.12)} reverb 60`,
        at: [0.2, 0.33, 0.41, 0.6, 0.66, 0.84, 0.95, 1.05, 1.3],
        by: -4,
      },
    ],
  },
  door: {
    seconds: 1.1,
    level: -10,
    layers: [
      { sox: 'synth 0.4 sawtooth 140:90 bandpass 900 4q tremolo 40 60 fade h 0.1 0.4 0.1', by: -16 },
      { sox: `${knock(220, 0.7)} reverb 40`, at: [0.45], by: 6 },
      { sox: click(1900, 0.03), at: [0.52], by: -4 },
    ],
  },
  typewriter: {
    seconds: 1.7,
    level: -10,
    layers: [
      { sox: click(3000, 0.025), at: [0, 0.17, 0.29, 0.46, 0.55, 0.78, 0.9, 1.02] },
      { sox: knock(800, 0.06), at: [0.005, 0.175, 0.295, 0.465, 0.555, 0.785, 0.905, 1.025], by: 2 },
      { sox: ring(2790, 1.4), at: [1.1], by: -12 }, // the end of the line
    ],
  },
  matches: {
    seconds: 1.4,
    level: -14,
    layers: [
      { sox: click(2400, 0.02), at: [0, 0.1, 0.16], by: -8 },
      { sox: 'synth 0.28 noise bandpass 4200 1q fade h 0.03 0.28 0.05', at: [0.3] },
      { sox: 'synth 0.75 pinknoise highpass 900 tremolo 19 50 fade h 0.02 0.75 0.6', at: [0.55], by: -3 },
    ],
  },
  lock: {
    seconds: 1,
    level: -10,
    layers: [
      { sox: click(3100, 0.02), at: [0, 0.08], by: -8 },
      { sox: click(1900, 0.05), at: [0.3] },
      { sox: knock(700, 0.3), at: [0.42], by: 4 },
      { sox: ring(840, 0.9), at: [0.42], by: -18 },
    ],
  },
  radio: {
    seconds: 1.8,
    level: -14,
    layers: [
      { sox: 'synth 1.7 pinknoise bandpass 1600 1q tremolo 6 50 fade h 0.2 1.7 0.4', by: -6 },
      { sox: 'synth 0.7 sine 2600:700 fade h 0.1 0.7 0.2', at: [0.1], by: -26 }, // across the dial
      { sox: 'synth 0.8 pinknoise bandpass 700 4q tremolo 4.5 90 fade h 0.1 0.8 0.3', at: [0.8], by: 2 },
    ],
  },
  satellite: {
    seconds: 2.2,
    level: -14,
    layers: [
      { sox: 'synth 0.3 sine 1060 fade h 0.01 0.3 0.01', at: [0, 0.6, 1.2], by: -8 },
      { sox: 'synth 2.1 whitenoise bandpass 1800 1q tremolo 1.1 60 fade h 0.2 2.1 0.6', by: -14 },
    ],
  },
  aircraft: {
    seconds: 3,
    level: -14,
    layers: [
      { sox: 'synth 2.9 sawtooth 84:66 lowpass 420 fade h 1.1 2.9 1.4', by: -6 },
      { sox: 'synth 2.9 sawtooth 85:66.7 lowpass 420 fade h 1.1 2.9 1.4', by: -6 },
      { sox: 'synth 2.9 pinknoise lowpass 1600 fade h 1.2 2.9 1.4', by: -6 },
    ],
  },
};
