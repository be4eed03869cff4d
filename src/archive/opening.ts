// Openings from outside: a lesson's own terms as they travel in links, files and stored runs.
// Only known keys are taken over, into fresh objects; anything else refuses the whole.

import { ASSUMPTIONS } from '../model/assumptions.ts';
import { FACTION_IDS, QUANTITY_IDS } from '../model/ids.ts';
import type { ChapterNumber, Evidence, FactionId, MoveId, Opening, QuantityId } from '../model/types.ts';
import { CODEBOOKS } from './codebook.ts';
import { OWN_OPENING } from './openingTerms.ts';

const LONGEST_TITLE = 80;
const EVIDENCE: readonly Evidence[] = ['documented', 'inferred', 'speculative'];
const HIDEABLE: ReadonlySet<string> = new Set([...FACTION_IDS, ...QUANTITY_IDS]);
const MOVES: ReadonlySet<string> = new Set(
  CODEBOOKS.flatMap(({ decisions }) =>
    decisions.flatMap(({ dossier, options }) => options.map(option => `${dossier}/${option}`)),
  ),
);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOf =
  (known: ReadonlySet<string>) =>
  (value: unknown): value is string[] =>
    Array.isArray(value) &&
    value.length <= known.size &&
    new Set(value).size === value.length &&
    value.every(item => typeof item === 'string' && known.has(item));

const isMoves = isListOf(MOVES);
const isHideable = isListOf(HIDEABLE);

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;

const isAssumptions = (value: unknown): value is Record<string, number> =>
  isRecord(value) &&
  Object.entries(value).every(([name, number]) => {
    const known = Object.hasOwn(ASSUMPTIONS, name)
      ? ASSUMPTIONS[name as keyof typeof ASSUMPTIONS]
      : undefined;
    return known !== undefined && typeof number === 'number' && number >= known.least && number <= known.most;
  });

/** The opening in a value of unknown origin, in fresh objects; undefined where it is none of this edition's. */
export function openingIn(value: unknown): Opening | undefined {
  if (!isRecord(value)) return undefined;
  const { number, id, title, chapter, forced, locked, hidden, evidence, allegations, assumptions } = value;
  if (!(Number.isInteger(number) && (number as number) >= 0 && (number as number) <= OWN_OPENING))
    return undefined;
  if (!isText(id, 40) || !/^[a-z0-9_]*$/.test(id) || !isText(title, LONGEST_TITLE)) return undefined;
  if (!(Number.isInteger(chapter) && (chapter as number) >= 1 && (chapter as number) <= 8)) return undefined;
  if (!isMoves(forced) || !isMoves(locked) || !isHideable(hidden)) return undefined;
  if (!EVIDENCE.includes(evidence as Evidence) || typeof allegations !== 'boolean') return undefined;
  if (!isAssumptions(assumptions)) return undefined;
  return {
    number: number as number,
    id,
    title,
    chapter: chapter as ChapterNumber,
    forced: [...forced] as MoveId[],
    locked: [...locked] as MoveId[],
    hidden: [...hidden] as (FactionId | QuantityId)[],
    evidence: evidence as Evidence,
    allegations,
    assumptions: { ...assumptions },
  };
}

/** The same opening as text, its keys in a stated order. */
export const openingText = (opening: Opening): string =>
  JSON.stringify({
    number: opening.number,
    id: opening.id,
    title: opening.title,
    chapter: opening.chapter,
    forced: opening.forced,
    locked: opening.locked,
    hidden: opening.hidden,
    evidence: opening.evidence,
    allegations: opening.allegations,
    assumptions: opening.assumptions,
  });
