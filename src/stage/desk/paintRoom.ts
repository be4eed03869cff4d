// The still part of the desk: wall, window, portrait, things, baize, light, and the bodies of the telephones.

import { FACTION_IDS } from '../../model/ids.ts';
import type { Picture } from '../../play/picture.ts';
import { cut, type Drawing } from '../art.ts';
import { INKS } from '../inks.ts';
import { kept, leaning, pasteLeaning } from '../leaning.ts';
import { letter } from '../lettering.ts';
import { mix, noise } from '../noise.ts';
import { type Fit, placed, type View } from '../view.ts';
import { bodyCell } from './cells.ts';
import { DESK, type DeskLayout } from './layout.ts';
import { CALENDAR_AT } from './paintPlates.ts';
import {
  ASHTRAY,
  ASHTRAY_AT,
  COB,
  COB_AT,
  FRAME,
  PANE_AT,
  PORTRAIT,
  PORTRAIT_AT,
  SATELLITE,
  SATELLITE_AT,
  STUB,
  VIEW,
  viewCell,
} from './roomCells.ts';

export interface RoomArt {
  readonly room: Drawing;
  readonly telephones: Drawing;
  readonly grain: Drawing;
}

interface Palette {
  readonly wall: string;
  readonly rail: string;
  readonly moulding: string;
  readonly baize: string;
  readonly light: string;
  readonly unfaded: string;
}

const DAY: Palette = {
  wall: INKS.greenPale,
  rail: INKS.greenRail,
  moulding: INKS.paper,
  baize: INKS.green,
  light: INKS.greenLight,
  unfaded: '#BDD0C5',
};

const LAMP_LIT: Palette = {
  wall: INKS.slate,
  rail: '#33434E',
  moulding: '#8A958F',
  baize: '#2B5248',
  light: '#4E8070',
  unfaded: '#485B67',
};

const LEFT = -900; // far enough for any view
const RIGHT = 1900;

/** Paints everything that stands still, at the density of the view. */
export function paintRoom(
  context: CanvasRenderingContext2D,
  view: View,
  layout: DeskLayout,
  picture: Picture,
  art: RoomArt,
  legend: string,
): void {
  const inks = picture.window.night ? LAMP_LIT : DAY;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = inks.wall;
  context.fillRect(0, 0, view.width, view.height);
  leaning(context, layout.fit);
  paintWall(context, layout.fit, picture, art, inks);
  paintBaize(context, picture, inks);
  if (!layout.strip) paintCalendarShadow(context);
  speckle(context, view, layout.fit, art.grain, picture.window.night ? 0.45 : 1);
  leaning(context, layout.fit);
  if (!layout.strip) paintThings(context, layout.fit, picture, art.room);
  paintFront(context, layout.strip ? '' : legend);
  paintBodies(context, layout, art.telephones);
}

function paintWall(
  context: CanvasRenderingContext2D,
  fit: Fit,
  picture: Picture,
  art: RoomArt,
  inks: Palette,
): void {
  band(context, DESK.wall, DESK.far + 10, inks.rail);
  band(context, DESK.wall, DESK.wall + 5, inks.moulding);
  const { season, night, icicles } = picture.window;
  const pane = { x: PANE_AT.x, y: PANE_AT.foot - VIEW.height };
  pasteLeaning(context, art.room, viewCell(night ? 'night' : season), fit, pane.x, pane.y);
  pasteLeaning(context, art.room, FRAME, fit, PANE_AT.x, PANE_AT.foot);
  if (icicles > 0) paintIcicles(context, icicles);
  if (picture.props.portrait === 'hangs')
    pasteLeaning(context, art.room, PORTRAIT, fit, PORTRAIT_AT.x, PORTRAIT_AT.y);
  else {
    fill(context, inks.unfaded, rectangle(PORTRAIT_AT.x + 2, PORTRAIT_AT.y + 2, 132, 180));
    fill(context, INKS.soot, rectangle(PORTRAIT_AT.x + 66, PORTRAIT_AT.y - 10, 3, 9));
  }
}

/** They hang from the crossbar, longest in the first winter. */
function paintIcicles(context: CanvasRenderingContext2D, length: number): void {
  const top = PANE_AT.foot - 244;
  for (let i = 0; i < 17; i++) {
    const x = PANE_AT.x + 6 + i * 14.4;
    if (x > PANE_AT.x + 112 && x < PANE_AT.x + 136) continue;
    const drop = length * (26 + 74 * Math.abs(noise(i * 9, 3, 21, 7)));
    fill(context, INKS.sheet, [
      { x: x - 8, y: top },
      { x: x + 8, y: top },
      { x: x + 2.5, y: top + drop * 0.5 },
      { x: x + 0.5, y: top + drop },
      { x: x - 2.5, y: top + drop * 0.45 },
    ]);
  }
}

function paintBaize(context: CanvasRenderingContext2D, picture: Picture, inks: Palette): void {
  band(context, DESK.far - 12, DESK.far - 6, INKS.woodLight);
  band(context, DESK.far - 8, DESK.far + 6, INKS.wood);
  band(context, DESK.far + 5, 1400, inks.baize);
  if (picture.window.night) paintLampCone(context, inks.light);
  else paintBeam(context, picture.window.beam, inks);
}

