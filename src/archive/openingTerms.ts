// What of an opening changes a run, as one canonical text: two openings with the same terms are the same to a code.

import { OPENINGS } from '../model/openings.ts';
import type { Opening } from '../model/types.ts';

/** Stands in the code where the opening is a teacher's own, and has to be brought along. */
export const OWN_OPENING = 31;

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The terms of an opening without its name: chapter, forced and locked choices, what is hidden, what applies. */
export const termsText = ({
  chapter,
  forced,
  locked,
  hidden,
  evidence,
  allegations,
  assumptions,
}: Opening): string =>
  JSON.stringify([
    chapter,
    [...forced].sort(byName),
    [...locked].sort(byName),
    [...hidden].sort(byName),
    evidence,
    allegations,
    Object.entries(assumptions).sort(([a], [b]) => byName(a, b)),
  ]);

const GAME_OPENINGS = new Map(OPENINGS.map(known => [termsText(known), known.number]));

/** The number that stands in a code: the game's own opening with these terms, if there is one. */
export const numberOf = (opening: Opening): number => GAME_OPENINGS.get(termsText(opening)) ?? OWN_OPENING;
