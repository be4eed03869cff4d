// The press: what turns clean shapes into something pulled in flat inks on cheap paper, as plain SVG.
// Nothing here is left to a live filter: edges, dots and missing ink are baked into paths.

import { chance, mix, noise } from '../../../src/stage/noise.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A shape with an ink edge: every outline cut into short pieces and pushed up to `amount` units by the noise. */
export function inked(path: string, amount = 0.7, seed = 4): string {
  return flatten(path)
    .map(({ points, closed }) =>
      written(
        points.map(point => pushed(point, amount, seed)),
        closed,
      ),
    )
    .join('');
}

/** A filled shape with an ink edge. */
export const shape = (path: string, ink: string, more = ''): string =>
  `<path d="${inked(path)}" fill="${ink}"${more && ` ${more}`}/>`;

/** A drawn line with an ink edge; `width` in units. */
export const stroke = (path: string, ink: string, width: number, more = ''): string =>
  `<path d="${inked(path)}" fill="none" stroke="${ink}" stroke-width="${width}"${more && ` ${more}`}/>`;

/** A disc as a path, so that it can be inked. */
export const disc = (x: number, y: number, radius: number, squash = 1): string => {
  const k = radius * 0.5523;
  const ry = radius * squash;
  const ky = k * squash;
  return (
    `M${x} ${y - ry}C${x + k} ${y - ry} ${x + radius} ${y - ky} ${x + radius} ${y}` +
    `C${x + radius} ${y + ky} ${x + k} ${y + ry} ${x} ${y + ry}` +
    `C${x - k} ${y + ry} ${x - radius} ${y + ky} ${x - radius} ${y}` +
    `C${x - radius} ${y - ky} ${x - k} ${y - ry} ${x} ${y - ry}Z`
  );
};

export const box = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`;

/**
 * Halftone on a 45 degree grid: round dots whose radius, never opacity, carries the shade.
 * `radius` gives each dot's radius in units, 0 for none. Radii are gathered in steps to keep the file small.
 */
export function halftone(
  area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  pitch: number,
  ink: string,
  radius: (x: number, y: number) => number,
): string {
  const classes = new Map<number, string>();
  const step = pitch / Math.SQRT2;
  const rows = Math.ceil(area.height / step);
  const columns = Math.ceil(area.width / (2 * step));
  for (let row = 0; row <= rows; row++)
    for (let column = 0; column <= columns; column++) {
      const x = area.x + (2 * column + (row % 2)) * step;
      const y = area.y + row * step;
      if (x > area.x + area.width || y > area.y + area.height) continue;
      const size = Math.round(radius(x, y) * 5) / 5;
      if (size < 0.3) continue;
      classes.set(size, `${classes.get(size) ?? ''}M${tenths(x)} ${tenths(y)}h0`);
    }
  const dots = [...classes].map(([size, d]) => `<path d="${d}" stroke-width="${tenths(size * 2)}"/>`);
  return `<g stroke="${ink}" stroke-linecap="round" fill="none">${dots.join('')}</g>`;
}

/** Missing ink: a tile of specks that shows `paper` through about `share` of a flat. Never under small text. */
export function grain(size: number, share: number, paper: string, seed = 11): string {
  let d = '';
  const wanted = (size * size * share) / 0.95;
  for (let n = 0; n < wanted; n++) {
    const x = tenths(chance(n, 1, seed) * size);
    const y = tenths(chance(n, 2, seed) * size);
    const width = tenths(0.5 + chance(n, 3, seed) * 1.1);
    const height = tenths(0.5 + chance(n, 4, seed) * 0.8);
    d += `M${x} ${y}h${width}v${height}h-${width}z`;
  }
  return `<path d="${d}" fill="${paper}"/>`;
}

/** A whole SVG file of a width and height in units. */
export const sheet = (width: number, height: number, body: string, defs = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
  `${defs && `<defs>${defs}</defs>`}${body}</svg>\n`;

/** Everything on the stage is sheared by this; verticals stay vertical. */
export const SHEAR = 'skewY(-6)';

export const at = (x: number, y: number, body: string, more = ''): string =>
  `<g transform="translate(${tenths(x)} ${tenths(y)})${more}">${body}</g>`;

interface Outline {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

const STEP = 5; // units between two points of an inked edge

/** Cuts a path of absolute M, L, C, Q and Z into short straight pieces. */
export function flatten(path: string): readonly Outline[] {
  const outlines: { points: Point[]; closed: boolean }[] = [];
  let current: Point[] = [];
  for (const [, command, rest] of path.matchAll(/([MLCQZ])([^MLCQZ]*)/g)) {
    const numbers = (rest?.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    const from = current.at(-1);
    if (command === 'M') {
      current = [{ x: numbers[0]!, y: numbers[1]! }];
      outlines.push({ points: current, closed: false });
    } else if (command === 'Z') {
      const start = current[0]!;
      if (from && Math.hypot(from.x - start.x, from.y - start.y) > 0.05) line(current, from, start);
      current.pop();
      outlines.at(-1)!.closed = true;
    } else if (command === 'L') {
      for (let i = 0; i < numbers.length; i += 2)
        line(current, current.at(-1)!, { x: numbers[i]!, y: numbers[i + 1]! });
    } else {
      const size = command === 'C' ? 6 : 4;
      for (let i = 0; i < numbers.length; i += size) curve(current, numbers.slice(i, i + size));
    }
  }
  return outlines;
}

function line(points: Point[], from: Point, to: Point): void {
  const pieces = Math.max(1, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / (2 * STEP)));
  for (let i = 1; i <= pieces; i++)
    points.push({ x: mix(from.x, to.x, i / pieces), y: mix(from.y, to.y, i / pieces) });
}

function curve(points: Point[], numbers: readonly number[]): void {
  const from = points.at(-1)!;
  const cubic =
    numbers.length === 6
      ? numbers
      : [
          mix(from.x, numbers[0]!, 2 / 3),
          mix(from.y, numbers[1]!, 2 / 3),
          mix(numbers[2]!, numbers[0]!, 2 / 3),
          mix(numbers[3]!, numbers[1]!, 2 / 3),
          numbers[2]!,
          numbers[3]!,
        ];
  const [x1, y1, x2, y2, x3, y3] = cubic as [number, number, number, number, number, number];
  const length =
    Math.hypot(x1 - from.x, y1 - from.y) + Math.hypot(x2 - x1, y2 - y1) + Math.hypot(x3 - x2, y3 - y2);
  const pieces = Math.max(3, Math.round(length / STEP));
  for (let i = 1; i <= pieces; i++) {
    const t = i / pieces;
    const s = 1 - t;
    points.push({
      x: s * s * s * from.x + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * x3,
      y: s * s * s * from.y + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * y3,
    });
  }
}

const pushed = ({ x, y }: Point, amount: number, seed: number): Point => ({
  x: x + amount * noise(x, y, seed),
  y: y + amount * noise(x, y, seed + 1),
});

/** Relative lines in tenths of a unit: a third of the size of absolute ones. */
function written(points: readonly Point[], closed: boolean): string {
  let [px, py] = [0, 0];
  const body = points.map(({ x, y }, i) => {
    const [qx, qy] = [Math.round(x * 10), Math.round(y * 10)];
    const step = `${i === 0 ? 'M' : 'l'}${(qx - px) / 10} ${(qy - py) / 10}`;
    [px, py] = [qx, qy];
    return step;
  });
  return body.join('') + (closed ? 'z' : '');
}

export const tenths = (n: number): number => Math.round(n * 10) / 10;
