// Which setting stands on the stage, how one gives way to another, and when the loop wakes and sleeps.

import type Phaser from 'phaser';
import { Core, Renderer, Scenes } from 'phaser';
import type { PersonId } from '../model/ids.ts';
import type { Picture, Place } from '../play/picture.ts';
import { MissingArt } from './art.ts';
import { buildDesk } from './desk/desk.ts';
import { buildHall } from './hall/hall.ts';
import { buildMap } from './map/map.ts';
import { FADE, Motion, STILL } from './motion.ts';
import { buildPitsunda, buildSteppe, buildVnukovo } from './outside/outside.ts';
import { type Painted, painted, type Setting, type SettingBuilder } from './setting.ts';
import type { Stage, StageOptions, StageTrouble } from './stage.ts';
import { buildTable } from './table/table.ts';
import type { View } from './view.ts';
import { type StageWords, WORDS } from './words.ts';

const SETTINGS: Readonly<Record<Place, SettingBuilder>> = {
  desk: buildDesk,
  table: buildTable,
  hall: buildHall,
  map: buildMap,
  steppe: buildSteppe,
  pitsunda: buildPitsunda,
  vnukovo: buildVnukovo,
};

export class House implements Stage {
  private readonly parent: HTMLElement;
  private readonly game: Phaser.Game;
  private readonly scene: Phaser.Scene;
  private readonly words: StageWords;
  private readonly over: Phaser.GameObjects.Container; // lies on top of the setting
  private readonly before: Painted; // what is giving way
  private readonly motion: Motion;
  private readonly trouble: (trouble: StageTrouble) => void;
  private readonly watcher: ResizeObserver;
  private view: View;
  private setting: Setting | null = null;
  private place: Place | null = null;
  private opening: Place | null = null;
  private lampLit: boolean;
  private asked: Picture | null = null;
  private wanted: Picture | null = null; // what was asked for, as it is drawn
  private spotlit: PersonId | null = null;
  private empty = true; // no picture has been drawn yet
  private pending = false;
  private halted = false; // until the next picture comes
  private drawnAt = 0; // ms
  private alarm: ReturnType<typeof setTimeout> | null = null; // rings when something is to move
  private gone = false;

  constructor(parent: HTMLElement, game: Phaser.Game, scene: Phaser.Scene, options: StageOptions) {
    this.parent = parent;
    this.game = game;
    this.scene = scene;
    this.words = options.words ?? WORDS;
    this.trouble = options.onTrouble ?? (() => {});
    this.over = scene.add.container(0, 0);
    this.before = painted(scene, this.over);
    this.before.image.setVisible(false);
    this.motion = new Motion(options.reducedMotion ?? false);
    this.view = viewOf(parent);
    this.lampLit = options.lampLit ?? false;
    scene.events.on(Scenes.Events.UPDATE, (_: number, delta: number) => {
      if (game.loop.running) this.motion.step(Math.min(200, delta));
    });
    game.events.on(Core.Events.POST_RENDER, () => {
      this.drawnAt = performance.now();
      this.rest();
    });
    game.renderer.on(Renderer.Events.LOSE_WEBGL, () => this.trouble('context_lost'));
    game.renderer.on(Renderer.Events.RESTORE_WEBGL, () => this.comeBack());
    game.canvas.setAttribute('aria-hidden', 'true');
    this.watcher = new ResizeObserver(() => this.resize());
    this.watcher.observe(parent);
  }

  show(asked: Picture): void {
    this.asked = asked;
    if (!this.wanted)
      this.present(asked); // an empty stage is filled at once
    else if (!same(this.litAs(asked), this.wanted)) {
      this.spotlit = null;
      this.soon();
    }
  }

  focus(person: PersonId | null): void {
    if (person === this.spotlit) return;
    this.spotlit = person;
    if (this.wanted) this.soon();
  }

  /** Stops what moves, and shows what is asked for when nothing has moved for a second. */
  private soon(): void {
    if (this.pending) return;
    this.pending = true;
    this.halted = true;
    this.silence();
    this.game.loop.sleep();
    const present = () => {
      this.pending = false;
      if (!this.gone && this.asked) this.present(this.asked);
    };
    afterText(() => setTimeout(present, this.drawnAt + STILL - performance.now()));
  }

