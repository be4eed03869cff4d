// March 1962: grass and fallow, and whether land may lie idle while there are queues.

import { documented, inferred } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const fallow: Dossier = {
  id: 'fallow',
  date: '1962-03-05',
  chapter: 7,
  title: 'Grass and fallow',
  arises: [],
  options: [
    {
      id: 'crusade',
      title: 'Plough up the grass and the fallow',
      advocate: 'Khrushchev; Nalivaiko of the Altai',
      history: true,
      needs: [],
      effects: [
        inferred('apparatus', 1, 'a campaign is something to report', ['TIME62']),
        inferred('ministries', 1, 'orders for harrows, drills and silage pits', ['TIME62', 'HALE']),
        documented('countryside', -5, 'good clover goes under on command', ['TIME62', 'FREEZE']),
        documented('intelligentsia', -3, 'grassland agronomists are named and mocked', ['TIME62']),
        inferred('prestige', 1, 'no hectare is left idle, on paper', ['TIME62']),
        documented('maize', 90, 'maize, peas and beet take the idle land', ['SM-CORN', 'TIME62']),
        inferred('voronov', -2, 'his Russian farms lose their hay', ['SM-CORN']),
        inferred('polyansky', -1, 'he must find seed there is none of', ['HALE']),
        documented('supply', -2, 'the maize of the cold spring came to little', ['SM-CORN', 'FREEZE'], {
          lag: 1,
        }),
        inferred('apparatus', -2, 'they signed for fields that failed', ['KHG', 'SM-CORN'], { lag: 1 }),
        inferred('countryside', -2, 'weeds, and no resting year to kill them', ['DRON', 'NALI'], { lag: 2 }),
      ],
    },
    {
      id: 'rest',
      title: 'Rest a third of the new land',
      advocate: 'Barayev; Matskevich',
      needs: [
        {
          kind: 'did_not_choose',
          moves: ['virgin/old'],
          reason: 'There is hardly any new land to rest; you left it under grass',
        },
      ],
      effects: [
        inferred('countryside', 2, 'the steppe farms may sow as it suits them', ['DRON', 'MCC']),
        inferred('intelligentsia', 3, 'a soil scientist wins an argument', ['DRON', 'AP85']),
        inferred('apparatus', -3, 'a sown area that shrinks looks like sloth', ['MCC']),
        inferred('workers', -2, 'they hear of idle land and stand in line', ['MCC']),
        inferred('supply', -2, 'less is sown this spring', ['DRON']),
        inferred('prestige', -2, 'the great ploughing is half taken back', ['MCC']),
        inferred('voronov', 3, 'he has asked for fewer campaigns', ['TIME62']),
        inferred('supply', 2, 'rested ground carries the dry year', ['DRON', 'AP85'], { lag: 2 }),
      ],
    },
    {
      id: 'farms',
      title: 'Let the farms decide',
      advocate: 'the planning decrees of March 1955 and 1964, on paper',
      needs: [],
      effects: [
        inferred('countryside', 5, 'a chairman may sow what he knows', ['Dec1955']),
        inferred('apparatus', -5, 'a secretary with no sowing plan to enforce', ['Dec1955']),
        inferred('intelligentsia', 1, 'the journals call it common sense', ['TIME62']),
        inferred('control', -3, 'an order fewer goes out from Moscow', ['Dec1955']),
        inferred('ministries', -1, 'procurement cannot plan what it will get', ['Dec1955']),
        inferred('voronov', 3, 'what he would have done in any case', ['TIME62']),
        inferred('polyansky', -2, 'farming was to be his to command', ['TIME62']),
        inferred('workers', 1, 'milk from the farms that kept clover', ['SM-CORN'], { lag: 1 }),
      ],
    },
  ],
};
