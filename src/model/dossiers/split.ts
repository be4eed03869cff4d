// November 1962: the Party cut in two, industrial and agricultural, or some smaller thing.

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const split: Dossier = {
  id: 'split',
  date: '1962-11-19',
  chapter: 7,
  title: 'Two parties in one province',
  arises: [],
  options: [
    {
      id: 'split',
      title: 'Split the obkoms',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        documented('apparatus', -9, 'seventy-five realms are halved', ['KHG', 'HODN', 'CLARK']),
        inferred('ministries', -2, 'every works has two masters to wait for', ['CIA62']),
        inferred('countryside', 1, 'somebody is paid to think only of farms', ['HODN']),
        inferred('control', 1, 'two rivals report on one another', ['KHG']),
        documented('plenum_bond', -8, 'the men of 1957 lose half of what they had', ['CLARK', 'KHG']),
        inferred('brezhnev', -3, 'his telephone is full of their complaints', ['CLARK']),
        inferred('kirilenko', -3, 'Sverdlovsk was his whole', ['CLARK']),
        inferred('podgorny', -2, 'nineteen of the halves are Ukrainian', ['KHG', 'YUEDU']),
        inferred('voronov', -1, 'forty-two provinces of his to redraw', ['CIA62']),
        inferred('shvernik', -2, 'the Party of his youth had no halves', ['CLARK']),
        inferred('suslov', -1, 'there is no text for it', ['KHG']),
        inferred('polyansky', -2, 'the village loses its only strong hand', ['KHG']),
        inferred('kosygin', -2, 'one more layer between plan and plant', ['CIA62']),
      ],
    },
    {
      id: 'secr',
      title: 'An industrial secretary in each obkom',
      advocate: 'the precedent of 1941',
      needs: [],
      effects: [
        inferred('apparatus', -4, 'a specialist is set down in every obkom', ['KHG']),
        inferred('ministries', 1, 'a director knows whom to telephone', ['KHG', 'HODN']),
        inferred('workers', -1, 'it moves no goods', ['HODN']),
        inferred('countryside', -1, 'the sowing is still the second item', ['HODN']),
        inferred('prestige', -1, 'a plenum was called for a small thing', ['KHG']),
        inferred('kosygin', 1, 'somebody there can read a balance', ['HODN']),
        speculative('podgorny', 1, 'he had feared worse', ['KHG']),
      ],
    },
    {
      id: 'profit',
      title: 'Leave the Party; try profit in the plants',
      advocate: 'Liberman, Nemchinov',
      needs: [],
      effects: [
        inferred('ministries', -3, 'planners hear that a plant might choose', ['GOLD', 'LAZ']),
        inferred('intelligentsia', 5, 'economists are read on trams', ['GOLD', 'LAZ']),
        inferred('workers', 1, 'a bonus for coats that somebody buys', ['TIMEL']),
        inferred('apparatus', -3, 'a plant that counts needs fewer orders', ['LAZ']),
        inferred('kosygin', 5, 'it is near to what he wants', ['LAZ', 'TIMEL']),
        inferred('suslov', -4, 'profit, in Pravda, without inverted commas', ['GOLD']),
        inferred('army', -1, 'the arms works fear for their priority', ['GOLD']),
        inferred('goods', 5, 'the trial factories sew what sells', ['TIMEL', 'LAZ'], { lag: 1 }),
      ],
    },
    {
      id: 'center',
      title: 'Bring the branch ministries back',
      advocate: 'Kosygin, in 1957 and 1965; half done in 1963',
      needs: [],
      effects: [
        inferred('ministries', 8, 'the old signs go back on the doors', ['SpLP76', 'CIA63R']),
        inferred('apparatus', -6, 'the provinces lose the works of 1957', ['SpLP76']),
        inferred('army', 3, 'rocket orders have one address again', ['CIA63R']),
        inferred('kosygin', 5, 'he said so five years ago', ['SpLP76', 'Vyzhutovich']),
        inferred('podgorny', -2, 'Kyiv must ask Moscow for steel', ['SpLP76']),
        inferred('plenum_bond', -2, 'the gift of 1957 is called in', ['SpLP76', 'LEWIN']),
        inferred('prestige', -3, 'your own reform is undone by you', ['CIA63R']),
        inferred('countryside', -1, 'tractors are made for a plan, not a field', ['SpLP76']),
        inferred('goods', 1, 'fewer parts lost between two regions', ['CIA63R'], { lag: 1 }),
      ],
    },
  ],
};
