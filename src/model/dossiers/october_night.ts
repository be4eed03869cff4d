// The night of 13 October 1964: rest, or the telephone.

import { inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const october_night: Dossier = {
  id: 'october_night',
  date: '1964-10-13',
  chapter: 8,
  title: 'The night between',
  arises: [{ kind: 'fact', fact: 'plot_ripe', reason: 'No session has been called' }],
  options: [
    {
      id: 'rest',
      title: 'Tell Mikoyan you will not fight',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        inferred('mikoyan', 2, 'he has it from you, and need not guess', ['Taubman2003']),
        inferred('control', -3, 'the line is listened to, and so they know', ['Taubman2003']),
        speculative('intelligentsia', 1, 'a sentence about fear will be repeated', ['Taubman2003']),
        speculative('malinovsky', -1, 'nobody rang him', ['Emelyanov']),
      ],
    },
    {
      id: 'marshals',
      title: 'Ring the minister of defence and the districts',
      advocate: '',
      counterfactual: true,
      needs: [
        {
          kind: 'at_least',
          target: 'army',
          value: 40,
          reason: 'The minister has gone to bed, says the adjutant; it is ten past nine',
        },
      ],
      effects: [
        speculative('army', 3, 'somebody remembered that they exist', ['Spitsyn112']),
        speculative('malinovsky', 3, 'he was rung by both sides, and by you last', ['Spitsyn112']),
        speculative('control', 4, 'lights are on in the districts', ['Spitsyn112']),
        inferred('apparatus', -5, 'tanks, then, as they said of Zhukov', ['Zhukov2001']),
        speculative('suslov', -4, 'by breakfast he has a copy of the call', ['Emelyanov']),
        speculative('security', -3, 'they listened, and were not asked', ['Emelyanov']),
        speculative('kosygin', -4, 'he is frightened of one thing only', ['Emelyanov']),
        speculative('shvernik', -3, 'he has seen soldiers in this before', ['Emelyanov']),
      ],
    },
    {
      id: 'members',
      title: 'Reach the members in their hotels',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('plenum_bond', 6, 'some have heard your voice, and say so', ['Shelest', 'Emelyanov']),
        speculative('apparatus', -2, 'each is asked who rang, and when', ['Emelyanov']),
        speculative('shvernik', 2, 'members have a right to be told', ['Emelyanov']),
        speculative('semichastny', -3, 'his exchange has let you through', ['Litfond']),
        speculative('security', -3, 'engaged lines had been ordered', ['Emelyanov']),
        speculative('suslov', -2, 'fractional activity has a paragraph', ['Pikhoya']),
        speculative('control', -1, 'you are heard asking', ['Emelyanov']),
      ],
    },
  ],
};
