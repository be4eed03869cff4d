// The decision of August 1955, after Geneva: how many men under arms, and who may look.

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const cut55: Dossier = {
  id: 'cut55',
  date: '1955-08-12',
  chapter: 2,
  title: 'After Geneva',
  arises: [],
  options: [
    {
      id: 'cut640',
      title: 'Cut 640,000 men',
      advocate: 'Khrushchev; Zhukov agrees',
      history: true,
      needs: [],
      effects: [
        documented('men', -640, 'by the end of the year, in the papers', ['TIME1955']),
        documented('army', -3, 'captains of thirty look for a trade', ['TIME1955', 'Abramova']),
        documented('workers', 2, 'sons come home to the works', ['TIME1955']),
        inferred('tension', -6, 'somebody has begun', ['TIME1955', 'Taubman2003']),
        inferred('prestige', 3, 'a word given at Geneva is kept', ['TIME1955']),
        inferred('ministries', 1, 'hands for the building sites', ['TIME1955']),
      ],
    },
    {
      id: 'inspect',
      title: 'Cut, and let them look from the air, in part',
      advocate: 'Zhukov, in part',
      needs: [
        {
          kind: 'at_least',
          target: 'army',
          value: 45,
          reason: 'Zhukov cannot carry it past the Staff with the officers in this temper',
        },
      ],
      effects: [
        inferred('men', -640, 'counted down under foreign eyes', ['TIME1955']),
        inferred('army', -2, 'the Staff hates a camera, not its marshal', ['Taubman2003']),
        inferred('security', -5, 'their best-kept secret is how little', ['Taubman2003']),
        inferred('intelligentsia', 3, 'a country that lets itself be seen', ['Taubman2003']),
        inferred('workers', 1, 'fewer soldiers, and less talk of war', ['TIME1955']),
        inferred('tension', -12, 'the other side has run out of refusals', ['Taubman2003', 'TIME1955']),
        inferred('prestige', 5, 'you said yes where they expected no', ['Taubman2003']),
        inferred('zhukov', 4, 'you heard his opinion of it', ['Taubman2003']),
        inferred('molotov', -4, 'it is espionage, and minuted as such', ['Taubman2003']),
        speculative('camp', -2, 'the allies were not consulted', ['Taubman2003']),
        speculative('missiles', -1, 'what may be seen must be moved', ['Taubman2003']),
      ],
    },
    {
      id: 'hold',
      title: 'No cut yet',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('army', 4, 'nobody is sent home', ['TIME1955', 'Abramova']),
        inferred('molotov', 4, 'nothing was given for nothing', ['Taubman2003']),
        speculative('camp', 1, 'the garrisons stay where they stood', ['TIME1955']),
        inferred('workers', -2, 'the sons stay in barracks', ['TIME1955']),
        inferred('tension', 3, 'at Geneva it was only tea', ['TIME1955', 'Taubman2003']),
        inferred('ministries', -1, 'building sites wait for hands', ['TIME1955']),
        speculative('zhukov', -2, 'he had said it could be done', ['Taubman2003']),
        inferred('supply', -1, 'an army eats', ['SPEC55']),
      ],
    },
  ],
};
