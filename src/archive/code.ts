// Run codes: a whole run as at most 36 letters, to be written on a worksheet and typed in again.
// The number behind the letters is, from its low end: 32 bits of check, codebook, model version, opening,
// luck (with the seed if it is not history's), and a digit for each decision.

import { openingByNumber } from '../model/openings.ts';
import type { Opening, Run } from '../model/types.ts';
import { inGroups, read, tidy, write } from './base32.ts';
import { CODEBOOKS, type Codebook, NEWEST, pack, unpack } from './codebook.ts';
import { crc32 } from './crc32.ts';
import { numberOf, OWN_OPENING, termsText } from './openingTerms.ts';

export const LONGEST = 36; // letters; 180 bits, of which codebook 1 needs 179.98 at most
const SHORTEST = 7; // the check alone fills six letters and more
const LONGEST_TEXT = 200; // letters with all that may stand between them

const BOOKS = 7n; // 0 is never used
const VERSIONS = 16n;
const OPENINGS = 32n;
const SEEDS = 1n << 24n;
const PAYLOAD_BYTES = 19; // 180 bits without the check

export type Refusal =
  | 'empty'
  | 'short'
  | 'long'
  | 'letter'
  | 'check'
  | 'newer'
  | 'opening'
  | 'choices'
  | 'form';

export type Reading =
  | { readonly ok: true; readonly run: Run }
  | { readonly ok: false; readonly why: Refusal; readonly sentence: string };

/** What a reader is told, each with what to do. */
export const SENTENCES: Readonly<Record<Refusal, string>> = {
  empty: 'There is no code here. Type or paste one, for instance from a worksheet.',
  short: 'This code is too short. Some letters at the end may be missing: copy it again, whole.',
  long: 'This is longer than any code. Copy the code alone, without the text around it.',
  letter:
    'A code has only digits and Latin letters, and never a U. Look for the letter that does not belong.',
  check: 'At least one letter of this code is wrong. Compare it with the original, group by group.',
  newer: 'This code comes from a newer edition of Thaw. Reload the page, or update this copy, and try again.',
  opening:
    'This code belongs to a lesson of its own. Open the lesson’s link first, then enter the code again.',
  choices: 'This code names choices that no run can hold. Ask for it again, as a link.',
  form: 'This code has letters that say nothing. Leave out zeros at its start and copy it again.',
};

const refuse = (why: Refusal): Reading => ({ ok: false, why, sentence: SENTENCES[why] });

/** The code of a run. Throws on a run that no play could have made: that is our own mistake. */
export const encode = (run: Run): string => inGroups(lettersOf(run, NEWEST));

function lettersOf({ opening, seed, modelVersion, choices }: Run, codebook: Codebook): string {
  if (!(Number.isInteger(seed) && seed >= 0 && seed < SEEDS)) throw new Error(`${seed} is no seed`);
  if (!(Number.isInteger(modelVersion) && modelVersion >= 0 && modelVersion < VERSIONS))
    throw new Error(`a code has no room for model version ${modelVersion}`);
  const luck = seed === 0 ? 0n : 1n;
  let payload = pack(choices, codebook);
  if (luck) payload = payload * SEEDS + BigInt(seed);
  payload = payload * 2n + luck;
  payload = payload * OPENINGS + BigInt(numberOf(opening));
  payload = payload * VERSIONS + BigInt(modelVersion);
  payload = payload * BOOKS + BigInt(codebook.number);
  return write((payload << 32n) | BigInt(checkOf(payload, opening)));
}

/**
 * The run that a text stands for, or why there is none. Never throws. `own` are the openings at hand that are not
 * the game's own: a code made under one is read only with it, for its terms are part of the check.
 */
export function decode(text: string, own: readonly Opening[] = []): Reading {
  if (text.length > LONGEST_TEXT) return refuse('long');
  const letters = tidy(text);
  if (letters.length === 0) return refuse('empty');
  if (letters.length < SHORTEST) return refuse('short');
  if (letters.length > LONGEST) return refuse('long');
  const number = read(letters);
  if (number === undefined) return refuse('letter');

  const payload = number >> 32n;
  const check = Number(number & 0xffffffffn);
  let rest = payload;
  const digit = (radix: bigint) => {
    const value = Number(rest % radix);
    rest /= radix;
    return value;
  };
  const book = digit(BOOKS);
  const modelVersion = digit(VERSIONS);
  const openingNumber = digit(OPENINGS);

  const fits = (opening?: Opening) => checkOf(payload, opening) === check;
  const opening =
    openingNumber === OWN_OPENING ? own.find(brought => fits(brought)) : openingByNumber(openingNumber);
  if (openingNumber !== OWN_OPENING && !fits(opening)) return refuse('check');
  if (openingNumber === OWN_OPENING && !opening) return refuse('opening');
  const codebook = CODEBOOKS.find(known => known.number === book);
  if (!codebook || !opening) return refuse('newer');

  const seed = digit(2n) === 1 ? digit(SEEDS) : 0;
  const choices = unpack(rest, codebook);
  if (!choices) return refuse('choices');
  const run: Run = { opening, seed, modelVersion, choices };
  if (lettersOf(run, codebook) !== letters) return refuse('form');
  return { ok: true, run };
}

/** Of the payload; under a teacher's own opening, of that opening's terms and the payload. */
function checkOf(payload: bigint, opening?: Opening): number {
  const bytes = new Uint8Array(PAYLOAD_BYTES);
  for (let i = PAYLOAD_BYTES - 1, rest = payload; i >= 0; i--, rest >>= 8n) bytes[i] = Number(rest & 0xffn);
  const terms =
    opening && numberOf(opening) === OWN_OPENING ? new TextEncoder().encode(termsText(opening)) : [];
  return crc32([...terms, ...bytes]);
}
