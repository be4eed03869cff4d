// October 1962: how the missiles leave Cuba, if they do. The table is counted after it.

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const october62: Dossier = {
  id: 'october62',
  date: '1962-10-25',
  chapter: 7,
  title: 'Thirteen days',
  arises: [{ kind: 'did_not_choose', moves: ['cuba/pact'], reason: 'There are no Soviet missiles on Cuba' }],
  options: [
    {
      id: 'swap',
      title: 'Missiles out, for a pledge',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        documented('army', -6, 'crews open their hatches to be counted', ['FN2006', 'CIA1963']),
        documented('camp', -6, 'Castro learns of it from the wireless', ['FN2006']),
        inferred('intelligentsia', 2, 'nobody has to explain it to a child', ['FN2006']),
        inferred('workers', 2, 'the sons stay where they are', ['FN2006']),
        documented('tension', -16, 'the ships turn and the letters are civil', ['Wilson61', 'FN2006']),
        documented('prestige', -5, 'the Turkish half of it stays secret', ['FN2006']),
        inferred('mikoyan', 2, 'the step back is the one he wanted', ['FN2006']),
        inferred('kozlov', -3, 'he thinks it a retreat and says it low', ['FN2006']),
        inferred('suslov', -1, 'Peking has the better quotation', ['Luthi2008']),
      ],
    },
    {
      id: 'turkey',
      title: 'Out, with the Turkish trade in public',
      advocate: 'Khrushchev himself, in the letter of 27 October',
      needs: [],
      effects: [
        inferred('army', -3, 'rockets are at least paid for with rockets', ['FN2006']),
        inferred('malinovsky', 2, 'the Jupiters are named on the radio', ['FN2006']),
        inferred('camp', -4, 'Cuba is small change in a trade of others', ['FN2006']),
        documented('tension', -6, 'Ankara and NATO must be squared first', ['FN2006']),
        inferred('prestige', 1, 'the world hears what Kennedy gave', ['FN2006']),
        inferred('intelligentsia', 1, 'at the last it is settled by post', ['FN2006']),
        speculative('workers', -1, 'a fourth and a fifth night of it', ['FN2006']),
        speculative('security', -1, 'no line left for quiet bargains', ['FN2006']),
        speculative('ministries', -1, 'trade waits on the allies of others', ['FN2006']),
        inferred('mikoyan', -2, 'days lost for a sentence in a newspaper', ['FN2006']),
        inferred('kozlov', -1, 'it is still a withdrawal', ['FN2006']),
      ],
    },
    {
      id: 'hold',
      title: 'Hold, and press on Berlin',
      advocate: 'V. Kuznetsov, rebuffed; Dobrynin, by cable',
      needs: [
        {
          kind: 'at_least',
          target: 'army',
          value: 32,
          reason: 'The minister of defence will not answer for two fronts with officers in this temper',
        },
      ],
      effects: [
        inferred('army', 5, 'nobody has ordered a hatch to be opened', ['CWIHP5']),
        inferred('camp', 5, 'Havana and Berlin are both stood by', ['CWIHP5']),
        inferred('workers', -4, 'salt and matches are gone by noon', ['FN2006']),
        inferred('intelligentsia', -4, 'they can read a map as well as you', ['FN2006']),
        inferred('tension', 22, 'two cities instead of one island', ['Troyan', 'CWIHP5']),
        inferred('mikoyan', -8, 'he counts the hours aloud', ['FN2006']),
        inferred('kosygin', -6, 'there is no plan for after it', ['FN2006']),
        speculative('prestige', 3, 'you have not been seen to step back', ['CWIHP5']),
        inferred('kozlov', 2, 'at last somebody is hard', ['FN2006']),
      ],
    },
  ],
};
