// Links: "#run=…" carries a run code, "#opening=…" a lesson's own terms; a run of such a lesson needs both.

import type { Opening, Run } from '../model/types.ts';
import { decode, encode, type Reading, type Refusal } from './code.ts';
import { openingIn, openingText } from './opening.ts';
import { numberOf, OWN_OPENING } from './openingTerms.ts';

export const LONGEST_LINK = 2000; // letters of the whole address; longer ones are cut by chats and mail
const LONGEST_OPENING = 1600; // letters, as base64url

export type LinkRefusal = Refusal | 'lesson' | 'large';

export type LinkReading = Reading | { readonly ok: false; readonly why: 'lesson'; readonly sentence: string };

export type Written =
  | { readonly ok: true; readonly link: string }
  | { readonly ok: false; readonly why: 'large'; readonly sentence: string };

const LESSON_DAMAGED = 'The lesson in this link is damaged. Ask your teacher for the link again.';
const LESSON_LARGE = 'This lesson is too large for a link. Shorten its title, or override fewer assumptions.';

/** The address of a run under `base`, the page's own address without its fragment. */
export function linkTo(run: Run, base: string): Written {
  const own = numberOf(run.opening) === OWN_OPENING;
  return within(`${base}#run=${encode(run)}${own ? `&opening=${openingLetters(run.opening)}` : ''}`);
}

/** The address of a lesson's opening with nothing chosen yet. */
export const linkToOpening = (opening: Opening, base: string): Written =>
  within(`${base}#opening=${openingLetters(opening)}`);

const within = (link: string): Written =>
  link.length <= LONGEST_LINK ? { ok: true, link } : { ok: false, why: 'large', sentence: LESSON_LARGE };

/** What the fragment of an address asks for: a run, an opening to begin from, or nothing. */
export type Asked =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'opening'; readonly opening: Opening }
  | { readonly kind: 'run'; readonly reading: LinkReading }
  | { readonly kind: 'refused'; readonly why: 'lesson'; readonly sentence: string };

/** Reads "#run=…&opening=…". Never throws. `own` are further lesson openings at hand. */
export function readFragment(fragment: string, own: readonly Opening[] = []): Asked {
  if (fragment.length > LONGEST_LINK)
    return /^#?run=/.test(fragment) ? { kind: 'run', reading: decode(fragment) } : { kind: 'nothing' };
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const [code, letters] = [fields.get('run'), fields.get('opening')];
  const opening = letters === null ? undefined : openingFrom(letters);
  if (letters !== null && !opening) {
    const refused = { why: 'lesson', sentence: LESSON_DAMAGED } as const;
    return code === null
      ? { kind: 'refused', ...refused }
      : { kind: 'run', reading: { ok: false, ...refused } };
  }
  if (code !== null) return { kind: 'run', reading: decode(code, opening ? [opening, ...own] : own) };
  return opening ? { kind: 'opening', opening } : { kind: 'nothing' };
}

/** What somebody pasted: a code, or a whole link that carries one. Never throws. */
export function readPasted(text: string, own: readonly Opening[] = []): LinkReading {
  const start = text.indexOf('#run=');
  if (start < 0) return decode(text, own);
  const asked = readFragment(/^\S*/.exec(text.slice(start))![0], own);
  return asked.kind === 'run' ? asked.reading : decode('', own);
}

/** An opening as letters that need no escape in a link (base64url of its JSON). */
export const openingLetters = (opening: Opening): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(openingText(opening))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** The opening in such letters; undefined where they are not exactly what would be written for it. */
export function openingFrom(letters: string): Opening | undefined {
  if (letters.length > LONGEST_OPENING || !/^[A-Za-z0-9_-]+$/.test(letters)) return undefined;
  try {
    const bytes = Uint8Array.from(
      atob(letters.replaceAll('-', '+').replaceAll('_', '/')),
      letter => letter.codePointAt(0)!,
    );
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const opening = openingIn(JSON.parse(text));
    return opening && openingLetters(opening) === letters ? opening : undefined;
  } catch {
    return undefined;
  }
}
