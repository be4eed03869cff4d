// Where the things of the table lie on their sheet; the origin of each is the middle of its foot.

import type { Cell } from '../desk/cells.ts';

const cell = (
  x: number,
  y: number,
  width: number,
  height: number,
  originX: number,
  originY: number,
): Cell => ({
  x,
  y,
  width,
  height,
  originX,
  originY,
});

export const TABLE_SHEET = { width: 920, height: 640 } as const;

export const CHAIR = cell(0, 0, 200, 240, 100, 232);
export const EMPTY_CHAIR = cell(200, 0, 200, 240, 100, 232);
export const STRANGER = cell(400, 0, 240, 240, 120, 240); // a man without a portrait, in the square of one
export const PAPER = cell(0, 260, 180, 120, 90, 112);
export const CHARGES = cell(0, 400, 360, 232, 160, 220); // the long paper, its heading left blank
export const GLASS = cell(480, 260, 80, 100, 40, 88);
export const MICROPHONE = cell(560, 260, 80, 120, 30, 112);
export const ASHTRAY = cell(640, 260, 140, 80, 70, 46);
export const PEN = cell(640, 360, 120, 60, 60, 40);
export const CARAFE = cell(800, 240, 100, 180, 50, 168);
