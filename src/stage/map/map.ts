// The map of the country and the camp on a day; from one year to the next the land is ploughed strip by strip.

import type { LandPicture } from '../../play/land.ts';
import type { Picture } from '../../play/picture.ts';
import { type Drawing, sceneArt } from '../art.ts';
import { inSteps, type Motion, PAUSE } from '../motion.ts';
import { type Painted, painted, type Setting, type SettingBuilder, type Studio } from '../setting.ts';
import type { View } from '../view.ts';
import { frame } from './framing.ts';
import { layersOf } from './layers.ts';
import { onSheet, paintInsets, paintLabels, paintLand, paintMarks, paintWorld } from './paintMap.ts';
import { paintPanel } from './paintPanel.ts';

/** Builds the map. Rejects with MissingArt. */
export const buildMap: SettingBuilder = async (studio, view) => {
  const [world, union] = await Promise.all([sceneArt('map'), sceneArt('union')]);
  return new LandMap(studio, view, { world, union });
};

const A_YEAR = 1200; // ms
const STEPS = 8; // of new strips on the way from one year to another

class LandMap implements Setting {
  readonly layer;
  private readonly studio: Studio;
  private readonly art: { readonly world: Drawing; readonly union: Drawing };
  private readonly world: Painted;
  private readonly land: Painted;
  private view: View;
  private shown: LandPicture | null = null;
  private closer = false;
  private borders = '';

  constructor(studio: Studio, view: View, art: { readonly world: Drawing; readonly union: Drawing }) {
    this.studio = studio;
    this.view = view;
    this.art = art;
    this.layer = studio.scene.add.container(0, 0);
    this.world = painted(studio.scene, this.layer);
    this.land = painted(studio.scene, this.layer);
  }

  show(picture: Picture, motion: Motion): void {
    const before = this.shown;
    this.shown = picture.land;
    this.closer = picture.closer;
    this.paintWorld();
    const [from, to] = [before ? laidIn(before) : 0, laidIn(picture.land)];
    if (motion.reduced || to <= from) {
      this.paintLand(to);
      return;
    }
    motion.run(
      A_YEAR,
      inSteps(STEPS, t => this.paintLand(Math.round(from + (to - from) * t))),
      before ? 0 : PAUSE,
    );
  }

  fit(view: View): void {
    this.view = view;
    this.borders = '';
    if (!this.shown) return;
    this.paintWorld();
    this.paintLand(laidIn(this.shown));
  }

  destroy(): void {
    this.world.destroy();
    this.land.destroy();
    this.layer.destroy();
  }

  private paintWorld(): void {
    const { crimea, karelia, quarrel } = this.shown!;
    const borders = JSON.stringify([crimea, karelia, quarrel, this.closer]);
    if (borders === this.borders) return;
    this.borders = borders;
    this.world.paint(this.view.width, this.view.height, context =>
      paintWorld(context, this.view, frame(this.view, this.closer).fit, this.shown!, this.art),
    );
  }

  private paintLand(laid: number): void {
    const { fit, unit, panel } = frame(this.view, this.closer);
    const land = this.shown!;
    const layers = layersOf(land);
    const words = this.studio.words.map;
    this.land.paint(this.view.width, this.view.height, context => {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, this.view.width, this.view.height);
      onSheet(context, fit);
      paintLand(context, land, layers, laid);
      paintMarks(context, land, layers);
      paintLabels(context, fit, unit, land, panel === null);
      if (!panel) return;
      if (!this.closer)
        paintInsets(
          context,
          land,
          words,
          this.view.width,
          panel.side === 'foot' ? panel.y : this.view.height,
          unit,
        );
      paintPanel(context, panel, unit, land, layers, words);
    });
  }
}

const laidIn = ({ strips: { first, next, last } }: LandPicture): number => first + next + last;
