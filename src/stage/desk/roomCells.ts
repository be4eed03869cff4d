// Where the things of the room lie on their sheet, and where they hang or stand; units of the desk, before shearing.

import type { Cell } from './cells.ts';

const cell = (x: number, y: number, width: number, height: number, originX = 0, originY = 0): Cell => ({
  x,
  y,
  width,
  height,
  originX,
  originY,
});

export const ROOM_SHEET = { width: 1320, height: 1180 } as const;

/** What is outside: the pane is 252 wide and reaches from the sill up out of the picture. */
export const VIEW = { width: 252, height: 480 } as const;
export const viewCell = (view: 'winter' | 'spring' | 'summer' | 'autumn' | 'night'): Cell =>
  cell(['winter', 'spring', 'summer', 'autumn', 'night'].indexOf(view) * 260, 0, VIEW.width, VIEW.height);

/** Frame, sill and curtains; the origin is the lower left corner of the pane. */
export const FRAME = cell(0, 500, 480, 660, 108, 560);
/** The origin of what hangs is its upper left corner; of what stands, the middle of its base. */
export const PORTRAIT = cell(500, 500, 148, 204, 0, 0);
export const COB = cell(660, 500, 120, 144, 60, 136);
export const SATELLITE = cell(800, 500, 152, 148, 76, 140);
export const ASHTRAY = cell(960, 500, 144, 72, 72, 56);
export const STUB = cell(960, 580, 48, 24, 4, 20);

export const PANE_AT = { x: 70, foot: 262 } as const; // left edge, foot
export const PORTRAIT_AT = { x: 486, y: 70 } as const;
export const COB_AT = { x: 237, y: 414 } as const;
export const SATELLITE_AT = { x: 466, y: 412 } as const;
export const ASHTRAY_AT = { x: 286, y: 268 } as const;
