// Painting on a leaning ground. Drawings are leant and scaled once, then laid down as they are: to replay a whole sheet of
// paths for every small thing on it costs more than the rest of the picture.

import type { Drawing } from './art.ts';
import type { Cell } from './desk/cells.ts';
import { type Fit, LEAN, placed } from './view.ts';

/** From here on the context draws in leaning units. */
export function leaning(context: CanvasRenderingContext2D, fit: Fit): void {
  context.setTransform(fit.scale, fit.scale * LEAN, 0, fit.scale, fit.x, fit.y);
}

/** Lays an upright cell of a sheet, leant, with its origin at a point in units; leaves the context leaning. */
export function pasteLeaning(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  cell: Cell,
  fit: Fit,
  x: number,
  y: number,
  size = 1,
): void {
  const scale = fit.scale * size;
  const lowered = -LEAN * cell.width * scale;
  const leant = kept(drawing, `lean ${cell.x} ${cell.y} ${scale}`, () => {
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(cell.width * scale);
    canvas.height = Math.ceil(cell.height * scale + lowered);
    const own = canvas.getContext('2d')!;
    own.setTransform(scale, scale * LEAN, 0, scale, 0, lowered);
    own.drawImage(drawing, cell.x, cell.y, cell.width, cell.height, 0, 0, cell.width, cell.height);
    return canvas;
  });
  const at = placed(fit, x, y);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.drawImage(
    leant,
    Math.round(at.x - cell.originX * scale),
    Math.round(at.y - (cell.originY + LEAN * cell.originX) * scale - lowered),
  );
  leaning(context, fit);
}

const shelf = new WeakMap<Drawing, Map<string, HTMLCanvasElement>>();
const MOST = 40; // of one sheet: two sizes of everything on it

/** A piece of a drawing at some size, made once and kept until there are too many. */
export function kept(drawing: Drawing, name: string, make: () => HTMLCanvasElement): HTMLCanvasElement {
  let pieces = shelf.get(drawing);
  if (!pieces) {
    pieces = new Map();
    shelf.set(drawing, pieces);
  }
  let piece = pieces.get(name);
  if (!piece) {
    if (pieces.size >= MOST) pieces.clear();
    piece = make();
    pieces.set(name, piece);
  }
  return piece;
}
