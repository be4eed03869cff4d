// The few words the stage letters itself. English speaks; Cyrillic is texture and is never the only form of a fact.

import { FACTION_IDS, type FactionId } from '../model/ids.ts';
import { FACTIONS } from '../model/quantities.ts';
import type { BlocId } from '../model/types.ts';
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
  readonly map: MapWords;
  readonly hall: HallWords;
}

export interface MapWords {
  readonly title: string;
  readonly unploughed: string; // the title while no new land is ploughed
  readonly ploughed1954: string;
  readonly by1956: string;
  readonly since: string;
  readonly blowing: string;
  readonly maize: string;
  readonly area: (tenths: number) => string; // of 0.1 Mha
  readonly regions: string;
  readonly split: string;
  readonly garrisons: string;
  readonly men: (thousands: number) => string;
  readonly queues: readonly [none: string, some: string, long: string, everywhere: string];
  readonly missiles: string;
  readonly missilesInCuba: string;
  readonly wall: string;
  readonly quarrel: string;
  readonly crimea: Readonly<Record<'russian' | 'ukrainian', string>>;
  readonly cuba: string;
  readonly vietnam: string;
}

export interface HallWords {
  readonly title: string;
  readonly blocs: Readonly<Record<BlocId, string>>;
  readonly forYou: string;
  readonly against: string;
  readonly silent: string;
  readonly arriving: string;
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
  map: {
    title: 'The land you ploughed',
    unploughed: 'The land',
    ploughed1954: 'Ploughed in 1954',
    by1956: 'By 1956',
    since: 'Since then',
    blowing: 'Soil blowing',
    maize: 'Maize',
    area: tenths => `${(tenths / 10).toFixed(1)} Mha`,
    regions: 'Economic regions',
    split: 'Divided provinces',
    garrisons: 'Men under arms',
    men: thousands => `${(thousands / 1000).toFixed(2)} million`,
    queues: ['', 'Queues', 'Long queues', 'Queues everywhere'],
    missiles: 'Missiles',
    missilesInCuba: 'Missiles in Cuba',
    wall: 'The wall in Berlin',
    quarrel: 'In quarrel with you',
    crimea: { russian: 'Crimea: Russian republic', ukrainian: 'Crimea: Ukrainian republic' },
    cuba: 'Cuba',
    vietnam: 'North Vietnam',
  },
  hall: {
    title: 'Plenum of the Central Committee',
    blocs: {
      secretaries: 'Secretaries',
      ministries: 'Ministries',
      army_and_security: 'Army and security',
      others: 'Others',
    },
    forYou: 'for you',
    against: 'against',
    silent: 'silent',
    arriving: 'They are being flown in',
  },
};
