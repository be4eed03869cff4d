// The inks of the portraits: the game's own, and a few tints of flesh and hair made from them.

import { KEY } from './pen.ts';

export const INK = {
  sheet: '#f8f1e1',
  paper: '#f1e7d0',
  kraft: '#d8be8c',
  soot: KEY,
  red: '#b92d1a',
  ochre: '#db9a2c',
  slate: '#3c4e5a',
  slateMid: '#7e929b',
  green: '#3b6d60',
  greenDeep: '#21463d',
  army: '#6e7440',
  armyDeep: '#4c5130',
  navy: '#2f4250',
  flesh: '#f2ddbb',
  pale: '#f6e8cf',
  shade: '#d9a56e',
  warm: '#a5623a',
  blush: '#dd9a78',
  lip: '#bb5a48',
  white: '#f8f1e1',
  silver: '#d3cec0',
  grey: '#a2a7a3',
  steel: '#6f7a80',
  iron: '#4b545b',
  brown: '#5c3b25',
  sand: '#b98a4e',
  straw: '#d6b06c',
  chestnut: '#7d5528',
} as const;

export type Ink = keyof typeof INK;

/** Cards a portrait may stand on; the files themselves have no ground. */
export const GROUNDS = ['red', 'ochre', 'slate', 'green', 'green-deep', 'kraft'] as const;
export type Ground = (typeof GROUNDS)[number];
