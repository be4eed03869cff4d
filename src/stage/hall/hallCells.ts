// Where the things of the hall lie on their sheet.

import type { Cell } from '../desk/cells.ts';

export const HALL_SHEET = { width: 520, height: 240 } as const;
export const AIRCRAFT: Cell = { x: 0, y: 0, width: 340, height: 160, originX: 170, originY: 90 };
export const ROSTRUM: Cell = { x: 344, y: 0, width: 172, height: 200, originX: 86, originY: 192 };
