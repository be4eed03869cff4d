// Hairlines that several heads share: steps from the axis and the crown, from the reader's left to his right.

type Line = readonly (readonly [number, number])[];

export const LEVEL: Line = [
  [-36, 37],
  [-31, 22],
  [-12, 20],
  [10, 20],
  [31, 22],
  [36, 37],
];
export const LOW: Line = [
  [-37, 40],
  [-33, 27],
  [-14, 23],
  [10, 23],
  [33, 26],
  [38, 39],
];
export const HIGH: Line = [
  [-37, 36],
  [-31, 13],
  [-14, 11],
  [10, 11],
  [31, 13],
  [37, 36],
];
/** Temples gone back, a tongue of hair left between them. */
export const TEMPLES: Line = [
  [-37, 40],
  [-33, 18],
  [-23, 10],
  [-9, 17],
  [8, 18],
  [22, 10],
  [33, 18],
  [37, 40],
];
/** The same further gone: a high forehead and a thin cap. */
export const BACK: Line = [
  [-37, 40],
  [-34, 17],
  [-24, 6],
  [-10, 11],
  [8, 12],
  [23, 6],
  [34, 17],
  [37, 40],
];
/** Temples gone back, with a point in the middle. */
export const PEAK: Line = [
  [-37, 38],
  [-32, 17],
  [-22, 9],
  [-8, 19],
  [0, 24],
  [8, 19],
  [22, 9],
  [32, 17],
  [37, 38],
];
/** Parted on the reader's right: hair falls across to his left. */
export const PARTED_RIGHT: Line = [
  [-37, 38],
  [-33, 24],
  [-16, 22],
  [4, 18],
  [20, 11],
  [30, 22],
  [37, 38],
];
export const PARTED_LEFT: Line = [
  [-37, 38],
  [-30, 22],
  [-20, 11],
  [-4, 18],
  [16, 22],
  [33, 24],
  [37, 38],
];
/** Nearly gone: a thin cap far back. */
export const FAR_BACK: Line = [
  [-38, 36],
  [-32, 9],
  [-18, 3],
  [0, 6],
  [18, 3],
  [32, 9],
  [38, 36],
];
