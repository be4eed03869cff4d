// 18 June 1957, first round: the table moves against him. Model: doc/model.md, "June 1957".

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const june57: Dossier = {
  id: 'june57',
  date: '1957-06-18',
  chapter: 4,
  title: 'Tuesday: the attack',
  arises: [],
  options: [
    {
      id: 'delay',
      title: 'Concede some faults; insist that all be present',
      advocate: 'Khrushchev, with Mikoyan',
      history: true,
      needs: [],
      effects: [
        inferred('ministries', -1, 'their chairman sees the vote slip a day', ['Spitsyn93']),
        inferred('apparatus', 1, 'the absent secretaries will be heard', ['Spitsyn93', 'Rulit57']),
        documented('mikoyan', 1, 'the two of you talk the evening out', ['Spitsyn93', 'Taubman2003']),
        inferred('control', -1, 'you have owned to faults aloud', ['Spitsyn93']),
        inferred('plenum_bond', 1, 'two of those sent for are theirs', ['Rulit57']),
        inferred('suslov', 1, 'he was waited for', ['Spitsyn93']),
      ],
    },
    {
      id: 'plead',
      title: 'Admit it all; ask them to let you work',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        speculative('bulganin', 5, 'he never wanted it to be him', ['Rulit57']),
        speculative('voroshilov', 6, 'he is moved, and wipes his eyes', ['Rulit57']),
        speculative('saburov', 3, 'he had expected to be shouted at', ['Rulit57']),
        speculative('pervukhin', 3, 'an engineer likes a fault admitted', ['Rulit57']),
        inferred('ministries', 3, 'they have heard you ask', ['Rulit57']),
        inferred('apparatus', -3, 'their man is on his knees', ['Rulit57']),
        inferred('control', -4, 'you begged, and it is known by evening', ['Torigian2022b']),
        speculative('prestige', -3, 'the embassies hear of it first', ['TIME1957']),
        speculative('cult', -3, 'nobody toasts the penitent', ['Rulit57']),
        speculative('suslov', -1, 'he returns to find it half given away', ['Rulit57']),
        speculative('molotov', -1, 'he despises it', ['Rulit57']),
      ],
    },
    {
      id: 'fight',
      title: 'Answer blow for blow',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        speculative('apparatus', 2, 'the candidates on the wall enjoyed it', ['Rulit57']),
        inferred('ministries', -3, 'you called them office furniture', ['Rulit57']),
        speculative('kirichenko', 2, 'he hears in Kyiv what was said', ['Rulit57']),
        speculative('bulganin', -4, 'you named what he signed', ['Rulit57']),
        speculative('voroshilov', -5, 'you named his dead in front of him', ['Rulit57']),
        speculative('saburov', -3, 'a waverer was shouted at', ['Rulit57']),
        speculative('pervukhin', -2, 'so was an engineer', ['Rulit57']),
        speculative('mikoyan', -1, 'he was trying to buy time', ['Spitsyn93']),
        inferred('control', 3, 'nobody thinks you are finished', ['Torigian2022b']),
        speculative('cult', 2, 'it was their first complaint', ['Rulit57']),
        speculative('prestige', 1, 'the story goes round for you', ['TIME1957']),
      ],
    },
  ],
};
