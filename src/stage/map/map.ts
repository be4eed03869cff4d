// The map of the country and the camp on a day. A first map is ploughed from west to east; then one gives way to another.

import type { LandPicture } from '../../play/land.ts';
import type { Picture } from '../../play/picture.ts';
import { type Drawing, sceneArt } from '../art.ts';
import { type Motion, PAUSE } from '../motion.ts';
import {
  type Painted,
  painted,
  type Setting,
  type SettingBuilder,
  type Studio,
  showBetween,
} from '../setting.ts';
import type { View } from '../view.ts';
import { frame } from './framing.ts';
import { layersOf } from './layers.ts';
import {
  onSheet,
  paintInsets,
  paintLabels,
  paintMaize,
  paintMarks,
  paintStrips,
  paintWind,
  paintWorld,
  VIRGIN_LANDS,
} from './paintMap.ts';
import { paintPanel } from './paintPanel.ts';

/** Builds the map. Rejects with MissingArt. */
export const buildMap: SettingBuilder = async (studio, view) => {
  const [world, union] = await Promise.all([sceneArt('map'), sceneArt('union')]);
  return new LandMap(studio, view, { world, union });
};

const PLOUGHING = 1200; // ms

class LandMap implements Setting {
  readonly layer;
  private readonly studio: Studio;
  private readonly art: { readonly world: Drawing; readonly union: Drawing };
  private readonly world: Painted;
  private readonly land: Painted;
  private readonly strips: Painted;
  private readonly marks: Painted;
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
    this.strips = painted(studio.scene, this.layer);
    this.marks = painted(studio.scene, this.layer);
  }

  show({ land, closer }: Picture, motion: Motion): void {
    const first = this.shown === null;
    this.shown = land;
    this.closer = closer;
    this.paint();
    if (first) motion.run(PLOUGHING, t => showBetween(this.strips.image, 0, t), PAUSE);
  }

  fit(view: View): void {
    this.view = view;
    this.borders = '';
    if (this.shown) this.paint();
  }

  destroy(): void {
    for (const part of [this.world, this.land, this.strips, this.marks]) part.destroy();
    this.layer.destroy();
  }

  private paint(): void {
    this.paintWorld();
    this.paintLand();
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

  private paintLand(): void {
    const { fit, unit, panel } = frame(this.view, this.closer);
    const land = this.shown!;
    const layers = layersOf(land);
    const words = this.studio.words.map;
    const { width, height } = this.view;
    this.land.paint(width, height, context => {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
      onSheet(context, fit);
      if (layers.maize) paintMaize(context, land.maize);
    });
    const [x, y] = [fit.x + VIRGIN_LANDS.x * fit.scale, fit.y + VIRGIN_LANDS.y * fit.scale].map(Math.floor);
    this.strips.image.setPosition(x, y);
    this.strips.paint(VIRGIN_LANDS.width * fit.scale + 1, VIRGIN_LANDS.height * fit.scale + 1, context => {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
      onSheet(context, { scale: fit.scale, x: fit.x - x!, y: fit.y - y! });
      paintStrips(context, land);
    });
    showBetween(this.strips.image, 0, 1);
    this.marks.paint(width, height, context => {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, width, height);
      onSheet(context, fit);
      if (layers.blown) paintWind(context, land.blown);
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
