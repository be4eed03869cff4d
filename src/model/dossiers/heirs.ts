// June 1963: Kozlov is gone or fading. Who stands next to the chair?

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const heirs: Dossier = {
  id: 'heirs',
  date: '1963-06-21',
  chapter: 7,
  title: 'Two heirs or one',
  arises: [],
  options: [
    {
      id: 'two',
      title: 'Brezhnev and Podgorny, side by side',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        inferred('apparatus', -1, 'two secretaries, and two orders a day', ['Ogryzko']),
        inferred('security', 1, 'rivals need watching', ['MlechinBr']),
        inferred('brezhnev', -1, 'back from the flags to half a desk', ['Ogryzko', 'Shelest']),
        documented('podgorny', -2, 'told he disappoints, in company', ['Shelest']),
        inferred('suslov', -1, 'two more voices between him and you', ['Ogryzko']),
        inferred('shelepin', -2, 'the young are told to wait', ['MlechinShel']),
        inferred('semichastny', -2, 'his patron is passed over', ['MlechinBr']),
        inferred('kirilenko', -1, 'his old chief is yoked to another', ['MlechinBr']),
        inferred('control', 1, 'each has the other to fear', ['Ogryzko']),
      ],
    },
    {
      id: 'brezhnev',
      title: 'Brezhnev alone',
      advocate: 'weighed by Khrushchev, who thought him pliable',
      needs: [],
      effects: [
        inferred('apparatus', 3, 'an easy man, who remembers birthdays', ['Schattenberg']),
        inferred('intelligentsia', -1, 'he reads nothing, they say', ['Shelest']),
        inferred('brezhnev', 6, 'he has your word', ['Taubman2003']),
        inferred('kirilenko', 4, 'Dnipropetrovsk goes up with him', ['MlechinBr']),
        inferred('podgorny', -6, 'brought from Kyiv to be second to a second', ['Shelest']),
        inferred('shelepin', -3, 'a door is shut for ten years', ['MlechinShel']),
        inferred('polyansky', -2, 'too young for anything but farms', ['Ogryzko']),
        inferred('control', -4, 'petitioners go to the other office', ['Taubman2003']),
      ],
    },
    {
      id: 'shelepin',
      title: 'Shelepin, and younger men',
      advocate: 'weighed by Khrushchev, who thought him not ready',
      needs: [
        {
          kind: 'did_not_choose',
          moves: ['kgb/serov', 'kgb/comrade'],
          reason: 'You gave the KGB to another; he has run nothing but youth',
        },
      ],
      effects: [
        inferred('security', 4, 'one of their own is to have it all', ['MlechinShel']),
        inferred('intelligentsia', 1, 'at least he has finished a university', ['MlechinShel']),
        inferred('apparatus', -6, 'a broom, and it is his age that frightens', ['MlechinShel']),
        inferred('shelepin', 11, 'named before all of them', ['MlechinShel', 'Taubman2003']),
        inferred('semichastny', 8, 'his old chief is the coming man', ['MlechinShel']),
        inferred('brezhnev', -7, 'ten years of yes, and a boy is chosen', ['MlechinBr']),
        inferred('podgorny', -5, 'he will not rise for a Komsomol man', ['Shelest']),
        inferred('suslov', -4, 'iron, and no texts', ['MlechinShel']),
        inferred('kosygin', -2, 'inspectors at every gate', ['MlechinShel']),
        inferred('control', 4, 'his Control men are in every office', ['MlechinShel']),
      ],
    },
    {
      id: 'kosygin',
      title: 'Kosygin as premier, a collegial table',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('ministries', 6, 'a premier who can add', ['Andriyanov']),
        inferred('apparatus', 1, 'one chair fewer above them', ['Pikhoya']),
        inferred('army', -2, 'he will ask what each tank costs', ['CIA1963']),
        inferred('cult', -8, 'two offices, two portraits', ['Pikhoya']),
        inferred('kosygin', 9, 'the post he was always kept from', ['Andriyanov']),
        inferred('suslov', 4, 'the rule of Lenin’s day', ['Pikhoya']),
        speculative('brezhnev', -4, 'a chair he had begun to measure', ['MlechinBr']),
        speculative('podgorny', -3, 'called from Kyiv for nothing', ['Shelest']),
        inferred('mikoyan', 3, 'he never liked one man in both', ['Voitikov']),
        speculative('voronov', 3, 'somebody to argue figures with', ['Aksyutin']),
        inferred('control', -6, 'half the signatures are another man’s', ['Pikhoya']),
        speculative('plenum_bond', -2, 'a manager set over Party men', ['HODN']),
      ],
    },
  ],
};
