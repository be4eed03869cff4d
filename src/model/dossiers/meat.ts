// May 1957: the promise to pass America in meat and milk. Model: doc/model.md, "Decisions".

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const meat: Dossier = {
  id: 'meat',
  date: '1957-05-22',
  chapter: 4,
  title: 'Meat and milk',
  arises: [],
  options: [
    {
      id: '1961',
      title: 'Pass America in meat by 1961',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        documented('workers', 4, 'they can say how many years it is', ['TIME57', 'SPEECH57']),
        inferred('apparatus', 1, 'a race has prizes', ['SPEECH57']),
        inferred('camp', 1, 'it is quoted at every meeting abroad', ['TIME57']),
        inferred('prestige', 4, 'America is asked what it thinks', ['TIME57']),
        speculative('cult', 2, 'nobody else was consulted', ['SCHER']),
        documented('malenkov', -3, 'he calls it unrealistic', ['SCHER']),
        inferred('bulganin', -4, 'the premier heard it from the wireless', ['SCHER']),
        speculative('voroshilov', -2, 'he was not asked either', ['SCHER']),
        inferred('saburov', -2, 'no plan has those cattle in it', ['SCHER', 'TIME57']),
        inferred('herd', 8, 'farms hold on to their heifers', ['NKH']),
        documented('workers', -7, 'it is 1961 and they queue for sausage', ['RYAZ', 'MEDV'], { lag: 4 }),
        inferred('apparatus', -3, 'they swore to it and are asked where it is', ['KHG'], { lag: 4 }),
        inferred('prestige', -4, 'the cow on the poster did not arrive', ['TIME57'], { lag: 4 }),
      ],
    },
    {
      id: '1975',
      title: 'The experts’ 1975',
      advocate: 'Gosplan’s economists',
      needs: [],
      effects: [
        inferred('ministries', 4, 'their table was printed as it stood', ['TIME57']),
        inferred('intelligentsia', 3, 'an economist was believed in public', ['TIME57']),
        inferred('workers', -1, 'their children may see it', ['TIME57']),
        speculative('prestige', 1, 'a sober date is a kind of news', ['TIME57']),
        inferred('apparatus', -2, 'nobody is decorated for 1975', ['SPEECH57']),
        speculative('saburov', 2, 'the sum agrees with the plan', ['TIME57']),
        speculative('camp', -1, 'nobody abroad repeats it', ['TIME57']),
        inferred('workers', 2, 'nothing was promised that has not come', ['TIME57'], { lag: 4 }),
        speculative('herd', 6, 'no district slaughtered for a record', ['KHL11'], { lag: 4 }),
      ],
    },
    {
      id: 'none',
      title: 'Promise no date',
      advocate: 'Malenkov',
      needs: [],
      effects: [
        inferred('ministries', 1, 'no new column in the plan', ['SCHER']),
        inferred('workers', -2, 'they came out to hear a date', ['SPEECH57']),
        inferred('apparatus', -1, 'there is nothing to outdo', ['SPEECH57']),
        inferred('countryside', 4, 'no brigade comes for the calves', ['KHL11']),
        inferred('prestige', -2, 'the papers have no figure to print', ['TIME57']),
        inferred('malenkov', 3, 'he had asked for no fairy tales', ['SCHER']),
        speculative('control', -1, 'you said less than they were ready for', ['SCHER']),
        inferred('workers', 1, 'the shop is judged by the shop', ['SCHER'], { lag: 4 }),
        speculative('farm_income', 3, 'farms sold what they could spare', ['KHL11'], { lag: 2 }),
      ],
    },
  ],
};
