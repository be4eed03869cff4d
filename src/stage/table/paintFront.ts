// Before the Presidium: the table's edge and cloth, what lies on it, name plates, the tally.

import type { Seat, TablePicture } from '../../play/gatherings.ts';
import { type Drawing, pasteAt } from '../art.ts';
import { INKS } from '../inks.ts';
import { letter } from '../lettering.ts';
import { polygon, type Space } from '../space.ts';
import { LEAN } from '../view.ts';
import type { StageWords } from '../words.ts';
import type { Seating } from './seating.ts';
import { ASHTRAY, CARAFE, CHARGES, GLASS, MICROPHONE, PAPER, PEN } from './tableCells.ts';
import { tableInks } from './tableInks.ts';

export function paintFront(
  context: CanvasRenderingContext2D,
  space: Space,
  seating: Seating,
  picture: TablePicture,
  night: boolean,
  art: Drawing,
  words: StageWords,
  focus: string | null,
): void {
  const { width, height, compact } = space;
  const inks = tableInks(night);
  const middle = width / 2;
  const below = (down: number, ink: string) => {
    context.beginPath();
    context.moveTo(-20, height + 20);
    for (let x = -20; x <= width + 20; x += 8) context.lineTo(x, seating.edge(x) + down);
    context.lineTo(width + 20, height + 20);
    context.fillStyle = ink;
    context.fill();
  };
  below(0, INKS.soot);
  below(5, INKS.ochre);
  below(16, '#A8741C');
  below(23, inks.cloth);
  context.save();
  context.clip();
  const far = seating.edge(middle) + 20;
  polygon(context, inks.lit, [
    middle * 0.86,
    far,
    middle * 1.28,
    far,
    middle * 0.72,
    height + 20,
    middle * 0.02,
    height + 20,
  ]);
  context.restore();
  paintDots(context, space, seating);
  if (compact) return;
  paintThings(context, space, seating, art, picture.date.startsWith('1964'));
  picture.seats.forEach((seat, i) => {
    paintName(context, seating, i, seat, seat.person === focus, words);
  });
  paintTally(context, space, picture, words);
}

/** The near corner of the cloth darkens in dots. */
function paintDots(context: CanvasRenderingContext2D, { width, height }: Space, seating: Seating): void {
  context.fillStyle = '#16302A';
  context.beginPath();
  for (let row = 0, y = height; y > height - 300; row++, y -= 5)
    for (let x = (row % 2) * 5; x < width; x += 10) {
      const radius = Math.max(0, Math.min(3, 3 * (1 - (height - y + (width - x) * 0.22) / 300)));
      if (radius < 0.45 || y < seating.edge(x) + 60) continue;
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
    }
  context.fill();
}

function paintThings(
  context: CanvasRenderingContext2D,
  { width, height }: Space,
  seating: Seating,
  art: Drawing,
  charged: boolean,
): void {
  const middle = width / 2;
  const top = seating.edge(middle) + 118;
  pasteAt(context, art, CARAFE, middle + 92, top + 108, 0.8);
  pasteAt(context, art, PAPER, middle - 128, top + 92, 0.94);
  pasteAt(context, art, GLASS, middle - 40, top + 66, 0.9);
  pasteAt(context, art, MICROPHONE, middle + 26, top + 70, 0.9);
  pasteAt(context, art, PAPER, middle + 206, top + 150, 0.94);
  pasteAt(context, art, GLASS, middle + 134, top + 118, 0.9);
  if (height < seating.edge(0) + 220) return; // a low stage keeps its cloth for the names and the tally
  pasteAt(context, art, ASHTRAY, middle - 126, top + 166, 0.85);
  pasteAt(context, art, PEN, middle + 214, top + 176, 0.9);
  pasteAt(context, art, CHARGES, width - 236, height - 30, 1);
  if (charged) paintCharge(context, width - 236, height - 30);
}

/** The heading of the long paper of October 1964. */
function paintCharge(context: CanvasRenderingContext2D, x: number, y: number): void {
  context.save();
  context.transform(1, LEAN, -0.24, 1, x, y);
  letter(context, 'О т. ХРУЩЁВЕ Н. С.', -2, -152, { size: 22, weight: 800, ink: INKS.soot, align: 'center' });
  context.restore();
}

