// The eight telephones: eight bodies with cord, cradle, dial face and halftone shadow, and their eight handsets.
// What moves (needle, filled holes, lamp, handset) is left to the stage.

import { FACTION_IDS, type FactionId } from '../../../src/model/ids.ts';
import { DIAL, footMark, holeCentres, pathThrough, polar } from '../../../src/play/dial.ts';
import {
  bodyCell,
  DIAL_AT,
  HANDSET_HEIGHT,
  handsetCell,
  lampAt,
  TELEPHONES_SHEET,
} from '../../../src/stage/desk/cells.ts';
import { INKS, TELEPHONE_INKS } from '../../../src/stage/inks.ts';
import { at, box, disc, halftone, inked, SHEAR, shape, sheet, stroke } from './print.ts';

export const telephones = (): string =>
  sheet(TELEPHONES_SHEET.width, TELEPHONES_SHEET.height, FACTION_IDS.map(one).join(''));

function one(faction: FactionId): string {
  const body = bodyCell(faction);
  const handset = handsetCell(faction);
  return (
    at(body.x + body.originX, body.y + body.originY, bodyOf(faction), ` ${SHEAR}`) +
    at(
      handset.x + handset.originX,
      handset.y + handset.originY,
      `<g transform="translate(0 ${HANDSET_HEIGHT})">${handsetOf(faction)}</g>`,
      ` ${SHEAR}`,
    )
  );
}

interface Build {
  readonly body: string; // the ink of the lit side
  readonly shade: string; // the facet on the right third, the foot, the cradle
  readonly outline: string;
  readonly facet: string; // clipped to the outline
  readonly handset: 'curved' | 'straight';
  readonly grip: string; // the ink of the handset
  readonly gripShade: string;
  readonly keyline?: string; // the pale misregistered edge of a dark thing
  readonly before?: string; // drawn behind the body
  readonly after?: string; // drawn on the body
}

const DESK_SET =
  'M-80 0L80 0C80 -15 74 -27 66 -45C58 -65 52 -85 49 -101L-49 -101C-52 -85 -58 -65 -66 -45C-74 -27 -80 -15 -80 0Z';
const FIELD_BOX = 'M-73 0L73 0L73 -104L-73 -104Z';
const SLIM = 'M-67 0L67 0C71 -40 63 -79 51 -105L-51 -105C-63 -79 -71 -40 -67 0Z';
const MAGNETO = 'M-78 0L78 0L78 -14L63 -21L55 -104L-55 -104L-63 -21L-78 -14Z';
const WORKS = 'M-81 0L81 0L67 -108L-67 -108Z';
const LONG_LINE = 'M-83 0L83 0L83 -30L59 -105L-59 -105L-83 -30Z';
const RIGHT_THIRD = 'M31 -124L59 4L124 4L124 -124Z';

const CURVED =
  'M-91 -99L-91 -114C-91 -136 -75 -142 -53 -142L53 -142C75 -142 91 -136 91 -114L91 -99L50 -99' +
  'C50 -112 46 -120 34 -120L-34 -120C-46 -120 -50 -112 -50 -99Z';
const CURVED_END = 'M50 -99C50 -112 46 -120 34 -120L30 -142L53 -142C75 -142 91 -136 91 -114L91 -99Z';
const STRAIGHT =
  'M-89 -103L-89 -133L-58 -133L-50 -127L50 -127L58 -133L89 -133L89 -103L56 -103L50 -111L-50 -111L-56 -103Z';
const STRAIGHT_END = 'M46 -111L50 -127L58 -133L89 -133L89 -103L56 -103L50 -111Z';

const BUILDS: Readonly<Record<FactionId, Build>> = {
  apparatus: {
    body: TELEPHONE_INKS.apparatus,
    shade: '#CDB891',
    outline: DESK_SET,
    facet: RIGHT_THIRD,
    handset: 'curved',
    grip: INKS.sheet,
    gripShade: '#DCCBA6',
  },
  ministries: {
    body: TELEPHONE_INKS.ministries,
    shade: '#4B5D69',
    outline: DESK_SET,
    facet: RIGHT_THIRD,
    handset: 'curved',
    grip: INKS.slateMid,
    gripShade: '#536570',
  },
  army: {
    body: TELEPHONE_INKS.army,
    shade: '#4B5029',
    outline: FIELD_BOX,
    facet: 'M44 -124L58 4L124 4L124 -124Z',
    handset: 'straight',
    grip: INKS.soot,
    gripShade: '#332E29',
    keyline: INKS.greenPale,
    before: crank(70, -63),
    after:
      shape('M-73 -104L-73 -93L73 -93L73 -104Z', '#4B5029') +
      stroke('M-61 -92L-61 -1', '#4B5029', 3) +
      shape(disc(-67, -98, 2.6), '#8C9158') +
      shape(disc(67, -98, 2.6), '#8C9158') +
      shape(box(60, -40, 8, 22), INKS.soot),
  },
  security: {
    body: TELEPHONE_INKS.security,
    shade: '#3B3631',
    outline: SLIM,
    facet: RIGHT_THIRD,
    handset: 'curved',
    grip: '#26221F',
    gripShade: '#3B3631',
    keyline: INKS.greenPale,
  },
  countryside: {
    body: TELEPHONE_INKS.countryside,
    shade: '#B0741A',
    outline: MAGNETO,
    facet: RIGHT_THIRD,
    handset: 'curved',
    grip: INKS.soot,
    gripShade: '#332E29',
    keyline: INKS.greenPale,
    before:
      crank(60, -57) +
      shape(disc(-25, -113, 15), '#B0741A') +
      shape(disc(25, -113, 15), '#B0741A') +
      shape(disc(-28, -116, 9), INKS.ochre) +
      shape(disc(22, -116, 9), INKS.ochre) +
      shape(box(-3, -122, 6, 18), INKS.soot),
  },
  workers: {
    body: TELEPHONE_INKS.workers,
    shade: '#743A22',
    outline: WORKS,
    facet: 'M38 -124L58 4L124 4L124 -124Z',
    handset: 'straight',
    grip: INKS.soot,
    gripShade: '#332E29',
    keyline: INKS.greenPale,
    after:
      shape(disc(-66, -9, 2.4), '#743A22') +
      shape(disc(-56, -100, 2.4), '#743A22') +
      stroke('M-75 -20L75 -20', '#8A4A2E', 2),
  },
  intelligentsia: {
    body: TELEPHONE_INKS.intelligentsia,
    shade: '#9DB6AD',
    outline: SLIM,
    facet: RIGHT_THIRD,
    handset: 'curved',
    grip: '#E6EEE9',
    gripShade: '#AFC4BB',
  },
  camp: {
    body: TELEPHONE_INKS.camp,
    shade: '#1F2D37',
    outline: LONG_LINE,
    facet: 'M31 -124L60 -30L60 4L124 4L124 -124Z',
    handset: 'curved',
    grip: '#EFE4CC',
    gripShade: '#C9B891',
    keyline: '#6E8591',
    after: stroke('M-83 -30L83 -30', '#1F2D37', 2.4),
  },
};

