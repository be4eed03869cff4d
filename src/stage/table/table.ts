// The Presidium, seat by seat: who sits, whose hand goes up in which round, and the count.

import type { PersonId } from '../../model/ids.ts';
import type { Seat } from '../../play/gatherings.ts';
import type { Picture } from '../../play/picture.ts';
import { type Drawing, pasteAt, portraitArt, sceneArt } from '../art.ts';
import { INKS } from '../inks.ts';
import { type Motion, PAUSE } from '../motion.ts';
import { moodCell, type PortraitMood, sitting } from '../portraits.ts';
import { type Painted, painted, type Setting, type SettingBuilder, type Studio } from '../setting.ts';
import type { Space } from '../space.ts';
import type { View } from '../view.ts';
import { paintBack, paintCount } from './paintBack.ts';
import { paintFront } from './paintFront.ts';
import { type Seating, seating } from './seating.ts';
import { STRANGER } from './tableCells.ts';

type Portraits = Map<string, Drawing | null>; // by file, when they have come; null where there will be none

const PATIENCE = 1000; // ms

/** Builds the table when those who sit at it first have come, or after a while without them. Rejects with MissingArt. */
export const buildTable: SettingBuilder = async (studio, view, first) => {
  const { seats, date } = first?.table ?? { seats: [], date: '' };
  const portraits: Portraits = new Map();
  const late = new Promise(resolve => setTimeout(resolve, PATIENCE));
  const [art] = await Promise.all([
    sceneArt('table'),
    Promise.race([fetchInto(portraits, missing(portraits, seats, date)), late]),
  ]);
  return new Table(studio, view, art, portraits);
};

/** The files of those who sit there and have not come yet. */
const missing = (portraits: Portraits, seats: readonly Seat[], date: string): string[] =>
  seats.flatMap(({ person }) => sitting(person, date) ?? []).filter(file => !portraits.has(file));

const fetchInto = (portraits: Portraits, files: readonly string[]): Promise<unknown> =>
  Promise.all(files.map(async file => portraits.set(file, await portraitArt(file))));

const ROUND = 1100; // ms from one round of hands to the next

interface Man {
  readonly painted: Painted;
  file: string | null | undefined; // the portrait he is drawn from: null for a stranger, undefined until it has come
  mood: PortraitMood;
}

class Table implements Setting {
  readonly layer;
  private readonly studio: Studio;
  private readonly art: Drawing;
  private readonly back: Painted;
  private readonly front: Painted;
  private readonly count: Painted;
  private readonly men = new Map<PersonId, Man>();
  private readonly portraits: Portraits;
  private view: View;
  private shown: Picture | null = null;
  private raised = 0;
  private focused: PersonId | null = null;
  private gone = false;

  constructor(studio: Studio, view: View, art: Drawing, portraits: Portraits) {
    this.studio = studio;
    this.view = view;
    this.art = art;
    this.portraits = portraits;
    this.layer = studio.scene.add.container(0, 0);
    this.back = painted(studio.scene, this.layer);
    this.count = painted(studio.scene, this.layer);
    this.front = painted(studio.scene, this.layer);
  }

  show(picture: Picture, motion: Motion): void {
    const before = this.shown?.table;
    this.shown = picture;
    const table = picture.table;
    if (!table) return;
    const counting = table.count !== null && JSON.stringify(before?.count) !== JSON.stringify(table.count);
    this.seat(table.seats, table.date);
    const hands = table.seats.filter(seat => seat.hand === 'up');
    this.raised = counting && !motion.reduced ? 0 : hands.length;
    for (const seat of table.seats)
      this.men.get(seat.person)!.mood =
        counting && seat.hand === 'up' && !motion.reduced ? 'wary' : moodOf(seat);
    this.paint();
    if (counting && !motion.reduced) this.vote(hands, motion);
  }

  fit(view: View): void {
    this.view = view;
    if (this.shown?.table) this.paint();
  }

  /** Lights one man, whose receipt the page is showing; null puts the light out. */
  focus(person: PersonId | null): void {
    if (person === this.focused) return;
    this.focused = person;
    if (this.shown?.table) this.paint();
  }

  destroy(): void {
    this.gone = true;
    for (const { painted: part } of this.men.values()) part.destroy();
    for (const part of [this.back, this.front, this.count]) part.destroy();
    this.layer.destroy();
  }

  /** Round by round, as the cascade had them join, hands go up and are counted: all of a round at once, or it would flash. */
  private vote(hands: readonly Seat[], motion: Motion): void {
    const first = Math.min(...hands.map(seat => seat.round));
    for (const round of new Set(hands.map(seat => seat.round)))
      motion.after(PAUSE + (round - first) * ROUND, () => {
        for (const { person } of hands.filter(seat => seat.round === round)) {
          this.men.get(person)!.mood = 'hand';
          this.paintMan(person);
        }
        this.raised = hands.filter(seat => seat.round <= round).length;
        this.paintNumbers();
      });
  }

