// Six rooms, as recipes. A bed lasts CROSSING longer than its room.

import { CROSSING, every, type Recipe } from './recipe.ts';

const bed = (seconds: number, rest: string): string => `synth ${seconds + CROSSING} ${rest}`;

export const ROOMS: Readonly<Record<string, Recipe>> = {
  clock: {
    seconds: 16,
    level: -42,
    layers: [
      { sox: bed(16, 'brownnoise lowpass 220'), by: -14 },
      { sox: bed(16, 'sine 100 gain -44') },
      // Tick and tock differ in pitch; the case answers both.
      { sox: 'synth 0.03 noise bandpass 3400 1.2q fade l 0 0.03 0.03', at: every(1, 0.25, 16.25), by: 3 },
      { sox: 'synth 0.03 noise bandpass 2500 1.2q fade l 0 0.03 0.03', at: every(1, 0.75, 16.75), by: 2 },
      { sox: 'synth 0.12 sine 410 fade l 0 0.12 0.12', at: every(0.5, 0.252, 16.252), by: -20 },
    ],
  },
  wind: {
    seconds: 20,
    level: -37,
    layers: [
      { sox: bed(20, 'brownnoise lowpass 420 tremolo 0.1 60'), by: -4 },
      { sox: bed(20, 'pinknoise bandpass 640 0.7q tremolo 0.15 80'), by: -7 },
      { sox: bed(20, 'pinknoise bandpass 1500 6q tremolo 0.07 92'), by: -9 },
      { sox: bed(20, 'whitenoise vol 0.4 highpass 3500 tremolo 0.21 85'), by: -28 }, // dry grass
    ],
  },
  hall: {
    seconds: 18,
    level: -38,
    layers: [
      { sox: bed(18, 'brownnoise lowpass 300'), by: -16 },
      // Speech heard through a door is bands of noise that open and close at the pace of syllables.
      { sox: bed(18, 'pinknoise bandpass 240 2q tremolo 2.7 75 reverb 45'), by: -2 },
      { sox: bed(18, 'pinknoise bandpass 420 3q tremolo 3.4 80 tremolo 0.31 60 reverb 45'), by: -1 },
      { sox: bed(18, 'pinknoise bandpass 610 3q tremolo 4.3 80 tremolo 0.23 70 reverb 45'), by: -3 },
      { sox: bed(18, 'pinknoise bandpass 980 4q tremolo 5.1 85 tremolo 0.37 70 reverb 45'), by: -7 },
      { sox: bed(18, 'pinknoise bandpass 1500 4q tremolo 3.9 85 tremolo 0.29 80 reverb 45'), by: -12 },
      // Somebody coughs; a seat folds up.
      { sox: 'synth 0.22 pinknoise bandpass 700 1q fade l 0.01 0.22 0.2 reverb 60', at: [5.2, 5.52], by: -6 },
      { sox: 'synth 0.16 brownnoise lowpass 500 fade l 0 0.16 0.15 reverb 60', at: [12.7], by: -4 },
    ],
  },
  sea: {
    seconds: 20,
    level: -37,
    layers: [
      { sox: bed(20, 'brownnoise lowpass 500 tremolo 0.1 55'), by: -6 },
      { sox: bed(20, 'pinknoise lowpass 1400 tremolo 0.15 88'), by: -8 },
      { sox: bed(20, 'pinknoise highpass 500 lowpass 2600 tremolo 0.1 92'), by: -12 },
      { sox: bed(20, 'whitenoise vol 0.4 highpass 2600 lowpass 7000 tremolo 0.1 97'), by: -26 }, // shingle drawn back
    ],
  },
  airfield: {
    seconds: 18,
    level: -38,
    layers: [
      // Four propellers that do not quite agree.
      { sox: bed(18, 'sawtooth 58 lowpass 260 gain -12'), by: 0 },
      { sox: bed(18, 'sawtooth 58.5 lowpass 260 gain -12'), by: 0 },
      { sox: bed(18, 'sawtooth 57.75 lowpass 200 gain -12'), by: -2 },
      { sox: bed(18, 'sawtooth 116.3 lowpass 420 gain -16'), by: -4 },
      { sox: bed(18, 'pinknoise lowpass 900 tremolo 0.17 40'), by: -9 },
      { sox: bed(18, 'pinknoise bandpass 2400 2q tremolo 0.11 70'), by: -22 },
    ],
  },
  corridor: {
    seconds: 18,
    level: -40,
    layers: [
      { sox: bed(18, 'brownnoise lowpass 260'), by: -10 },
      { sox: bed(18, 'sine 100 gain -38') },
      { sox: bed(18, 'pinknoise highpass 2800 tremolo 0.17 35'), by: -24 }, // the radiator
      { sox: 'synth 0.5 sine 1730 fade l 0 0.5 0.5', at: [3.1, 3.55, 11.4], by: -22 },
      { sox: 'synth 0.4 sine 1290 fade l 0 0.4 0.4', at: [7.8, 15.2, 15.5], by: -24 },
      // Somebody walks away along the runner.
      {
        sox: 'synth 0.12 brownnoise lowpass 240 fade l 0 0.12 0.12 reverb 50',
        at: every(0.56, 8.6, 11),
        by: -2,
      },
      {
        sox: 'synth 0.12 brownnoise lowpass 200 fade l 0 0.12 0.12 reverb 60',
        at: every(0.57, 11, 13.3),
        by: -8,
      },
    ],
  },
};
