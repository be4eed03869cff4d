// The room behind the Presidium, and the table before it: one back cloth, one front cloth, the men between them.

import type { Seat, TablePicture } from '../../play/gatherings.ts';
import { calendarOf } from '../../play/picture.ts';
import { type Drawing, pasteAt } from '../art.ts';
import { INKS } from '../inks.ts';
import { letter } from '../lettering.ts';
import { mix } from '../noise.ts';
import { LEAN } from '../view.ts';
import type { StageWords } from '../words.ts';
import type { Seating } from './seating.ts';
import { ASHTRAY, CARAFE, CHAIR, CHARGES, EMPTY_CHAIR, GLASS, MICROPHONE, PAPER, PEN } from './tableCells.ts';

export interface Space {
  readonly width: number; // units
  readonly height: number;
  readonly compact: boolean; // no room for lettering: heads, hands and the count only
}

const DAY = {
  wall: INKS.green,
  panel: '#325F53',
  groove: '#2A5147',
  beam: '#5A8A7A',
  cloth: '#2A5347',
  lit: '#3A6A5B',
};
const NIGHT = {
  wall: '#27443D',
  panel: '#1F3933',
  groove: '#18302A',
  beam: '#35574E',
  cloth: '#1C3A32',
  lit: '#2F5A4D',
};

export function paintBack(
  context: CanvasRenderingContext2D,
  space: Space,
  seating: Seating,
  picture: TablePicture,
  night: boolean,
  art: Drawing,
  words: StageWords,
): void {
  const { width, height, compact } = space;
  const inks = night ? NIGHT : DAY;
  const middle = width / 2;
  context.fillStyle = inks.wall;
  context.fillRect(-10, -10, width + 20, height + 20);
  const dado = seating.edge(middle) - 30;
  polygon(context, inks.panel, [
    -10,
    dado - LEAN * middle,
    width + 10,
    dado + LEAN * middle,
    width + 10,
    height + 10,
    -10,
    height + 10,
  ]);
  for (let x = middle % 96; x < width; x += 96) {
    const y = dado + LEAN * (x - middle);
    polygon(context, inks.groove, [x, y, x + 3, y, x + 3, height, x, height]);
  }
  polygon(context, inks.beam, [
    width * 0.36,
    -10,
    width * 0.56,
    -10,
    width * 0.83,
    height * 0.7,
    width * 0.64,
    height * 0.7,
  ]);
  paintWedge(context, space, picture.count !== null);
  for (const [i, { x, y, scale }] of seating.seats.entries()) {
    const absent = picture.seats[i]!.absent;
    paste(context, art, absent ? EMPTY_CHAIR : CHAIR, x, y + 34, scale * (absent ? 0.98 : 1.04));
  }
  if (!compact) paintHeading(context, picture, words);
}

/** The red wedge that carries the count comes down from the right, leaning like everything else. */
function paintWedge(context: CanvasRenderingContext2D, { width, compact }: Space, counted: boolean): void {
  const left = compact ? width * 0.56 : Math.max(width * 0.5, width - 500);
  const foot = compact ? 92 : 214;
  const edge = (x: number) => foot + LEAN * (x - left);
  const ink = counted ? INKS.red : INKS.slate;
  polygon(context, ink, [left - foot * 0.55, -10, width + 10, -10, width + 10, edge(width + 10), left, foot]);
  polygon(context, counted ? '#A32413' : '#33434E', [
    left + 150,
    -10,
    width + 10,
    -10,
    width + 10,
    edge(width) * 0.52,
  ]);
  context.fillStyle = INKS.soot;
  context.beginPath();
  for (let row = 0; row < 9; row++)
    for (let x = left - 6 + (row % 2) * 5; x < width + 10; x += 10) {
      const y = edge(x) - 20 + row * 5;
      const radius = 3.6 * (1 - Math.abs(row - 4.5) / 5) * mix(0.75, 1, (x - left) / (width - left));
      if (radius < 0.5) continue;
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
    }
  context.fill();
}

