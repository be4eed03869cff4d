// June 1957: what becomes of those who lost. Model: doc/model.md, "Decisions".

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const after57: Dossier = {
  id: 'after57',
  date: '1957-06-29',
  chapter: 4,
  title: 'The losers',
  arises: [{ kind: 'fact', fact: 'challenged_1957', reason: 'nobody has lost anything' }],
  options: [
    {
      id: 'posts',
      title: 'Quiet postings, far away',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        inferred('apparatus', 3, 'one may lose and be alive', ['Rulit57', 'Vladimirov']),
        inferred('intelligentsia', 2, 'nobody was called an agent', ['Rulit57']),
        inferred('security', -1, 'it was given nobody', ['Rulit57']),
        documented('control', -3, 'they have seen what losing costs', ['Rulit57', 'Torigian2022b']),
        inferred('camp', 1, 'the parties abroad can print it', ['TIME1957']),
        inferred('prestige', 3, 'an ambassador, not a corpse', ['TIME1957']),
        documented('voroshilov', 3, 'his name was kept out of it', ['Rulit57']),
        inferred('bulganin', -2, 'he stays, and knows you know', ['Rulit57']),
      ],
    },
    {
      id: 'trial',
      title: 'Put them on trial for what they signed',
      advocate: 'Zhukov asked for criminal liability',
      needs: [
        {
          kind: 'chose',
          moves: ['speech/closed', 'speech/open'],
          reason: 'nobody has yet said aloud what they signed',
        },
      ],
      effects: [
        inferred('security', 4, 'it has a case again', ['SpPB61']),
        inferred('intelligentsia', 4, 'signatures are read out in court', ['SpPB61', 'Pikhoya57']),
        inferred('apparatus', -6, 'so an outvoted man is a defendant', ['Torigian2022b']),
        inferred('control', 8, 'losing is dangerous again', ['Torigian2022b']),
        inferred('camp', -3, 'they had just learned to explain February', ['TIME1957']),
        speculative('workers', 2, 'the great men answer like anybody', ['SpPB61']),
        inferred('suslov', -5, 'his name could be looked up', ['SpPB61']),
        inferred('mikoyan', -6, 'he signed in Armenia too', ['SpPB61']),
        speculative('kosygin', -4, 'he was at court in those years', ['SpPB61']),
        inferred('zhukov', 4, 'he read the figures out himself', ['Pikhoya57', 'SpPB61']),
        inferred('shelepin', 4, 'he likes a prosecutor', ['XXII']),
        speculative('semichastny', 3, 'so does he', ['XXII']),
      ],
    },
    {
      id: 'inside',
      title: 'Leave Molotov at the table',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        speculative('ministries', 6, 'one of theirs still reads the papers', ['Rulit57']),
        speculative('camp', 5, 'Peking’s favourite keeps his chair', ['Luthi2008']),
        speculative('apparatus', -2, 'they crossed him for you, and he stays', ['Rulit57']),
        speculative('intelligentsia', -2, 'he is still on the front page', ['Rulit57']),
        speculative('control', -2, 'one may plot and stay to supper', ['Torigian2022b']),
        speculative('cult', -5, 'he corrects your quotations', ['Rulit57']),
        speculative('prestige', 2, 'a table that quarrels and sits down', ['TIME1957']),
        speculative('mikoyan', 5, 'a table with two sides needs a broker', ['Rulit57']),
        speculative('kosygin', 4, 'sums are argued over again', ['Rulit57']),
        speculative('suslov', 5, 'one doctrine more to be weighed', ['Rulit57']),
        speculative('shvernik', 2, 'he has sat beside him thirty years', ['Rulit57']),
        inferred('voroshilov', 3, 'then he is safe too', ['Rulit57']),
        speculative('molotov', 3, 'he had packed', ['Rulit57']),
        speculative('zhukov', -3, 'he had said what that man signed', ['Pikhoya57']),
      ],
    },
  ],
};
