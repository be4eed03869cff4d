// The specialists in China: call them home or not, July 1960.

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const china: Dossier = {
  id: 'china',
  date: '1960-07-16',
  chapter: 6,
  title: 'The specialists in China',
  arises: [],
  options: [
    {
      id: 'withdraw',
      title: 'Bring them home in a month',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        documented('camp', -8, 'the quarrel is carried out with suitcases', ['Luthi2008']),
        inferred('ministries', -3, 'contracts for whole works are torn up', ['Luthi2008']),
        inferred('army', -2, 'the long radio on that coast is lost', ['Luthi2008']),
        inferred('intelligentsia', 1, 'engineers come home from the lectures', ['Luthi2008']),
        speculative('apparatus', 1, 'nobody likes to be taught by Peking', ['Luthi2008']),
        inferred('control', 1, 'an ally was told, and not asked', ['Luthi2008']),
        inferred('gold', 20, 'no more plant on credit', ['Luthi2008']),
        speculative('prestige', -1, 'the unshakeable friendship shook', ['Luthi2008']),
        inferred('suslov', -1, 'he would have quarrelled in paragraphs', ['Luthi2008']),
        inferred('mikoyan', -2, 'trade he built up since 1949 falls by half', ['Luthi2008', 'MikoyanM']),
        speculative('kozlov', -1, 'the decree was brought to him to sign', ['Luthi2008']),
        inferred('camp', -2, 'Tirana has somebody to lean on', ['Luthi2008', 'Hoxha'], { lag: 1 }),
      ],
    },
    {
      id: 'private',
      title: 'Keep them there; quarrel in private',
      advocate: 'Chervonenko, the ambassador, it is said',
      needs: [],
      effects: [
        inferred('camp', 3, 'the parties may go on believing in both', ['Luthi2008']),
        inferred('ministries', 3, 'the works in Manchuria are finished', ['Luthi2008']),
        inferred('mikoyan', 3, 'trade goes on over the quarrel', ['Luthi2008']),
        inferred('suslov', 2, 'the quarrel is left to letters', ['Luthi2008']),
        speculative('army', 1, 'their advisers keep their eyes there', ['Luthi2008']),
        inferred('gold', -40, 'plant is delivered and not paid for', ['Luthi2008']),
        inferred('apparatus', -3, 'they heard you abused, and nothing done', ['Luthi2008']),
        inferred('prestige', -3, 'an ally laughs at you and keeps the credit', ['Luthi2008']),
        inferred('control', -2, 'you were called an opportunist and paid', ['Luthi2008']),
        speculative('kozlov', -2, 'he had asked for firmness', ['Luthi2008']),
        speculative('security', -1, 'their people are watched in Peking', ['Luthi2008']),
      ],
    },
    {
      id: 'mao',
      title: 'Take Mao’s line',
      advocate: '',
      counterfactual: true,
      needs: [
        {
          kind: 'did_not_choose',
          moves: ['speech/open'],
          reason: 'Peking will not forgive what Pravda printed in 1956',
        },
      ],
      effects: [
        inferred('camp', 7, 'one camp, and one sharp tongue', ['Luthi2008', 'Hoxha']),
        inferred('security', 4, 'there are enemies again', ['Luthi2008']),
        speculative('army', 3, 'war is once more thought winnable', ['Luthi2008']),
        speculative('apparatus', 2, 'less is asked about the old days', ['Luthi2008']),
        inferred('suslov', 2, 'the books agree with each other', ['Luthi2008']),
        inferred('intelligentsia', -8, 'a leap forward, with rectification', ['Luthi2008']),
        inferred('tension', 10, 'the paper tiger is to be pulled by the tail', ['Luthi2008']),
        inferred('workers', -4, 'backyard furnaces are in the newspaper', ['Luthi2008']),
        inferred('thaw', -10, 'Stalin is quoted on Mondays', ['Luthi2008']),
        inferred('prestige', -5, 'Moscow repeats what Peking has said', ['Luthi2008']),
        inferred('mikoyan', -6, 'co-existence was his trade', ['MikoyanM']),
        inferred('kosygin', -3, 'he has seen the figures for their steel', ['Luthi2008']),
        inferred('gold', -60, 'loans, and grain besides', ['Luthi2008']),
      ],
    },
  ],
};
