// 13 October 1964: the session. What you do while they speak.

import { inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const october: Dossier = {
  id: 'october',
  date: '1964-10-13',
  chapter: 8,
  title: 'The last session',
  arises: [{ kind: 'fact', fact: 'plot_ripe', reason: 'No session has been called' }],
  options: [
    {
      id: 'silent',
      title: 'Answer the charges, ask no mercy',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        inferred('intelligentsia', 1, 'it will be told that you did not beg', ['Pikhoya', 'Taubman2003']),
        inferred('mikoyan', 1, 'you left him room to speak', ['Pikhoya']),
        inferred('control', -2, 'they shout and nothing happens to them', ['Pikhoya', 'Aksyutin']),
        inferred('voronov', -1, 'you call him a friend, and he is not', ['Aksyutin']),
      ],
    },
    {
      id: 'mikoyan',
      title: 'Offer one post, through Mikoyan',
      advocate: 'Mikoyan',
      needs: [{ kind: 'sits', person: 'mikoyan', reason: 'Mikoyan has no chair here to make an offer from' }],
      effects: [
        inferred('control', -6, 'you have named a price', ['Pikhoya', 'Emelyanov']),
        speculative('suslov', 7, 'a text might be found for it', ['Pikhoya']),
        speculative('kosygin', 8, 'one chair would come free without a scandal', ['Shelest']),
        speculative('shvernik', 6, 'nobody need be thrown down the stairs', ['Pikhoya']),
        inferred('mikoyan', 3, 'it is his own proposal', ['Pikhoya', 'Emelyanov']),
        speculative('kirilenko', 3, 'he is tired of shouting', ['Aksyutin']),
        inferred('polyansky', -2, 'half-measures, he says, and reads on', ['Pikhoya']),
        speculative('prestige', -2, 'the bargain will be known by Thursday', ['Reuters1964']),
      ],
    },
    {
      id: 'floor',
      title: 'Demand the floor of the plenum',
      advocate: 'a note of Ivashchenko’s came closest',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('plenum_bond', 6, 'the hall hears that you ask to be heard', ['Shelest', 'Emelyanov']),
        inferred('apparatus', -2, 'they will be made to choose in public', ['Emelyanov']),
        speculative('suslov', -3, 'he was to have the only report', ['Readli']),
        speculative('shvernik', -2, 'he dislikes a scene in front of the hall', ['Emelyanov']),
        speculative('voronov', -1, 'he knows what the hall did once before', ['Aksyutin']),
        speculative('control', 2, 'they remember that it worked in 1957', ['Torigian2022a']),
        speculative('mikoyan', 2, 'it is a rule, and he keeps to rules', ['Torigian2022a']),
      ],
    },
    {
      id: 'concede',
      title: 'Undo the split and the memorandum there and then',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        speculative('apparatus', 6, 'the obkoms are whole by a sentence', ['CLARK']),
        speculative('plenum_bond', 5, 'the hotels have it within the hour', ['CLARK']),
        speculative('podgorny', 4, 'it is what he came for', ['CLARK']),
        speculative('kirilenko', 4, 'he has no second charge ready', ['CLARK']),
        speculative('suslov', 2, 'self-criticism is a genre', ['Pikhoya']),
        inferred('control', -8, 'a man who gives way once is asked again', ['Torigian2022a']),
        speculative('prestige', -4, 'the work of two years goes in a minute', ['CLARK']),
        speculative('brezhnev', -2, 'his paper is about something else', ['Pikhoya']),
        speculative('polyansky', -3, 'he says that you would do it all again', ['Pikhoya']),
        speculative('countryside', -1, 'the farms are nobody’s by evening', ['HODN']),
      ],
    },
  ],
};
