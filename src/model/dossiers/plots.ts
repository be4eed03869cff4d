// Cows in the yard: the private cow between two plenums, June 1959.

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const plots: Dossier = {
  id: 'plots',
  date: '1959-06-24',
  chapter: 5,
  title: 'Cows in the yard',
  arises: [],
  options: [
    {
      id: 'squeeze',
      title: 'Buy up the private cows',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        documented('countryside', -7, 'a cow is led out of three million yards', ['MEDV-59']),
        documented('workers', -3, 'small towns lose the goat and the pail', ['SPIT-146']),
        inferred('apparatus', 2, 'bought cows make up the district plan', ['SPIT-146', 'MEDV-59']),
        inferred('herd', 16, 'the common byre is full on paper', ['MEDV-59']),
        inferred('control', 2, 'nobody works at home before the farm', ['SPIT-146']),
        speculative('suslov', 1, 'the last private thing with a tail is gone', ['SPIT-146']),
        inferred('polyansky', -1, 'the yards fed his towns', ['SPIT-146']),
        documented('supply', -4, 'whoever sold milk now stands in line', ['MEDV-59', 'MEDV-58'], { lag: 2 }),
      ],
    },
    {
      id: 'leave',
      title: 'Leave the yards alone',
      advocate: 'the plenum of December 1958',
      needs: [],
      effects: [
        inferred('countryside', 3, 'the plenum’s word voluntary is kept', ['Plenum58']),
        inferred('workers', 1, 'the market women still come', ['Plenum58']),
        inferred('apparatus', -3, 'the district plan is short by those cows', ['Plenum58']),
        inferred('prestige', -1, 'communism is no nearer in Kalinovka', ['Plenum58']),
        inferred('intelligentsia', -1, 'another decree for show, they say', ['Plenum58']),
        inferred('control', -1, 'half the day goes to one’s own cow', ['SPIT-146']),
        speculative('polyansky', 1, 'the towns of the south are fed', ['Plenum58']),
      ],
    },
    {
      id: 'help',
      title: 'Feed and markets for the yards',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('countryside', 7, 'hay may be cut without stealing it', ['MOTR', 'SPIT-146']),
        inferred('workers', 4, 'milk is sold at the station again', ['MEDV-59']),
        inferred('supply', 4, 'the yards sell what they do not eat', ['MEDV-59', 'MOTR']),
        speculative('voronov', 3, 'Orenburg’s villages get hay', ['SPIT-146']),
        speculative('polyansky', 3, 'the markets of Russia fill by themselves', ['SPIT-146']),
        inferred('apparatus', -5, 'feed leaves the farm they answer for', ['SPIT-146']),
        inferred('ministries', -2, 'mixed fodder goes to grandmothers', ['SPIT-146']),
        inferred('suslov', -4, 'small property, with the state’s own hay', ['SPIT-146']),
        inferred('herd', -6, 'the farm’s calves go home at night', ['MEDV-59']),
        inferred('prestige', -1, 'the road to communism runs by a goat', ['SPIT-146']),
        inferred('control', -3, 'a full yard can say no', ['SPIT-146']),
      ],
    },
  ],
};
