// The plenum in its hall: who was brought in, and whose card goes up for you.

import type { HallPicture } from '../../play/gatherings.ts';
import type { Picture } from '../../play/picture.ts';
import { type Drawing, sceneArt } from '../art.ts';
import { inSteps, type Motion, PAUSE } from '../motion.ts';
import { type Painted, painted, type Setting, type SettingBuilder, type Studio } from '../setting.ts';
import type { Space } from '../space.ts';
import type { View } from '../view.ts';
import { paintHall, paintMembers, paintPlates, plan } from './paintHall.ts';

/** Builds the hall. Rejects with MissingArt. */
export const buildHall: SettingBuilder = async (studio, view) =>
  new Hall(studio, view, await sceneArt('hall'));

const VOTE = 1400; // ms
const STEPS = 10; // in which the cards go up

class Hall implements Setting {
  readonly layer;
  private readonly studio: Studio;
  private readonly art: Drawing;
  private readonly room: Painted;
  private readonly members: Painted;
  private view: View;
  private shown: HallPicture | null = null;

  constructor(studio: Studio, view: View, art: Drawing) {
    this.studio = studio;
    this.view = view;
    this.art = art;
    this.layer = studio.scene.add.container(0, 0);
    this.room = painted(studio.scene, this.layer);
    this.members = painted(studio.scene, this.layer);
  }

  show(picture: Picture, motion: Motion): void {
    if (!picture.hall) return;
    const before = this.shown;
    this.shown = picture.hall;
    this.paintRoom();
    const cards = cardsFor(picture.hall);
    if (JSON.stringify(before) === JSON.stringify(picture.hall) || cards === 0) {
      this.paintVote(cards);
      return;
    }
    motion.run(
      VOTE,
      inSteps(STEPS, t => this.paintVote(Math.round(cards * t))),
      before ? 0 : PAUSE,
    );
  }

  fit(view: View): void {
    this.view = view;
    if (!this.shown) return;
    this.paintRoom();
    this.paintVote(cardsFor(this.shown));
  }

  destroy(): void {
    this.room.destroy();
    this.members.destroy();
    this.layer.destroy();
  }

  private get measure(): { readonly scale: number; readonly space: Space } {
    const { width, height, density } = this.view;
    const compact = height / density < 280;
    const scale = compact ? height / 330 : Math.min(width / 928, height / 700);
    return { scale, space: { width: width / scale, height: height / scale, compact } };
  }

  private paintRoom(): void {
    const { scale, space } = this.measure;
    this.room.paint(this.view.width, this.view.height, context => {
      context.setTransform(scale, 0, 0, scale, 0, 0);
      paintHall(context, space, this.shown!, this.art, this.studio.words);
    });
  }

  private paintVote(cards: number): void {
    const { scale, space } = this.measure;
    const rows = plan(this.shown!, space);
    this.members.paint(this.view.width, this.view.height, context => {
      context.setTransform(scale, 0, 0, scale, 0, 0);
      context.clearRect(0, 0, space.width, space.height);
      paintMembers(context, rows, cards);
      if (!space.compact) paintPlates(context, space, rows, this.studio.words);
    });
  }
}

const cardsFor = (hall: HallPicture): number => hall.blocs.reduce((sum, bloc) => sum + bloc.for, 0);
