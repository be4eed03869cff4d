// The room behind the telephones: five views out of the window, its frame and curtains, the portrait cut by its own
// frame, and the things that come to the desk with the years. Drawn upright; the stage shears them.

import type { Cell } from '../../../src/stage/desk/cells.ts';
import {
  ASHTRAY,
  COB,
  FRAME,
  PORTRAIT,
  ROOM_SHEET,
  SATELLITE,
  STUB,
  VIEW,
  viewCell,
} from '../../../src/stage/desk/roomCells.ts';
import { INKS } from '../../../src/stage/inks.ts';
import { chance } from '../../../src/stage/noise.ts';
import { at, box, disc, halftone, shape, sheet, stroke } from './print.ts';

export const room = (): string =>
  sheet(
    ROOM_SHEET.width,
    ROOM_SHEET.height,
    (['winter', 'spring', 'summer', 'autumn', 'night'] as const)
      .map((view, i) => clipped(viewCell(view), outside(view), `view${i}`))
      .join('') +
      placed(FRAME, frame()) +
      placed(PORTRAIT, portrait()) +
      placed(COB, cob()) +
      placed(SATELLITE, satellite()) +
      placed(ASHTRAY, ashtray()) +
      placed(STUB, stub()),
  );

type View = 'winter' | 'spring' | 'summer' | 'autumn' | 'night';

interface Weather {
  readonly sky: string;
  readonly dots: string; // the ink of the sky's halftone
  readonly disc: string; // sun or moon
  readonly discAt: readonly [number, number];
  readonly tower: string;
  readonly wall: string;
  readonly ground: string;
}

const WEATHER: Readonly<Record<View, Weather>> = {
  winter: {
    sky: INKS.ice,
    dots: '#9DB7B4',
    disc: INKS.sheet,
    discAt: [188, 346],
    tower: INKS.slate,
    wall: INKS.night,
    ground: INKS.sheet,
  },
  spring: {
    sky: '#DCE7DC',
    dots: '#A8C2B4',
    disc: INKS.sheet,
    discAt: [196, 322],
    tower: '#4A5C66',
    wall: '#35464F',
    ground: '#B9C7A6',
  },
  summer: {
    sky: '#E6E6CF',
    dots: '#B4C9B4',
    disc: '#F4D48A',
    discAt: [200, 300],
    tower: '#55666C',
    wall: '#3C4E5A',
    ground: '#7F9A6B',
  },
  autumn: {
    sky: '#E3DCC6',
    dots: '#B9B59B',
    disc: '#EBC57A',
    discAt: [186, 366],
    tower: '#4A565C',
    wall: '#333F45',
    ground: '#B98A45',
  },
  night: {
    sky: '#2A3843',
    dots: '#1F2A33',
    disc: INKS.sheet,
    discAt: [190, 318],
    tower: '#182027',
    wall: '#12181D',
    ground: '#3A4750',
  },
};

function outside(view: View): string {
  const { sky, dots, disc: sun, discAt, tower, wall, ground } = WEATHER[view];
  const foot = VIEW.height;
  return (
    `<path d="${box(0, 0, VIEW.width, foot)}" fill="${sky}"/>` +
    halftone(
      { x: 0, y: 190, width: VIEW.width, height: 260 },
      8,
      dots,
      (_, y) => 0.4 + ((y - 190) / 240) * 2.5,
    ) +
    shape(disc(discAt[0], discAt[1], 33), sun) +
    (view === 'night' ? shape(disc(discAt[0] + 14, discAt[1] - 7, 29), sky) : '') +
    spire(34, foot, tower, view === 'night' ? INKS.ochre : sky) +
    battlements(foot, wall) +
    shape(
      `M-10 ${foot - 32}C70 ${foot - 50} 130 ${foot - 36} 180 ${foot - 46}C214 ${foot - 52} 240 ${foot - 40} 262 ${foot - 44}L262 ${foot + 10}L-10 ${foot + 10}Z`,
      ground,
    ) +
    trees(view, foot)
  );
}

/** A gate tower with its tent roof; a weather vane, not a star. */
function spire(x: number, foot: number, ink: string, lit: string): string {
  return (
    shape(
      `M${x - 38} ${foot}L${x - 38} ${foot - 150}L${x - 26} ${foot - 166}L${x - 26} ${foot - 190}L${x} ${foot - 272}L${x + 26} ${foot - 190}L${x + 26} ${foot - 166}L${x + 38} ${foot - 150}L${x + 38} ${foot}Z`,
      ink,
    ) +
    stroke(`M${x} ${foot - 270}L${x} ${foot - 298}M${x} ${foot - 293}L${x + 13} ${foot - 288}`, ink, 2.4) +
    shape(box(x - 42, foot - 154, 84, 7), lit) +
    shape(box(x - 30, foot - 194, 60, 5), lit) +
    shape(
      `M${x - 7} ${foot - 104}C${x - 7} ${foot - 122} ${x + 7} ${foot - 122} ${x + 7} ${foot - 104}L${x + 7} ${foot - 84}L${x - 7} ${foot - 84}Z`,
      lit,
    ) +
    shape(
      `M${x - 4} ${foot - 178}L${x + 4} ${foot - 178}L${x + 4} ${foot - 168}L${x - 4} ${foot - 168}Z`,
      lit,
    )
  );
}

