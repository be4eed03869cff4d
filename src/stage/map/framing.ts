// How the map is framed: the Union whole, with a panel at the foot of a tall stage, at the left of a wide one, or none.

import type { Fit, View } from '../view.ts';

export interface Framing {
  readonly fit: Fit; // units of the map's sheet to device pixels
  readonly unit: number; // device pixels to a unit of lettering
  readonly panel: Panel | null;
}

export interface Panel {
  readonly side: 'foot' | 'left';
  readonly x: number; // device pixels
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The Union and the allies on the sheet. */
const LAND = { x: 268, y: 140, width: 1180, height: 724 };
const STEPPE = { x: 520, y: 500, width: 460, height: 290 };

export function frame(view: View, closer = false): Framing {
  const land = closer ? STEPPE : LAND;
  const css = { width: view.width / view.density, height: view.height / view.density };
  if (css.height < 280)
    return { fit: into(land, 0, 0, view.width, view.height), unit: view.density, panel: null };
  const wide = css.width / css.height > 1.5;
  const unit = view.density * Math.max(0.72, Math.min(1.1, wide ? css.height / 620 : css.width / 928));
  if (wide) {
    const width = Math.min(330 * unit, view.width * 0.34);
    return {
      fit: into(land, width, 0, view.width - width, view.height),
      unit,
      panel: { side: 'left', x: 0, y: 0, width, height: view.height },
    };
  }
  const height = Math.max(232 * unit, view.height - view.width * 0.72);
  return {
    fit: into(land, 0, 0, view.width, view.height - height),
    unit,
    panel: { side: 'foot', x: 0, y: view.height - height, width: view.width, height },
  };
}

/** The whole of a piece of the sheet in a space. */
function into(land: typeof LAND, x: number, y: number, width: number, height: number): Fit {
  const scale = Math.min(width / land.width, height / land.height);
  return {
    scale,
    x: x + (width - land.width * scale) / 2 - land.x * scale,
    y: y + (height - land.height * scale) / 2 - land.y * scale,
  };
}
