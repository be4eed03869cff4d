// What a setting is: one place, drawn from a picture into a layer of its own, moved by a motion, fitted to a view.

import type Phaser from 'phaser';
import { Scenes } from 'phaser';
import type { PersonId } from '../model/ids.ts';
import type { Picture } from '../play/picture.ts';
import type { Motion } from './motion.ts';
import { LEANT, type View } from './view.ts';
import type { StageWords } from './words.ts';

export interface Studio {
  readonly scene: Phaser.Scene;
  readonly words: StageWords;
  /** Draws once more when this has settled. */
  waitFor(promise: Promise<unknown>): void;
}

export interface Setting {
  readonly layer: Phaser.GameObjects.Container;
  /** Draws a picture. What moves on it waits for PAUSE: until the picture before has faded, and a second longer. */
  show(picture: Picture, motion: Motion): void;
  /** Draws the last picture again for another view. */
  fit(view: View): void;
  /** Lights one man at a table; null puts the light out. */
  focus?(person: PersonId | null): void;
  /** Frees every object and texture. */
  destroy(): void;
}

/** Builds a setting when the drawings are there that a first picture needs. Rejects with MissingArt. */
export type SettingBuilder = (studio: Studio, view: View, first: Picture | null) => Promise<Setting>;

let serial = 0;

/** Shows only what lies between two shares, 0 to 1, of an image's width: what is painted once can be uncovered bit by bit. */
export function showBetween(image: Phaser.GameObjects.Image, left: number, right: number): void {
  const from = Math.round(image.width * left);
  const to = Math.round(image.width * right);
  image.setVisible(from < to);
  if (from < to) image.setCrop(from, 0, to - from, image.height); // whole pixels, or what is uncovered shimmers
}

/** A container that leans as everything on the stage does: what is turned inside it turns in the leaning plane. */
export const leaningLayer = (scene: Phaser.Scene): Phaser.GameObjects.Container =>
  scene.add.container(0, 0).setRotation(LEANT.after).setScale(LEANT.wide, LEANT.high);

/** A canvas for painting that Phaser shows as an image. */
export interface Painted {
  readonly image: Phaser.GameObjects.Image;
  /**
   * Gives the canvas a size in device pixels and paints it anew. Where what is painted has a name, and has the name and
   * the size of what is there already, nothing happens.
   */
  paint(
    width: number,
    height: number,
    draw: (context: CanvasRenderingContext2D) => void,
    name?: string,
  ): void;
  destroy(): void;
}

export function painted(scene: Phaser.Scene, layer: Phaser.GameObjects.Container): Painted {
  const key = `painted/${serial++}`;
  const texture = scene.textures.createCanvas(key, 1, 1)!;
  const image = scene.add.image(0, 0, key).setOrigin(0, 0);
  layer.add(image);
  const isNew = memory();
  return {
    image,
    paint(width, height, draw, name) {
      const [w, h] = [whole(width), whole(height)];
      if (!isNew(w, h, name)) return;
      if (texture.width !== w || texture.height !== h) {
        texture.setSize(w, h);
        fitToFrame(image);
      }
      draw(texture.context);
      texture.refresh();
    },
    destroy() {
      image.destroy();
      scene.textures.remove(key);
    },
  };
}

const GAP = 2; // pixels between two canvases on a sheet, so that nothing of one is seen at the edge of the other

/** So many canvases gathered on one sheet: what shows them one after the other is drawn in one go. */
export function paintedTogether(
  scene: Phaser.Scene,
  layer: Phaser.GameObjects.Container,
  count: number,
): readonly Painted[] {
  const key = `painted/${serial++}`;
  const sheet = scene.textures.createCanvas(key, 1, 1)!;
  const cells = Array.from({ length: count }, (_, i) => {
    const frame = sheet.add(`${i}`, 0, 0, 0, 1, 1)!;
    const image = scene.add.image(0, 0, key, frame.name).setOrigin(0, 0);
    layer.add(image);
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    return { frame, image, canvas, isNew: memory() };
  });
  const stale = new Set<(typeof cells)[number]>();
  const layOut = () => {
    sheet.setSize(
      Math.max(...cells.map(({ canvas }) => canvas.width)),
      cells.reduce((sum, { canvas }) => sum + canvas.height + GAP, 0),
    );
    let y = 0;
    for (const cell of cells) {
      const { frame, image, canvas } = cell;
      frame.setSize(canvas.width, canvas.height, 0, y);
      if (image.active) fitToFrame(image);
      y += canvas.height + GAP;
      stale.add(cell);
    }
  };
  const gather = () => {
    if (cells.some(({ frame, canvas }) => frame.width !== canvas.width || frame.height !== canvas.height))
      layOut();
    for (const { frame, canvas } of stale) {
      sheet.context.clearRect(0, frame.cutY, canvas.width, canvas.height);
      sheet.context.drawImage(canvas, 0, frame.cutY);
    }
    stale.clear();
    sheet.refresh();
  };
  const { PRE_RENDER } = Scenes.Events;
  return cells.map(cell => ({
    image: cell.image,
    paint(width, height, draw, name) {
      const { canvas } = cell;
      const [w, h] = [whole(width), whole(height)];
      if (!cell.isNew(w, h, name)) return;
      if (canvas.width !== w || canvas.height !== h) [canvas.width, canvas.height] = [w, h];
      draw(canvas.getContext('2d')!);
      stale.add(cell);
      scene.events.off(PRE_RENDER, gather).once(PRE_RENDER, gather);
    },
    destroy() {
      cell.image.destroy();
      if (cells.some(cell => cell.image.active)) return;
      scene.events.off(PRE_RENDER, gather);
      scene.textures.remove(key);
    },
  }));
}

const whole = (size: number): number => Math.max(1, Math.round(size));

/** Remembers what was painted: whether something is new by its size and its name, if it has one. */
function memory(): (width: number, height: number, name?: string) => boolean {
  let painting = '';
  return (width, height, name) => {
    const next = name ? `${name} ${width} ${height}` : '';
    const isNew = next === '' || next !== painting;
    painting = next;
    return isNew;
  };
}

function fitToFrame(image: Phaser.GameObjects.Image): void {
  image.setSizeToFrame();
  image.setOrigin(image.originX, image.originY);
}
