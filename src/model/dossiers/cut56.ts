// May 1956: how many more soldiers go home. Model: doc/model.md, "Decisions".

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const cut56: Dossier = {
  id: 'cut56',
  date: '1956-05-14',
  chapter: 3,
  title: 'The second cut',
  arises: [],
  options: [
    {
      id: 'cut1200',
      title: '1,200,000 more, within the year',
      advocate: 'Khrushchev; Zhukov agrees',
      history: true,
      needs: [],
      effects: [
        documented('army', -6, 'sixty-three divisions and brigades close', ['TIME1956']),
        inferred('workers', 3, 'sons and husbands are back at the bench', ['TIME1956']),
        inferred('tension', -4, 'thirty thousand leave Germany unasked', ['TIME1956']),
        inferred('prestige', 3, 'the West has no answer ready', ['TIME1956']),
        documented('men', -1200, 'the cut announced on 14 May', ['TIME1956']),
        inferred('ministries', 2, 'works get hands they had begged for', ['TIME1956']),
        inferred('goods', 3, 'barracks money buys looms', ['Wolfe1970'], { lag: 2 }),
        documented('men', -300, 'the further cut of January 1958', ['HistCom1958', 'FRUS1958'], { lag: 2 }),
      ],
    },
    {
      id: 'cut600',
      title: 'Half of that, each officer with a pension',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('army', -2, 'fewer go, and go paid', ['Abramova']),
        speculative('workers', 1, 'half as many come home', ['TIME1956']),
        inferred('tension', -2, 'half a gesture is still one', ['TIME1956']),
        inferred('men', -600, 'half the cut is announced', ['TIME1956']),
        inferred('ministries', 1, 'some works get their men', ['TIME1956']),
        inferred('gold', -40, 'officers’ pensions and flats', ['Abramova']),
        speculative('zhukov', 2, 'nobody is put out of a barracks in winter', ['Abramova']),
        speculative('intelligentsia', -1, 'peace is announced by halves', ['TIME1956']),
        speculative('goods', 1, 'some money leaves the barracks', ['Wolfe1970'], { lag: 2 }),
      ],
    },
    {
      id: 'bargain',
      title: 'Hold it back, to trade for theirs',
      advocate: 'The Foreign Ministry’s plan of 10 May 1955',
      needs: [],
      effects: [
        inferred('army', 3, 'no regiment goes until theirs do', ['Wolfe1970']),
        inferred('workers', -2, 'the call-up takes them as before', ['TIME1956']),
        inferred('ministries', -1, 'the works wait for a treaty', ['Wolfe1970']),
        inferred('tension', 1, 'London talks and nobody goes home', ['Wolfe1970']),
        speculative('camp', 2, 'the garrisons stay where they are', ['HistCom1958']),
        inferred('molotov', 3, 'it is his ministry’s paper', ['Wolfe1970']),
        speculative('mikoyan', -1, 'he sees a year go by in committee', ['Wolfe1970']),
        inferred('goods', -3, 'barracks eat what looms would', ['Wolfe1970']),
        speculative('tension', -4, 'a first stage is agreed on paper', ['Wolfe1970'], { lag: 2 }),
        speculative('men', -300, 'the first stage, both sides', ['Wolfe1970'], { lag: 2 }),
      ],
    },
  ],
};
