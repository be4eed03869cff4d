// How it can end. Each ending has its epilogue in story/endings.ink, knot ending_<id>.

import type { Ending } from './types.ts';

export const ENDINGS = [
  {
    id: 'retired',
    title: 'Retired, for age and health',
    inOffice: false,
    sentence: 'The Presidium removed you in October 1964 and the plenum endorsed it.',
  },
  {
    id: 'rescued',
    title: 'Outvoted, and saved by the plenum',
    inOffice: true,
    sentence: 'The table voted you out in October 1964 and the Central Committee overruled it.',
  },
  {
    id: 'called_off',
    title: 'The plot called off',
    inOffice: true,
    sentence: 'Men had begun to count in 1964, and the count did not come out.',
  },
  {
    id: 'arrested',
    title: 'The plotters arrested',
    inOffice: true,
    sentence: 'You moved first, with a chairman of the KGB who obeyed you.',
  },
  {
    id: 'premier_only',
    title: 'Premier only',
    inOffice: false,
    sentence: 'You kept the Council of Ministers and gave up the Party.',
  },
  {
    id: 'handed_over',
    title: 'Gone at seventy, by your own hand',
    inOffice: false,
    sentence: 'You retired in April 1964 and named your heir.',
  },
  {
    id: 'reform',
    title: 'The reform road',
    inOffice: true,
    sentence: 'You are in office, the shops are fuller than they were and more may be said.',
  },
  {
    id: 'held',
    title: 'Still in the chair',
    inOffice: true,
    sentence: 'You are in office. Nobody at the table had reason enough to begin.',
  },
  {
    id: 'fallen_1957',
    title: 'Fallen in June 1957',
    inOffice: false,
    sentence: 'The seven removed you, and the Central Committee did not overrule them.',
  },
  {
    id: 'fallen_1960',
    title: 'Fallen after Paris',
    inOffice: false,
    sentence: 'The table turned after the aeroplane, in the summer of 1960.',
  },
  {
    id: 'fallen_1962',
    title: 'Fallen after Cuba',
    inOffice: false,
    sentence: 'The table turned when the missiles came home.',
  },
  {
    id: 'war',
    title: 'War',
    inOffice: false,
    sentence: 'A crisis went past the point where anybody could call it back.',
  },
  {
    id: 'beria',
    title: 'Beria strikes first',
    inOffice: false,
    sentence: 'You waited, and he did not.',
  },
  {
    id: 'zhukov',
    title: 'Zhukov on top',
    inOffice: false,
    sentence: 'The marshal you kept took the rest.',
  },
] as const satisfies readonly Ending[];

export type EndingId = (typeof ENDINGS)[number]['id'];
