// The decision of January 1955: Malenkov's chair, and who is to sit in it.

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const malenkov: Dossier = {
  id: 'malenkov',
  date: '1955-01-22',
  chapter: 2,
  title: 'Malenkov out',
  arises: [],
  options: [
    {
      id: 'lend',
      title: 'Remove him, and lend the chair to Bulganin',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        documented('apparatus', 3, 'a Party man brought down a premier', ['CAESAR11', 'Nikonov']),
        documented('ministries', -3, 'their premier is sent to power stations', ['CAESAR11', 'Nikonov']),
        documented('army', 4, 'a marshal at Defence, guns back in the plan', ['CAESAR11', 'Nikonov']),
        inferred('workers', -2, 'the man of the saucepans is out', ['CAESAR11', 'FREEZE']),
        inferred('bulganin', 2, 'the chair is soft, and he knows whose', ['Nikonov']),
        inferred('malenkov', -6, 'he read out his own confession', ['CAESAR11', 'Nikonov']),
        inferred('zhukov', 5, 'he has the ministry at last', ['Nikonov']),
        inferred('goods', -3, 'light industry goes back in the queue', ['CAESAR11']),
        inferred('control', 1, 'you made the premier, so you may unmake', ['Nikonov']),
      ],
    },
    {
      id: 'take',
      title: 'Take the premiership yourself',
      advocate: 'Molotov, who proposed it; Khrushchev declined',
      needs: [
        {
          kind: 'at_least',
          target: 'prestige',
          value: 42,
          reason: 'You have not yet done enough for them to give you a second chair',
        },
      ],
      effects: [
        inferred('control', 7, 'both signatures are yours', ['SKH-41', 'Prez']),
        inferred('prestige', 4, 'one name on every page', ['SKH-41']),
        inferred('army', 3, 'the Defence Council sits in your office', ['Nikonov']),
        inferred('molotov', 2, 'it was he who put your name forward', ['SKH-41', 'Prez']),
        inferred('apparatus', 1, 'their man is over the ministers', ['SKH-41']),
        inferred('ministries', -7, 'a Party secretary sits at their desk', ['CAESAR11', 'SKH-41']),
        inferred('cult', 10, 'nobody has held both since Stalin', ['SKH-41', 'Prez']),
        inferred('malenkov', -6, 'you wanted the chair, not the line', ['SKH-41']),
        inferred('bulganin', -6, 'he had been measured for it', ['SKH-41', 'Prez']),
        inferred('suslov', -4, 'two chairs and one man, so soon', ['Prez']),
        inferred('mikoyan', -3, 'he divided those chairs in 1953', ['SKH-41', 'Prez']),
      ],
    },
    {
      id: 'keep',
      title: 'Keep him, under supervision',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('ministries', 6, 'the premier they know stays', ['CAESAR11', 'Nikonov']),
        inferred('workers', 3, 'the kettles stay in the plan', ['FREEZE', 'CAESAR11']),
        inferred('intelligentsia', 2, 'he may say what a bomb would do', ['Nikonov']),
        inferred('malenkov', 5, 'you could have, and did not', ['Nikonov']),
        inferred('goods', 3, 'light industry keeps its lines', ['CAESAR11']),
        speculative('mikoyan', 2, 'nobody had to be broken', ['Nikonov']),
        inferred('apparatus', -3, 'two centres, and no telling which rings', ['CAESAR11']),
        inferred('army', -3, 'their orders wait behind the kettles', ['CAESAR11', 'Nikonov']),
        inferred('zhukov', -2, 'the ministry goes to Bulganin again', ['Nikonov']),
        inferred('control', -3, 'you drew the knife and put it back', ['Nikonov']),
      ],
    },
  ],
};
