// The drawings a setting is painted from: SVG files loaded through Phaser and kept as vector images, so that they can be
// painted at whatever density the screen has.

import type Phaser from 'phaser';
import type { Cell } from './desk/cells.ts';
import { kept } from './leaning.ts';

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
export const sceneArt = (scene: Phaser.Scene, name: string): Promise<Drawing> =>
  load(scene, `scenes/${name}`, SCENES[`../../assets/scenes/${name}.svg`]);

/** A man's portrait, or null where none is drawn or it does not arrive: his seat is then lettered. */
export function portraitArt(scene: Phaser.Scene, name: string): Promise<Drawing | null> {
  const url = PORTRAITS[`../../assets/portraits/${name}.svg`];
  if (url === undefined) return Promise.resolve(null);
  return load(scene, `portraits/${name}`, url).catch(() => null);
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

const loaded = new WeakMap<Phaser.Scene, Map<string, Promise<Drawing>>>();

function load(scene: Phaser.Scene, key: string, url: string | undefined): Promise<Drawing> {
  const known = loaded.get(scene) ?? new Map<string, Promise<Drawing>>();
  loaded.set(scene, known);
  const earlier = known.get(key);
  if (earlier) return earlier;
  const promise = new Promise<Drawing>((resolve, reject) => {
    if (url === undefined) {
      reject(new MissingArt(`no drawing called ${key}`));
      return;
    }
    const failed = (file: Phaser.Loader.File) => {
      if (file.key !== key) return;
      scene.load.off('loaderror', failed);
      known.delete(key);
      reject(new MissingArt(`the drawing ${key} did not arrive`));
    };
    scene.load.on('loaderror', failed);
    scene.load.once(`filecomplete-svg-${key}`, () => {
      scene.load.off('loaderror', failed);
      const drawing = scene.textures.get(key).getSourceImage() as Drawing;
      scene.textures.remove(key); // the card need not hold the whole sheet: settings paint from it
      resolve(drawing);
    });
    scene.load.svg(key, url, { scale: 1 });
    scene.load.start();
  });
  known.set(key, promise);
  return promise;
}
