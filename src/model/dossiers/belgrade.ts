// The decision of May 1955: whether to go to Tito, and as what.

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const belgrade: Dossier = {
  id: 'belgrade',
  date: '1955-05-26',
  chapter: 2,
  title: 'Belgrade',
  arises: [],
  options: [
    {
      id: 'party',
      title: 'Go, and make it up as comrades',
      advocate: 'Khrushchev; Bulganin',
      history: true,
      needs: [],
      effects: [
        inferred('camp', -2, 'those who hanged their Titoists ask why', ['CWIHP10', 'Spitsyn116']),
        inferred('intelligentsia', 3, 'an excommunication can be lifted', ['CWIHP10']),
        inferred('prestige', 5, 'the first secretary flew to a heretic', ['CWIHP10', 'Belgrade55']),
        inferred('tension', -5, 'one frontier is quiet again', ['CWIHP10']),
        documented('molotov', -6, 'he was overruled on his own ground', ['CWIHP10', 'Spitsyn116']),
        inferred('suslov', -1, 'he wrote the articles against Tito', ['Spitsyn116']),
        inferred('control', -1, 'even Moscow can be made to call', ['CWIHP10']),
      ],
    },
    {
      id: 'state',
      title: 'Go, but mend the ties between states only',
      advocate: 'Molotov; Voroshilov on Party ties',
      needs: [],
      effects: [
        inferred('camp', 2, 'the comrades need not unsay anything', ['CWIHP10', 'Spitsyn116']),
        inferred('molotov', 5, 'the formula is his', ['CWIHP10', 'Spitsyn116']),
        inferred('suslov', 2, 'doctrine was left at home', ['Spitsyn116']),
        inferred('security', 1, 'nobody asks about the trials', ['CWIHP10']),
        inferred('tension', -2, 'a trade agreement is better than none', ['CWIHP10']),
        inferred('intelligentsia', -1, 'a handshake, with gloves on', ['CWIHP10']),
        inferred('prestige', -1, 'so far to go for a trade treaty', ['CWIHP10']),
      ],
    },
    {
      id: 'none',
      title: 'No visit',
      advocate: 'the Foreign Ministry’s draft of 1954; Hoxha',
      needs: [],
      effects: [
        inferred('camp', 3, 'in Tirana and Sofia they sleep soundly', ['Hoxha', 'Spitsyn171']),
        inferred('security', 3, 'the Tito files stay good', ['Spitsyn171']),
        inferred('army', 1, 'a hostile frontier keeps its divisions', ['Spitsyn171']),
        inferred('molotov', 6, 'foreign affairs are his again', ['Spitsyn171', 'CWIHP10']),
        inferred('prestige', -4, 'the aeroplane was announced, and stayed', ['CWIHP10']),
        inferred('intelligentsia', -3, 'nothing is ever taken back', ['CWIHP10']),
        inferred('tension', 3, 'the Yugoslavs go on buying American tanks', ['Spitsyn171']),
        speculative('mikoyan', -2, 'he had drawn up what to trade', ['CWIHP10']),
      ],
    },
  ],
};
