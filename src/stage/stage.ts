// The stage: a canvas that draws pictures with Phaser, sleeps when nothing moves, and is never needed to play.
// Imported lazily: this file and what it imports are the only ones that know Phaser.

import type Phaser from 'phaser';
import { Game, Scale, WEBGL } from 'phaser';
import type { PersonId } from '../model/ids.ts';
import type { Picture } from '../play/picture.ts';
import { House, viewOf } from './house.ts';
import { INKS } from './inks.ts';
import { facesReady } from './lettering.ts';
import type { StageWords } from './words.ts';

export interface StageOptions {
  readonly reducedMotion?: boolean;
  readonly lampLit?: boolean;
  readonly words?: StageWords;
  /** The graphics card was taken away, came back, or a later setting's drawing did not arrive. */
  readonly onTrouble?: (trouble: StageTrouble) => void;
}

export type StageTrouble = 'context_lost' | 'context_restored' | 'missing_art';

export interface Stage {
  /** Draws a picture once the page has been painted; what differs from the one before moves. */
  show(picture: Picture): void;
  /** Lights the man whose receipt the page shows; null puts the light out. */
  focus(person: PersonId | null): void;
  setReducedMotion(reduced: boolean): void;
  /** The dark variant: night in the window and a lamp on the desk. */
  setLampLit(lit: boolean): void;
  /** Fits the canvas to its parent's present size and the screen's density. */
  resize(): void;
  destroy(): void;
}

/**
 * Puts a stage into an element of some size. Resolves when the desk can be drawn.
 * Rejects where there can be none: no WebGL, a drawing that did not arrive, or Phaser did not start in time.
 */
export async function createStage(parent: HTMLElement, options: StageOptions = {}): Promise<Stage> {
  await facesReady(document.fonts);
  const { game, scene } = await start(parent);
  const house = new House(parent, game, scene, options);
  try {
    await house.open('desk');
  } catch (error) {
    house.destroy();
    throw error;
  }
  return house;
}

const START_PATIENCE = 10_000; // ms

function start(parent: HTMLElement): Promise<{ game: Phaser.Game; scene: Phaser.Scene }> {
  return new Promise((resolve, reject) => {
    const view = viewOf(parent);
    const timer = setTimeout(() => {
      game.destroy(true);
      reject(new Error('The stage did not start.'));
    }, START_PATIENCE);
    const game = new Game({
      type: WEBGL,
      parent,
      width: view.width,
      height: view.height,
      backgroundColor: INKS.greenPale,
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scale: { mode: Scale.NONE, zoom: 1 / view.density },
      fps: { smoothStep: false }, // a slow machine shows fewer frames, not slower needles
      render: {
        antialias: true,
        roundPixels: false,
        powerPreference: 'low-power',
        maxTextures: 1, // with more, triangles of what is turned go missing: github.com/phaserjs/phaser/issues/7372
      },
      scene: {
        create(this: Phaser.Scene) {
          clearTimeout(timer);
          resolve({ game, scene: this });
        },
      },
    });
  });
}
