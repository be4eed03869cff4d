// The stage: a canvas that draws pictures with Phaser, sleeps when nothing moves, and is never needed to play.
// Imported lazily: this file and what it imports are the only ones that know Phaser.

import Phaser from 'phaser';
import type { PersonId } from '../model/ids.ts';
import type { Picture } from '../play/picture.ts';
import { MissingArt } from './art.ts';
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

/** Why there is no stage: said once to the reader, who goes on without. */
export class NoStage extends Error {
  readonly reason: 'no_webgl' | 'missing_art' | 'no_start';

  constructor(reason: NoStage['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * Puts a stage into an element of some size. Resolves when the desk can be drawn.
 * Rejects with NoStage: no WebGL, a drawing that did not arrive, or Phaser did not start in time.
 */
export async function createStage(parent: HTMLElement, options: StageOptions = {}): Promise<Stage> {
  if (!canDraw()) throw new NoStage('no_webgl', 'This browser has no WebGL.');
  await facesReady(document.fonts);
  const { game, scene } = await start(parent);
  const house = new House(parent, game, scene, options);
  try {
    await house.open('desk');
  } catch (error) {
    house.destroy();
    if (error instanceof MissingArt) throw new NoStage('missing_art', error.message);
    throw error;
  }
  return house;
}

const START_PATIENCE = 10_000; // ms

function canDraw(): boolean {
  const context = document.createElement('canvas').getContext('webgl');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

function start(parent: HTMLElement): Promise<{ game: Phaser.Game; scene: Phaser.Scene }> {
  return new Promise((resolve, reject) => {
    const view = viewOf(parent);
    const timer = setTimeout(() => {
      game.destroy(true);
      reject(new NoStage('no_start', 'The stage did not start.'));
    }, START_PATIENCE);
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent,
      width: view.width,
      height: view.height,
      backgroundColor: INKS.greenPale,
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scale: { mode: Phaser.Scale.NONE, zoom: 1 / view.density },
      fps: { smoothStep: false }, // a slow machine shows fewer frames, not slower needles
      render: { antialias: true, roundPixels: false, powerPreference: 'low-power' },
      scene: {
        create(this: Phaser.Scene) {
          clearTimeout(timer);
          resolve({ game, scene: this });
        },
      },
    });
  });
}
