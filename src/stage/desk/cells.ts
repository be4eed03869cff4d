// Where each drawing lies on its sheet. The recipes draw by this and the stage cuts by it; all in whole fours of units,
// so that a sheet scaled by a quarter still cuts on whole pixels.

import { FACTION_IDS, type FactionId } from '../../model/ids.ts';

export interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly originX: number; // the drawing's own origin, inside the cell
  readonly originY: number;
}

/** Bodies stand on the middle of their base; handsets hang on the middle of their grip. */
export const BODY = { width: 280, height: 208, originX: 120, originY: 152 } as const;
export const HANDSET = { width: 208, height: 84, originX: 104, originY: 44 } as const;
export const HANDSET_HEIGHT = 120; // of the grip's middle over the base

export const TELEPHONES_SHEET = {
  width: 4 * BODY.width,
  height: 2 * BODY.height + 2 * HANDSET.height,
} as const;

export const bodyCell = (faction: FactionId): Cell => {
  const i = FACTION_IDS.indexOf(faction);
  return { ...BODY, x: (i % 4) * BODY.width, y: Math.floor(i / 4) * BODY.height };
};

export const handsetCell = (faction: FactionId): Cell => {
  const i = FACTION_IDS.indexOf(faction);
  return {
    ...HANDSET,
    x: (i % 4) * HANDSET.width,
    y: 2 * BODY.height + Math.floor(i / 4) * HANDSET.height,
  };
};

/** The middle of the dial and of the lamp, from the middle of the base, before shearing. */
export const DIAL_AT = { x: -7, y: -51 } as const;
export const lampAt = (faction: FactionId): { readonly x: number; readonly y: number } => ({
  x: 52,
  y: faction === 'army' ? -80 : -86,
});
