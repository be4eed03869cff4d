// What is heard, in words, for those who do not hear it. English speaks; each is a whole sentence.

import type { FactionId } from '../model/ids.ts';
import { FACTIONS } from '../model/quantities.ts';
import type { Calendar } from '../play/picture.ts';

export const CAPTIONS = {
  stamp: 'A stamp comes down: decided.',
  folder: (title: string) => `A folder is untied: “${title}”.`,
  calendar: (leaf: Calendar) => `A leaf is torn off: ${dateOf(leaf)}.`,
  backTo: (leaf: Calendar) => `Pages are turned back to ${dateOf(leaf)}.`,
  rings: (factions: readonly FactionId[]) =>
    factions.length === 1 ? `A telephone rings: ${named(factions)}.` : `Telephones ring: ${named(factions)}.`,
  vertushka: 'The vertushka rings: the apparatus.',
  moscow: 'The vertushka rings: Moscow is on the line.',
  quiet: (factions: readonly FactionId[]) =>
    `A receiver is put down: no longer in crisis, ${named(factions)}.`,
  table: (against: number, kept: number, stays: boolean) =>
    `Hands on the baize: ${against} against you, ${kept} for you. ${stays ? 'You stay.' : 'You are to go.'}`,
  plenum: (against: number, kept: number, stays: boolean) =>
    `The hall votes: ${against} against you, ${kept} for you. ${stays ? 'You stay.' : 'You are to go.'}`,
  news: 'A receiver is lifted: there is news.',
  harvest: (year: number, claimed: number) =>
    `A typewriter: for ${year}, ${claimed} million tonnes of grain are claimed.`,
  absent: 'A door is closed, further along the corridor.',
  satellite: 'A radio beeps: something is going round the earth.',
} as const;

const dateOf = ({ day, month, year }: Calendar): string => `${day} ${month} ${year}`;

/** "the army, the workers and the camp" */
function named(factions: readonly FactionId[]): string {
  const names = factions.map(faction => `the ${FACTIONS[faction].title.toLowerCase()}`);
  const last = names.pop()!;
  return names.length ? `${names.join(', ')} and ${last}` : last;
}
