// What stands on and around the Presidium's table. The men come from assets/portraits.

import type { Cell } from '../../../src/stage/desk/cells.ts';
import { INKS } from '../../../src/stage/inks.ts';
import {
  ASHTRAY,
  CARAFE,
  CHAIR,
  CHARGES,
  EMPTY_CHAIR,
  GLASS,
  MICROPHONE,
  PAPER,
  PEN,
  STRANGER,
  TABLE_SHEET,
} from '../../../src/stage/table/tableCells.ts';
import { at, box, disc, halftone, shape, sheet, stroke } from './print.ts';

export const table = (): string =>
  sheet(
    TABLE_SHEET.width,
    TABLE_SHEET.height,
    placed(CHAIR, chairBack()) +
      placed(EMPTY_CHAIR, emptyChair()) +
      placed(STRANGER, stranger()) +
      placed(PAPER, paper(128, 84, 6, false)) +
      placed(CHARGES, paper(228, 176, 10, true)) +
      placed(GLASS, glass()) +
      placed(MICROPHONE, microphone()) +
      placed(ASHTRAY, ashtray()) +
      placed(PEN, pen()) +
      placed(CARAFE, carafe()),
  );

const chairBack = (): string =>
  shape('M-70 0L-64 -176C-40 -196 40 -196 64 -176L70 0Z', '#22382F') +
  shape('M-56 0L-51 -164C-34 -178 34 -178 51 -164L56 0Z', '#2C493D');

/** Leather and buttons: a chair whose man is not in it. */
function emptyChair(): string {
  const buttons = [
    [-24, -132],
    [24, -132],
    [0, -98],
    [-26, -64],
    [26, -64],
  ] as const;
  return (
    shape('M-74 0L-67 -182C-40 -208 40 -208 67 -182L74 0Z', INKS.soot) +
    shape('M-58 0L-53 -168C-34 -188 34 -188 53 -168L58 0Z', '#6B3F2A') +
    halftone({ x: 4, y: -176, width: 54, height: 176 }, 7, INKS.soot, x => 0.4 + ((x - 4) / 54) * 2.6) +
    buttons.map(([x, y]) => shape(disc(x, y, 4), INKS.soot)).join('')
  );
}

/** Head and shoulders of a man who has no portrait. */
const stranger = (): string =>
  shape('M-118 0C-108 -34 -78 -46 -40 -56L40 -56C78 -46 108 -34 118 0Z', INKS.soot) +
  shape('M-26 -50L0 -20L26 -50L20 -64L-20 -64Z', INKS.sheet) +
  shape('M-5 -36L5 -36L8 0L-8 0Z', INKS.slateMid) +
  shape(
    'M0 -206C38 -206 52 -178 52 -140C52 -104 34 -58 0 -58C-34 -58 -52 -104 -52 -140C-52 -178 -38 -206 0 -206Z',
    '#D9C7A4',
  ) +
  shape('M14 -205C42 -200 52 -176 52 -140C52 -104 34 -58 0 -58C20 -84 30 -150 14 -205Z', '#B59A6E');

/** A sheet of typing lying on the cloth, leaning with everything else. */
function paper(width: number, height: number, lines: number, heading: boolean): string {
  const lean = (x: number, y: number) => `${(x - y * 0.24).toFixed(1)} ${(y - x * 0.105).toFixed(1)}`;
  const slab = (x: number, y: number, w: number, h: number) =>
    `M${lean(x, y)}L${lean(x + w, y)}L${lean(x + w, y + h)}L${lean(x, y + h)}Z`;
  const left = -width / 2;
  const top = -height - 4;
  const first = top + (heading ? 44 : 14);
  const step = (height - (heading ? 56 : 22)) / lines;
  let typed = '';
  for (let i = 0; i < lines; i++)
    typed += shape(
      slab(left + 13, first + i * step, (width - 26) * (i % 4 === 3 ? 0.55 : 1 - (i % 3) * 0.04), 2.8),
      INKS.slateMid,
    );
  return (
    shape(slab(left + 6, top + 7, width, height), '#21463D') +
    shape(slab(left, top, width, height), INKS.sheet) +
    typed
  );
}

/** Tea, with a slice of lemon that nobody touches. */
const glass = (): string =>
  shape(disc(0, 0, 26, 0.3), INKS.sheet) +
  shape(disc(2, 1.5, 17, 0.26), '#D9CCB0') +
  shape('M-18 -50L18 -50L14 -2C8 2 -8 2 -14 -2Z', '#B9CCC4') +
  shape('M-16.5 -32L16.5 -32L14 -2C8 2 -8 2 -14 -2Z', INKS.ochre) +
  shape('M5 -32L16.5 -32L14 -2C11 0 8 1 5 1Z', '#B0741A') +
  stroke('M-13 -47L-9 -8', INKS.sheet, 3.4);

const microphone = (): string =>
  shape(disc(0, 0, 22, 0.34), INKS.soot) +
  stroke('M0 -2C0 -40 2 -58 18 -76', INKS.soot, 5) +
  shape('M10 -74L22 -98L38 -90L26 -66Z', INKS.soot) +
  stroke('M19 -88L31 -82M16 -82L28 -76', INKS.slateMid, 2.4);

const ashtray = (): string =>
  shape(disc(3, 5, 58, 0.38), '#1B322B') +
  shape(disc(0, 0, 56, 0.36), INKS.slate) +
  shape(disc(0, -1, 42, 0.32), INKS.night) +
  shape('M8 -6L46 -24L49 -18L12 1Z', INKS.sheet) +
  shape('M40 -21L46 -24L49 -18L43 -15Z', '#8A8378') +
  shape('M-18 0L-34 7L-32 12L-15 5Z', '#C99A55');

const pen = (): string =>
  shape('M-44 8L30 -16L33 -8L-40 15Z', INKS.soot) +
  shape('M30 -16L44 -17L33 -8Z', INKS.ochre) +
  shape(box(-20, -4, 6, 8), INKS.ochre);

const carafe = (): string =>
  shape(disc(4, 2, 32, 0.3), '#1B322B') +
  shape(
    'M-10 -150L10 -150L10 -104C24 -92 32 -60 30 -10C20 2 -20 2 -30 -10C-32 -60 -24 -92 -10 -104Z',
    '#B9CCC4',
  ) +
  shape('M-28 -56L28 -56C31 -40 31 -26 30 -10C20 2 -20 2 -30 -10C-31 -26 -31 -40 -28 -56Z', '#9DB9B1') +
  shape('M-14 -158L14 -158L11 -148L-11 -148Z', INKS.sheet) +
  stroke('M-20 -84C-25 -62 -25 -40 -23 -16', INKS.sheet, 4);

const placed = (cell: Cell, body: string): string => at(cell.x + cell.originX, cell.y + cell.originY, body);