function paintHeading(context: CanvasRenderingContext2D, picture: TablePicture, words: StageWords): void {
  letter(context, 'ПРЕЗИДИУМ ЦК', 36, 74, { size: 62, weight: 800, ink: INKS.sheet });
  const date = words.date(calendarOf(picture.date));
  letter(context, `${words.presidium},`, 38, 108, {
    size: 21,
    weight: 500,
    face: 'label',
    ink: INKS.sheet,
    width: 326,
  });
  letter(context, date, 38, 135, { size: 21, weight: 500, face: 'label', ink: INKS.sheet });
  context.fillStyle = INKS.ochre;
  context.fillRect(38, 148, 330, 5);
  if (picture.question)
    lines(context, words.question, 330).forEach((line, i) => {
      letter(context, line, 38, 178 + i * 24, { size: 19, weight: 600, face: 'label', ink: INKS.sheet });
    });
}

/** The numbers on the wedge. `raised` hands are up so far. */
export function paintCount(
  context: CanvasRenderingContext2D,
  { width, compact }: Space,
  { count }: TablePicture,
  raised: number,
  words: StageWords,
): void {
  if (!count) return;
  const silent = count.against + count.silent - raised;
  const columns = [
    [raised, 'ЗА', words.handsUp],
    [count.for, 'ПРОТИВ', words.against],
    [silent, 'МОЛЧАТ', words.silent],
  ] as const;
  const pitch = compact ? 92 : Math.min(138, (width - 520) / 3);
  columns.forEach(([number, russian, english], i) => {
    const x = width - (compact ? 50 : 76) - pitch * (2 - i);
    letter(context, String(number), x, compact ? 46 : 106, {
      size: compact ? 54 : 118,
      weight: 900,
      ink: INKS.sheet,
      align: 'center',
    });
    if (!compact)
      letter(context, russian, x, 134, {
        size: 25,
        weight: 800,
        ink: INKS.sheet,
        align: 'center',
        width: pitch - 14,
      });
    letter(context, english, x, compact ? 66 : 157, {
      size: compact ? 20 : 19,
      weight: 500,
      face: 'label',
      ink: INKS.onRed,
      align: 'center',
      width: pitch - 8,
    });
  });
}

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
  const inks = night ? NIGHT : DAY;
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
  paste(context, art, CARAFE, middle + 92, top + 108, 0.8);
  paste(context, art, PAPER, middle - 128, top + 92, 0.94);
  paste(context, art, GLASS, middle - 40, top + 66, 0.9);
  paste(context, art, MICROPHONE, middle + 26, top + 70, 0.9);
  paste(context, art, PAPER, middle + 206, top + 150, 0.94);
  paste(context, art, GLASS, middle + 134, top + 118, 0.9);
  if (height < seating.edge(0) + 220) return; // a low stage keeps its cloth for the names and the tally
  paste(context, art, ASHTRAY, middle - 126, top + 166, 0.85);
  paste(context, art, PEN, middle + 214, top + 176, 0.9);
  paste(context, art, CHARGES, width - 236, height - 30, 1);
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

const paste = (
  context: CanvasRenderingContext2D,
  art: Drawing,
  cell: typeof CHAIR,
  x: number,
  y: number,
  scale: number,
) => pasteAt(context, art, cell, x, y, scale);

/** A filled polygon from x, y, x, y... */
export function polygon(context: CanvasRenderingContext2D, ink: string, points: readonly number[]): void {
  context.fillStyle = ink;
  context.beginPath();
  for (let i = 0; i < points.length; i += 2) context.lineTo(points[i]!, points[i + 1]!);
  context.closePath();
  context.fill();
}

/** Breaks a sentence into lines no wider than so many units. */
function lines(context: CanvasRenderingContext2D, sentence: string, width: number): readonly string[] {
  context.font = '600 19px Jost, system-ui, sans-serif';
  const found: string[] = [];
  for (const word of sentence.split(' ')) {
    const longer = found.length > 0 ? `${found.at(-1)} ${word}` : word;
    if (found.length > 0 && context.measureText(longer).width <= width) found[found.length - 1] = longer;
    else found.push(word);
  }
  return found;
}
