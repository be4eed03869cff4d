// September 1964: a former bodyguard tells a story about Ignatov, Brezhnev and a walk in the woods.

import { inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const galyukov: Dossier = {
  id: 'galyukov',
  date: '1964-09-27',
  chapter: 8,
  title: 'A bodyguard’s story',
  arises: [{ kind: 'fact', fact: 'bodyguard_talks', reason: 'Nobody has telephoned' }],
  options: [
    {
      id: 'tell',
      title: 'Doubt it, and ask Podgorny',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        inferred('podgorny', -2, 'he laughs, and goes to warn the rest', ['Taubman2003']),
        inferred('brezhnev', -2, 'he learns that you have heard', ['Taubman2003', 'Schattenberg']),
        inferred('control', -3, 'you were warned and took a holiday', ['Taubman2003']),
        inferred('mikoyan', 7, 'you told him first, and asked his help', ['Taubman2003', 'Artizov']),
      ],
    },
    {
      id: 'chief',
      title: 'Dismiss the chairman of the KGB',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('security', -4, 'a chairman goes on a bodyguard’s word', ['Torigian2022a']),
        inferred('control', 4, 'somebody has been dismissed overnight', ['Torigian2022a', 'Schattenberg']),
        inferred('apparatus', -2, 'if he can go so, anybody can', ['Torigian2022a']),
        inferred('shelepin', -8, 'his friend is out, and he may be next', ['MlechinBr', 'Schattenberg']),
        speculative('suslov', -1, 'no session was called for it', ['Pikhoya']),
        speculative('malinovsky', 2, 'he never liked taking calls from that boy', ['Torigian2022a']),
      ],
    },
    {
      id: 'face',
      title: 'Call Brezhnev in and say the name',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('brezhnev', 8, 'he weeps, and goes home unarrested', ['Schattenberg']),
        speculative('podgorny', 6, 'he is let off without being asked', ['Schattenberg']),
        speculative('suslov', 2, 'it was said to a face', ['Schattenberg']),
        inferred('kosygin', -3, 'he hears that there is a list', ['Schattenberg']),
        speculative('control', 3, 'everybody knows that you know', ['Torigian2022a']),
        speculative('voronov', -3, 'he will not weep, and he is not asked', ['Schattenberg']),
        speculative('polyansky', -3, 'now it must be soon or not at all', ['Schattenberg']),
        speculative('apparatus', -1, 'who else was named, they ask each other', ['Schattenberg']),
      ],
    },
    {
      id: 'mikoyan',
      title: 'Let Mikoyan question him, and stay in Moscow',
      advocate: 'Sergei Khrushchev',
      needs: [
        {
          kind: 'sits',
          person: 'mikoyan',
          reason: 'Mikoyan is not at the table, and has nobody to ask with',
        },
      ],
      effects: [
        inferred('mikoyan', 5, 'the thing is put into his hands', ['Artizov', 'SKhRozh']),
        inferred('control', 2, 'you are seen at your desk in October', ['SKhRozh', 'Torigian2022a']),
        inferred('security', -2, 'a private inquiry, past the KGB', ['Artizov']),
        inferred('brezhnev', -3, 'he cannot see you and cannot go abroad', ['SKhRozh']),
        speculative('semichastny', -2, 'his own man talks and he is not asked', ['Artizov']),
        speculative('kosygin', 2, 'he prefers whoever is in Moscow', ['Torigian2022a']),
        speculative('shvernik', 2, 'an inquiry is at least a procedure', ['Artizov']),
        inferred('apparatus', -1, 'somebody is being written down', ['Artizov']),
      ],
    },
  ],
};
