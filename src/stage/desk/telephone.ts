// One telephone on the desk: needle, lamp, handset, plate and tag, and how each of them moves.

import type Phaser from 'phaser';
import type { FactionId } from '../../model/ids.ts';
import { needleDegrees } from '../../play/dial.ts';
import type { Mood } from '../../play/moods.ts';
import type { Telephone } from '../../play/picture.ts';
import { cut, type Drawing } from '../art.ts';
import { INKS } from '../inks.ts';
import { type Motion, PAUSE, RING, ringing, settling } from '../motion.ts';
import { leaningLayer, type Painted, paintedTogether, type Studio } from '../setting.ts';
import { type Fit, LEAN, LEANT, placed } from '../view.ts';
import { DIAL_AT, HANDSET_HEIGHT, handsetCell, lampAt } from './cells.ts';
import type { Stand } from './layout.ts';
import { type Fan, paintDial, paintLamp, paintNeedle, paintRays } from './paintFace.ts';
import { type Card, cardSize, onCard, PLATE, paintPlate, paintTag, TAG } from './paintPlates.ts';

const HUBS: Partial<Readonly<Record<FactionId, string>>> = {
  ministries: INKS.slate,
  army: '#4B5029',
  countryside: '#B0741A',
  workers: '#743A22',
  camp: '#1F2D37',
};

const SMALLEST = 12.5; // CSS pixels of a mood word
const TURN = 520; // ms, for a needle to turn
const NEEDLE = 44; // units from the hub to beyond the tip

const DIAL_CARD: Card = { x: -44, y: -44, width: 88, height: 88 };
const LAMP_CARD: Card = { x: -9, y: -9, width: 18, height: 18 };
const RAYS_CARD: Card = { x: -142, y: -192, width: 284, height: 76 };

/** What moves on a telephone, the lowest first. */
const PARTS = ['dial', 'needle', 'lamp', 'plate', 'tag', 'rays', 'handset'] as const;
type Parts = Readonly<Record<(typeof PARTS)[number], Painted>>;

/** Puts telephones into a layer, kind of part by kind of part: no telephone's lower part lies over another's upper. */
export function telephonesIn(
  layer: Phaser.GameObjects.Container,
  studio: Studio,
  factions: readonly FactionId[],
): readonly TelephoneOnDesk[] {
  const { scene } = studio;
  const kinds = PARTS.map(part => {
    if (part !== 'needle') return paintedTogether(scene, layer, factions.length);
    const leaning = leaningLayer(scene);
    layer.add(leaning);
    return paintedTogether(scene, leaning, factions.length);
  });
  return factions.map((faction, i) => {
    const parts = Object.fromEntries(PARTS.map((part, kind) => [part, kinds[kind]![i]!]));
    return new TelephoneOnDesk(faction, studio, parts as Parts);
  });
}

export class TelephoneOnDesk {
  private readonly faction: FactionId;
  private readonly studio: Studio;
  private readonly parts: Parts;
  private place: {
    readonly x: number;
    readonly y: number;
    readonly scale: number;
    readonly plate: number;
  } | null = null;
  private density = 1;
  private shown: Telephone | null = null;

  constructor(faction: FactionId, studio: Studio, parts: Parts) {
    this.faction = faction;
    this.studio = studio;
    this.parts = parts;
    parts.needle.image.setOrigin(0.5);
  }

  fit(fit: Fit, place: Stand | undefined, density: number, telephones: Drawing): void {
    this.density = density;
    this.place = place
      ? { ...placed(fit, place.x, place.y), scale: fit.scale * place.scale, plate: fit.scale }
      : null;
    for (const { image } of Object.values(this.parts)) image.setVisible(this.place !== null);
    if (!this.place) return;
    const { x, y, scale } = this.place;
    const middle = placed({ scale, x, y }, DIAL_AT.x, DIAL_AT.y);
    const needle = this.parts.needle.image;
    const leaning = needle.parentContainer.pointToContainer(middle);
    needle.setPosition(leaning.x, leaning.y);
    this.card(this.parts.rays, RAYS_CARD, scale, 0, 0, paintRays, 'rays');
    const cell = handsetCell(this.faction);
    const grip = cut(telephones, cell, scale);
    this.parts.handset.paint(grip.width, grip.height, context => {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, grip.width, grip.height);
      context.drawImage(grip, 0, 0);
    });
    this.parts.handset.image.setOrigin(
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
    if (before.loyalty !== null && next.loyalty !== null && before.loyalty !== next.loyalty)
      this.swing(before.loyalty, next.loyalty, next.was, motion, delay);
    if (next.ringing && !before.ringing) this.ring(motion, delay + TURN);
  }

  destroy(): void {
    for (const part of Object.values(this.parts)) part.destroy();
  }

