// What the map shows, as rows of words: every mark of the drawing has its line here.

import type { LandPicture } from '../play/land.ts';
import { say } from './words.ts';

export interface LandRow {
  readonly name: string;
  readonly figure: string;
}

const QUEUES = ['land-queues-0', 'land-queues-1', 'land-queues-2', 'land-queues-3'] as const;

const million = (tenths: number): string => say('land-mha', { area: (tenths / 10).toFixed(1) });

export function landRows(land: LandPicture): readonly LandRow[] {
  const { strips } = land;
  const row = (name: string, figure: string): LandRow => ({ name: say(name), figure });
  const yes = (so: boolean) => say(so ? 'land-yes' : 'land-no');
  return [
    row('land-ploughed', million(strips.first + strips.next + strips.last)),
    row('land-blown', million(land.blown)),
    row('land-maize', million(land.maize)),
    row(
      'land-industry',
      land.regions === 0 ? say('land-ministries') : say('land-regions', { count: land.regions }),
    ),
    row('land-split', yes(land.split)),
    row('land-men', say('land-thousand', { men: land.men.toLocaleString('en-GB') })),
    row('land-abroad', say('land-thousand', { men: land.abroad.toLocaleString('en-GB') })),
    row('land-queues', say(QUEUES[land.queues])),
    row('land-missiles', String(land.missiles.home)),
    row('land-missiles-cuba', yes(land.missiles.cuba)),
    row('land-wall', yes(land.wall)),
    row('land-crimea', say(land.crimea === 'russian' ? 'land-crimea-russian' : 'land-crimea-ukrainian')),
    row('land-china', say(land.quarrel.china ? 'land-quarrel' : 'land-ally')),
    row('land-cuba', say(land.cuba ? 'land-ally' : 'land-no')),
  ];
}
