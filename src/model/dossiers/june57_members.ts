// 20 June 1957, third round: who brings the Central Committee in. Model: doc/model.md, "June 1957".

import { inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const june57_members: Dossier = {
  id: 'june57_members',
  date: '1957-06-20',
  chapter: 4,
  title: 'Thursday: bringing the members in',
  arises: [
    { kind: 'fact', fact: 'outvoted_1957', reason: 'the table did not outvote you' },
    { kind: 'chose', moves: ['june57_table/appeal'], reason: 'you did not call for the Central Committee' },
  ],
  options: [
    {
      id: 'aircraft',
      title: 'Zhukov’s aircraft and Serov’s cars',
      advocate: 'Zhukov, Serov',
      history: true,
      needs: [],
      effects: [
        inferred('army', 1, 'it flew the Committee in', ['Ukrbukva']),
        inferred('security', 1, 'its cars were at every airfield', ['Ukrbukva']),
        inferred('apparatus', 1, 'they were sent for like ministers', ['Ukrbukva', 'Plenum57']),
        inferred('plenum_bond', 1, 'they came in time to matter', ['Plenum57']),
        inferred('zhukov', 2, 'you owe him this one', ['Kramer1999']),
        inferred('control', -1, 'they saw who drove', ['Kramer1999', 'Torigian2022b']),
        inferred('ministries', -1, 'no ministry was asked for a seat', ['Rulit57']),
      ],
    },
    {
      id: 'organs',
      title: 'Serov alone, through the KGB',
      advocate: '',
      counterfactual: true,
      needs: [
        {
          kind: 'at_least',
          target: 'security',
          value: 18,
          reason: 'Serov cannot answer for his own corridors',
        },
      ],
      effects: [
        inferred('security', 4, 'it was trusted, and alone', ['Ukrbukva']),
        inferred('serov', 5, 'the whole thing hung on him', ['Ukrbukva']),
        inferred('army', -3, 'its aircraft stood on the grass', ['Ukrbukva']),
        inferred('zhukov', -4, 'he offered, and was thanked', ['Kramer1999']),
        inferred('control', 3, 'the organs still know every address', ['Torigian2022b']),
        speculative('apparatus', -1, 'a car at four in the morning is a car', ['TAUB']),
        inferred('intelligentsia', -2, 'February’s man sends for the organs', ['TAUB']),
      ],
    },
    {
      id: 'trains',
      title: 'The Party’s own telephones and trains',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        speculative('apparatus', 4, 'they came by themselves, and know it', ['Rulit57']),
        speculative('plenum_bond', 4, 'two nights in one carriage', ['Rulit57']),
        inferred('army', -1, 'it was not needed', ['Ukrbukva']),
        inferred('zhukov', -2, 'his telephone was not rung', ['Ukrbukva']),
        inferred('security', -1, 'nobody asked it for a list', ['Ukrbukva']),
        inferred('control', -3, 'it was done by asking', ['Torigian2022b']),
        speculative('prestige', 1, 'a quarrel settled without a uniform', ['TIME1957']),
        speculative('intelligentsia', 1, 'no soldiers, they notice', ['Rulit57']),
      ],
    },
  ],
};