  /** Sets everything where it belongs, at once. */
  private stand(telephone: Telephone): void {
    if (!this.place) return;
    const { plate: scale } = this.place;
    const { loyalty, change } = telephone;
    this.paintNeedle(loyalty !== null);
    this.turn(loyalty === null ? null : { head: loyalty, tail: loyalty }, telephone.was);
    this.paintLamp(telephone.mood);
    if (telephone.ringing) this.lift(0);
    else this.hangUp();
    const { words } = this.studio;
    this.card(this.parts.plate, PLATE, scale, 0, 10, context =>
      paintPlate(
        context,
        telephone,
        words.factions[this.faction],
        words.unknown,
        (SMALLEST * this.density) / scale,
      ),
    );
    this.parts.tag.image.setVisible(change !== null);
    if (change !== null) this.card(this.parts.tag, TAG, scale, 46, -11, context => paintTag(context, change));
  }

  private paintNeedle(known: boolean): void {
    const { scale } = this.place!;
    const size = 2 * Math.ceil(NEEDLE * scale);
    this.parts.needle.paint(
      size,
      size,
      context => {
        context.setTransform(scale, 0, 0, scale, size / 2, size / 2);
        context.clearRect(-NEEDLE - 2, -NEEDLE - 2, 2 * NEEDLE + 4, 2 * NEEDLE + 4);
        paintNeedle(context, HUBS[this.faction] ?? INKS.soot, known);
      },
      `needle ${known} ${scale}`,
    );
  }

  /** The needle opens a fan on its way, which closes behind it when a second has passed: a needle alone would flash. */
  private swing(from: number, to: number, was: number | null, motion: Motion, delay: number): void {
    const fan = { head: from, tail: from };
    const pull = (end: keyof Fan) => (t: number) => {
      fan[end] = from + (to - from) * settling(t);
      this.turn(fan, was);
    };
    motion.run(TURN, pull('head'), delay);
    motion.run(TURN, pull('tail'), delay + TURN + PAUSE);
  }

  /** Turns the needle with its fan behind it; without one, nothing is known. */
  private turn(fan: Fan | null, was: number | null): void {
    this.parts.needle.image.setRotation(LEANT.before + (needleDegrees(fan?.head ?? 50) * Math.PI) / 180);
    this.card(
      this.parts.dial,
      DIAL_CARD,
      this.place!.scale,
      DIAL_AT.x,
      DIAL_AT.y,
      context => fan && paintDial(context, fan, was),
      `dial ${fan?.head} ${fan?.tail} ${was}`,
    );
  }

  private paintLamp(mood: Mood | null): void {
    const { x, y } = lampAt(this.faction);
    this.card(
      this.parts.lamp,
      LAMP_CARD,
      this.place!.scale,
      x,
      y,
      context => paintLamp(context, mood),
      `lamp ${mood}`,
    );
  }

  /** Puts a leaning card at a point in units of the telephone, and paints it. */
  private card(
    on: Painted,
    card: Card,
    scale: number,
    x: number,
    y: number,
    paint: (context: CanvasRenderingContext2D) => void,
    name?: string,
  ): void {
    if (!this.place) return;
    const { width, height } = cardSize(card, scale);
    on.paint(
      width,
      height,
      context => {
        onCard(context, card, scale);
        paint(context);
      },
      name && `${name} ${scale}`,
    );
    on.image.setPosition(
      Math.round(this.place.x + (x + card.x) * scale),
      Math.round(this.place.y + (y + LEAN * x + card.y + LEAN * (card.x + card.width)) * scale),
    );
  }

  /** Takes the handset off after `delay` ms, and shakes it a few times. */
  private ring(motion: Motion, delay: number): void {
    let off = false;
    for (let i = 0; i < RING.times; i++)
      motion.run(
        RING.shake,
        t => {
          off ||= t > 0;
          if (off) this.lift(ringing(t));
          else this.hangUp();
        },
        delay + i * (RING.shake + RING.rest),
      );
  }

  private hangUp(): void {
    this.hold(0, 0, 0);
    this.parts.rays.image.setVisible(false);
  }

  /** Off its cradle at once: one that rose would flash. */
  private lift(shake: number): void {
    this.hold(2, 13, -9 + shake);
    this.parts.rays.image.setVisible(true);
  }

  /** Holds the handset so many units beside and above its cradle, turned by so many degrees. */
  private hold(aside: number, above: number, degrees: number): void {
    if (!this.place) return;
    const { x, y, scale } = this.place;
    const cradle = HANDSET_HEIGHT + (this.faction === 'countryside' ? 10 : 0);
    this.parts.handset.image
      .setPosition(Math.round(x + aside * scale), Math.round(y - (cradle + above) * scale))
      .setAngle(degrees);
  }
}
