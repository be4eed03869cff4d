// December 1956: the monthly envelopes and the cars. Model: doc/model.md, "Decisions".

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const perks: Dossier = {
  id: 'perks',
  date: '1956-12-01',
  chapter: 3,
  title: 'Envelopes and cars',
  arises: [],
  options: [
    {
      id: 'cut',
      title: 'Stop the envelopes, thin out the cars',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        documented('workers', 3, 'a director is seen on a tram', ['TVERD', 'ZH-CAR']),
        documented('apparatus', -5, 'the envelope does not come', ['PACK', 'ZH-CAR']),
        documented('ministries', -3, 'the drivers are sent to taxi parks', ['ZH-CAR', 'MK']),
        inferred('control', 1, 'what is given can be stopped', ['ZH-CAR']),
      ],
    },
    {
      id: 'tax',
      title: 'Put the envelopes into open pay, and tax it',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('apparatus', -2, 'a wife can now read what he earns', ['PACK']),
        speculative('ministries', -1, 'the same money, less the tax', ['PACK']),
        speculative('workers', 1, 'the ladder of pay is printed', ['PACK']),
        speculative('control', -1, 'pay by right needs no gratitude', ['PACK']),
        inferred('gold', -20, 'what was hidden goes on the budget', ['PACK']),
        speculative('intelligentsia', 1, 'editors’ pay is on the list as well', ['PACK']),
      ],
    },
    {
      id: 'keep',
      title: 'Leave them be',
      advocate: 'Nobody aloud; the apparatus, by evasion',
      needs: [],
      effects: [
        inferred('apparatus', 3, 'the tenth of the month is the tenth', ['PACK', 'ZH-CAR']),
        inferred('ministries', 2, 'the cars are still at the kerb', ['ZH-CAR']),
        inferred('workers', -3, 'they see who is driven to the bathhouse', ['TVERD']),
        inferred('intelligentsia', -2, 'February stopped at the garage door', ['TVERD']),
        inferred('control', -1, 'they know you did not dare', ['ZH-CAR']),
        inferred('workers', -1, 'the count of cars has gone up again', ['ZH-CAR'], { lag: 2 }),
      ],
    },
  ],
};