/** English for whoever reads, Cyrillic as texture. */
function paintName(
  context: CanvasRenderingContext2D,
  { seats, pitch }: Seating,
  i: number,
  seat: Seat,
  focused: boolean,
  words: StageWords,
): void {
  const { x, y, slope } = seats[i]!;
  const crowded = pitch < 74; // then there is room for one line only
  const width = Math.min(118, crowded ? pitch * 1.02 : pitch * 0.98);
  const tall = crowded ? 29 : 39;
  const khrushchev = seat.person === 'khrushchev';
  const ground = focused ? INKS.ochre : khrushchev ? INKS.soot : INKS.sheet;
  const ink = khrushchev && !focused ? INKS.sheet : INKS.soot;
  context.save();
  context.translate(x, y + 33 + tall / 2 + 24 * Math.abs(slope));
  context.rotate(Math.atan(slope) * 0.62);
  const [top, foot] = [-tall / 2, tall / 2];
  polygon(context, 'rgba(15, 28, 24, 0.6)', [
    ...[-width / 2 + 4, top + 4, width / 2 + 4, top + 4],
    ...[width / 2 + 7, foot + 5, -width / 2, foot + 5],
  ]);
  polygon(context, ground, [-width / 2, top, width / 2, top, width / 2 + 3, foot, -width / 2 - 3, foot]);
  letter(context, seat.surname, 0, crowded ? 6 : 0.5, {
    size: crowded ? 19 : 21,
    weight: 800,
    ink,
    align: 'center',
    width: width - 6,
  });
  if (!crowded)
    letter(context, seat.absent ? words.absent : seat.russian, 0, 15.5, {
      size: seat.absent ? 14 : 14.5,
      weight: 600,
      face: seat.absent ? 'label' : 'head',
      ink: khrushchev && !focused ? INKS.quiet : focused ? INKS.soot : INKS.ash,
      align: 'center',
      width: width - 6,
    });
  context.restore();
}

/** A square for each vote: a hand, a dot, a cross. */
function paintTally(
  context: CanvasRenderingContext2D,
  { width, height }: Space,
  { count }: TablePicture,
  words: StageWords,
): void {
  if (!count) return;
  const votes = count.against + count.for + count.silent;
  const left = width > 1.4 * height ? (width - votes * 33) / 2 : 36;
  const y = height - 62;
  letter(context, words.tally(votes, count.needed), left, y - 14, { size: 26, weight: 800, ink: INKS.sheet });
  for (let i = 0; i < votes; i++) {
    const x = left + i * 33;
    if (i < count.against) {
      context.fillStyle = INKS.red;
      context.fillRect(x, y, 28, 28);
      paintHand(context, x, y);
    } else if (i < count.against + count.silent) {
      context.strokeStyle = INKS.sheet;
      context.lineWidth = 2;
      context.strokeRect(x + 1, y + 1, 26, 26);
      context.fillStyle = INKS.sheet;
      context.beginPath();
      context.arc(x + 14, y + 14, 3.4, 0, 7);
      context.fill();
    } else {
      context.fillStyle = INKS.ice;
      context.fillRect(x, y, 28, 28);
      context.strokeStyle = INKS.soot;
      context.lineWidth = 3;
      context.beginPath();
      context.moveTo(x + 8, y + 8);
      context.lineTo(x + 20, y + 20);
      context.moveTo(x + 20, y + 8);
      context.lineTo(x + 8, y + 20);
      context.stroke();
    }
  }
}

function paintHand(context: CanvasRenderingContext2D, x: number, y: number): void {
  context.fillStyle = INKS.sheet;
  for (const [left, top] of [
    [8.6, 8],
    [11.8, 5.6],
    [15, 5.2],
    [18.2, 7.2],
  ] as const)
    context.fillRect(x + left, y + top, 2.5, 12);
  context.fillRect(x + 8.6, y + 13.5, 12.1, 6);
  polygon(context, INKS.sheet, [x + 5, y + 12.5, x + 7, y + 11.5, x + 10, y + 16, x + 9, y + 19]);
  polygon(context, INKS.sheet, [x + 8.6, y + 18, x + 20.7, y + 18, x + 18, y + 24, x + 11.5, y + 24]);
}
