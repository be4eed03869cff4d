// The decision of June 1953: Beria, who has the police, the camps and an opinion on Germany.

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const beria: Dossier = {
  id: 'beria',
  date: '1953-06-26',
  chapter: 1,
  title: 'Beria',
  arises: [],
  options: [
    {
      id: 'arrest',
      title: 'Arrest him at the table',
      advocate: 'Khrushchev, with Malenkov, Bulganin and Zhukov',
      history: true,
      needs: [],
      effects: [
        documented('apparatus', 3, 'the police no longer stand over the Party', [
          'Kramer1999',
          'Taubman2003',
        ]),
        documented('security', -8, 'their minister was taken at the table', ['Kramer1999', 'Taubman2003']),
        documented('army', 4, 'it was officers who made the arrest', ['Torigian2022b', 'Kramer1999']),
        inferred('intelligentsia', 2, 'a car at night is only a car', ['Taubman2003']),
        inferred('control', -4, 'the man they feared most is gone', ['Kramer1999', 'Torigian2022b']),
        inferred('prestige', 3, 'you went from man to man and it held', ['Taubman2003']),
        inferred('camp', -2, 'the parties abroad had no warning', ['Wilson1953', 'Kramer1999']),
        inferred('zhukov', 4, 'he was asked, and trusted with a pistol', ['Torigian2022b', 'Taubman2003']),
        inferred('malenkov', -2, 'the ally he lost was his own', ['Kramer1999']),
      ],
    },
    {
      id: 'demote',
      title: 'Demote him to the oil ministry',
      advocate: 'Malenkov’s draft; Mikoyan’s hope',
      needs: [
        {
          kind: 'did_not_choose',
          moves: ['march53/pair'],
          reason: 'Malenkov signed for the pair in March, and will not sign against it',
        },
      ],
      effects: [
        inferred('mikoyan', 4, 'it was done by argument, as he hoped', ['Kramer1999']),
        inferred('malenkov', 4, 'the draft was his', ['Kramer1999']),
        inferred('ministries', 3, 'oil gets a minister who delivers', ['Kramer1999', 'Knight1993']),
        speculative('control', 3, 'a man spared can be let loose again', ['Torigian2022b']),
        inferred('security', 2, 'nobody has come for them yet', ['CountryStudy', 'Knight1993']),
        inferred('apparatus', -2, 'he keeps a desk and a long memory', ['Kramer1999']),
        inferred('army', -2, 'the officers were told to stand down', ['Torigian2022b']),
        inferred('zhukov', -2, 'he came for an arrest, not a transfer', ['Torigian2022b', 'Taubman2003']),
        speculative('intelligentsia', -1, 'the pince-nez is seen at the theatre', ['Knight1993']),
      ],
    },
    {
      id: 'wait',
      title: 'Wait, and let Germany go his way',
      advocate: 'Beria',
      needs: [],
      effects: [
        inferred('security', 6, 'the ministry runs the country’s errands', ['Knight1993', 'CountryStudy']),
        inferred('tension', -8, 'a bargain over Germany is on offer', ['CWIHP10', 'Wilson1953']),
        speculative('control', 6, 'everyone is afraid, and you sit by him', ['Torigian2022b']),
        inferred('ministries', 2, 'the great useless canals are stopped', ['Knight1993', 'Wilson1953']),
        inferred('workers', 2, 'the amnesty brings a million home', ['AMN', 'Freeze']),
        speculative('intelligentsia', 1, 'the doctors’ case stays closed', ['Taubman2003']),
        inferred('apparatus', -5, 'his men sit in on the obkom bureaux', ['Wilson1953', 'Kramer1999']),
        inferred('army', -4, 'the garrison learns it was not asked', ['Torigian2022b']),
        inferred('camp', -4, 'in Berlin they hear they may be given away', ['CWIHP10', 'Wilson1953']),
        speculative('zhukov', -3, 'he was ready, and you were not', ['Torigian2022b']),
      ],
    },
  ],
};
