// The face of a telephone: filled holes, needle with its hub, lamp, and the rays of a ringing bell.

import {
  DIAL,
  fanOutline,
  formerOutline,
  holeCentres,
  holesFilled,
  needleOutline,
  type Point,
} from '../../play/dial.ts';
import type { Mood } from '../../play/moods.ts';
import { disc } from '../disc.ts';
import { INKS } from '../inks.ts';

const HOLES = holeCentres();

/** The loyalty at which a needle is, and the one to which the fan behind it is still open. */
export interface Fan {
  readonly head: number;
  readonly tail: number;
}

/** Paints what lies under a needle, around the middle of the dial; `was` leaves its old place dashed. */
export function paintDial(context: CanvasRenderingContext2D, { head, tail }: Fan, was: number | null): void {
  const filled = holesFilled(Math.max(head, tail));
  for (const { x, y } of HOLES.slice(0, filled)) disc(context, x, y, DIAL.holeRadius, INKS.soot);
  if (head !== tail) {
    outline(context, fanOutline(head, tail));
    context.fillStyle = INKS.red;
    context.fill();
  }
  if (was === null) return;
  context.lineWidth = 1.5;
  context.strokeStyle = INKS.ash;
  context.setLineDash([2.6, 2.4]);
  outline(context, formerOutline(was));
  context.stroke();
  context.setLineDash([]);
}

/** Paints the needle pointing straight up, with the hub on which it turns; the hub alone where there is nothing to show. */
export function paintNeedle(context: CanvasRenderingContext2D, hub: string, known: boolean): void {
  if (known) {
    outline(context, needleOutline(50));
    context.lineWidth = 3.4;
    context.strokeStyle = INKS.sheet;
    context.stroke();
    context.fillStyle = INKS.red;
    context.fill();
  }
  disc(context, 0, 0, DIAL.hub, hub);
  disc(context, 0, 0, DIAL.pin, INKS.sheet);
}

/** Paints the lamp around its own middle. Four shapes, not only four colours. */
export function paintLamp(context: CanvasRenderingContext2D, mood: Mood | null): void {
  const ink = { warm: INKS.warm, calm: INKS.ochre, low: INKS.unlit, crisis: INKS.red }[mood ?? 'low'];
  disc(context, 0, 0, 7, ink);
  if (mood === 'warm') {
    context.lineWidth = 1.8;
    context.strokeStyle = INKS.snow;
    context.beginPath();
    context.arc(0, 0, 6.6, 0, 2 * Math.PI);
    context.stroke();
  }
  if (mood === 'low') strokes(context, INKS.paper, 2.2, [[-5, 5, 5, -5]]);
  if (mood === 'crisis')
    strokes(context, INKS.snow, 2.6, [
      [0, -5, 0, 1],
      [0, 3, 0, 5.4],
    ]);
}

/** Paints short strokes of sound about a lifted handset, around the middle of the telephone's base. */
export function paintRays(context: CanvasRenderingContext2D): void {
  strokes(context, INKS.sheet, 6.5, [
    [-110, -140, -136, -154],
    [-114, -121, -142, -123],
    [-99, -157, -118, -178],
    [108, -150, 130, -164],
    [111, -131, 136, -137],
    [99, -166, 114, -186],
  ]);
}

function outline(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.closePath();
}

function strokes(
  context: CanvasRenderingContext2D,
  ink: string,
  width: number,
  lines: readonly (readonly [number, number, number, number])[],
): void {
  context.lineWidth = width;
  context.strokeStyle = ink;
  context.beginPath();
  for (const [x1, y1, x2, y2] of lines) {
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
  }
  context.stroke();
}