  private present(asked: Picture): void {
    const picture = this.litAs(asked);
    const seen = this.place === picture.place && this.wanted !== null && same(picture, this.wanted);
    this.wanted = picture;
    if (picture.place !== this.place) {
      this.open(picture.place).catch(error => {
        this.opening = null;
        this.change(() => {});
        if (!(error instanceof MissingArt)) throw error;
        this.trouble('missing_art');
        if (picture.place !== 'desk') this.present({ ...asked, place: 'desk' });
      });
      return;
    }
    this.opening = null; // whatever was on its way is no longer wanted
    this.change(() => {
      if (!seen) this.setting?.show(picture, this.motion);
      this.setting?.focus?.(this.spotlit);
    });
  }

  private litAs(picture: Picture): Picture {
    return this.lampLit ? { ...picture, window: { ...picture.window, night: true } } : picture;
  }

  setReducedMotion(reduced: boolean): void {
    this.motion.reduced = reduced;
    if (reduced) this.finish();
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
    this.finish();
    this.game.scale.setZoom(1 / view.density);
    this.game.scale.resize(view.width, view.height);
    this.setting?.fit(view);
    this.draw();
  }

  destroy(): void {
    this.gone = true;
    this.watcher.disconnect();
    this.silence();
    this.motion.drop();
    this.setting?.destroy();
    this.game.loop.wake(); // Phaser takes itself down in its next frame
    this.game.destroy(true);
  }

  /** Builds a setting, then lets the old one give way. */
  async open(place: Place): Promise<void> {
    if (this.opening === place) return;
    this.opening = place;
    const next = await SETTINGS[place](
      { scene: this.scene, words: this.words, waitFor: promise => this.waitFor(promise) },
      this.view,
      this.wanted,
    );
    if (this.gone || this.opening !== place) {
      next.destroy();
      return;
    }
    this.opening = null;
    next.layer.setVisible(false);
    this.change(() => {
      this.setting?.destroy();
      this.place = place;
      this.setting = next;
      next.layer.setVisible(true);
      if (this.wanted) next.show(this.wanted, this.motion);
    });
  }

  /** What is to be seen now fades where it lies, and what a change makes of it is uncovered: no spot changes twice. */
  private change(make: () => void): void {
    const fades = !this.empty && !this.motion.reduced;
    if (fades) this.keep();
    this.finish();
    make();
    this.empty = this.wanted === null;
    this.scene.children.bringToTop(this.over);
    if (fades) this.motion.run(FADE, t => this.before.image.setVisible(t < 1).setAlpha(1 - t));
    this.halted = false;
    this.draw();
  }

  /** Keeps what is to be seen now as one flat picture. */
  private keep(): void {
    const { canvas, loop } = this.game;
    loop.tick(); // a canvas can be read until the browser has taken the frame
    this.before.paint(canvas.width, canvas.height, context => context.drawImage(canvas, 0, 0));
  }

  /** Draws once more when a drawing that was on its way has settled. */
  private waitFor(promise: Promise<unknown>): void {
    promise.finally(() => this.draw());
  }

  private draw(): void {
    if (this.gone) return;
    const { loop } = this.game;
    if (this.halted || this.motion.rest > 0) loop.tick();
    else if (!loop.running) {
      loop.resetDelta(); // what moves begins now, not when the last frame was drawn
      loop.wake();
    }
  }

  /** Sleeps while nothing moves, and no longer. */
  private rest(): void {
    const { rest } = this.motion;
    if (this.halted || rest === 0 || this.gone) return;
    this.game.loop.sleep();
    if (rest === Infinity || this.alarm) return;
    this.alarm = setTimeout(() => {
      this.alarm = null;
      this.motion.step(rest);
      this.draw();
    }, rest);
  }

  /** Sets everything where it was going. */
  private finish(): void {
    this.silence();
    this.motion.finish();
  }

  private silence(): void {
    if (this.alarm) clearTimeout(this.alarm);
    this.alarm = null;
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

const same = (one: Picture, other: Picture): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The room an element gives, in device pixels. */
export function viewOf(parent: HTMLElement): View {
  const density = Math.min(3, window.devicePixelRatio || 1);
  const { width, height } = parent.getBoundingClientRect();
  return {
    width: Math.max(1, Math.round(width * density)),
    height: Math.max(1, Math.round(height * density)),
    density,
  };
}
