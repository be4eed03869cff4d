// The aeroplane: what to take to Paris, May 1960. The table is counted afterwards.

import { inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const u2: Dossier = {
  id: 'u2',
  date: '1960-05-14', // the flight to Paris; the summit was to open on the 16th
  chapter: 6,
  title: 'The aeroplane',
  arises: [],
  options: [
    {
      id: 'wreck',
      title: 'Go, and demand an apology or no summit',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        inferred('army', 3, 'an insult was called an insult', ['Grinevsky', 'FN2006']),
        inferred('camp', 3, 'Peking and Berlin have nothing to add', ['FN2006', 'Luthi2008']),
        inferred('intelligentsia', -2, 'a year of open windows is shut', ['FN2006']),
        inferred('tension', 10, 'the summit ends before it is opened', ['FN2006', 'Troyan']),
        inferred('prestige', -3, 'you had called Eisenhower your friend', ['FN2006', 'Grinevsky']),
        inferred('mikoyan', -2, 'two years of patience go in a morning', ['MikoyanM']),
        inferred('suslov', 1, 'the line is clear again', ['Grinevsky']),
        inferred('kozlov', 1, 'he had been against going', ['Grinevsky']),
      ],
    },
    {
      id: 'stay_home',
      title: 'Do not go to Paris',
      advocate: 'Malinovsky, Kozlov',
      needs: [],
      effects: [
        inferred('army', 4, 'their own advice is taken', ['Grinevsky']),
        inferred('malinovsky', 3, 'the minister said it, and it was done', ['Grinevsky']),
        inferred('kozlov', 3, 'he argued for an empty chair', ['Grinevsky']),
        inferred('suslov', 3, 'nobody goes to bow to de Gaulle', ['Grinevsky']),
        inferred('camp', 4, 'Peking sends a telegram', ['Luthi2008']),
        inferred('tension', 7, 'three of them wait in Paris for a fourth', ['Troyan']),
        inferred('prestige', -6, 'abroad it looks like sulking', ['Troyan', 'FN2006']),
        inferred('intelligentsia', -3, 'not even a chance was taken', ['FN2006']),
        inferred('mikoyan', -4, 'he is told in the car', ['MikoyanM']),
        inferred('control', -2, 'the table decided, and you stayed', ['Grinevsky']),
        speculative('kosygin', -1, 'orders for plant lie in French drawers', ['Troyan']),
      ],
    },
    {
      id: 'protest',
      title: 'Protest, and negotiate',
      advocate: 'Mikoyan, in his memoir, after the event',
      needs: [],
      effects: [
        inferred('mikoyan', 4, 'something is saved of two years’ work', ['MikoyanM']),
        inferred('intelligentsia', 1, 'the conference opens', ['MikoyanM']),
        inferred('prestige', 1, 'the injured man is the calm one', ['MikoyanM', 'Troyan']),
        inferred('tension', -1, 'a paper about flights is promised', ['Troyan']),
        speculative('kosygin', 1, 'the French sign for a cement works', ['Troyan']),
        inferred('army', -2, 'they shot it down, and tea was served', ['Grinevsky']),
        inferred('camp', -3, 'Peking asks what it would take', ['Luthi2008']),
        inferred('suslov', -2, 'an insult is put on the agenda as item four', ['Grinevsky']),
        inferred('kozlov', -1, 'he had said where it would end', ['Grinevsky']),
        speculative('security', -1, 'their pilot is not even mentioned', ['Grinevsky']),
      ],
    },
  ],
};