/** The wall with its swallow-tailed merlons. */
function battlements(foot: number, ink: string): string {
  let path = `M60 ${foot}L60 ${foot - 82}`;
  for (let x = 66; x < 260; x += 30)
    path += `L${x} ${foot - 82}L${x} ${foot - 114}L${x + 9} ${foot - 104}L${x + 18} ${foot - 114}L${x + 18} ${foot - 82}`;
  return shape(`${path}L270 ${foot - 82}L270 ${foot}Z`, ink);
}

function trees(view: View, foot: number): string {
  if (view === 'winter' || view === 'night')
    return bareTree(222, foot - 40, view === 'night' ? '#0E1317' : '#46535A');
  const ink = view === 'spring' ? '#8FA870' : view === 'summer' ? '#567A4E' : '#C07A28';
  const crowns = [
    [212, foot - 92, 27],
    [240, foot - 76, 24],
    [196, foot - 68, 20],
  ] as const;
  const crown =
    view === 'spring'
      ? bareTree(222, foot - 40, '#5C5A48')
      : stroke(`M220 ${foot - 40}L220 ${foot - 90}`, '#4A4030', 5);
  const leaves = crowns.map(([x, y, r]) => shape(disc(x, y, r), ink));
  const buds = Array.from({ length: 34 }, (_, i) =>
    shape(disc(186 + chance(i, 1, 5) * 66, foot - 122 + chance(i, 2, 5) * 66, 2.6), ink),
  );
  const fallen = Array.from({ length: 16 }, (_, i) =>
    shape(disc(150 + chance(i, 3, 5) * 100, foot - 60 + chance(i, 4, 5) * 50, 2.4), '#E0A23C'),
  );
  if (view === 'spring') return crown + buds.join('');
  return crown + leaves.join('') + (view === 'autumn' ? fallen.join('') : '');
}

const bareTree = (x: number, y: number, ink: string): string =>
  stroke(
    `M${x} ${y}L${x} ${y - 40}L${x - 5} ${y - 84}M${x} ${y - 40}L${x + 16} ${y - 74}L${x + 14} ${y - 90}`,
    ink,
    3,
  ) +
  stroke(
    `M${x} ${y - 30}L${x - 20} ${y - 62}M${x - 12} ${y - 49}L${x - 14} ${y - 74}M${x + 9} ${y - 60}L${x + 26} ${y - 70}M${x - 2} ${y - 60}L${x + 5} ${y - 82}`,
    ink,
    1.8,
  );

/** Seen from inside: white joinery, a sill, two kraft curtains. Origin: the pane's lower left corner. */
function frame(): string {
  const top = -556;
  return (
    shape(box(-18, top, 18, 562), INKS.sheet) +
    shape(box(252, top, 18, 562), INKS.sheet) +
    shape(box(120, top, 11, 560), INKS.sheet) +
    shape(box(-4, -252, 260, 9), INKS.sheet) +
    shape(box(-6, -12, 264, 14), INKS.sheet) +
    stroke(`M129 ${top}L129 -14`, '#D9D2BE', 2) +
    shape(box(-32, 0, 320, 17), INKS.sheet) +
    shape(box(-30, 17, 316, 7), '#7F9A8F') +
    curtain(true) +
    curtain(false)
  );
}

function curtain(right: boolean): string {
  if (right)
    return (
      shape(
        'M250 -560L352 -560C346 -340 330 -200 306 -130C290 -92 270 -78 248 -68C262 -190 256 -400 250 -560Z',
        INKS.kraft,
      ) +
      shape('M288 -560L312 -560C310 -380 296 -210 268 -90L260 -84C284 -220 292 -400 288 -560Z', '#B99A62') +
      shape('M334 -560L352 -560C346 -340 330 -200 306 -130L300 -122C322 -220 336 -400 334 -560Z', '#C5A871')
    );
  return (
    shape('M4 -560L-100 -560L-100 36L-50 28C-40 -90 -16 -230 4 -330C10 -400 8 -500 4 -560Z', INKS.kraft) +
    shape('M-34 -560L-14 -560C-16 -330 -44 -140 -60 30L-76 33C-60 -150 -34 -340 -34 -560Z', '#B99A62') +
    shape('M-92 -560L-80 -560C-82 -330 -88 -140 -92 35L-100 36Z', '#C5A871')
  );
}