function bodyOf(faction: FactionId): string {
  const build = BUILDS[faction];
  const clip = `clip-${faction}`;
  const outline = inked(build.outline);
  return (
    halftone({ x: -74, y: -4, width: 224, height: 42 }, 7, INKS.soot, castShadow) +
    stroke(
      'M-80 -104C-116 -84 -116 -24 -92 -8C-82 -2 -74 -6 -66 -8',
      INKS.soot,
      4.6,
      'stroke-linecap="round"',
    ) +
    shape('M-43 -97L-47 -120L-26 -120L-23 -97Z', build.shade) +
    shape('M43 -97L47 -120L26 -120L23 -97Z', build.shade) +
    (build.before ?? '') +
    (build.keyline && (faction === 'security' || faction === 'camp')
      ? `<path d="${outline}" fill="${build.keyline}" transform="translate(-3 -2)"/>`
      : '') +
    `<clipPath id="${clip}"><path d="${outline}"/></clipPath><path d="${outline}" fill="${build.body}"/>` +
    `<g clip-path="url(#${clip})">${shape(build.facet, build.shade)}${shape(box(-100, -10, 200, 14), build.shade)}</g>` +
    (build.after ?? '') +
    at(DIAL_AT.x, DIAL_AT.y, dialFace()) +
    at(lampAt(faction).x, lampAt(faction).y, shape(disc(0, 0, 10), INKS.soot))
  );
}

function handsetOf(faction: FactionId): string {
  const { handset, grip, gripShade, keyline } = BUILDS[faction];
  const [outline, end] = handset === 'curved' ? [CURVED, CURVED_END] : [STRAIGHT, STRAIGHT_END];
  const drawn = inked(outline);
  const gleam = handset === 'curved' ? 'M-70 -134C-64 -137 -58 -138 -50 -138L18 -138' : 'M-46 -123L30 -123';
  const dark = grip === INKS.soot || faction === 'security';
  return (
    (keyline && dark ? `<path d="${drawn}" fill="${keyline}" transform="translate(-3 -2)"/>` : '') +
    `<path d="${drawn}" fill="${grip}"/>${shape(end, gripShade)}` +
    stroke(gleam, gleamOf(faction, dark), 3, 'stroke-linecap="round"')
  );
}

const gleamOf = (faction: FactionId, dark: boolean): string =>
  dark ? '#8B8478' : faction === 'ministries' ? '#BAC6C9' : INKS.snow;

function dialFace(): string {
  const rim = DIAL.radius + DIAL.rim;
  const arc = [-135, -67.5].map(degrees => polar(DIAL.radius + 1.2, degrees));
  const holes = holeCentres().map(
    ({ x, y }) => `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${DIAL.holeRadius}"/>`,
  );
  return (
    shape(disc(0, 0, rim), INKS.soot) +
    shape(disc(0, 0, DIAL.radius), INKS.sheet) +
    `<path d="M${arc[0]!.x.toFixed(1)} ${arc[0]!.y.toFixed(1)}A43.2 43.2 0 0 1 ${arc[1]!.x.toFixed(1)} ${arc[1]!.y.toFixed(1)}"` +
    ` fill="none" stroke="${INKS.redBright}" stroke-width="5.4"/>` +
    `<g fill="none" stroke="${INKS.soot}" stroke-width="1.4">${holes.join('')}</g>` +
    `<path d="${pathThrough(footMark)}" fill="${INKS.soot}"/>`
  );
}

/** A hand crank standing out to the right. */
function crank(x: number, y: number): string {
  return shape(
    `M${x} ${y}L${x + 20} ${y}L${x + 20} ${y - 11}L${x + 29} ${y - 11}L${x + 29} ${y + 20}L${x + 20} ${y + 20}L${x + 20} ${y + 8}L${x} ${y + 8}Z`,
    INKS.soot,
  );
}

/** The shadow falls to the lower right and thins out as it goes. */
function castShadow(x: number, y: number): number {
  const left = -74 + (y + 4) * 2.1;
  const right = 90 + (y + 4) * 1.75;
  if (x < left || x > right || y > 34) return 0;
  return Math.max(
    0,
    Math.min(2.3, 2.3 * Math.min(1, (right - x) / 46), 2.3 * Math.min(1, (34 - y) / 12 + 0.35)),
  );
}
