// The decision of September 1953: what the collective farms are paid, and who is to mind them.

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const farm53: Dossier = {
  id: 'farm53',
  date: '1953-09-07',
  chapter: 1,
  title: 'The farm plenum',
  arises: [],
  options: [
    {
      id: 'prices',
      title: 'Better prices, lower tax, and the Party in charge',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        documented('countryside', 9, 'five and a half times as much for a beast', ['PLEN53', 'MOTR']),
        documented('apparatus', 2, 'the villages are the Party’s business', ['PLEN53', 'SOKOLOV']),
        inferred('workers', 2, 'milk comes back to the market', ['NOVE', 'FREEZE']),
        inferred('ministries', -2, 'the money comes out of their plans', ['FREEZE', 'TAUB']),
        inferred('farm_income', 6, 'the till is no longer empty', ['NKH60']),
        inferred('control', -1, 'a debt forgiven is a lever lost', ['MOTR']),
        inferred('countryside', 3, 'a cow in the yard, untaxed', ['NOVE'], { lag: 2 }),
        inferred('ministries', -1, 'wages chase goods they do not make', ['NOVE'], { lag: 2 }),
        inferred('supply', -3, 'farm prices rose, shop prices could not', ['NOVE', 'MEDV'], { lag: 9 }),
      ],
    },
    {
      id: 'plots',
      title: 'Plots and consumer goods first',
      advocate: 'Malenkov',
      needs: [],
      effects: [
        inferred('countryside', 8, 'the yard is theirs, and nobody counts it', ['FREEZE', 'FA1955']),
        inferred('workers', 5, 'there are saucepans, and cloth', ['FREEZE', 'CAESAR11']),
        inferred('malenkov', 5, 'you seconded his August speech', ['PLEN53', 'CAESAR11']),
        inferred('goods', 6, 'tank works are told to make bicycles', ['CAESAR11']),
        inferred('farm_income', 5, 'what the yard sells, the yard keeps', ['FREEZE']),
        inferred('ministries', -5, 'steel takes second place', ['FREEZE', 'CAESAR11']),
        inferred('army', -3, 'the works that arm them are retooled', ['CAESAR11']),
        inferred('apparatus', -2, 'a village with a market needs no plan', ['PLEN53']),
        inferred('workers', 2, 'the second kettle is cheaper', ['FREEZE'], { lag: 3 }),
      ],
    },
    {
      id: 'heavy',
      title: 'Heavy industry first; the farms must wait',
      advocate: 'Molotov and Kaganovich',
      needs: [],
      effects: [
        inferred('ministries', 6, 'metal keeps the first claim', ['TAUB']),
        inferred('army', 5, 'the plan for guns is not touched', ['TAUB', 'CAESAR11']),
        inferred('apparatus', 1, 'nothing they do is called a mistake', ['TAUB']),
        inferred('molotov', 6, 'you let the old line stand', ['TAUB']),
        inferred('kaganovich', 6, 'heavy things first, as he said', ['TAUB']),
        inferred('countryside', -6, 'a working day still earns a handful', ['MOTR', 'NOVE']),
        inferred('workers', -3, 'meat stays where it was', ['FREEZE']),
        inferred('control', 2, 'a debt to the state is still a debt', ['MOTR', 'TAUB']),
        speculative('intelligentsia', -1, 'the August speech is taken back', ['FA1955']),
        inferred('farm_income', -4, 'arrears are collected after all', ['MOTR']),
        inferred('goods', -4, 'the saucepans are put off again', ['CAESAR11']),
        inferred('supply', -4, 'there are fewer cows than in 1916', ['TIME53'], { lag: 2 }),
      ],
    },
  ],
};
