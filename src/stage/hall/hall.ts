// The plenum in its hall: who was brought in, and whose card goes up for you.

import type { HallPicture } from '../../play/gatherings.ts';
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
import type { Space } from '../space.ts';
import type { View } from '../view.ts';
import { paintHall, paintMembers, paintPlates, plan } from './paintHall.ts';

/** Builds the hall. Rejects with MissingArt. */
export const buildHall: SettingBuilder = async (studio, view) =>
  new Hall(studio, view, await sceneArt('hall'));

const VOTE = 1400; // ms, for the cards to go up from one side of the hall to the other

class Hall implements Setting {
  readonly layer;
  private readonly studio: Studio;
  private readonly art: Drawing;
  private readonly room: Painted;
  private readonly seated: Painted;
  private readonly voting: Painted;
  private view: View;
  private shown: HallPicture | null = null;

  constructor(studio: Studio, view: View, art: Drawing) {
    this.studio = studio;
    this.view = view;
    this.art = art;
    this.layer = studio.scene.add.container(0, 0);
    this.room = painted(studio.scene, this.layer);
    this.seated = painted(studio.scene, this.layer);
    this.voting = painted(studio.scene, this.layer);
  }

  show(picture: Picture, motion: Motion): void {
    if (!picture.hall) return;
    const before = this.shown;
    this.shown = picture.hall;
    this.paint();
    const votes = picture.hall.blocs.some(bloc => bloc.for > 0);
    if (votes && JSON.stringify(before) !== JSON.stringify(picture.hall))
      motion.run(VOTE, t => this.vote(t), PAUSE);
  }

  fit(view: View): void {
    this.view = view;
    if (this.shown) this.paint();
  }

  destroy(): void {
    for (const part of [this.room, this.seated, this.voting]) part.destroy();
    this.layer.destroy();
  }

  private get measure(): { readonly scale: number; readonly space: Space } {
    const { width, height, density } = this.view;
    const compact = height / density < 280;
    const scale = compact ? height / 330 : Math.min(width / 928, height / 700);
    return { scale, space: { width: width / scale, height: height / scale, compact } };
  }

  private paint(): void {
    const { scale, space } = this.measure;
    const rows = plan(this.shown!, space);
    this.room.paint(this.view.width, this.view.height, context => {
      context.setTransform(scale, 0, 0, scale, 0, 0);
      paintHall(context, space, this.shown!, this.art, this.studio.words);
    });
    for (const [members, cards] of [
      [this.seated, false],
      [this.voting, true],
    ] as const)
      members.paint(this.view.width, this.view.height, context => {
        context.setTransform(scale, 0, 0, scale, 0, 0);
        context.clearRect(0, 0, space.width, space.height);
        paintMembers(context, rows, cards);
        if (!space.compact) paintPlates(context, space, rows, this.studio.words);
      });
    this.vote(1);
  }

  private vote(t: number): void {
    showBetween(this.seated.image, t, 1);
    showBetween(this.voting.image, 0, t);
  }
}
