// Numbers and dates as a reader sees them: true minus, British dates, the model's units spelled out.

import { QUANTITIES } from '../model/quantities.ts';
import type { IsoDate, QuantityId } from '../model/types.ts';

const MINUS = '\u2212';
// Built once: a new one for each number costs more than drawing the row it stands in.
const GROUPED = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** "+5", "−9", "0". */
export const signed = (n: number): string => (n > 0 ? `+${plain(n)}` : plain(n));

/** "1,245", "−3", "61.5". */
export function plain(n: number): string {
  const rounded = Math.round(n * 100) / 100;
  const text = GROUPED.format(Math.abs(rounded));
  return rounded < 0 ? `${MINUS}${text}` : text;
}

/** Tenths of a million tonnes as million tonnes: 825 is "82.5". */
export const megatonnes = (tenths: number): string => tenthsOf(tenths);

/** A number of the country in words, from the model's unit: maize 35 is "3.5 million hectares". */
export function quantity(id: QuantityId, value: number): string {
  const { unit } = QUANTITIES[id];
  switch (unit) {
    case '0.1 Mha':
      return `${tenthsOf(value)} million hectares`;
    case '0.1 Mt':
      return `${tenthsOf(value)} million tonnes`;
    case '0.1 million head':
      return `${tenthsOf(value)} million head`;
    case 'thousand':
      return value >= 1000 ? `${plain(Math.round(value / 10) / 100)} million` : `${plain(value)} thousand`;
    case 'million dollars':
      return `${plain(value)} million dollars`;
    case 'thousand a year':
      return `${plain(value)} thousand a year`;
    case '100 in 1953':
      return `${plain(Math.round(value))} (100 in 1953)`;
    case 'points of 100':
      return `${plain(value)} of 100`;
    default:
      return plain(value);
  }
}

/** A number of the country without its unit, in the unit that `unitOf` names: reserve 130 is 13. */
export const amount = (target: string, value: number): number =>
  isQuantity(target) && QUANTITIES[target].unit.startsWith('0.1 ') ? value / 10 : value;

/** "million tonnes"; '' for points and for what has no unit. */
export function unitOf(target: string): string {
  if (!isQuantity(target)) return '';
  return UNITS[QUANTITIES[target].unit] ?? '';
}

const UNITS: Readonly<Record<string, string>> = {
  '0.1 Mha': 'million hectares',
  '0.1 Mt': 'million tonnes',
  '0.1 million head': 'million head',
  'million dollars': 'million dollars',
  'thousand a year': 'thousand a year',
  thousand: 'thousand',
};

const isQuantity = (target: string): target is QuantityId => target in QUANTITIES;

const tenthsOf = (tenths: number): string => plain(tenths / 10).replace(/^([^.]*)$/, '$1.0');

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "23 February 1954". */
export function day(date: IsoDate): string {
  const [year, month, number] = date.split('-').map(Number);
  return `${number} ${MONTHS[month! - 1]} ${year}`;
}

/** "Tuesday 23 February 1954". */
export const fullDay = (date: IsoDate): string =>
  `${DAYS[new Date(`${date}T12:00:00Z`).getUTCDay()]} ${day(date)}`;

/** "Feb 1954". */
export const monthOf = (date: IsoDate): string =>
  `${MONTHS[Number(date.slice(5, 7)) - 1]!.slice(0, 3)} ${yearOf(date)}`;

export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

/** "a, b and c". */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
