// Premier too: who takes the Council of Ministers in March 1958.

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const premier: Dossier = {
  id: 'premier',
  date: '1958-03-27',
  chapter: 5,
  title: 'Premier too',
  arises: [{ kind: 'did_not_choose', moves: ['malenkov/take'], reason: 'You took that chair in 1955' }],
  options: [
    {
      id: 'self',
      title: 'Take the premiership as well',
      advocate: 'Voroshilov',
      history: true,
      needs: [],
      effects: [
        documented('cult', 11, 'one man in both chairs, as Stalin was', ['NewsLetter58', 'Voitikov']),
        inferred('control', 5, 'Party and state answer one telephone', ['NewsLetter58']),
        inferred('apparatus', -3, 'half your day now goes to the Council', ['Voitikov']),
        inferred('ministries', -3, 'a Party man takes the managers’ chair', ['Voitikov']),
        inferred('camp', 1, 'there is one man in Moscow to talk to', ['NewsLetter58']),
        inferred('prestige', 4, 'presidents must now receive you', ['Taubman2003', 'NewsLetter58']),
        inferred('kosygin', -3, 'the chair he might have had is filled', ['Voitikov']),
        inferred('suslov', -4, 'posts parted in 1953 are joined again', ['Voitikov']),
        documented('mikoyan', -1, 'he dislikes one man in both chairs', ['Voitikov']),
        inferred('brezhnev', -2, 'the ladder above him is one rung shorter', ['Voitikov']),
      ],
    },
    {
      id: 'kosygin',
      title: 'Give it to Kosygin',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('ministries', 7, 'one of their own at the head of it', ['Andriyanov']),
        inferred('apparatus', -3, 'a manager ranks above every obkom', ['Andriyanov']),
        inferred('control', -5, 'there are two doors to knock at again', ['Taubman2003']),
        inferred('kosygin', 9, 'he is trusted with the whole economy', ['Andriyanov']),
        inferred('suslov', 2, 'the posts stay apart', ['Voitikov']),
        inferred('mikoyan', 1, 'somebody at the table can add', ['Voitikov']),
        inferred('brezhnev', -3, 'a Leningrad man is put over him', ['MlechinBr']),
        speculative('army', -1, 'Kosygin asks what a division costs', ['Andriyanov']),
        speculative('goods', 2, 'light industry has a friend at the top', ['Andriyanov'], { lag: 2 }),
        speculative('podgorny', -2, 'a manager is set over the secretaries', ['Rulit57']),
      ],
    },
    {
      id: 'bulganin',
      title: 'Leave Bulganin in the chair, tamed',
      advocate: 'Voroshilov, then Suslov',
      needs: [
        { kind: 'did_not_choose', moves: ['malenkov/keep'], reason: 'Bulganin was never given that chair' },
      ],
      effects: [
        inferred('bulganin', 8, 'he is forgiven where he sits', ['Voitikov']),
        inferred('voroshilov', 3, 'if Bulganin is spared, so is he', ['Voitikov']),
        inferred('suslov', 4, 'he spoke for keeping Bulganin', ['Voitikov']),
        inferred('mikoyan', 2, 'the table stays a table', ['Voitikov']),
        inferred('ministries', 3, 'the managers keep a premier who signs', ['Voitikov']),
        inferred('apparatus', -4, 'a man of the seven is over them still', ['Rulit57', 'Voitikov']),
        inferred('security', -2, 'they must guard a man they informed on', ['Rulit57']),
        inferred('control', -4, 'voting you out has cost him nothing', ['Rulit57']),
        inferred('prestige', -2, 'abroad they still ask which of you it is', ['NewsLetter58']),
        speculative('cult', -2, 'two portraits hang in every hall', ['Voitikov']),
        inferred('kozlov', -2, 'no chair comes free below it', ['SpPB96']),
      ],
    },
  ],
};
