// The desk: the room, eight telephones and the calendar.

import { FACTION_IDS } from '../../model/ids.ts';
import type { Calendar, Picture } from '../../play/picture.ts';
import { sceneArt } from '../art.ts';
import { type Motion, PAUSE } from '../motion.ts';
import { type Painted, painted, type Setting, type SettingBuilder, type Studio } from '../setting.ts';
import { type Fit, LEAN, placed, type View } from '../view.ts';
import { type DeskLayout, layOut } from './layout.ts';
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
  private readonly oldLeaf: Painted;
  private readonly telephones: readonly TelephoneOnDesk[];
  private view: View;
  private layout: DeskLayout | null = null;
  private shown: Picture | null = null;
  private still = '';

  constructor(studio: Studio, view: View, art: RoomArt) {
    this.studio = studio;
    this.view = view;
    this.art = art;
    this.layer = studio.scene.add.container(0, 0);
    this.room = painted(studio.scene, this.layer);
    this.leaf = painted(studio.scene, this.layer);
    this.oldLeaf = painted(studio.scene, this.layer);
    this.oldLeaf.image.setVisible(false);
    this.telephones = telephonesIn(this.layer, studio, FACTION_IDS);
  }

  show(picture: Picture, motion: Motion): void {
    const before = this.shown;
    this.shown = picture;
    const wait = this.paint() ? PAUSE : 0;
    const changed = picture.telephones
      .filter(telephone => telephone.change !== null)
      .sort((a, b) => Math.abs(b.change!) - Math.abs(a.change!));
    for (const [i, telephone] of picture.telephones.entries()) {
      const turn = Math.max(0, changed.indexOf(telephone));
      this.telephones[i]!.show(telephone, motion, wait + STAGGER * turn);
    }
    if (before && before.date !== picture.date && this.layout && !this.layout.strip)
      this.turnLeaf(before.calendar, motion);
  }

  fit(view: View): void {
    this.view = view;
    this.still = '';
    if (this.shown) this.paint();
  }

  destroy(): void {
    for (const telephone of this.telephones) telephone.destroy();
    for (const part of [this.room, this.leaf, this.oldLeaf]) part.destroy();
    this.layer.destroy();
  }

  /** Paints what stands still, only where it differs from what is there: whether it did. */
  private paint(): boolean {
    const picture = this.shown!;
    const layout = layOut(this.view, picture.concerned);
    const still = JSON.stringify([picture.window, picture.props, layout]);
    const differs = still !== this.still;
    if (differs) {
      this.still = still;
      this.layout = layout;
      this.room.paint(this.view.width, this.view.height, context =>
        paintRoom(context, this.view, layout, picture, this.art, this.studio.words.legend),
      );
      for (const [i, faction] of FACTION_IDS.entries())
        this.telephones[i]!.fit(layout.fit, layout.places[faction], this.view.density, this.art.telephones);
    }
    this.leaf.image.setVisible(!layout.strip);
    this.hang(this.leaf, picture.calendar, layout.fit);
    return differs;
  }

  private hang(leaf: Painted, calendar: Calendar, fit: Fit): void {
    const { width, height } = cardSize(LEAF, fit.scale);
    leaf.paint(width, height, context => {
      onCard(context, LEAF, fit.scale);
      paintLeaf(context, calendar);
    });
    const { x, y } = placed(fit, CALENDAR_AT.x, CALENDAR_AT.y);
    leaf.image.setPosition(Math.round(x), Math.round(y + LEAN * LEAF.width * fit.scale));
  }

  /** The old leaf fades where it hangs: one that flew off, or was rolled up over the other, would flash. */
  private turnLeaf(old: Calendar, motion: Motion): void {
    this.hang(this.oldLeaf, old, this.layout!.fit);
    const { image } = this.oldLeaf;
    motion.run(360, t => image.setVisible(t < 1).setAlpha(1 - t));
  }
}
