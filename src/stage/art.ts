// The drawings a setting is painted from: SVG files kept as vector images, so that they can be painted at whatever density
// the screen has.

import type { Cell } from './desk/cells.ts';
import { kept } from './leaning.ts';
import { STRIP } from './portraits.ts';

const SCENES = import.meta.glob<string>('../../assets/scenes/*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});
const PORTRAITS = import.meta.glob<string>('../../assets/portraits/*.svg', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
});

export type Drawing = HTMLImageElement;

/** A drawing did not arrive. */
export class MissingArt extends Error {}

/** A sheet of assets/scenes by name. Rejects with MissingArt. */
export function sceneArt(name: string): Promise<Drawing> {
  const url = SCENES[`../../assets/scenes/${name}.svg`];
  if (url === undefined) throw new Error(`no drawing is called ${name}`);
  return once(url, drawn);
}

/** A man's portrait, or null where none is drawn or it does not arrive: his seat is then lettered. */
export function portraitArt(name: string): Promise<Drawing | null> {
  const url = PORTRAITS[`../../assets/portraits/${name}.svg`];
  if (url === undefined) return Promise.resolve(null);
  return once(url, strip).catch(() => null);
}

/** Cuts a cell from a sheet into a canvas of its own, at so many device pixels to a unit. Not to be painted on. */
export const cut = (drawing: Drawing, cell: Cell, scale: number): HTMLCanvasElement =>
  kept(drawing, `cut ${cell.x} ${cell.y} ${scale}`, () => {
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.ceil(cell.width * scale));
    canvas.height = Math.max(1, Math.ceil(cell.height * scale));
    pasteAt(canvas.getContext('2d')!, drawing, cell, cell.originX * scale, cell.originY * scale, scale);
    return canvas;
  });

/** Paints a cell of a sheet with its origin at a point, in the units of the context. */
export function pasteAt(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  cell: Cell,
  x: number,
  y: number,
  scale = 1,
): void {
  context.drawImage(
    drawing,
    cell.x,
    cell.y,
    cell.width,
    cell.height,
    x - cell.originX * scale,
    y - cell.originY * scale,
    cell.width * scale,
    cell.height * scale,
  );
}

const loaded = new Map<string, Promise<Drawing>>();

/** One that did not arrive is asked for again the next time it is wanted. */
function once(url: string, fetched: (url: string) => Promise<Drawing>): Promise<Drawing> {
  const earlier = loaded.get(url);
  if (earlier) return earlier;
  const arriving = fetched(url).catch(() => {
    loaded.delete(url);
    throw new MissingArt(`the drawing ${url} did not arrive`);
  });
  loaded.set(url, arriving);
  return arriving;
}

async function drawn(url: string): Promise<Drawing> {
  const drawing = new Image();
  drawing.src = url;
  await drawing.decode();
  return drawing;
}

/** A portrait says only its proportions, for the page; a canvas cuts pieces from what has a size. */
async function strip(url: string): Promise<Drawing> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(response.statusText);
  const svg = (await response.text()).replace(
    '<svg ',
    `<svg width="${STRIP.width}" height="${STRIP.height}" `,
  );
  const sized = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  return drawn(sized).finally(() => URL.revokeObjectURL(sized));
}
