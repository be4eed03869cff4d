// The desk: the room, eight telephones and the calendar.

import { FACTION_IDS } from '../../model/ids.ts';
import type { Calendar, Picture } from '../../play/picture.ts';
import { sceneArt } from '../art.ts';
import { type Motion, PAUSE } from '../motion.ts';
import { type Painted, painted, type Setting, type SettingBuilder, type Studio } from '../setting.ts';
import { type Fit, LEAN, placed, type View } from '../view.ts';
import { layOut } from './layout.ts';
import { CALENDAR_AT, cardSize, LEAF, onCard, paintLeaf } from './paintPlates.ts';
import { paintRoom, type RoomArt } from './paintRoom.ts';
import { type TelephoneOnDesk, telephonesIn } from './telephone.ts';

/** Builds the desk. Rejects with MissingArt. */
export const buildDesk: SettingBuilder = async (studio, view) => {
  const [room, telephones, grain] = await Promise.all([
    sceneArt('room'),
    sceneArt('telephones'),
    sceneArt('grain'),
  ]);
  return new Desk(studio, view, { room, telephones, grain });
};

const STAGGER = 60; // ms between one telephone and the next

class Desk implements Setting {
  readonly layer;
  private readonly studio: Studio;
  private readonly art: RoomArt;
  private readonly room: Painted;
  private readonly leaf: Painted;
  private readonly telephones: readonly TelephoneOnDesk[];
  private view: View;
  private shown: Picture | null = null;
  private still = '';

  constructor(studio: Studio, view: View, art: RoomArt) {
    this.studio = studio;
    this.view = view;
    this.art = art;
    this.layer = studio.scene.add.container(0, 0);
    this.room = painted(studio.scene, this.layer);
    this.leaf = painted(studio.scene, this.layer);
    this.telephones = telephonesIn(this.layer, studio, FACTION_IDS);
  }

  show(picture: Picture, motion: Motion): void {
    this.shown = picture;
    this.paint();
    const changed = picture.telephones
      .filter(telephone => telephone.change !== null)
      .sort((a, b) => Math.abs(b.change!) - Math.abs(a.change!));
    for (const [i, telephone] of picture.telephones.entries()) {
      const turn = Math.max(0, changed.indexOf(telephone));
      this.telephones[i]!.show(telephone, motion, PAUSE + STAGGER * turn);
    }
  }

  fit(view: View): void {
    this.view = view;
    this.still = '';
    if (this.shown) this.paint();
  }

  destroy(): void {
    for (const telephone of this.telephones) telephone.destroy();
    for (const part of [this.room, this.leaf]) part.destroy();
    this.layer.destroy();
  }

  /** Paints what stands still, only where it differs from what is there. */
  private paint(): void {
    const picture = this.shown!;
    const layout = layOut(this.view, picture.concerned);
    const still = JSON.stringify([picture.window, picture.props, layout]);
    if (still !== this.still) {
      this.still = still;
      this.room.paint(this.view.width, this.view.height, context =>
        paintRoom(context, this.view, layout, picture, this.art, this.studio.words.legend),
      );
      for (const [i, faction] of FACTION_IDS.entries())
        this.telephones[i]!.fit(layout.fit, layout.places[faction], this.view.density, this.art.telephones);
    }
    this.leaf.image.setVisible(!layout.strip);
    this.hang(picture.calendar, layout.fit);
  }

  private hang(calendar: Calendar, fit: Fit): void {
    const { width, height } = cardSize(LEAF, fit.scale);
    this.leaf.paint(width, height, context => {
      onCard(context, LEAF, fit.scale);
      paintLeaf(context, calendar);
    });
    const { x, y } = placed(fit, CALENDAR_AT.x, CALENDAR_AT.y);
    this.leaf.image.setPosition(Math.round(x), Math.round(y + LEAN * LEAF.width * fit.scale));
  }
}
