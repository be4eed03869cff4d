// July 1956: pensions, flats, the working day, and who pays for them. Model: doc/model.md, "Decisions".

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const social: Dossier = {
  id: 'social',
  date: '1956-07-14',
  chapter: 3,
  title: 'Pensions, flats and the working day',
  arises: [],
  options: [
    {
      id: 'state',
      title: 'The budget pays, for pensions and for flats',
      advocate: 'Khrushchev, against a levy on pay',
      history: true,
      needs: [],
      effects: [
        documented('workers', 6, 'no pension under three hundred roubles', ['KAPUST', 'TAX60']),
        inferred('ministries', -3, 'works lose men they could hold by law', ['TAX60']),
        inferred('intelligentsia', 1, 'teachers may grow old too', ['KAPUST']),
        inferred('flats', 250, 'panel works are ordered', ['PLANET']),
        documented('workers', 3, 'families move in behind their own door', ['PLANET'], { lag: 2 }),
        documented('flats', 350, 'the housing decree of July 1957', ['PLANET'], { lag: 2 }),
        inferred('goods', -3, 'cement and cash have gone into walls', ['KAPUST'], { lag: 4 }),
        inferred('kosygin', -1, 'his commission’s sums are set aside', ['KAPUST']),
      ],
    },
    {
      id: 'levy',
      title: 'Pensions on one per cent of everyone’s pay',
      advocate: 'Kosygin’s commission',
      needs: [],
      effects: [
        inferred('workers', 2, 'a pension, less one kopeck in the rouble', ['KAPUST']),
        inferred('ministries', 3, 'the sums come out even', ['KAPUST']),
        inferred('apparatus', -1, 'secretaries must explain the deduction', ['KAPUST']),
        inferred('gold', 60, 'the fund fills itself', ['KAPUST']),
        inferred('flats', 100, 'what is left over goes to brick', ['PLANET']),
        inferred('kosygin', 5, 'it is his commission’s proposal', ['KAPUST']),
        inferred('workers', 1, 'the fund has paid each month', ['KAPUST'], { lag: 2 }),
        speculative('goods', 2, 'no hole in the budget to stop', ['KAPUST'], { lag: 4 }),
      ],
    },
    {
      id: 'farm',
      title: 'Bring the collective farmers in at once',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('countryside', 8, 'a pension, where there was nothing', ['MAMY']),
        speculative('workers', 1, 'mothers in the village are provided for', ['MAMY']),
        inferred('ministries', -6, 'a country of villages on the budget', ['KAPUST']),
        inferred('gold', -120, 'the village fund starts empty', ['MAMY']),
        speculative('apparatus', 1, 'rural secretaries have something to give', ['MAMY']),
        inferred('farm_income', 3, 'old hands keep house on their own money', ['MAMY']),
        speculative('kosygin', -3, 'he is asked to pay what is not there', ['KAPUST']),
        inferred('flats', 50, 'there is little left to build with', ['PLANET']),
        inferred('countryside', 2, 'the postwoman comes on the first', ['MAMY'], { lag: 2 }),
        inferred('goods', -4, 'money in the village, nothing on the shelf', ['NOVE'], { lag: 3 }),
      ],
    },
    {
      id: 'later',
      title: 'Heavy industry first, pensions later',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('ministries', 5, 'the plan keeps its steel', ['KAPUST']),
        inferred('army', 3, 'so do the works that arm it', ['KAPUST']),
        inferred('workers', -6, 'the old pension, again this year', ['KAPUST']),
        speculative('molotov', 3, 'somebody still reads the old plans', ['TAUB']),
        speculative('kaganovich', 4, 'coal and rails before armchairs', ['TAUB']),
        inferred('goods', -2, 'nothing has been switched over', ['KAPUST']),
        speculative('apparatus', -1, 'the letters arrive at the obkom', ['KAPUST']),
        speculative('missiles', 4, 'the design bureaux get their alloys', ['KAPUST'], { lag: 2 }),
        inferred('workers', -2, 'three families behind one door, still', ['PLANET'], { lag: 2 }),
      ],
    },
  ],
};
