// The moving face of a telephone: filled holes, needle, hub and lamp, drawn leaning with Phaser's graphics.

import type Phaser from 'phaser';
import { DIAL, formerOutline, holeCentres, holesFilled, needleOutline, type Point } from '../../play/dial.ts';
import type { Mood } from '../../play/moods.ts';
import { INKS } from '../inks.ts';
import { LEAN } from '../view.ts';
import { DIAL_AT } from './cells.ts';

const HOLES = holeCentres();

/** Draws needle and holes for a loyalty; `was` leaves the old place of the needle dashed. */
export function drawFace(
  graphics: Phaser.GameObjects.Graphics,
  loyalty: number | null,
  was: number | null,
  hub: string,
): void {
  graphics.clear();
  if (loyalty !== null) {
    graphics.fillStyle(colour(INKS.soot));
    for (const hole of HOLES.slice(0, holesFilled(loyalty))) blob(graphics, hole, DIAL.holeRadius);
    if (was !== null) dashed(graphics, formerOutline(was).map(onDial));
    const needle = needleOutline(loyalty).map(onDial);
    graphics.lineStyle(3.4, colour(INKS.sheet));
    graphics.strokePoints(needle as Phaser.Math.Vector2[], true, true);
    graphics.fillStyle(colour(INKS.red));
    graphics.fillPoints(needle as Phaser.Math.Vector2[], true);
  }
  graphics.fillStyle(colour(hub));
  blob(graphics, { x: 0, y: 0 }, DIAL.hub);
  graphics.fillStyle(colour(INKS.sheet));
  blob(graphics, { x: 0, y: 0 }, DIAL.pin);
}

/** Draws the lamp around its own middle. Four shapes, not only four colours. */
export function drawLamp(graphics: Phaser.GameObjects.Graphics, mood: Mood | null): void {
  graphics.clear();
  const ink = { warm: INKS.warm, calm: INKS.ochre, low: INKS.unlit, crisis: INKS.red }[mood ?? 'low'];
  const round = (radius: number) => circle(radius).map(leant);
  graphics.fillStyle(colour(ink));
  graphics.fillPoints(round(7) as Phaser.Math.Vector2[], true);
  if (mood === 'warm') {
    graphics.lineStyle(1.8, colour(INKS.snow));
    graphics.strokePoints(round(6.6) as Phaser.Math.Vector2[], true, true);
  }
  if (mood === 'low') {
    graphics.lineStyle(2.2, colour(INKS.paper));
    graphics.lineBetween(-5, 5, 5, -5);
  }
  if (mood === 'crisis') {
    graphics.lineStyle(2.6, colour(INKS.snow));
    graphics.lineBetween(0, -5, 0, 1);
    graphics.lineBetween(0, 3, 0, 5.4);
  }
}

/** Short strokes of sound about a lifted handset, around the middle of the telephone's base. */
export function drawRays(graphics: Phaser.GameObjects.Graphics): void {
  graphics.clear();
  graphics.lineStyle(6.5, colour(INKS.sheet));
  for (const [x1, y1, x2, y2] of RAYS) {
    const from = leant({ x: x1, y: y1 });
    const to = leant({ x: x2, y: y2 });
    graphics.lineBetween(from.x, from.y, to.x, to.y);
  }
}

const RAYS = [
  [-110, -140, -136, -154],
  [-114, -121, -142, -123],
  [-99, -157, -118, -178],
  [108, -150, 130, -164],
  [111, -131, 136, -137],
  [99, -166, 114, -186],
] as const;

const circle = (radius: number, steps = 28): readonly Point[] =>
  Array.from({ length: steps }, (_, i) => {
    const angle = (2 * Math.PI * i) / steps;
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
  });

function blob(graphics: Phaser.GameObjects.Graphics, middle: Point, radius: number): void {
  const points = circle(radius).map(({ x, y }) => onDial({ x: middle.x + x, y: middle.y + y }));
  graphics.fillPoints(points as Phaser.Math.Vector2[], true);
}

function dashed(graphics: Phaser.GameObjects.Graphics, points: readonly Point[]): void {
  graphics.lineStyle(1.5, colour(INKS.ash));
  for (const [i, from] of points.entries()) {
    const to = points[(i + 1) % points.length]!;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    for (let at = 0; at < length; at += 5) {
      const [a, b] = [at / length, Math.min(1, (at + 2.6) / length)];
      graphics.lineBetween(
        from.x + (to.x - from.x) * a,
        from.y + (to.y - from.y) * a,
        from.x + (to.x - from.x) * b,
        from.y + (to.y - from.y) * b,
      );
    }
  }
}

const leant = ({ x, y }: Point): Point => ({ x, y: y + LEAN * x });
const onDial = ({ x, y }: Point): Point => leant({ x: DIAL_AT.x + x, y: DIAL_AT.y + y });
export const colour = (hex: string): number => Number.parseInt(hex.slice(1), 16);
