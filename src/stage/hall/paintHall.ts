// The hall of the plenum: rows of members by blocs, a card for each who stands by you, aircraft in the windows of 1957.

import type { BlocId } from '../../model/types.ts';
import type { Bloc, HallPicture } from '../../play/gatherings.ts';
import { calendarOf } from '../../play/picture.ts';
import { type Drawing, pasteAt } from '../art.ts';
import { INKS } from '../inks.ts';
import { letter } from '../lettering.ts';
import { chance } from '../noise.ts';
import { polygon, type Space } from '../space.ts';
import { LEAN } from '../view.ts';
import type { StageWords } from '../words.ts';
import { AIRCRAFT, ROSTRUM } from './hallCells.ts';
import { type Member, type Rows, rowsOf } from './rows.ts';

const COATS: Readonly<Record<BlocId, readonly [lit: string, shade: string]>> = {
  secretaries: [INKS.soot, '#3A342E'],
  ministries: [INKS.slate, '#2C3B45'],
  army_and_security: ['#6E7440', '#4B5029'],
  others: ['#7A4A2A', '#5E3820'],
};
const FACES = ['#E9CFA4', '#DDBB8A', '#E3C598'];
const HAIR = [INKS.soot, '#57504A', '#B9B2A4', '#3A2A1E'];

/** Who sits where; without a ballot, a meeting of no particular blocs, or the first who have been flown in. */
export function plan(hall: HallPicture, { width, height, compact }: Space): Rows {
  const counted = hall.blocs.length > 0;
  const foot = height - (compact ? 44 : counted ? 118 : 60);
  if (counted) return rowsOf(hall.blocs, width, compact ? 96 : 330, foot);
  const crowd = rowsOf([AUDIENCE], width, compact ? 110 : 380, foot, 8);
  const here = hall.aircraft ? 0.3 : 0.96;
  const members = crowd.members
    .filter((_, i) => chance(i, 7, 31) < here)
    .map((member, i) => ({ ...member, bloc: ORDER[Math.floor(chance(i, 3, 31) * ORDER.length)]! }));
  return { members, plates: [] };
}

const AUDIENCE: Bloc = { id: 'others', seats: 144, for: 0, against: 0, abstained: 144 };
const ORDER: readonly BlocId[] = ['secretaries', 'secretaries', 'ministries', 'others', 'army_and_security'];

export function paintHall(
  context: CanvasRenderingContext2D,
  space: Space,
  hall: HallPicture,
  art: Drawing,
  words: StageWords,
): void {
  const { width, height, compact } = space;
  context.fillStyle = INKS.green;
  context.fillRect(-10, -10, width + 20, height + 20);
  const floor = compact ? 84 : 300;
  polygon(context, '#2F5A4E', [
    -10,
    floor,
    width + 10,
    floor + LEAN * width,
    width + 10,
    height + 10,
    -10,
    height + 10,
  ]);
  polygon(context, '#5A8A7A', [
    width * 0.3,
    -10,
    width * 0.5,
    -10,
    width * 0.86,
    height + 10,
    width * 0.6,
    height + 10,
  ]);
  if (hall.aircraft) paintSky(context, space, art);
  else if (hall.blocs.length === 0) paintDrapes(context, space, floor);
  if (!compact && (hall.aircraft || hall.blocs.length > 0)) paintHeading(context, hall, words);
  if (hall.blocs.length > 0) paintWedge(context, space, hall, words);
  else if (hall.aircraft) paintEmpty(context, space);
  if (!compact) pasteAt(context, art, ROSTRUM, width * 0.5, 322, hall.blocs.length > 0 ? 0.62 : 0.9);
}

function paintHeading(context: CanvasRenderingContext2D, hall: HallPicture, words: StageWords): void {
  const line = { weight: 500, face: 'label', ink: INKS.sheet } as const;
  letter(context, 'ПЛЕНУМ ЦК', 36, 74, { size: 62, weight: 800, ink: INKS.sheet });
  letter(context, `${words.hall.title},`, 38, 108, { ...line, size: 20, width: 330 });
  letter(context, words.date(calendarOf(hall.date)), 38, 134, { ...line, size: 20 });
  context.fillStyle = INKS.ochre;
  context.fillRect(38, 148, 300, 5);
  if (hall.blocs.length === 0)
    letter(context, words.hall.arriving, 38, 178, { ...line, size: 19, weight: 600 });
}

