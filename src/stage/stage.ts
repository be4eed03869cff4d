// The stage: a canvas that draws pictures with Phaser, sleeps when nothing moves, and is never needed to play.
// Imported lazily: this file and what it imports are the only ones that know Phaser.

import Phaser from 'phaser';
import type { PersonId } from '../model/ids.ts';
import type { Picture, Place } from '../play/picture.ts';
import { MissingArt } from './art.ts';
import { buildDesk } from './desk/desk.ts';
import { buildHall } from './hall/hall.ts';
import { INKS } from './inks.ts';
import { facesReady } from './lettering.ts';
import { buildMap } from './map/map.ts';
import { leaving, Motion } from './motion.ts';
import { buildPitsunda, buildSteppe, buildVnukovo } from './outside/outside.ts';
import type { Setting, SettingBuilder } from './setting.ts';
import { buildTable } from './table/table.ts';
import type { View } from './view.ts';
import { type StageWords, WORDS } from './words.ts';

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

const SETTINGS: Readonly<Record<Place, SettingBuilder>> = {
  desk: buildDesk,
  table: buildTable,
  hall: buildHall,
  map: buildMap,
  steppe: buildSteppe,
  pitsunda: buildPitsunda,
  vnukovo: buildVnukovo,
};

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

class House implements Stage {
  private readonly parent: HTMLElement;
  private readonly game: Phaser.Game;
  private readonly scene: Phaser.Scene;
  private readonly words: StageWords;
  private readonly motion: Motion;
  private readonly trouble: (trouble: StageTrouble) => void;
  private readonly watcher: ResizeObserver;
  private view: View;
  private setting: Setting | null = null;
  private place: Place | null = null;
  private opening: Place | null = null;
  private awaited = 0;
  private lampLit: boolean;
  private asked: Picture | null = null;
  private wanted: Picture | null = null; // what was asked for, as it is drawn
  private pending = false;
  private gone = false;

  constructor(parent: HTMLElement, game: Phaser.Game, scene: Phaser.Scene, options: StageOptions) {
    this.parent = parent;
    this.game = game;
    this.scene = scene;
    this.words = options.words ?? WORDS;
    this.trouble = options.onTrouble ?? (() => {});
    this.motion = new Motion(options.reducedMotion ?? false, () => this.wake());
    this.view = viewOf(parent);
    this.lampLit = options.lampLit ?? false;
    scene.events.on(Phaser.Scenes.Events.UPDATE, (_: number, delta: number) =>
      this.motion.step(Math.min(200, delta)),
    );
    game.events.on(Phaser.Core.Events.POST_RENDER, () => this.sleepIfIdle());
    game.renderer.on(Phaser.Renderer.Events.LOSE_WEBGL, () => this.trouble('context_lost'));
    game.renderer.on(Phaser.Renderer.Events.RESTORE_WEBGL, () => this.comeBack());
    game.canvas.setAttribute('aria-hidden', 'true');
    this.watcher = new ResizeObserver(() => this.resize());
    this.watcher.observe(parent);
  }

  show(asked: Picture): void {
    this.asked = asked;
    if (!this.wanted) {
      this.present(asked); // an empty stage is filled at once
      return;
    }
    if (this.pending) return;
    this.pending = true;
    afterText(() => {
      this.pending = false;
      if (!this.gone && this.asked) this.present(this.asked);
    });
  }

  private present(asked: Picture): void {
    const picture = this.lampLit ? atNight(asked) : asked;
    this.wanted = picture;
    this.motion.finish();
    if (picture.place !== this.place) {
      this.open(picture.place).catch(error => {
        this.opening = null;
        if (!(error instanceof MissingArt)) throw error;
        this.trouble('missing_art');
        if (picture.place !== 'desk') this.present({ ...asked, place: 'desk' });
      });
      return;
    }
    this.opening = null; // whatever was on its way is no longer wanted
    this.setting?.show(picture, this.motion);
    this.draw();
  }

  focus(person: PersonId | null): void {
    this.setting?.focus?.(person);
    this.draw();
  }

  setReducedMotion(reduced: boolean): void {
    this.motion.reduced = reduced;
    if (reduced) this.motion.finish();
    this.draw();
  }

  setLampLit(lit: boolean): void {
    if (lit === this.lampLit) return;
    this.lampLit = lit;
    if (this.asked) this.show(this.asked);
  }

  resize(): void {
    const view = viewOf(this.parent);
    if (this.gone || (view.width === this.view.width && view.height === this.view.height)) return;
    this.view = view;
    this.motion.finish();
    this.game.scale.setZoom(1 / view.density);
    this.game.scale.resize(view.width, view.height);
    this.setting?.fit(view);
    this.draw();
  }

  destroy(): void {
    this.gone = true;
    this.watcher.disconnect();
    this.motion.drop();
    this.setting?.destroy();
    this.game.loop.wake(); // Phaser takes itself down in its next frame
    this.game.destroy(true);
  }

  /** Builds a setting, then slides the old one away. */
  async open(place: Place): Promise<void> {
    if (this.opening === place) return;
    this.opening = place;
    this.wake();
    const next = await SETTINGS[place](
      { scene: this.scene, words: this.words, waitFor: promise => this.waitFor(promise) },
      this.view,
    );
    if (this.gone || this.opening !== place) {
      next.destroy();
      return;
    }
    const old = this.setting;
    this.opening = null;
    this.place = place;
    this.setting = next;
    if (this.wanted) next.show(this.wanted, this.motion);
    if (old) this.slideAway(old, next);
    this.draw();
  }

  private slideAway(old: Setting, next: Setting): void {
    this.scene.children.bringToTop(old.layer);
    next.layer.setVisible(true);
    this.motion.run(280, t => {
      if (t < 1) old.layer.setX(-this.view.width * leaving(t));
      else old.destroy();
    });
  }

  /** Drawings on their way keep the loop running, since Phaser's loader lives in it. */
  private waitFor(promise: Promise<unknown>): void {
    this.awaited++;
    this.wake();
    promise.finally(() => {
      this.awaited--;
      this.draw();
    });
  }

  private get idle(): boolean {
    return this.motion.idle && !this.opening && this.awaited === 0;
  }

  private draw(): void {
    if (this.gone) return;
    if (this.idle) this.game.loop.tick();
    else this.wake();
  }

  private wake(): void {
    if (!this.gone && !this.game.loop.running) this.game.loop.wake();
  }

  private sleepIfIdle(): void {
    if (this.idle && this.game.loop.running) this.game.loop.sleep();
  }

  private comeBack(): void {
    this.setting?.fit(this.view);
    this.draw();
    this.trouble('context_restored');
  }
}

/** Painting takes longer than a frame: the text that changes with it goes first. */
function afterText(paint: () => void): void {
  requestAnimationFrame(() => setTimeout(paint));
}

const atNight = (picture: Picture): Picture => ({ ...picture, window: { ...picture.window, night: true } });

function viewOf(parent: HTMLElement): View {
  const density = Math.min(3, window.devicePixelRatio || 1);
  const { width, height } = parent.getBoundingClientRect();
  return {
    width: Math.max(1, Math.round(width * density)),
    height: Math.max(1, Math.round(height * density)),
    density,
  };
}
