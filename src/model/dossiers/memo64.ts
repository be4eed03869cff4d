// July 1964: one more reorganisation of the farms, or an end to them.

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const memo64: Dossier = {
  id: 'memo64',
  date: '1964-07-18',
  chapter: 8,
  title: 'Another reorganisation',
  arises: [],
  options: [
    {
      id: 'send',
      title: 'Circulate it',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        documented('apparatus', -5, 'a boss for poultry, a boss for beet', ['SPIT-240', 'SKH-776', 'PORTAL']),
        inferred('countryside', -1, 'new inspectors before the harvest is in', ['SPIT-240']),
        documented('voronov', -1, 'Russia is to be cut by crop', ['SPIT-240']),
        documented('polyansky', -2, 'his own trade is reordered over his head', ['SKH-776']),
        inferred('brezhnev', -2, 'he must speak for it to those who ring', ['SPIT-240']),
        inferred('podgorny', -2, 'Ukraine’s secretaries ask him to stop it', ['SPIT-240']),
        inferred('kirilenko', -2, 'another census of who sits where', ['SPIT-240']),
        inferred('plenum_bond', -4, 'November’s plenum will cost somebody his post', [
          'Spitsyn240',
          'PORTAL',
        ]),
        inferred('control', -1, 'obkoms hold it for clarification', ['PORTAL']),
        inferred('workers', 1, 'someone at the top is angry about eggs', ['SPIT-240']),
      ],
    },
    {
      id: 'soften',
      title: 'Soften it and consult',
      advocate: 'most of the table; Polyansky set to redraft',
      needs: [],
      effects: [
        inferred('apparatus', -2, 'it is still on the agenda for November', ['SpPB237']),
        inferred('voronov', 1, 'he is sent a draft before it is a law', ['SpPB237']),
        inferred('polyansky', 2, 'the pencil is in his hand', ['SpPB237', 'SKH-776']),
        inferred('ministries', 1, 'planners are asked what it would cost', ['SKH-776']),
        inferred('control', -2, 'a note of yours comes back corrected', ['SpPB237']),
        inferred('countryside', 1, 'chairmen are sent for and listened to', ['SKH-776']),
        speculative('prestige', -1, 'it is said that the old man gave way', ['SpPB237']),
      ],
    },
    {
      id: 'drop',
      title: 'Drop it, and mend the last one',
      advocate: 'the table, against the sharper draft',
      needs: [],
      effects: [
        inferred('apparatus', 5, 'what was cut in two may be sewn together', ['SpPB237', 'CLARK']),
        inferred('kirilenko', 2, 'Sverdlovsk will have one master', ['CLARK']),
        inferred('podgorny', 2, 'he can telephone home with good news', ['CLARK']),
        inferred('brezhnev', 2, 'the complaints stop at his desk', ['CLARK']),
        inferred('voronov', 2, 'a summer without a campaign', ['SpPB237']),
        inferred('suslov', 2, 'an error is corrected as Lenin taught', ['SpPB237']),
        inferred('countryside', -1, 'the hen and the beet wait again', ['SKH-776']),
        inferred('control', -5, 'you were seen to be stopped', ['SpPB237']),
        inferred('prestige', -4, 'two years’ work, and back to the start', ['CLARK']),
        inferred('plenum_bond', 3, 'they owe you something again', ['CLARK']),
        speculative('intelligentsia', -1, 'if this is undone, what else', ['Burlatsky']),
        speculative('ministries', -2, 'the redrawing has to be paid for twice', ['CIA63R']),
      ],
    },
  ],
};
