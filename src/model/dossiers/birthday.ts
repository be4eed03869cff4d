// April 1964: seventy, and what to do with the congratulations.

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const birthday: Dossier = {
  id: 'birthday',
  date: '1964-04-17',
  chapter: 8,
  title: 'Seventy',
  arises: [],
  options: [
    {
      id: 'stay',
      title: 'Accept the fourth star and stay',
      advocate: 'the toasts',
      history: true,
      needs: [],
      effects: [
        documented('cult', 10, 'a fourth gold star, and the film again', ['HERO', 'POLY']),
        inferred('apparatus', -2, 'they count what year he means to stay till', ['Shelest']),
        inferred('camp', 1, 'the fraternal guests are fed and decorated', ['Ogryzko']),
        inferred('brezhnev', -2, 'he reads the address and is mocked at table', ['Shelest', 'Ogryzko']),
        documented('suslov', -3, 'he is made to look foolish at the toasts', ['Ogryzko', 'Shelest']),
        inferred('prestige', -1, 'the photographs need no caption abroad', ['POLY']),
        inferred('control', 1, 'nobody was absent', ['Ogryzko']),
      ],
    },
    {
      id: 'plain',
      title: 'Stay, with no parade',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('cult', -5, 'the blocks for three pages are melted down', ['POLY']),
        inferred('suslov', 1, 'for once the modesty is not in a quotation', ['Pikhoya']),
        inferred('prestige', -2, 'abroad they suppose you are ill', ['Ogryzko']),
        speculative('intelligentsia', 1, 'a joke goes round, and it is a kind one', ['POLY']),
        speculative('workers', -1, 'no holiday, and no oranges', ['POLY']),
        inferred('control', -5, 'a man who sends back a star may be tired', ['Shelest']),
        speculative('camp', -1, 'eight delegations are given tea', ['Ogryzko']),
      ],
    },
    {
      id: 'date',
      title: 'Name a day: the next congress, and an heir',
      advocate: 'Khrushchev, to his son',
      needs: [],
      effects: [
        inferred('cult', -6, 'a portrait with a date under it', ['Taubman2003']),
        inferred('apparatus', 3, 'for once they know how long', ['Taubman2003']),
        inferred('army', -1, 'they know nothing of the man who follows', ['Taubman2003']),
        inferred('brezhnev', 4, 'he need only wait for a congress', ['Taubman2003']),
        inferred('podgorny', 1, 'the young ones at least are stopped', ['MlechinBr']),
        inferred('kosygin', 3, 'the two chairs will have to be parted', ['Andriyanov']),
        inferred('control', -9, 'people telephone the other man first', ['Taubman2003']),
        inferred('shelepin', -5, 'he would be fifty before there is a place', ['MlechinShel']),
        inferred('semichastny', -4, 'his chairman’s desk has another patron', ['MlechinBr']),
        inferred('malinovsky', -2, 'he was chosen by you and nobody else', ['Taubman2003']),
      ],
    },
    {
      id: 'retire',
      title: 'Go now, and name the heir',
      advocate: '',
      counterfactual: true,
      exit: true,
      needs: [],
      effects: [
        inferred('cult', -10, 'the portraits come down to be cleaned', ['Taubman2003']),
        speculative('apparatus', 4, 'a leader who leaves on his feet', ['Taubman2003']),
        speculative('intelligentsia', 3, 'it can be done, then', ['Burlatsky']),
        speculative('prestige', 4, 'no Russian ruler has done it in health', ['Taubman2003']),
        speculative('army', -3, 'the rockets pass to another hand', ['CIA1963']),
        speculative('camp', -4, 'nobody in Berlin or Warsaw was asked', ['Reuters1964']),
        inferred('control', -20, 'your telephone is a dacha telephone', ['Taubman2003']),
        speculative('mikoyan', 4, 'he thinks better of you than he expected', ['MikoyanM']),
        speculative('shelepin', -4, 'he was not named', ['MlechinShel']),
      ],
    },
  ],
};
