// Dates as whole numbers, 19540223, so that the model can compare them without a clock or a locale.

import type { IsoDate } from './types.ts';

export type DayNumber = number; // 19540223

/** 19540223 for "1954-02-23". */
export const dayOf = (date: IsoDate): DayNumber => Number(date.replaceAll('-', ''));

/** "1954-02-23" for 19540223. */
export function isoOf(day: DayNumber): IsoDate {
  const text = String(day);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

export const yearOf = (day: DayNumber): number => Math.floor(day / 10000);

/** The yearly tick: the harvest is in, before the decisions of autumn. */
export const tickDay = (year: number): DayNumber => year * 10000 + 901;
