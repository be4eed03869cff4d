// The decision of 5 March 1953: how Stalin's posts are shared out.

import { inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const march53: Dossier = {
  id: 'march53',
  date: '1953-03-05',
  chapter: 1,
  title: 'The division of Stalin’s posts',
  arises: [],
  options: [
    {
      id: 'divide',
      title: 'Malenkov may have the government, not the Party too',
      advocate: 'the colleagues, Khrushchev among them',
      history: true,
      needs: [],
      effects: [
        inferred('apparatus', 2, 'the Secretariat has a man of its own', ['Taubman2003']),
        inferred('ministries', -1, 'the premier loses the Party’s postings', ['Taubman2003', 'Kramer1999']),
        inferred('malenkov', -2, 'he had both chairs for nine days', ['Taubman2003']),
        inferred('mikoyan', 1, 'a divided table is a safer table', ['Taubman2003']),
        speculative('control', -1, 'no one signature binds everybody', ['Taubman2003']),
      ],
    },
    {
      id: 'both',
      title: 'Leave Malenkov both chairs',
      advocate: 'Malenkov, who held both for nine days',
      needs: [],
      effects: [
        inferred('ministries', 4, 'one man signs both plans and postings', ['Taubman2003']),
        inferred('security', 2, 'the police minister’s friend is premier', ['Knight1993', 'Kramer1999']),
        inferred('malenkov', 7, 'you gave him what the others refused', ['Taubman2003']),
        inferred('apparatus', -4, 'secretaries wait on the premier’s office', ['Taubman2003']),
        inferred('molotov', -3, 'after one master, another', ['Taubman2003']),
        speculative('mikoyan', -2, 'he has seen one man hold both before', ['Taubman2003']),
        inferred('control', -5, 'your own name opens fewer doors', ['Taubman2003']),
        speculative('prestige', -2, 'you are the man who stepped aside', ['Taubman2003']),
      ],
    },
    {
      id: 'pair',
      title: 'Make Beria and Malenkov a formal pair',
      advocate: 'Beria',
      needs: [],
      effects: [
        inferred('security', 5, 'the police sit at the head of the table', ['CountryStudy', 'Knight1993']),
        inferred('ministries', 2, 'two men give orders, and quickly', ['Knight1993']),
        inferred('malenkov', 4, 'he is first, and not alone', ['Taubman2003', 'Kramer1999']),
        inferred('army', -4, 'the marshals see who will command them', ['Torigian2022b']),
        inferred('apparatus', -3, 'obkoms wait for the ministry to ring', ['Knight1993']),
        inferred('molotov', -3, 'the oldest of them comes third', ['Taubman2003']),
        inferred('control', -4, 'it is not you they are afraid of', ['Knight1993']),
        speculative('workers', 1, 'an amnesty comes the sooner', ['Knight1993', 'AMN']),
      ],
    },
    {
      id: 'rotate',
      title: 'A rotating chair, a quarter of a year each',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('mikoyan', 4, 'nobody can grow into the chair', ['Taubman2003']),
        inferred('molotov', 3, 'the turn goes by length of service', ['Taubman2003']),
        speculative('intelligentsia', 2, 'no new portrait goes up', ['Taubman2003']),
        speculative('bulganin', 2, 'even he will have his quarter', ['Taubman2003']),
        inferred('security', 1, 'nobody outlasts the police minister', ['Knight1993']),
        inferred('apparatus', -3, 'nobody knows whose word will last', ['Taubman2003']),
        speculative('ministries', -2, 'four premiers a year, four plans', ['Taubman2003']),
        inferred('control', -6, 'orders wait for the next chairman', ['Torigian2022b']),
        speculative('prestige', -3, 'abroad they ask who is in charge', ['Taubman2003']),
      ],
    },
  ],
};
