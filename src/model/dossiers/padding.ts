// The padders: what to do about invented harvests, January 1961.

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const padding: Dossier = {
  id: 'padding',
  date: '1961-01-17',
  chapter: 6,
  title: 'The padders',
  arises: [],
  options: [
    {
      id: 'purge',
      title: 'Dismiss half the secretaries',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        documented('apparatus', -6, 'one first secretary in two goes in a year', ['KHG']),
        inferred('plenum_bond', -2, 'the men who flew in for you in 1957 go', ['KHG']),
        inferred('countryside', 3, 'the man who took the cow is dismissed', ['KHG', 'KHL11']),
        inferred('workers', 2, 'for once it is a chief who pays', ['KHG']),
        inferred('control', 2, 'a false figure may cost a post', ['KHG']),
        inferred('prestige', 1, 'a government that reads its own lies', ['KHL11']),
        inferred('polyansky', -1, 'half of those were his provinces', ['KHG']),
        documented('podgorny', -2, 'his maize was called stolen, to his face', ['KHG']),
        inferred('aristov', -6, 'Russia’s cadres were his, and he goes', ['KHG']),
        documented('ignatov', -8, 'he is dropped with the barns he counted', ['Spitsyn142', 'KHG']),
        inferred('mukhitdinov', -5, 'the cotton of Uzbekistan is weighed', ['KHG']),
        speculative('kirilenko', -1, 'Sverdlovsk is checked like the rest', ['KHG']),
      ],
    },
    {
      id: 'few',
      title: 'Make examples of a few',
      advocate: 'Central Committee departments, May 1959',
      needs: [],
      effects: [
        inferred('workers', 1, 'three names in the newspaper', ['Sushkov', 'Spitsyn141']),
        inferred('shvernik', 2, 'his Control Committee picks the cases', ['Sushkov']),
        inferred('control', 1, 'everyone counts again, for a month', ['Sushkov']),
        inferred('apparatus', -3, 'why him, they ask, and not the next', ['Sushkov', 'Spitsyn141']),
        inferred('podgorny', -1, 'Ukraine had to supply one of the few', ['KHG']),
        inferred('prestige', -1, 'the Ryazans that were not named remain', ['KHL11']),
        speculative('intelligentsia', -1, 'they know what was left out', ['Sushkov']),
        inferred('countryside', 1, 'one province gets its cows back', ['KHL11']),
        speculative('polyansky', -1, 'his dismissed are the loud ones', ['Sushkov']),
      ],
    },
    {
      id: 'hush',
      title: 'Say nothing',
      advocate: 'those who knew in 1959 and let it lie',
      needs: [],
      effects: [
        inferred('apparatus', 5, 'the barns are not opened', ['Sushkov', 'Spitsyn141']),
        inferred('plenum_bond', 4, 'each of them knows what you know', ['Sushkov', 'KHG']),
        inferred('podgorny', 2, 'Ukraine’s figure stands', ['KHG']),
        inferred('ignatov', 2, 'his reports are filed and forgotten', ['Sushkov']),
        inferred('polyansky', 1, 'Russia’s provinces keep their heads', ['Sushkov']),
        inferred('workers', -4, 'plenty in the paper, queues at the door', ['Spitsyn141']),
        inferred('intelligentsia', -3, 'the statisticians know', ['Sushkov']),
        inferred('countryside', -3, 'what never grew is to be delivered', ['Sushkov', 'KHL11']),
        inferred('control', -4, 'a lie that is known and left is a licence', ['Sushkov']),
        inferred('prestige', -2, 'the Americans do the sum', ['CIA65G']),
        inferred('voronov', -2, 'he is told the matter is closed', ['Sushkov']),
        inferred('supply', -2, 'next year’s plan is built on paper grain', ['Spitsyn141', 'CIA65G'], {
          lag: 2,
        }),
      ],
    },
  ],
};
