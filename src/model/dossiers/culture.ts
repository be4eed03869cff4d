// December 1962: a camp story in print, and the painters at the Manege.

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const culture: Dossier = {
  id: 'culture',
  date: '1962-12-01',
  chapter: 7,
  title: 'A camp story and a donkey’s tail',
  arises: [],
  options: [
    {
      id: 'both',
      title: 'Print Solzhenitsyn, then shout at painters',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        documented('intelligentsia', -4, 'the story is printed and the poets shouted at', [
          'LAKSH',
          'COURSE',
        ]),
        inferred('apparatus', -1, 'nobody can tell what is allowed today', ['LAKSH']),
        documented('thaw', -4, 'after the Manege editors take things back', ['COURSE', 'LAKSH']),
        inferred('cult', 3, 'one man’s taste is now the line', ['COURSE']),
        inferred('security', 1, 'lists of painters are asked for', ['COURSE']),
        inferred('prestige', -1, 'foreign papers print the words you used', ['COURSE']),
        inferred('suslov', -2, 'a camp story went round his department', ['PEARCE', 'LAKSH']),
      ],
    },
    {
      id: 'open',
      title: 'Print it, and leave the painters alone',
      advocate: 'Tvardovsky for the story; Romm and others',
      needs: [],
      effects: [
        inferred('intelligentsia', 8, 'a First Secretary who does not know art', ['Chuprinin', 'LAKSH']),
        inferred('apparatus', -4, 'no instruction, so whom is one to stop', ['LAKSH']),
        inferred('security', -4, 'their old trade is set out in a journal', ['PEARCE', 'LAKSH']),
        inferred('thaw', 10, 'other drawers are opened', ['LAKSH']),
        inferred('suslov', -7, 'ideology has been left to painters', ['LAKSH']),
        inferred('prestige', 3, 'the story is translated within weeks', ['PEARCE']),
        inferred('mikoyan', 2, 'he had spoken for the story', ['LAKSH']),
        speculative('camp', 1, 'the Italian comrades are pleased', ['Chuprinin']),
        speculative('podgorny', -2, 'Kyiv has its own young poets now', ['LAKSH']),
      ],
    },
    {
      id: 'shut',
      title: 'Print nothing more, close the shows',
      advocate: 'the hesitant of October 1962; Ilyichev',
      needs: [],
      effects: [
        inferred('intelligentsia', -10, 'the camp manuscripts are posted back', ['LAKSH', 'PEARCE']),
        inferred('apparatus', 2, 'an order that can be carried out', ['LAKSH']),
        inferred('security', 3, 'their past is closed for repairs', ['PEARCE']),
        inferred('thaw', -14, 'the journals go back to sowing', ['LAKSH']),
        inferred('suslov', 2, 'his department has the last word', ['LAKSH']),
        inferred('prestige', -6, 'friends abroad must explain you', ['Chuprinin']),
        inferred('camp', -1, 'the western parties grumble in print', ['Chuprinin']),
        inferred('workers', -1, 'those who came back have families', ['DOBS']),
        inferred('mikoyan', -4, 'it was he who counted the returned', ['LAKSH']),
        speculative('shvernik', -2, 'his commission freed those people', ['DOBS']),
        speculative('intelligentsia', -3, 'the able write for the drawer', ['LAKSH'], { lag: 1 }),
      ],
    },
  ],
};
