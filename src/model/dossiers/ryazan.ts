// Ryazan’s promise: whether to print a pledge nobody can keep, January 1959.

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const ryazan: Dossier = {
  id: 'ryazan',
  date: '1959-01-09',
  chapter: 5,
  title: 'Ryazan’s promise',
  arises: [],
  options: [
    {
      id: 'print',
      title: 'Print the pledge',
      advocate: 'Larionov',
      history: true,
      needs: [],
      effects: [
        inferred('apparatus', 2, 'a promise is the road to an Order of Lenin', ['RYAZ', 'KHL11']),
        inferred('workers', 2, 'the paper says three times the meat', ['RYAZ']),
        inferred('prestige', 2, 'America has a date to worry about', ['RYAZ']),
        inferred('herd', 6, 'calves are counted twice', ['KHL11', 'RYAZ']),
        speculative('camp', 2, 'Prague and Sofia pledge the same', ['KHL11']),
        inferred('polyansky', -2, 'Ryazan is in his republic', ['KHL11']),
        inferred('aristov', -2, 'he is to see that the others follow', ['KHL11']),
        inferred('supply', -2, 'milk cows went for beef', ['RYAZ', 'KHL11'], { lag: 1 }),
        documented('apparatus', -5, 'the checkers ask every obkom for its cows', ['KHL11', 'KHG'], {
          lag: 2,
        }),
        inferred('workers', -4, 'no meat, and they remember the headline', ['RYAZ'], { lag: 2 }),
        documented('herd', -26, 'the breeding stock was delivered as meat', ['RYAZ', 'KHL11'], { lag: 2 }),
        inferred('prestige', -2, 'Larionov is dead and the cows are gone', ['RYAZ', 'LARI'], { lag: 2 }),
        speculative('voronov', -2, 'Orenburg was told to match it too', ['KHL11'], { lag: 2 }),
      ],
    },
    {
      id: 'audit',
      title: 'Send auditors first',
      advocate: 'the farm department of the Central Committee',
      needs: [],
      effects: [
        inferred('ministries', 3, 'the bookkeepers are listened to', ['KHL11']),
        inferred('countryside', 2, 'a province keeps its calves', ['KHL11']),
        inferred('control', 1, 'a figure may be checked, it turns out', ['KHL11']),
        inferred('voronov', 2, 'Orenburg is not asked to promise the same', ['KHL11']),
        inferred('apparatus', -6, 'Ryazan today, and whose barns tomorrow', ['KHL11']),
        inferred('workers', -1, 'there is less to hope for in print', ['RYAZ']),
        inferred('prestige', -3, 'a year of slogans and no record', ['RYAZ']),
        inferred('polyansky', -3, 'auditors in his republic, unasked', ['KHL11']),
        inferred('aristov', -3, 'the pledge had come through his Bureau', ['KHL11']),
        inferred('ignatov', -2, 'his farm reports are sent for as well', ['KHL11']),
        speculative('kirilenko', -2, 'Sverdlovsk had a pledge in type', ['KHG']),
        inferred('workers', 1, 'the milk did not stop', ['KHL11'], { lag: 2 }),
      ],
    },
    {
      id: 'refuse',
      title: 'Refuse all records',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('countryside', 4, 'nobody comes to borrow a cow', ['KHL11']),
        inferred('intelligentsia', 2, 'for a week the papers are readable', ['KHL11']),
        speculative('polyansky', 2, 'he is not asked to match it', ['KHL11']),
        inferred('mikoyan', 2, 'he sells food, and knows what there is', ['KHL11']),
        inferred('apparatus', -5, 'how is a secretary to shine now', ['KHG', 'RYAZ']),
        inferred('workers', -2, 'meat stays where it was', ['RYAZ']),
        inferred('prestige', -4, 'the race is run without a runner', ['RYAZ']),
        inferred('control', -2, 'the provinces pledge nothing all spring', ['KHG']),
        inferred('kozlov', -2, 'Leningrad had a figure of its own ready', ['KHG']),
        inferred('supply', 2, 'cows are milked, not delivered', ['KHL11'], { lag: 2 }),
      ],
    },
  ],
};