/** Heavy folds behind the platform of any large meeting. */
function paintDrapes(context: CanvasRenderingContext2D, { width }: Space, floor: number): void {
  for (let i = 0, x = -30; x < width + 30; i++, x += 44) {
    const wide = 18 + 10 * chance(i, 5, 13);
    const foot = (at: number) => floor + LEAN * at;
    polygon(context, '#325F53', [x, -10, x + wide, -10, x + wide + 5, foot(x + wide), x - 3, foot(x)]);
    polygon(context, '#47796B', [
      x + wide,
      -10,
      x + wide + 6,
      -10,
      x + wide + 9,
      foot(x + wide),
      x + wide + 5,
      foot(x + wide),
    ]);
  }
}

/** A long window with the sky in it, and what is in the sky. */
function paintSky(context: CanvasRenderingContext2D, { width, compact }: Space, art: Drawing): void {
  const [top, foot] = compact ? [8, 78] : [196, 292];
  const lean = (x: number, y: number): [number, number] => [x, y + LEAN * x + 36];
  const band = (ink: string, a: number, b: number) =>
    polygon(context, ink, [...lean(-10, a), ...lean(width + 10, a), ...lean(width + 10, b), ...lean(-10, b)]);
  band(INKS.sheet, top - 6, foot + 6);
  band(INKS.ice, top, foot);
  context.fillStyle = '#9DB7B4';
  context.beginPath();
  for (let row = 0; row < (foot - top) / 6; row++)
    for (let x = (row % 2) * 6; x < width; x += 12) {
      const [px, py] = lean(x, top + row * 6 + 3);
      const radius = 0.5 + (row / 16) * 2.4;
      context.moveTo(px + radius, py);
      context.arc(px, py, radius, 0, 7);
    }
  context.fill();
  for (let i = 0; i < 4; i++) {
    const x = width * (0.14 + 0.25 * i);
    const [px, py] = lean(x, (top + foot) / 2 + (i % 2) * 12 - 4);
    pasteAt(context, art, AIRCRAFT, px, py, compact ? 0.32 : 0.5);
  }
  for (let x = 0; x < width; x += 154) {
    const [px] = lean(x, 0);
    polygon(context, INKS.sheet, [
      ...lean(px - 4, top),
      ...lean(px + 4, top),
      ...lean(px + 4, foot),
      ...lean(px - 4, foot),
    ]);
  }
}

function paintWedge(
  context: CanvasRenderingContext2D,
  { width, compact }: Space,
  hall: HallPicture,
  words: StageWords,
): void {
  const left = compact ? width * 0.52 : Math.max(width * 0.5, width - 480);
  const foot = compact ? 84 : 176;
  polygon(context, INKS.red, [
    left - foot * 0.5,
    -10,
    width + 10,
    -10,
    width + 10,
    foot + LEAN * (width - left),
    left,
    foot,
  ]);
  const sum = (key: 'for' | 'against' | 'abstained') =>
    hall.blocs.reduce((total, bloc) => total + bloc[key], 0);
  const columns = [
    [sum('for'), words.hall.forYou],
    [sum('against'), words.hall.against],
    [sum('abstained'), words.hall.silent],
  ] as const;
  const pitch = compact ? 92 : 138;
  columns.forEach(([number, english], i) => {
    const x = width - (compact ? 52 : 78) - pitch * (2 - i);
    letter(context, String(number), x, compact ? 44 : 92, {
      size: compact ? 50 : 92,
      weight: 900,
      ink: INKS.sheet,
      align: 'center',
    });
    letter(context, english, x, compact ? 64 : 120, {
      size: compact ? 19 : 20,
      weight: 500,
      face: 'label',
      ink: INKS.onRed,
      align: 'center',
    });
  });
}

/** Before they have come there are only seats. */
function paintEmpty(context: CanvasRenderingContext2D, { width, height, compact }: Space): void {
  const rows = 8;
  for (let row = 0; row < rows; row++) {
    const near = row / (rows - 1);
    const y = (compact ? 110 : 372) + (height - (compact ? 130 : 430)) * (0.36 * near + 0.64 * near * near);
    const size = 0.62 + 0.38 * near;
    for (let i = 0; i < 18; i++) {
      const x = width / 2 + ((i - 8.5 + (row % 2 ? 0.25 : -0.25)) / 18) * width * (0.86 + 0.14 * near);
      polygon(context, '#22382F', [
        x - 19 * size,
        y,
        x - 17 * size,
        y - 30 * size,
        x + 17 * size,
        y - 30 * size,
        x + 19 * size,
        y,
      ]);
      polygon(context, '#3F6D5F', [
        x - 15 * size,
        y,
        x - 13 * size,
        y - 26 * size,
        x + 13 * size,
        y - 26 * size,
        x + 15 * size,
        y,
      ]);
    }
  }
}