/** Daylight through the window: as wide as what may be said. The mullion throws a bar; the far side breaks into dots. */
function paintBeam(context: CanvasRenderingContext2D, beam: number, inks: Palette): void {
  const [far, near] = [DESK.far + 6, 960];
  const edge = (share: number, y: number) => {
    const t = (y - far) / (near - far);
    return mix(36 + share * beam * 0.78, 330 + share * beam * 1.18, t);
  };
  const slice = (from: number, to: number) => [
    { x: edge(from, far), y: far },
    { x: edge(to, far), y: far },
    { x: edge(to, near), y: near },
    { x: edge(from, near), y: near },
  ];
  fill(context, inks.light, slice(0, 1));
  fill(context, inks.baize, slice(0.44, 0.485));
  const fade = 74;
  context.fillStyle = inks.light;
  context.beginPath();
  for (let row = 0, y = far + 4; y < near; row++, y += 6.4)
    for (let x = edge(1, y) - 6 + (row % 2) * 6.4; x < edge(1, y) + fade; x += 12.8) {
      const t = (x - edge(1, y) + 6) / (fade + 6);
      const radius = 4.3 * (1 - t) ** 0.8;
      if (radius < 0.4 || y < far + 6) continue;
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
    }
  context.fill();
}

/** At night there is only the desk lamp. */
function paintLampCone(context: CanvasRenderingContext2D, ink: string): void {
  context.fillStyle = ink;
  context.beginPath();
  context.ellipse(440, 640, 400, 210, 0.05, 0, 2 * Math.PI);
  context.fill();
}

/** The calendar's own shadow, in dots, to the right and below. */
function paintCalendarShadow(context: CanvasRenderingContext2D): void {
  context.fillStyle = INKS.soot;
  context.beginPath();
  for (let row = 0; row < 46; row++)
    for (let column = 0; column < 19; column++) {
      const x = CALENDAR_AT.x + 12 + column * 9.9 + (row % 2) * 4.95;
      const y = CALENDAR_AT.y + 14 + row * 4.95;
      context.moveTo(x + 2.1, y);
      context.arc(x, y, 2.1, 0, 2 * Math.PI);
    }
  context.fill();
}

function paintThings(context: CanvasRenderingContext2D, fit: Fit, picture: Picture, room: Drawing): void {
  const { maize, satellite, stubs } = picture.props;
  if (maize) pasteLeaning(context, room, COB, fit, COB_AT.x, COB_AT.y);
  if (satellite) pasteLeaning(context, room, SATELLITE, fit, SATELLITE_AT.x, SATELLITE_AT.y);
  pasteLeaning(context, room, ASHTRAY, fit, ASHTRAY_AT.x, ASHTRAY_AT.y, 0.8);
  for (let i = 0; i < stubs; i++)
    pasteLeaning(
      context,
      room,
      STUB,
      fit,
      ASHTRAY_AT.x - 26 + ((i * 17) % 44),
      ASHTRAY_AT.y - 9 - (i % 3) * 3,
      0.8,
    );
}

function paintFront(context: CanvasRenderingContext2D, legend: string): void {
  band(context, DESK.near - 9, DESK.near - 4, INKS.woodLight);
  band(context, DESK.near - 5, DESK.near + 5, INKS.wood);
  band(context, DESK.near + 4, 2400, INKS.soot);
  if (legend)
    letter(context, legend, 904, 893, {
      size: 16,
      weight: 500,
      face: 'label',
      ink: '#E9DEC6',
      align: 'right',
    });
}

/** The bodies of all telephones that have a place. */
export function paintBodies(
  context: CanvasRenderingContext2D,
  layout: Pick<DeskLayout, 'fit' | 'places'>,
  telephones: Drawing,
): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  for (const faction of FACTION_IDS) {
    const place = layout.places[faction];
    if (!place) continue;
    const cell = bodyCell(faction);
    const scale = layout.fit.scale * place.scale;
    const { x, y } = placed(layout.fit, place.x, place.y);
    context.drawImage(
      cut(telephones, cell, scale),
      Math.round(x - cell.originX * scale),
      Math.round(y - cell.originY * scale),
    );
  }
}

/** Missing ink over all that is painted so far. */
export function speckle(
  context: CanvasRenderingContext2D,
  view: View,
  fit: Fit,
  grain: Drawing,
  strength = 1,
): void {
  const size = Math.max(1, Math.round(grain.width * fit.scale));
  const tile = kept(grain, `tile ${size}`, () => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = size;
    canvas.getContext('2d')!.drawImage(grain, 0, 0, size, size);
    return canvas;
  });
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalAlpha = strength;
  context.fillStyle = context.createPattern(tile, 'repeat')!;
  context.fillRect(0, 0, view.width, view.height);
  context.globalAlpha = 1;
}

/** A level band with an inky upper edge, right across the picture. */
function band(context: CanvasRenderingContext2D, top: number, foot: number, ink: string): void {
  context.fillStyle = ink;
  context.beginPath();
  context.moveTo(LEFT, foot);
  for (let x = LEFT; x <= RIGHT; x += 12) context.lineTo(x, top + 0.8 * noise(x, top, 4));
  context.lineTo(RIGHT, foot);
  context.fill();
}

const rectangle = (x: number, y: number, width: number, height: number) => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

function fill(
  context: CanvasRenderingContext2D,
  ink: string,
  points: readonly { readonly x: number; readonly y: number }[],
): void {
  context.fillStyle = ink;
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.closePath();
  context.fill();
}
