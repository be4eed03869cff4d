// Whatever the stage letters can be read: WCAG 2 AA, 4.5 to 1, or 3 to 1 for letters of 24 px and more.

import { describe, expect, it } from 'vitest';
import { INKS, MAP_INKS } from './inks.ts';

const SMALL = 4.5;
const LARGE = 3;

describe('lettering on the stage', () => {
  it.each([
    ['name on a plate', INKS.soot, INKS.sheet, SMALL],
    ['mood on a plate', INKS.ash, INKS.sheet, SMALL],
    ['name on a ringing plate', '#FFFAF0', INKS.red, SMALL],
    ['mood on a ringing plate', INKS.onRed, INKS.red, SMALL],
    ['tag', '#FFF6E4', INKS.soot, SMALL],
    ['month and year on the calendar', INKS.red, INKS.sheet, SMALL],
    ['legend on the front of the desk', '#E9DEC6', INKS.soot, SMALL],
    ['heading at the table', INKS.sheet, INKS.green, SMALL],
    ['heading at the table by night', INKS.sheet, '#27443D', SMALL],
    ['heading where the light falls', INKS.sheet, '#5A8A7A', LARGE],
    ['count on the wedge', INKS.sheet, INKS.red, SMALL],
    ['words under the count', INKS.onRed, INKS.red, SMALL],
    ['count on the shaded wedge', INKS.sheet, '#A32413', SMALL],
    ['name in focus', INKS.soot, INKS.ochre, SMALL],
    ['your own name', INKS.sheet, INKS.soot, SMALL],
    ['tally on the cloth', INKS.sheet, '#3A6A5B', SMALL],
    ['city on the land', INKS.soot, INKS.sheet, SMALL],
    ['label in the map’s panel', INKS.soot, INKS.paper, SMALL],
    ['year in the map’s panel', INKS.red, INKS.paper, LARGE],
    ['republic across the land', MAP_INKS.republic, INKS.sheet, LARGE],
    ['republic with a halo', INKS.ash, INKS.sheet, SMALL],
    ['name over an inset', INKS.slate, INKS.sea, SMALL],
    ['place on allied land', INKS.slate, MAP_INKS.camp, SMALL],
  ])('%s', (_, ink, ground, least) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(least);
  });
});

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map(i => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
