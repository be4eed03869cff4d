// October 1956: Warsaw has been let go, Budapest is the question. Model: doc/model.md, "Decisions".

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const hungary: Dossier = {
  id: 'hungary',
  date: '1956-10-31',
  chapter: 3,
  title: 'Warsaw and Budapest',
  arises: [],
  options: [
    {
      id: 'crush',
      title: 'Leave Gomulka be, and crush Budapest',
      advocate: 'Khrushchev, after a day’s doubt',
      history: true,
      needs: [],
      effects: [
        documented('camp', -4, 'the allies have seen what it rests on', ['CWIHP10']),
        inferred('security', 4, 'it is needed again', ['CWIHP10']),
        documented('army', 3, 'it was given an order it understood', ['CWIHP10']),
        documented('intelligentsia', -5, 'they had believed February', ['CWIHP10', 'TAUB']),
        inferred('prestige', -3, 'Budapest is in every newspaper', ['TAUB']),
        inferred('tension', 8, 'the West protests and stays at home', ['FN2006']),
        inferred('control', 4, 'the line beyond which one is shot at', ['Torigian2022b']),
        documented('mikoyan', -4, 'he came back to find it decided', ['CWIHP10']),
        inferred('suslov', 3, 'he had driven through it with Mikoyan', ['CWIHP10']),
        inferred('apparatus', 1, 'no such square will be seen in their towns', ['CWIHP10']),
      ],
    },
    {
      id: 'nagy',
      title: 'Keep to the declaration and treat with Nagy',
      advocate: 'Mikoyan',
      needs: [],
      effects: [
        inferred('camp', -6, 'Prague and Berlin ask who is next', ['CWIHP10']),
        inferred('intelligentsia', 6, 'February meant what it said', ['TAUB']),
        inferred('army', -5, 'divisions go home past their own dead', ['CWIHP10']),
        inferred('security', -4, 'its men in Budapest were left to it', ['CWIHP10']),
        inferred('apparatus', -2, 'Hungarian secretaries hide in cellars', ['CWIHP10']),
        inferred('tension', -3, 'the West has only Suez to look at', ['FN2006']),
        inferred('thaw', 5, 'a neutral neighbour is talked about', ['TAUB']),
        speculative('prestige', 4, 'an empire kept its word', ['FN2006']),
        inferred('control', -3, 'something was let go, and they saw it', ['Torigian2022b']),
        inferred('mikoyan', 8, 'his advice was taken at last', ['CWIHP10']),
        speculative('furtseva', 2, 'no widows’ letters on her desk', ['TAUB']),
        inferred('molotov', -6, 'he said so when you went to Belgrade', ['CWIHP10']),
        inferred('suslov', -3, 'he signs the protocol and dates it', ['CWIHP10']),
      ],
    },
    {
      id: 'both',
      title: 'Budapest, and then Warsaw too',
      advocate: 'The table’s own first leaning, 20 October',
      needs: [],
      effects: [
        inferred('camp', -10, 'Peking had asked you not to', ['Wilson1956', 'Persak']),
        inferred('army', -1, 'Polish regiments fire back', ['Persak']),
        inferred('security', 5, 'two countries to comb', ['Wilson1956']),
        inferred('intelligentsia', -8, 'two cities, and the same tanks', ['Persak']),
        inferred('tension', 14, 'shells fall on the road to Berlin', ['Persak']),
        inferred('control', 8, 'everyone has understood', ['Torigian2022b']),
        inferred('prestige', -8, 'you had given Gomulka your word', ['Persak']),
        inferred('molotov', 5, 'it is what he would have done', ['CWIHP10']),
        inferred('mikoyan', -8, 'twice in a fortnight he was not heard', ['CWIHP10']),
        inferred('apparatus', 2, 'no province will try it', ['Torigian2022b']),
        speculative('thaw', -8, 'editors take things out by themselves', ['TAUB']),
        speculative('goods', -3, 'Polish coal stops', ['Persak']),
      ],
    },
  ],
};
