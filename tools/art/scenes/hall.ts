// What flies and stands in the hall: the transport that brings the members in, and the rostrum.

import { AIRCRAFT, HALL_SHEET, ROSTRUM } from '../../../src/stage/hall/hallCells.ts';
import { INKS } from '../../../src/stage/inks.ts';
import { at, box, disc, SHEAR, shape, sheet, stroke } from './print.ts';

export const hall = (): string =>
  sheet(
    HALL_SHEET.width,
    HALL_SHEET.height,
    at(AIRCRAFT.x + AIRCRAFT.originX, AIRCRAFT.y + AIRCRAFT.originY, aircraft(), ` ${SHEAR}`) +
      at(ROSTRUM.x + ROSTRUM.originX, ROSTRUM.y + ROSTRUM.originY, rostrum()),
  );

/** A twin-engined military transport, from the side, flying to the right. */
const aircraft = (): string =>
  shape('M-128 -8L-150 -62L-122 -62L-92 -14Z', INKS.slate) +
  shape(
    'M-146 -12C-120 -20 -60 -22 60 -22C110 -22 138 -12 146 2C138 14 110 20 60 20C-20 20 -100 12 -146 -4Z',
    INKS.sheet,
  ) +
  shape(
    'M-140 -2C-100 8 -20 16 60 16C104 16 132 10 144 4C136 15 110 20 60 20C-20 20 -100 12 -140 -2Z',
    '#CFC7B2',
  ) +
  stroke('M-120 -6L140 -4', INKS.slate, 4) +
  shape('M112 -17L132 -9L128 -4L108 -5Z', INKS.night) +
  [-84, -58, -32, -6, 20, 46, 72].map(x => shape(disc(x, -10, 4.2, 1.2), INKS.night)).join('') +
  shape('M-30 6L62 6L20 34L-62 40Z', INKS.slateMid) +
  shape('M-30 6L62 6L52 13L-40 14Z', '#9AACB3') +
  shape('M10 4C10 -6 52 -6 62 4L58 18L14 20Z', INKS.slate) +
  shape(disc(62, 8, 7), INKS.soot) +
  stroke('M64 -28L64 42', INKS.soot, 4) +
  shape('M-136 -6L-96 -8L-116 8L-148 8Z', INKS.slateMid);

const rostrum = (): string =>
  shape('M-74 0L-64 -118L64 -118L74 0Z', INKS.wood) +
  shape('M20 -118L64 -118L74 0L34 0Z', '#5E3820') +
  shape(box(-72, -130, 144, 14), INKS.woodLight) +
  shape(box(-40, -92, 60, 46), '#8C5A34') +
  stroke('M-10 -130C-12 -150 -8 -158 0 -166', INKS.soot, 4) +
  shape(disc(2, -170, 7), INKS.soot);
