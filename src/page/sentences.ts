// What is read aloud: meters, changes and choices as whole sentences.

import { FACTIONS, QUANTITIES } from '../model/quantities.ts';
import type { Person, PersonId, Target } from '../model/types.ts';
import type { Scene } from '../play/game.ts';
import type { Telephone } from '../play/picture.ts';
import { amount, list, plain } from './format.ts';
import { isFaction, isQuantity, type Row } from './reading.ts';
import { say } from './words.ts';

/** "Ministries", "Shops", "Mikoyan's view of you". */
export function nameOf(target: Target, people: Readonly<Partial<Record<PersonId, Person>>>): string {
  if (isFaction(target)) return FACTIONS[target].title;
  if (isQuantity(target)) return QUANTITIES[target].title;
  return people[target as PersonId]?.surname ?? target;
}

/** "Ministries 22, calling you, down 9." */
export function meterSentence(telephone: Telephone): string {
  const name = FACTIONS[telephone.faction].title;
  if (telephone.loyalty === null) return say('meter-hidden', { name });
  const { loyalty, word } = telephone;
  if (!telephone.change) return say('meter-said', { name, loyalty, word });
  return say('meter-moved', { name, loyalty, word, change: changeWords(telephone.change) });
}

export const metersSentence = (telephones: readonly Telephone[]): string =>
  telephones.map(meterSentence).join(' ');

/** "up 5", "down 9": for ears, where a sign may be swallowed. */
export const changeWords = (by: number): string =>
  by < 0 ? say('down-by', { amount: plain(-by) }) : say('up-by', { amount: plain(by) });

/** The largest changes in one sentence: "Ministries down 9 to 22, Army up 2 to 59 and 4 more." */
export function changesSentence(
  rows: readonly Row[],
  people: Readonly<Partial<Record<PersonId, Person>>>,
  most = 4,
): string {
  if (rows.length === 0) return say('nothing-moved');
  const told = rows.slice(0, most).map(({ target, by, is }) => {
    const moved = `${nameOf(target, people)} ${changeWords(amount(target, by))}`;
    // A man's view of you has no scale on which to stand.
    const scaled = isFaction(target) || isQuantity(target);
    return scaled ? `${moved} ${say('to-value', { value: plain(amount(target, is)) })}` : moved;
  });
  const more = rows.length - told.length;
  return `${list(more > 0 ? [...told, say('and-more', { count: more })] : told)}.`;
}

/** What can be done now, for the key that asks. */
export function whatNow(scene: Scene): string {
  if (scene.kind === 'ending') return say('now-ending');
  if (scene.kind === 'answer') return say('now-answer');
  const choices = scene.choices.map((choice, i) =>
    choice.closed
      ? say('now-closed', { place: i + 1, text: choice.text, reason: choice.closed.reason })
      : say('now-open', { place: i + 1, text: choice.text }),
  );
  const asides = scene.asides.length ? [say('now-asides', { count: scene.asides.length })] : [];
  return [...choices, ...asides].join(' ');
}
