// The marks of the map, each around a spot of its sheet.

import { disc } from '../disc.ts';
import { INKS } from '../inks.ts';

export type Spot = readonly number[];

export function cob(context: CanvasRenderingContext2D, x: number, y: number): void {
  context.fillStyle = '#6E8A4A';
  context.beginPath();
  context.moveTo(x - 3.6, y - 2);
  context.quadraticCurveTo(x - 3.4, y + 4, x, y + 4.6);
  context.quadraticCurveTo(x + 3.4, y + 4, x + 3.6, y - 2);
  context.lineTo(x, y + 2);
  context.fill();
  context.fillStyle = INKS.ochre;
  context.beginPath();
  context.ellipse(x, y - 1.6, 1.9, 4, 0, 0, 2 * Math.PI);
  context.fill();
}

export function seat(context: CanvasRenderingContext2D, [x, y]: Spot): void {
  disc(context, x!, y!, 5.2, INKS.sheet);
  disc(context, x!, y!, 4, INKS.slate);
  disc(context, x!, y!, 1.5, INKS.sheet);
}

export function halved(context: CanvasRenderingContext2D, [x, y]: Spot): void {
  disc(context, x!, y!, 6.2, INKS.sheet);
  for (const [ink, from] of [
    [INKS.slate, Math.PI / 2],
    [INKS.ochre, -Math.PI / 2],
  ] as const) {
    context.fillStyle = ink;
    context.beginPath();
    context.arc(x! + (from > 0 ? -0.9 : 0.9), y!, 4.9, from, from + Math.PI);
    context.fill();
  }
}

export function tent(context: CanvasRenderingContext2D, [x, y]: Spot): void {
  context.fillStyle = INKS.sheet;
  triangle(context, x! - 8.5, y! + 5.6, 17, 14);
  context.fillStyle = '#6E7440';
  triangle(context, x! - 6.6, y! + 4.4, 13.2, 11);
  context.fillStyle = '#3F4424';
  triangle(context, x! - 1, y! + 4.4, 7.6, 11);
}

export function queue(context: CanvasRenderingContext2D, [x, y]: Spot): void {
  for (let i = 0; i < 5; i++) {
    const px = x! + 7 + i * 6.4;
    const py = y! - i * 0.7;
    disc(context, px, py - 5.6, 2.2, INKS.soot);
    context.fillStyle = i % 2 ? INKS.soot : INKS.slate;
    context.fillRect(px - 2.2, py - 3, 4.4, 7.4);
  }
}

export function rocket(context: CanvasRenderingContext2D, [x, y]: Spot): void {
  context.fillStyle = INKS.sheet;
  context.fillRect(x! - 4.6, y! - 15, 9.2, 22);
  context.fillStyle = INKS.soot;
  context.beginPath();
  context.moveTo(x!, y! - 14);
  context.quadraticCurveTo(x! + 3.2, y! - 8, x! + 2.8, y! + 2);
  context.lineTo(x! + 4.6, y! + 6);
  context.lineTo(x! - 4.6, y! + 6);
  context.lineTo(x! - 2.8, y! + 2);
  context.quadraticCurveTo(x! - 3.2, y! - 8, x!, y! - 14);
  context.fill();
}

export function wall(context: CanvasRenderingContext2D, [x, y]: Spot): void {
  context.fillStyle = INKS.sheet;
  context.fillRect(x! - 4, y! - 15, 8, 30);
  context.fillStyle = INKS.soot;
  for (let i = 0; i < 5; i++) {
    context.fillRect(x! - 2.6, y! - 13.6 + i * 5.6, i % 2 ? 2.2 : 5.2, 4.4);
    if (i % 2) context.fillRect(x! + 0.4, y! - 13.6 + i * 5.6, 2.2, 4.4);
  }
}

function triangle(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(x + width / 2, y - height);
  context.lineTo(x + width, y);
  context.fill();
}
