// The few words the stage letters itself. English speaks; Cyrillic is texture and is never the only form of a fact.

import { FACTION_IDS, type FactionId } from '../model/ids.ts';
import { FACTIONS } from '../model/quantities.ts';
import type { Calendar } from '../play/picture.ts';

export interface StageWords {
  readonly factions: Readonly<Record<FactionId, string>>;
  readonly legend: string; // on the front of the desk
  readonly unknown: string; // the number a lesson does not show
  readonly handsUp: string;
  readonly against: string;
  readonly silent: string;
  readonly presidium: string;
  readonly question: string;
  readonly absent: string;
  readonly tally: (votes: number, needed: number) => string;
  readonly date: (calendar: Calendar) => string;
}

export const WORDS: StageWords = {
  factions: Object.fromEntries(FACTION_IDS.map(id => [id, FACTIONS[id].title])) as Record<FactionId, string>,
  legend: 'Needle: loyalty, 0 to 100. Lamp: mood. Ringing: crisis.',
  unknown: '?',
  handsUp: 'hands up',
  against: 'against',
  silent: 'silent',
  presidium: 'Presidium of the Central Committee',
  question: 'The question: that Comrade Khrushchev be relieved of all posts',
  absent: 'absent',
  tally: (votes, needed) => `${votes} votes, ${needed} carry it`,
  date: ({ day, month, year }) => `${day} ${month} ${year}`,
};
