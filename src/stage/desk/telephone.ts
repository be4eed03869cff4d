// One telephone on the desk: needle, lamp, handset, plate and tag, and how each of them moves.

import type Phaser from 'phaser';
import type { FactionId } from '../../model/ids.ts';
import type { Mood } from '../../play/moods.ts';
import type { Telephone } from '../../play/picture.ts';
import { cut, type Drawing } from '../art.ts';
import { INKS } from '../inks.ts';
import { type Motion, needleOnTheWay, RING_DURATION, ringing, settling } from '../motion.ts';
import { type Painted, painted, type Studio } from '../setting.ts';
import { type Fit, LEAN, placed } from '../view.ts';
import { HANDSET_HEIGHT, handsetCell, lampAt } from './cells.ts';
import { drawFace, drawLamp, drawRays } from './face.ts';
import type { Place } from './layout.ts';
import { type Card, cardSize, onCard, PLATE, paintPlate, paintTag, TAG } from './paintPlates.ts';

const HUBS: Partial<Readonly<Record<FactionId, string>>> = {
  ministries: INKS.slate,
  army: '#4B5029',
  countryside: '#B0741A',
  workers: '#743A22',
  camp: '#1F2D37',
};

const SMALLEST = 12.5; // CSS pixels of a mood word

export class TelephoneOnDesk {
  private readonly faction: FactionId;
  private readonly studio: Studio;
  private readonly drawn: Phaser.GameObjects.Container; // in units of the telephone, around the middle of its base
  private readonly face: Phaser.GameObjects.Graphics;
  private readonly lamp: Phaser.GameObjects.Graphics;
  private readonly lampBefore: Phaser.GameObjects.Graphics;
  private readonly rays: Phaser.GameObjects.Graphics;
  private readonly handset: Painted;
  private readonly plate: Painted;
  private readonly tag: Painted;
  private place: {
    readonly x: number;
    readonly y: number;
    readonly scale: number;
    readonly plate: number;
  } | null = null;
  private density = 1;
  private shown: Telephone | null = null;

  constructor(faction: FactionId, studio: Studio, layer: Phaser.GameObjects.Container) {
    const { scene } = studio;
    this.faction = faction;
    this.studio = studio;
    this.face = scene.add.graphics();
    this.lampBefore = scene.add.graphics();
    this.lamp = scene.add.graphics();
    this.rays = scene.add.graphics().setVisible(false);
    drawRays(this.rays);
    const { x, y } = lampAt(faction);
    for (const lamp of [this.lampBefore, this.lamp]) lamp.setPosition(x, y + LEAN * x);
    this.drawn = scene.add.container(0, 0, [this.face, this.lampBefore, this.lamp, this.rays]);
    layer.add(this.drawn);
    this.handset = painted(scene, layer);
    this.plate = painted(scene, layer);
    this.tag = painted(scene, layer);
  }

  fit(fit: Fit, place: Place | undefined, density: number, telephones: Drawing): void {
    this.density = density;
    this.place = place
      ? { ...placed(fit, place.x, place.y), scale: fit.scale * place.scale, plate: fit.scale }
      : null;
    for (const part of [this.drawn, this.handset.image, this.plate.image, this.tag.image])
      part.setVisible(this.place !== null);
    if (!this.place) return;
    const { x, y, scale } = this.place;
    this.drawn.setPosition(Math.round(x), Math.round(y)).setScale(scale);
    const cell = handsetCell(this.faction);
    const grip = cut(telephones, cell, scale);
    this.handset.paint(grip.width, grip.height, context => {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, grip.width, grip.height);
      context.drawImage(grip, 0, 0);
    });
    this.handset.image.setOrigin(
      Math.round(cell.originX * scale) / grip.width,
      Math.round(cell.originY * scale) / grip.height,
    );
    if (this.shown) this.stand(this.shown);
  }

  /** Shows a telephone; what changed moves after `delay` ms. */
  show(next: Telephone, motion: Motion, delay: number): void {
    const before = this.shown;
    this.shown = next;
    this.stand(next);
    if (!before || !this.place) return;
    const hub = HUBS[this.faction] ?? INKS.soot;
    if (before.loyalty !== null && next.loyalty !== null && before.loyalty !== next.loyalty) {
      const [from, to] = [before.loyalty, next.loyalty];
      motion.run(520, t => drawFace(this.face, needleOnTheWay(from, to, t), next.was, hub), delay);
    }
    if (before.mood !== next.mood) this.fadeLamp(before.mood, motion, delay);
    if (next.ringing && !before.ringing)
      motion.run(RING_DURATION, t => this.lift(ringing(t * RING_DURATION)), delay + 520);
    if (next.change !== null && next.change !== before.change)
      motion.run(
        160,
        t => {
          this.tag.image.setAlpha(t);
          this.placeTag(8 * (1 - settling(t)));
        },
        delay,
      );
  }

  destroy(): void {
    this.handset.destroy();
    this.plate.destroy();
    this.tag.destroy();
    this.drawn.destroy();
  }

  /** Sets everything where it belongs, at once. */
  private stand(telephone: Telephone): void {
    if (!this.place) return;
    drawFace(this.face, telephone.loyalty, telephone.was, HUBS[this.faction] ?? INKS.soot);
    drawLamp(this.lamp, telephone.mood);
    this.lamp.setAlpha(1);
    this.lampBefore.clear();
    this.lift(telephone.ringing ? { lift: 1, shake: 0 } : { lift: 0, shake: 0 });
    const { words } = this.studio;
    this.card(this.plate, PLATE, 0, 10, context =>
      paintPlate(
        context,
        telephone,
        words.factions[this.faction],
        words.unknown,
        (SMALLEST * this.density) / this.place!.plate,
      ),
    );
    const { change } = telephone;
    this.tag.image.setVisible(change !== null).setAlpha(1);
    if (change !== null) this.placeTag(0, change);
  }

  private placeTag(down: number, change?: number): void {
    this.card(
      this.tag,
      TAG,
      46,
      -11 + down,
      change === undefined ? null : context => paintTag(context, change),
    );
  }

  private card(
    on: Painted,
    card: Card,
    x: number,
    y: number,
    paint: ((context: CanvasRenderingContext2D) => void) | null,
  ): void {
    if (!this.place) return;
    const { plate: scale } = this.place;
    const { width, height } = cardSize(card, scale);
    if (paint)
      on.paint(width, height, context => {
        onCard(context, card, scale);
        paint(context);
      });
    on.image.setPosition(
      Math.round(this.place.x + (x + card.x) * scale),
      Math.round(this.place.y + (y + LEAN * x + card.y + LEAN * (card.x + card.width)) * scale),
    );
  }

  private fadeLamp(before: Mood | null, motion: Motion, delay: number): void {
    drawLamp(this.lampBefore, before);
    motion.run(
      250,
      t => {
        this.lamp.setAlpha(t);
        this.lampBefore.setAlpha(1 - t);
      },
      delay,
    );
  }

  private lift({ lift, shake }: { readonly lift: number; readonly shake: number }): void {
    if (!this.place) return;
    const { x, y, scale } = this.place;
    const rest = HANDSET_HEIGHT + (this.faction === 'countryside' ? 10 : 0);
    this.handset.image
      .setPosition(Math.round(x + 2 * lift * scale), Math.round(y - (rest + 13 * lift) * scale))
      .setAngle(-9 * lift + shake);
    this.rays.setVisible(lift > 0.5);
  }
}
