// Behind the Presidium: wall, wedge with the count, heading, chairs.

import type { TablePicture } from '../../play/gatherings.ts';
import { calendarOf } from '../../play/picture.ts';
import { type Drawing, pasteAt } from '../art.ts';
import { INKS } from '../inks.ts';
import { letter } from '../lettering.ts';
import { mix } from '../noise.ts';
import { polygon, type Space } from '../space.ts';
import { LEAN } from '../view.ts';
import type { StageWords } from '../words.ts';
import type { Seating } from './seating.ts';
import { CHAIR, EMPTY_CHAIR } from './tableCells.ts';
import { tableInks } from './tableInks.ts';

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
  const inks = tableInks(night);
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
    pasteAt(context, art, absent ? EMPTY_CHAIR : CHAIR, x, y + 34, scale * (absent ? 0.98 : 1.04));
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
