// Where the telephones stand: four by two on a desk, or a strip of the three that matter where there is little room.

import { FACTION_IDS, type FactionId } from '../../model/ids.ts';
import { contain, type Fit, type View } from '../view.ts';

export interface Stand {
  readonly x: number; // units of the desk, before leaning: the middle of the base
  readonly y: number;
  readonly scale: number;
}

export interface DeskLayout {
  readonly fit: Fit;
  readonly strip: boolean;
  readonly places: Partial<Readonly<Record<FactionId, Stand>>>; // a telephone without a place is not seen
}

export const DESK = {
  width: 928,
  height: 840,
  wall: 292, // the rail on the wall
  far: 402, // the far edge of the desk
  near: 846, // the near edge
} as const;

/** To the right of the telephones, where the dossier's lace hangs over. */
const MARGIN = 22;

/** Below this scale a plate on the whole desk can no longer be read. */
const READABLE = 0.5;

const COLUMNS = [124, 352, 580, 806];
const ROWS = [
  { y: 529, scale: 0.95 },
  { y: 764, scale: 1 },
];

/** The places for a view; `concerned` are the telephones a strip shows, most concerned first. */
export function layOut(view: View, concerned: readonly FactionId[]): DeskLayout {
  const css = { ...view, width: view.width / view.density, height: view.height / view.density };
  const needed = contain(view, { x: 0, y: 290, width: DESK.width + MARGIN, height: 580 });
  if (needed.scale / view.density < READABLE) return strip(view, concerned);
  // A tall view shows more wall above and more dark below; a low one loses the wall first.
  const scale = needed.scale;
  const spare = view.height - DESK.height * scale;
  const tall = css.height / css.width > DESK.height / DESK.width;
  return {
    strip: false,
    fit: {
      scale,
      x: (view.width - (DESK.width + MARGIN) * scale) / 2,
      y: tall ? spare * 0.62 : spare,
    },
    places: Object.fromEntries(
      FACTION_IDS.map((faction, i) => [faction, { x: COLUMNS[i % 4]!, ...ROWS[Math.floor(i / 4)]! }]),
    ),
  };
}

function strip(view: View, concerned: readonly FactionId[]): DeskLayout {
  const seen = FACTION_IDS.filter(faction => concerned.slice(0, 3).includes(faction));
  return {
    strip: true,
    fit: contain(view, { x: 0, y: 352, width: 704, height: 334 }, 0.5, 1),
    places: Object.fromEntries(seen.map((faction, i) => [faction, { x: 124 + 228 * i, y: 606, scale: 1 }])),
  };
}
