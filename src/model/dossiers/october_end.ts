// 14 October 1964: the vote. The table is counted after this.

import { inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const october_end: Dossier = {
  id: 'october_end',
  date: '1964-10-14',
  chapter: 8,
  title: 'The sheet of paper',
  arises: [{ kind: 'fact', fact: 'plot_ripe', reason: 'No session has been called' }],
  options: [
    {
      id: 'sign',
      title: 'Let them vote, and sign what they decide',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        inferred('apparatus', 2, 'nobody will have to say it twice', ['OA2004', 'Pikhoya']),
        inferred('mikoyan', 2, 'you have spared him a vote', ['Pikhoya']),
        inferred('control', -5, 'the paper is on the table with a pen', ['OA2004', 'SpitsynPol']),
        speculative('intelligentsia', -1, 'nobody believes the word health', ['OA2004']),
      ],
    },
    {
      id: 'terms',
      title: 'Sign one chair away and keep the other',
      advocate: 'Mikoyan’s compromise',
      needs: [
        {
          kind: 'chose',
          moves: ['october/mikoyan', 'october/concede'],
          reason: 'You offered nothing yesterday; today there is nothing to divide',
        },
      ],
      effects: [
        speculative('mikoyan', 5, 'he may call it his', ['Pikhoya', 'Emelyanov']),
        inferred('kosygin', -6, 'it was his chair that you kept', ['Shelest']),
        speculative('suslov', 5, 'a Party without you, and no scandal', ['Pikhoya']),
        speculative('shvernik', 4, 'he may go home', ['Pikhoya']),
        speculative('kirilenko', 2, 'the secretaries have what they asked', ['Aksyutin']),
        inferred('ministries', -2, 'a premier who knows about maize', ['Andriyanov']),
        speculative('cult', -4, 'half a portrait', ['Pikhoya']),
        inferred('control', -3, 'two masters, and both know it', ['Pikhoya']),
      ],
    },
    {
      id: 'refuse',
      title: 'Make them vote aloud, one by one',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        speculative('brezhnev', 4, 'he has to say it looking at you', ['Schattenberg']),
        speculative('shvernik', 4, 'he is asked by name, and is deaf', ['Pikhoya']),
        speculative('suslov', 3, 'the minutes will have his name in them', ['Pikhoya']),
        speculative('kosygin', 3, 'he would have sooner been counted in a heap', ['Shelest']),
        speculative('voronov', -4, 'he has been waiting to be asked', ['Aksyutin']),
        speculative('polyansky', -4, 'he stands up to say it', ['Pikhoya']),
        speculative('podgorny', -3, 'he says you have learned nothing', ['NK1964']),
        speculative('control', 2, 'each looks to see what the next one does', ['Torigian2022a']),
        speculative('apparatus', -3, 'it has become a scene', ['Pikhoya']),
      ],
    },
  ],
};
