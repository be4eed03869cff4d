// Everything lettered on the desk: the plates, the tags that say what changed, the leaf of the calendar.

import type { Calendar, Telephone } from '../../play/picture.ts';
import { INKS } from '../inks.ts';
import { letter } from '../lettering.ts';
import { LEAN } from '../view.ts';

/** A leaning card: its box in units around its own origin. */
export interface Card {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const PLATE: Card = { x: -98, y: 0, width: 204, height: 57 };
export const TAG: Card = { x: 0, y: 0, width: 58, height: 25 };
export const LEAF: Card = { x: 0, y: 0, width: 176, height: 224 };

export const CALENDAR_AT = { x: 690, y: 96 } as const;

/** The size in device pixels of a canvas that holds a leaning card. */
export const cardSize = (card: Card, scale: number) => ({
  width: Math.ceil(card.width * scale),
  height: Math.ceil((card.height - LEAN * card.width) * scale),
});

/** Prepares a context for a card; its upper left corner is at (card.x, card.y) in units. */
export function onCard(context: CanvasRenderingContext2D, card: Card, scale: number): void {
  const { width, height } = cardSize(card, scale);
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(
    scale,
    scale * LEAN,
    0,
    scale,
    -card.x * scale,
    -LEAN * (card.x + card.width) * scale - card.y * scale,
  );
}

/** `smallest` is the size in units below which the mood would be too small to read. */
export function paintPlate(
  context: CanvasRenderingContext2D,
  { ringing, word, loyalty }: Telephone,
  name: string,
  unknown: string,
  smallest: number,
): void {
  const ground = ringing ? INKS.red : INKS.sheet;
  const ink = ringing ? '#FFFAF0' : INKS.soot;
  context.fillStyle = 'rgba(29, 26, 23, 0.55)';
  context.fillRect(-93, 6, 196, 50);
  context.fillStyle = ground;
  context.fillRect(-98, 0, 196, 50);
  letter(context, name.toUpperCase(), -87, 23.5, { size: 25, weight: 800, ink, spacing: 0.3, width: 130 });
  letter(context, word, -87, 42.5, {
    size: Math.min(18, Math.max(14.5, smallest)),
    weight: 500,
    face: 'label',
    ink: ringing ? INKS.onRed : INKS.ash,
    width: 136,
  });
  letter(context, loyalty === null ? unknown : String(loyalty), 87, 38, {
    size: 40,
    weight: 800,
    ink,
    align: 'right',
  });
}

export function paintTag(context: CanvasRenderingContext2D, change: number): void {
  context.fillStyle = INKS.soot;
  context.fillRect(0, 0, TAG.width, TAG.height);
  context.fillStyle = '#FFF6E4';
  const [base, tip] = change > 0 ? [18, 6.5] : [6.5, 18];
  context.beginPath();
  context.moveTo(7, base);
  context.lineTo(21, base);
  context.lineTo(14, tip);
  context.fill();
  const text = `${change > 0 ? '+' : '−'}${Math.abs(change)}`;
  letter(context, text, 53, 20, { size: 22, weight: 800, ink: '#FFF6E4', align: 'right', width: 30 });
}

export function paintLeaf(context: CanvasRenderingContext2D, leaf: Calendar): void {
  context.fillStyle = '#D9CCB0';
  context.fillRect(3, 214, 170, 9);
  context.fillStyle = INKS.sheet;
  context.fillRect(0, 0, 176, 214);
  context.fillStyle = INKS.soot;
  context.fillRect(0, 0, 176, 26);
  context.fillStyle = INKS.sheet;
  context.beginPath();
  context.arc(50, 13, 4, 0, 7);
  context.arc(126, 13, 4, 0, 7);
  context.fill();
  letter(context, leaf.monthRussian, 90, 52, {
    size: 25,
    weight: 700,
    ink: INKS.soot,
    align: 'center',
    spacing: 4,
    width: 160,
  });
  letter(context, String(leaf.day), 88, 141, { size: 112, weight: 900, ink: INKS.soot, align: 'center' });
  context.fillStyle = INKS.soot;
  context.fillRect(14, 153, 148, 1.6);
  letter(context, leaf.weekday, 88, 176, {
    size: 24,
    weight: 700,
    ink: INKS.soot,
    align: 'center',
    spacing: 0.4,
  });
  letter(context, `${leaf.month} ${leaf.year}`, 88, 199.5, {
    size: 16.5,
    weight: 600,
    face: 'label',
    ink: INKS.red,
    align: 'center',
    width: 164,
  });
}