/** A tunic and epaulettes; the frame cuts the neck. Origin: the upper left corner of the frame. */
function portrait(): string {
  return (
    shape(box(0, 0, 136, 184), INKS.soot) +
    shape(box(5, 5, 126, 174), '#3A332B') +
    shape(box(12, 12, 112, 160), '#B5A681') +
    shape('M12 172L12 106C22 70 44 56 56 50L68 82L80 50C92 56 114 70 124 106L124 172Z', '#6F7A70') +
    shape('M84 54C100 60 116 76 124 106L124 172L96 172C100 130 96 84 84 54Z', '#5D685F') +
    shape('M56 12L80 12L80 46L68 60L56 46Z', '#C79D74') +
    shape('M70 12L80 12L80 46L72 54Z', '#A97F57') +
    shape('M48 53L58 38L68 56L78 38L88 53L78 70L68 58L58 70Z', '#57625A') +
    stroke('M68 70L68 172', '#4A534C', 2) +
    [92, 118, 144].map(y => shape(disc(68, y, 2.8), INKS.ochre)).join('') +
    shape('M20 84L44 68L49 78L24 96Z', INKS.ochre) +
    shape('M116 84L92 68L87 78L112 96Z', INKS.ochre) +
    shape(box(36, 112, 18, 3), '#4A534C') +
    shape(box(84, 112, 18, 3), '#4A534C')
  );
}

/** A cob of maize standing in a tea glass with its metal holder. Origin: the middle of the base. */
function cob(): string {
  const grains: string[] = [];
  for (let row = 0; row < 10; row++)
    for (let i = -2; i <= 2; i++) {
      const width = 14 - Math.abs(row - 5.5) * 0.9;
      const x = (i / 2) * width;
      grains.push(shape(disc(x + 3, -116 + row * 8.2, 3.7), i > 0 ? '#C98A22' : '#EFC65C'));
    }
  return (
    shape(
      'M3 -130C14 -128 20 -108 20 -84C20 -62 16 -46 3 -40C-10 -46 -14 -62 -14 -84C-14 -108 -8 -128 3 -130Z',
      INKS.ochre,
    ) +
    grains.join('') +
    shape('M-8 -36C-22 -52 -26 -78 -22 -104C-10 -88 -2 -64 2 -36Z', '#6E8A4A') +
    shape('M6 -36C22 -50 30 -72 32 -94C18 -84 8 -62 0 -36Z', '#557039') +
    shape('M-21 -50L23 -50L21 -2L-19 -2Z', '#B9CCC4') +
    shape('M-17 -48L-8 -48L-8 -4L-15 -4Z', INKS.sheet) +
    shape('M-22 -30L24 -30L22 0L-20 0Z', INKS.slateMid) +
    shape('M9 -30L24 -30L22 0L11 0Z', INKS.slate) +
    stroke('M23 -25C38 -26 40 -6 22 -6', INKS.slate, 4) +
    stroke('M-20 -20L23 -20M-20 -12L22 -12', '#5F737D', 1.6)
  );
}

/** A model of the first satellite on a bent wire. Origin: the middle of the base. */
function satellite(): string {
  return (
    stroke('M-12 -92L-70 -118M-10 -86L-72 -94M-8 -100L-58 -136M-4 -82L-70 -70', INKS.sheet, 2.6) +
    stroke('M18 -4C6 -24 4 -44 18 -66', INKS.soot, 4) +
    shape('M-22 0L52 0L46 -9L-16 -9Z', INKS.soot) +
    shape('M18 0L52 0L46 -9L20 -9Z', '#332E29') +
    shape(disc(18, -88, 27), '#E9E4D6') +
    shape('M18 -61C4 -61 -6 -69 -8 -80C4 -72 30 -72 42 -96C50 -76 36 -61 18 -61Z', '#A9B4B0') +
    shape(disc(10, -98, 5), INKS.snow) +
    stroke('M-7 -92C4 -84 32 -84 44 -92', '#7C8985', 1.6)
  );
}

/** An ashtray of heavy glass. Origin: the middle of the base. */
function ashtray(): string {
  return (
    shape(disc(4, -9, 58, 0.36), INKS.soot) +
    shape(disc(0, -15, 56, 0.34), '#6E8B86') +
    shape(disc(0, -16, 43, 0.3), '#2C3B45') +
    shape('M-56 -15C-56 -6 -30 5 0 5C30 5 56 -6 56 -15C52 -2 30 -1 22 0C0 2 -40 0 -56 -15Z', '#8FAAA4') +
    stroke('M-46 -22C-38 -28 -24 -31 -10 -32', INKS.ice, 2.6)
  );
}

const stub = (): string =>
  shape('M0 0L20 -8L23 -2L3 6Z', INKS.sheet) +
  shape('M0 0L9 -4L12 3L3 6Z', '#C99A55') +
  shape('M20 -8L25 -10L27 -5L23 -2Z', '#8A8378');

const placed = (cell: Cell, body: string): string => at(cell.x + cell.originX, cell.y + cell.originY, body);

const clipped = (cell: Cell, body: string, id: string): string =>
  `<clipPath id="${id}"><path d="${box(0, 0, cell.width, cell.height)}"/></clipPath>` +
  at(cell.x, cell.y, `<g clip-path="url(#${id})">${body}</g>`);
