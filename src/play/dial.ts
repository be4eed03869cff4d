// The rotary dial that shows a loyalty: one geometry for the page's SVG and for the stage.
// Units are those of a dial of radius 42, origin at the hub, y downwards; degrees count clockwise from straight up.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const DIAL = {
  radius: 42,
  rim: 4, // width of the black ring outside the radius
  hub: 10.5,
  pin: 3,
  holes: 10,
  holeRadius: 6.2,
  holeCircle: 29.5,
  least: -135, // degrees at loyalty 0
  sweep: 270, // degrees from 0 to 100
  crisis: 25, // the rim is red below this loyalty
} as const;

/** Where the needle stands for a loyalty of 0-100, in degrees. */
export const needleDegrees = (loyalty: number): number => DIAL.least + (DIAL.sweep / 100) * loyalty;

/** How many of the ten holes are filled: hole i fills at loyalty 10 i + 5. */
export const holesFilled = (loyalty: number): number =>
  Math.max(0, Math.min(DIAL.holes, Math.floor((loyalty + 5) / 10)));

/** The centres of the ten finger holes, from the low end to the high end. */
export function holeCentres(): readonly Point[] {
  return Array.from({ length: DIAL.holes }, (_, hole) =>
    polar(DIAL.holeCircle, DIAL.least + (DIAL.sweep / DIAL.holes) * (hole + 0.5)),
  );
}

/** The red needle as four corners, tail first, for a loyalty of 0-100. */
export function needleOutline(loyalty: number): readonly Point[] {
  const degrees = needleDegrees(loyalty);
  return NEEDLE.map(corner => turn(corner, degrees));
}

/** The fan a needle opens on its way from one loyalty to another: all that it passes, from hub to rim. */
export function fanOutline(from: number, to: number): readonly Point[] {
  const least = needleDegrees(Math.min(from, to));
  const most = needleDegrees(Math.max(from, to));
  const [left, tipLeft, tipRight, right] = NEEDLE as [Point, Point, Point, Point];
  const steps = Math.max(1, Math.ceil((most - least) / FAN_STEP));
  const rim = Array.from({ length: steps + 1 }, (_, i) =>
    turn(tipLeft, least + ((most - least) * i) / steps),
  );
  return [turn(left, least), ...rim, turn(tipRight, most), turn(right, most)];
}

/** The old place of the needle, dashed: a thin triangle from hub to rim. */
export function formerOutline(loyalty: number): readonly Point[] {
  const degrees = needleDegrees(loyalty);
  return FORMER.map(corner => turn(corner, degrees));
}

/** The red part of the rim, loyalty 0 to 25, as points along the middle of its stroke. */
export function crisisArc(steps = 12): readonly Point[] {
  return Array.from({ length: steps + 1 }, (_, step) =>
    polar(DIAL.radius + 1.2, needleDegrees((DIAL.crisis * step) / steps)),
  );
}

/** The notch at the foot, where the scale begins and ends. */
export const footMark: readonly Point[] = [
  { x: -5, y: DIAL.radius + DIAL.rim },
  { x: 0, y: DIAL.radius - 9 },
  { x: 5, y: DIAL.radius + DIAL.rim },
];

/** An SVG path through the points, closed or open. */
export const pathThrough = (points: readonly Point[], closed = true): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${tenths(x)} ${tenths(y)}`).join('') +
  (closed ? 'Z' : '');

/** The point at a radius and an angle clockwise from straight up. */
export function polar(radius: number, degrees: number): Point {
  return turn({ x: 0, y: -radius }, degrees);
}

const FAN_STEP = 6; // degrees: as an arc of its own, within a tenth of a unit

const NEEDLE: readonly Point[] = [
  { x: -5.4, y: 4 },
  { x: -1.6, y: -39 },
  { x: 1.6, y: -39 },
  { x: 5.4, y: 4 },
];

const FORMER: readonly Point[] = [
  { x: -3.2, y: 0 },
  { x: 0, y: -37 },
  { x: 3.2, y: 0 },
];

function turn({ x, y }: Point, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  const cos = Math.cos(angle);
  const sin = Math.sin(angle);
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

const tenths = (n: number): string => String(Math.round(n * 10) / 10);