/** The members, and the cards of those who are for you. */
export function paintMembers(context: CanvasRenderingContext2D, { members }: Rows, cards: boolean): void {
  for (const [i, member] of members.entries())
    paintMember(context, member, i, cards && member.stance === 'for');
}

function paintMember(
  context: CanvasRenderingContext2D,
  { x, y, scale, bloc, stance }: Member,
  i: number,
  up: boolean,
): void {
  const [coat, shade] = COATS[bloc];
  const skin = stance === 'against' ? '#A89271' : FACES[i % FACES.length]!;
  context.save();
  context.translate(x, y);
  context.scale(scale, scale);
  polygon(context, INKS.paper, [-21, -1, -17, -18, -8, -23.5, 6, -23.5, 15, -18, 19, -1]);
  polygon(context, coat, [-19, 0, -15, -17, -6, -22, 8, -22, 17, -17, 21, 0]);
  polygon(context, shade, [6, -22, 8, -22, 17, -17, 21, 0, 9, 0]);
  polygon(context, INKS.sheet, [-4, -22, 6, -22, 1, -12]);
  if (bloc === 'army_and_security') {
    polygon(context, INKS.ochre, [-16, -16.5, -8, -21, -6, -18.6, -14.6, -14]);
    polygon(context, INKS.ochre, [10, -21, 17.4, -16.5, 16, -14, 8.4, -18.6]);
  }
  oval(context, skin, 1, -31, 9.4, 11.4);
  oval(context, '#B98F5E', 5.2, -30, 5, 9.6);
  oval(context, skin, 0, -30.6, 8.2, 10);
  if (chance(i, 1, 9) > 0.22) {
    context.fillStyle = HAIR[Math.floor(chance(i, 2, 9) * HAIR.length)]!;
    context.beginPath();
    context.ellipse(1, -34, 9.8, 9.4, 0, Math.PI * 1.02, Math.PI * 1.98);
    context.fill();
  }
  if (up) {
    polygon(context, shade, [15, -14, 22, -18, 25, -40, 19, -41]);
    oval(context, skin, 22, -43, 4.2, 4.8);
    polygon(context, INKS.soot, [15.4, -68, 29.4, -69.5, 29.8, -47.4, 15.8, -46]);
    polygon(context, INKS.ochre, [14, -70, 28, -71.5, 28.4, -49.4, 14.4, -48]);
    polygon(context, INKS.sheet, [16.6, -66.6, 25.6, -67.6, 25.7, -63.4, 16.7, -62.4]);
  }
  context.restore();
}

export function paintPlates(
  context: CanvasRenderingContext2D,
  { width, height }: Space,
  rows: Rows,
  words: StageWords,
): void {
  let right = width - 4;
  for (const { bloc, x, width: room } of [...rows.plates].reverse()) {
    const wide = Math.max(112, Math.min(210, room));
    const left = Math.max(8, Math.min(x + (room - wide) / 2, right - wide - 6));
    right = left - 6;
    const top = height - 96 + LEAN * (left - 300) * 0.35;
    const leaning = (dx: number, dy: number) => [
      ...[left + dx, top + dy, left + wide + dx, top + dy + LEAN * wide],
      ...[left + wide + dx, top + 58 + dy + LEAN * wide, left + dx, top + 58 + dy],
    ];
    polygon(context, 'rgba(15, 28, 24, 0.6)', leaning(5, 6));
    polygon(context, INKS.sheet, leaning(0, 0));
    context.save();
    context.transform(1, LEAN, 0, 1, left, top);
    letter(context, words.hall.blocs[bloc.id], 10, 24, {
      size: 22,
      weight: 800,
      ink: INKS.soot,
      width: wide - 20,
    });
    const counts = `${bloc.for} ${words.hall.forYou}, ${bloc.against} ${words.hall.against}`;
    letter(context, counts, 10, 47, {
      size: 15.5,
      weight: 500,
      face: 'label',
      ink: INKS.ash,
      width: wide - 20,
    });
    context.restore();
  }
}

function oval(
  context: CanvasRenderingContext2D,
  ink: string,
  x: number,
  y: number,
  rx: number,
  ry: number,
): void {
  context.fillStyle = ink;
  context.beginPath();
  context.ellipse(x, y, rx, ry, 0, 0, 2 * Math.PI);
  context.fill();
}
