// Zhukov again: what to do with the marshal you kept, November 1959. History never came here.

import { inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const zhukov_again: Dossier = {
  id: 'zhukov_again',
  date: '1959-11-03',
  chapter: 5,
  title: 'Zhukov again',
  arises: [{ kind: 'chose', moves: ['zhukov/keep'], reason: 'Zhukov has had no troops since 1957' }],
  options: [
    {
      id: 'retire',
      title: 'Retire him with every honour',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('apparatus', 3, 'no soldier is higher than a secretary', ['Zhukov2001']),
        inferred('security', 4, 'the regiments are open to them again', ['Zhukov2001']),
        inferred('control', 4, 'nobody is too famous to be thanked', ['Kramer1999']),
        inferred('malinovsky', 6, 'the ministry comes to him after all', ['Zhukov2001']),
        inferred('suslov', 3, 'the Party commands its army', ['Zhukov2001']),
        inferred('brezhnev', 2, 'he can ring a commander himself', ['Kramer1999']),
        inferred('zhukov', -12, 'a star, a dacha, a man at the gate', ['Zhukov2001']),
        inferred('army', -6, 'the victor of Berlin is sent fishing', ['Zhukov2001']),
        inferred('workers', -2, 'his portrait hangs in kitchens', ['Kramer1999']),
        speculative('prestige', -1, 'abroad they ask what he had done', ['Kramer1999']),
      ],
    },
    {
      id: 'inspector',
      title: 'A title without troops',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('apparatus', 1, 'he may inspect, and not order', ['Zhukov2001']),
        inferred('malinovsky', 3, 'the orders are his, the salutes are not', ['Zhukov2001']),
        inferred('control', 1, 'the marshal travels with a programme', ['Kramer1999']),
        inferred('workers', 1, 'he is seen at every jubilee', ['Kramer1999']),
        speculative('security', 1, 'his staff car has one of theirs in it', ['Zhukov2001']),
        inferred('zhukov', -5, 'an inspector of bands', ['Zhukov2001']),
        inferred('army', -2, 'nobody knows whose hand is on the map', ['Kramer1999']),
        speculative('suslov', -1, 'half a measure, with medals', ['Zhukov2001']),
      ],
    },
    {
      id: 'keep',
      title: 'Keep him once more',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('army', 5, 'their man has outlasted two autumns', ['Zhukov2001']),
        inferred('zhukov', 6, 'he takes it as his due', ['Zhukov2001']),
        inferred('prestige', 2, 'the generals over there respect one man', ['Kramer1999']),
        speculative('workers', 1, 'with Zhukov there it will not come to war', ['Kramer1999']),
        inferred('apparatus', -4, 'political officers are told to be brief', ['Zhukov2001']),
        inferred('security', -4, 'he will not have them in his staffs', ['Zhukov2001']),
        inferred('control', -5, 'tanks move when he says so', ['Kramer1999']),
        inferred('suslov', -4, 'the word Bonapartism is in use again', ['Zhukov2001']),
        inferred('brezhnev', -3, 'he is kept waiting by adjutants', ['Kramer1999']),
        inferred('kozlov', -3, 'the marshal calls him young man', ['Kramer1999']),
        inferred('malinovsky', -3, 'second for a third year', ['Zhukov2001']),
      ],
    },
  ],
};