  private seat(seats: readonly Seat[], date: string): void {
    const sitting_ = new Set(seats.map(seat => seat.person));
    for (const [person, man] of this.men)
      if (!sitting_.has(person)) {
        man.painted.destroy();
        this.men.delete(person);
      }
    for (const { person } of seats)
      if (!this.men.has(person))
        this.men.set(person, {
          painted: painted(this.studio.scene, this.layer),
          file: undefined,
          mood: 'neutral',
        });
    this.sitDown(date);
    const coming = missing(this.portraits, seats, date);
    if (coming.length === 0) return;
    this.studio.waitFor(
      fetchInto(this.portraits, coming).then(() => {
        if (this.gone || !this.shown?.table) return;
        this.sitDown(this.shown.table.date);
        for (const person of this.men.keys()) this.paintMan(person);
      }),
    );
  }

  /** Who has come is drawn from his portrait of that day; until then he stays as he was. */
  private sitDown(date: string): void {
    for (const [person, man] of this.men) {
      const file = sitting(person, date);
      if (file === null || this.portraits.has(file)) man.file = file;
    }
  }

  private get measure(): { readonly scale: number; readonly space: Space; readonly seating: Seating } {
    const { width, height, density } = this.view;
    const men = this.shown!.table!.seats.length;
    const compact = height / density < 280;
    const scale = compact ? height / 330 : Math.min(width / 928, height / 700);
    const space: Space = { width: width / scale, height: height / scale, compact };
    const top = compact ? 258 : Math.max(352, space.height * 0.47);
    const bow = compact ? 34 : Math.min(150, space.height * 0.2);
    return { scale, space, seating: seating(men, space.width, top, bow, compact ? 40 : 54) };
  }

  private paint(): void {
    const { scale, space, seating: plan } = this.measure;
    const { table, window } = this.shown!;
    const words = this.studio.words;
    const { width, height } = this.view;
    this.back.paint(width, height, context => {
      context.setTransform(scale, 0, 0, scale, 0, 0);
      paintBack(context, space, plan, table!, window.night, this.art, words);
      if (this.focused) this.paintLight(context, plan);
    });
    this.front.paint(width, height, context => {
      context.setTransform(scale, 0, 0, scale, 0, 0);
      context.clearRect(0, 0, space.width, space.height);
      paintFront(context, space, plan, table!, window.night, this.art, words, this.focused);
    });
    this.paintNumbers();
    // Left to right, so that a raised hand comes before the next man's shoulder.
    for (const { person } of table!.seats) {
      this.paintMan(person);
      this.layer.bringToTop(this.men.get(person)!.painted.image);
    }
    this.layer.bringToTop(this.front.image);
  }

  private paintNumbers(): void {
    const { scale, space } = this.measure;
    this.count.paint(this.view.width, Math.min(this.view.height, 220 * scale), context => {
      context.setTransform(scale, 0, 0, scale, 0, 0);
      context.clearRect(0, 0, space.width, 230);
      paintCount(context, space, this.shown!.table!, this.raised, this.studio.words);
    });
  }

  private paintLight(context: CanvasRenderingContext2D, plan: Seating): void {
    const i = this.shown!.table!.seats.findIndex(seat => seat.person === this.focused);
    const place = plan.seats[i];
    if (!place) return;
    context.beginPath();
    context.arc(place.x, place.y - 118 * place.scale, 112 * place.scale, 0, 2 * Math.PI);
    context.fillStyle = INKS.ochre;
    context.fill();
    context.lineWidth = 4;
    context.strokeStyle = INKS.sheet;
    context.stroke();
  }

  private placeOf(
    person: PersonId,
  ): { readonly x: number; readonly y: number; readonly scale: number } | null {
    const { scale, seating: plan } = this.measure;
    const place = plan.seats[this.shown!.table!.seats.findIndex(seat => seat.person === person)];
    if (!place) return null;
    const size = place.scale * scale;
    const sunk = 8 + Math.abs(place.slope) * 30 * place.scale;
    return { x: place.x * scale - 120 * size, y: (place.y + sunk) * scale - 240 * size, scale: size };
  }

  private paintMan(person: PersonId): void {
    const man = this.men.get(person);
    const seat = this.shown?.table?.seats.find(candidate => candidate.person === person);
    const place = this.placeOf(person);
    if (!man || !seat || !place) return;
    const { image } = man.painted;
    const here = man.file !== undefined && !seat.absent;
    image.setVisible(here).setPosition(Math.round(place.x), Math.round(place.y));
    if (!here) return;
    const size = 240 * place.scale;
    man.painted.paint(size, size, context => {
      context.setTransform(place.scale, 0, 0, place.scale, 0, 0);
      context.clearRect(0, 0, 241, 241);
      const portrait = man.file && this.portraits.get(man.file);
      if (portrait) pasteAt(context, portrait, moodCell(man.mood), 120, 240);
      else pasteAt(context, this.art, STRANGER, 120, 240);
    });
  }
}

/** Before the count all wait; after it those who hold back look away. */
function moodOf(seat: Seat): PortraitMood {
  if (seat.hand === 'up') return 'hand';
  return seat.voted && seat.hand === 'away' ? 'wary' : 'neutral';
}
