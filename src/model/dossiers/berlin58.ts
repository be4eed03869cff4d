// Berlin: six months. The note to the three powers of November 1958.

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const berlin58: Dossier = {
  id: 'berlin58',
  date: '1958-11-27',
  chapter: 5,
  title: 'Berlin: six months',
  arises: [],
  options: [
    {
      id: 'ultimatum',
      title: 'An ultimatum of six months',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        inferred('army', 2, 'the group in Germany is asked for plans', ['FN2006']),
        inferred('camp', 4, 'Ulbricht has a date to show his people', ['FN2006', 'Harrison2003']),
        inferred('intelligentsia', -1, 'they remember where they were in 1941', ['FN2006']),
        inferred('tension', 12, 'three armies are told to leave a city', ['FN2006']),
        inferred('prestige', 3, 'every chancellery reads your note twice', ['FN2006']),
        documented('mikoyan', -3, 'he objected, and it went all the same', ['FN2006']),
        speculative('kosygin', -1, 'a plan of seven years needs no war', ['Andriyanov']),
        inferred('prestige', -3, 'the date went by and nobody left', ['FN2006'], { lag: 2 }),
        inferred('camp', -2, 'Ulbricht counts the months aloud', ['Harrison2003'], { lag: 2 }),
      ],
    },
    {
      id: 'talks',
      title: 'Talks with no deadline',
      advocate: 'Mikoyan',
      needs: [],
      effects: [
        inferred('intelligentsia', 2, 'Germany is discussed and not threatened', ['FN2006']),
        inferred('camp', -3, 'Ulbricht is handed a calendar with no date', ['Harrison2003']),
        inferred('tension', -4, 'a conference is spoken of', ['FN2006']),
        inferred('mikoyan', 5, 'it is his paper that is sent', ['FN2006']),
        inferred('army', -1, 'rockets are to be kept in the drawer', ['FN2006']),
        inferred('prestige', -1, 'the West files it', ['FN2006']),
        speculative('suslov', -1, 'Peking asks what we are afraid of', ['Luthi2008']),
      ],
    },
    {
      id: 'treaty',
      title: 'A separate treaty at once',
      advocate: 'Ulbricht',
      needs: [],
      effects: [
        inferred('camp', 7, 'East Berlin has its keys', ['Harrison2003']),
        inferred('tension', 20, 'a German sentry may stop an American lorry', ['Harrison2003', 'FN2006']),
        inferred('army', -2, 'their lives hang on Ulbricht’s police', ['Harrison2003']),
        inferred('ministries', -3, 'Bonn stops the machines it sells us', ['FN2006']),
        inferred('prestige', 1, 'you did what you said', ['FN2006']),
        inferred('intelligentsia', -3, 'soap and matches go from the shops', ['FN2006']),
        inferred('mikoyan', -7, 'not even a note was shown to him', ['FN2006']),
        inferred('kosygin', -4, 'the seven-year plan is for peacetime', ['Andriyanov']),
        inferred('security', 2, 'Berlin is theirs to seal', ['Harrison2003']),
      ],
    },
  ],
};
