// October 1964: the call to Pitsunda. Fly, or make them come.

import { inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const pitsunda: Dossier = {
  id: 'pitsunda',
  date: '1964-10-12',
  chapter: 8,
  title: 'The call to Pitsunda',
  arises: [{ kind: 'fact', fact: 'plot_ripe', reason: 'Nobody has rung from Moscow' }],
  options: [
    {
      id: 'fly',
      title: 'Fly in the morning',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        inferred('mikoyan', 5, 'he flies beside you', ['Emelyanov', 'Pikhoya']),
        inferred('control', -2, 'you come when you are rung for', ['Pikhoya', 'Emelyanov']),
        speculative('kosygin', -1, 'you come, and he can stop hesitating', ['Shelest']),
      ],
    },
    {
      id: 'stall',
      title: 'Stay: let them come here',
      advocate: 'Khrushchev’s own first answer on the telephone',
      needs: [],
      effects: [
        inferred('control', -4, 'a chair is empty, and they see it is', ['Spitsyn242', 'Emelyanov']),
        inferred('apparatus', -3, 'the members are in Moscow, waiting', ['Pikhoya']),
        speculative('shvernik', 4, 'he will not vote on an absent man', ['Emelyanov']),
        speculative('kosygin', 3, 'another day is another day to add up', ['Emelyanov']),
        speculative('suslov', 2, 'there is no rule for it', ['Emelyanov']),
        speculative('brezhnev', -3, 'his nerve is going, and he begins alone', ['Schattenberg']),
        speculative('podgorny', -2, 'he says you are afraid', ['Shelest']),
      ],
    },
    {
      id: 'rally',
      title: 'Ring Kyiv and the marshals',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        speculative('army', 2, 'you asked them, and asked them first', ['Spitsyn112']),
        speculative('malinovsky', 4, 'he is rung before he is told', ['Spitsyn112']),
        speculative('control', 4, 'operators pass on that you are ringing round', ['Litfond']),
        inferred('apparatus', -6, 'generals, in a Party matter', ['Zhukov2001', 'Spitsyn112']),
        speculative('suslov', -5, 'it is what Zhukov was broken for', ['Zhukov2001']),
        speculative('podgorny', -5, 'you ring his own Kyiv behind his back', ['Spitsyn112']),
        speculative('kirilenko', -3, 'he sees officers on the stairs already', ['Spitsyn112']),
        speculative('security', -2, 'they are passed over and taken note of', ['Litfond']),
      ],
    },
    {
      id: 'arrest',
      title: 'Order the KGB to hold Brezhnev',
      advocate: '',
      counterfactual: true,
      needs: [
        {
          kind: 'chose',
          moves: ['galyukov/chief'],
          reason: 'The man who would have to do it is the man you were warned of',
        },
        { kind: 'fact', fact: 'kgb_in_hand', reason: 'The Lubyanka asks for the order in writing' },
      ],
      effects: [
        speculative('security', 3, 'an order at last, and a signature under it', ['Schattenberg']),
        inferred('control', 12, 'a secretary is taken from his car', ['Schattenberg', 'Torigian2022a']),
        speculative('apparatus', -8, 'the year they think of is 1937', ['TAUB']),
        speculative('intelligentsia', -5, 'so it can all begin again', ['TAUB']),
        speculative('brezhnev', -12, 'he asks on what charge', ['Zavidovo']),
        speculative('podgorny', -6, 'he has burnt his pocket book', ['Schattenberg']),
        speculative('suslov', -6, 'a member held without a session', ['Pikhoya']),
        speculative('shelepin', -6, 'he sits by a telephone that is dead', ['MlechinShel']),
        speculative('mikoyan', -4, 'he had thought you two were done with it', ['MikoyanM']),
        speculative('prestige', -4, 'the wire services have it by evening', ['Reuters1964']),
      ],
    },
  ],
};
