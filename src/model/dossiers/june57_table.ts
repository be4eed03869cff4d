// 19 June 1957, second round: what to say to seven hands. Model: doc/model.md, "June 1957".

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const june57_table: Dossier = {
  id: 'june57_table',
  date: '1957-06-19',
  chapter: 4,
  title: 'Wednesday: the count',
  arises: [
    { kind: 'fact', fact: 'challenged_1957', reason: 'fewer than three of the table moved against you' },
  ],
  options: [
    {
      id: 'appeal',
      title: 'Only the Central Committee can judge',
      advocate: 'Khrushchev, with Zhukov and Serov',
      history: true,
      needs: [],
      effects: [
        documented('apparatus', 2, 'you said the Committee is theirs', ['Plenum57', 'Rulit57']),
        inferred('ministries', -1, 'a majority is told it is not enough', ['Rulit57']),
        inferred('control', 2, 'you were outvoted and are still here', ['Ukrbukva', 'Rulit57']),
        inferred('plenum_bond', 2, 'they have been called on by name', ['Plenum57']),
        inferred('mikoyan', 1, 'he had rules on his side for once', ['Taubman2003']),
      ],
    },
    {
      id: 'censure',
      title: 'A reprimand, no First Secretary, the farm ministry',
      advocate: 'The seven; Zhukov in passing',
      needs: [],
      effects: [
        inferred('ministries', 6, 'the Party’s secretary is a minister', ['SpPB61']),
        inferred('apparatus', -4, 'there is no chair for them to hold up', ['SpPB61']),
        inferred('control', -5, 'you were punished and thanked them', ['Torigian2022b']),
        inferred('prestige', -3, 'the communiqué is four lines', ['TIME1957']),
        inferred('cult', -4, 'one title fewer', ['SpPB61']),
        inferred('bulganin', 15, 'nobody need be removed after all', ['Rulit57', 'Taubman2003']),
        inferred('voroshilov', 16, 'he can go home reconciled', ['Rulit57', 'Taubman2003']),
        inferred('saburov', 13, 'it was all he had come for', ['Rulit57']),
        inferred('pervukhin', 13, 'industry was his only quarrel', ['Rulit57']),
        inferred('kaganovich', 4, 'half of what he wanted, and no noise', ['SpPB61']),
        inferred('malenkov', 2, 'the rest can be had in the autumn', ['SpPB61']),
        speculative('kosygin', 3, 'order, of a kind', ['SpPB61']),
        speculative('suslov', 2, 'collective leadership, to the letter', ['SpPB61']),
      ],
    },
    {
      id: 'tanks',
      title: 'Let Zhukov settle it',
      advocate: 'Zhukov’s own boast',
      needs: [
        {
          kind: 'at_least',
          target: 'army',
          value: 40,
          reason: 'Zhukov will not bring his officers into this',
        },
      ],
      effects: [
        inferred('army', 6, 'it has made a government', ['Taubman2003', 'Ukrbukva']),
        inferred('security', -4, 'soldiers stand where its sentries stood', ['Ukrbukva']),
        documented('apparatus', -5, 'the words about tanks alarm everyone', ['Taubman2003', 'Kramer1999']),
        inferred('control', 6, 'you are obeyed, for the marshal’s sake', ['Torigian2022b']),
        inferred('tension', 4, 'attachés have counted the lorries', ['TIME1957']),
        inferred('zhukov', 6, 'it was done his way', ['Taubman2003']),
        inferred('suslov', -4, 'there is a text on Bonapartes', ['Kramer1999']),
        inferred('mikoyan', -4, 'he remembers the last marshal', ['Kramer1999']),
        speculative('prestige', -3, 'the foreign papers write of a general', ['TIME1957']),
        speculative('plenum_bond', -2, 'they are told, when it is over', ['Ukrbukva']),
      ],
    },
  ],
};
