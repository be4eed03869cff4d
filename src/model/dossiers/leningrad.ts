// The decision of May 1954: what Leningrad is told about its own dead.

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const leningrad: Dossier = {
  id: 'leningrad',
  date: '1954-05-07',
  chapter: 2,
  title: 'The Leningrad case',
  arises: [],
  options: [
    {
      id: 'tell',
      title: 'Clear them, and tell the Leningrad party yourself',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        documented('apparatus', 3, 'the secretaries there have their dead back', ['Taubman2003']),
        inferred('security', -4, 'the interrogators will be asked how', ['Taubman2003', 'Reab1']),
        inferred('intelligentsia', 2, 'a verdict can be wrong, aloud', ['Taubman2003', 'Reab1']),
        documented('malenkov', -5, 'the case had been his to prepare', ['Taubman2003']),
        inferred('kosygin', 4, 'it had come within a day of him', ['Taubman2003']),
        inferred('control', -3, 'they learn that sentences can be undone', ['Taubman2003']),
      ],
    },
    {
      id: 'quiet',
      title: 'Let the Procurator clear them, without a word',
      advocate: 'Rudenko’s office, by protest and review',
      needs: [],
      effects: [
        inferred('apparatus', 1, 'the widows get rooms, and no reason', ['Reab1']),
        inferred('ministries', 1, 'nobody’s past is read from a platform', ['Reab1']),
        inferred('intelligentsia', 1, 'a slip of paper: for want of a crime', ['Reab1']),
        inferred('security', -1, 'a stamp reverses their stamp', ['Reab1']),
        inferred('malenkov', -1, 'he knows that you have read it', ['Taubman2003']),
        speculative('kosygin', 1, 'his dead friends are legal again', ['Taubman2003']),
        inferred('control', -1, 'the law has begun to correct the police', ['Reab1']),
      ],
    },
    {
      id: 'shut',
      title: 'Leave the file shut',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('security', 4, 'the archive stays theirs', ['Reab1']),
        inferred('ministries', 2, 'the premier keeps his good name', ['Taubman2003']),
        inferred('malenkov', 4, 'you had it in your hand and shut it', ['Taubman2003']),
        inferred('control', 3, 'a file that is shut can be opened', ['Taubman2003']),
        inferred('apparatus', -3, 'the city goes on not asking', ['Taubman2003', 'Reab1']),
        inferred('intelligentsia', -2, 'petitions come back unopened', ['Reab1']),
        inferred('kosygin', -3, 'you left his friends enemies', ['Taubman2003']),
        speculative('shvernik', -1, 'his commission has the letters', ['Reab1']),
      ],
    },
  ],
};
