// May 1962: what to send to Cuba, and whether to say so.

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const cuba: Dossier = {
  id: 'cuba',
  date: '1962-05-24',
  chapter: 7,
  title: 'Missiles for Cuba',
  arises: [],
  options: [
    {
      id: 'secret',
      title: 'Send them in secret',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        inferred('army', 3, 'the rocket men have a mission overseas', ['NWC', 'FN2006']),
        inferred('camp', 3, 'a small ally is not left alone', ['FN2006']),
        inferred('intelligentsia', -1, 'rumours of ships, and nobody told', ['FN2006']),
        inferred('tension', 10, 'rockets go where rockets never were', ['FN2006']),
        inferred('control', 1, 'few know, and they know who told them', ['NWC']),
        documented('mikoyan', -2, 'he doubted it and was not heard', ['NWC', 'FN2006']),
        inferred('missiles', 5, 'medium rockets now reach Washington', ['FN2006']),
        inferred('gold', -30, 'ships by the dozen are taken off trade', ['FN2006']),
      ],
    },
    {
      id: 'open',
      title: 'Announce them openly',
      advocate: 'Guevara and Aragonés, August 1962',
      needs: [],
      effects: [
        inferred('army', 1, 'a treaty gives the garrison a standing', ['Allyn89']),
        documented('camp', 4, 'Havana gets the public pact it asked for', ['Allyn89', 'FN2006']),
        inferred('security', -2, 'the ships sail under every lens there is', ['Allyn89']),
        inferred('tension', 14, 'Congress has all summer to shout', ['FN2006']),
        inferred('prestige', 2, 'nothing was hidden, so nothing is found out', ['Allyn89']),
        inferred('mikoyan', -2, 'he doubts it aloud or in the dark', ['FN2006']),
        inferred('kosygin', -2, 'grain and credit talks are broken off', ['FN2006']),
        inferred('gold', -10, 'shipping is dearer under escort', ['FN2006']),
      ],
    },
    {
      id: 'pact',
      title: 'A treaty and ordinary arms',
      advocate: 'Mikoyan, by most accounts',
      needs: [],
      effects: [
        inferred('army', -3, 'tanks again, and no rockets near Florida', ['FN2006']),
        inferred('malinovsky', -2, 'his quick answer to Turkey is refused', ['NWC']),
        inferred('camp', -2, 'Havana thinks paper is thin armour', ['Allyn89']),
        inferred('intelligentsia', 1, 'the summer passes without sirens', ['FN2006']),
        inferred('ministries', 1, 'the merchant fleet keeps its cargoes', ['FN2006']),
        inferred('tension', 3, 'a Soviet treaty ninety miles away', ['FN2006']),
        documented('mikoyan', 4, 'his doubt was listened to', ['NWC', 'FN2006', 'Troyan']),
        inferred('missiles', -2, 'the distance to America stays as it was', ['FN2006']),
        inferred('gold', -20, 'an island is fed and armed on credit', ['FN2006']),
        speculative('prestige', -1, 'the balance of rockets is not mended', ['NWC']),
      ],
    },
  ],
};
