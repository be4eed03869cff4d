// The game's own openings: the whole decade, and each chapter alone. A number stands in the run code for ever.

import type { ChapterNumber, Opening } from './types.ts';

export const CHAPTERS: readonly {
  readonly number: ChapterNumber;
  readonly title: string;
  readonly years: string;
}[] = [
  { number: 1, title: 'Succession', years: '1953' },
  { number: 2, title: 'Black earth', years: '1954–55' },
  { number: 3, title: 'The speech', years: '1956' },
  { number: 4, title: 'Seven against four', years: '1957' },
  { number: 5, title: 'Catch up and overtake', years: '1958–59' },
  { number: 6, title: 'The aeroplane', years: '1960–61' },
  { number: 7, title: 'Bread and rockets', years: '1962–63' },
  { number: 8, title: 'The long year', years: '1964' },
];

const opening = (number: number, chapter: ChapterNumber, title: string): Opening => ({
  number,
  id: number === 0 ? 'decade' : `chapter_${chapter}`,
  title,
  chapter,
  forced: [],
  locked: [],
  hidden: [],
  evidence: 'speculative',
  allegations: false,
  assumptions: {},
});

/** From March 1953. */
export const DECADE: Opening = opening(0, 1, 'The whole decade');

/** The decade, then each later chapter with history's choices before it. */
export const OPENINGS: readonly Opening[] = [
  DECADE,
  ...CHAPTERS.slice(1).map(({ number, title }, index) => opening(index + 1, number, title)),
];

/** An opening of the game's own by its number; undefined if there is none. */
export const openingByNumber = (number: number): Opening | undefined =>
  OPENINGS.find(known => known.number === number);
