// October 1957: the marshal who saved him. Model: doc/model.md, "Decisions".

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const zhukov: Dossier = {
  id: 'zhukov',
  date: '1957-10-26',
  chapter: 4,
  title: 'Zhukov',
  arises: [],
  options: [
    {
      id: 'sack',
      title: 'Dismiss him while he is abroad',
      advocate: 'Khrushchev; the Main Political Administration',
      history: true,
      needs: [],
      effects: [
        documented('apparatus', 2, 'the Party is put back over the barracks', ['Zhukov2001', 'Spitsyn100']),
        documented('army', -7, 'it was made to clap', ['Zhukov2001', 'Kramer1999']),
        inferred('security', 3, 'its people may enter headquarters again', ['Zhukov2001']),
        inferred('control', 5, 'the biggest man there was is gone', ['Kramer1999', 'Torigian2022b']),
        inferred('workers', -2, 'half of them came home behind him', ['Kramer1999']),
        inferred('zhukov', -15, 'he learned it at the airfield', ['Zhukov2001', 'Kramer1999']),
        documented('malinovsky', 6, 'he is Minister of Defence', ['Zhukov2001']),
        inferred('suslov', 3, 'it was his report', ['Zhukov2001']),
        speculative('brezhnev', 2, 'he may look after the arms works in peace', ['Zhukov2001']),
      ],
    },
    {
      id: 'up',
      title: 'Make him a deputy premier, without troops',
      advocate: 'The plenum’s own words, “other work”',
      needs: [],
      effects: [
        inferred('army', -3, 'he is out of uniform, but not out', ['Zhukov2001']),
        inferred('apparatus', 1, 'political officers read his orders again', ['Zhukov2001']),
        speculative('ministries', 2, 'a deputy who can get wagons', ['Zhukov2001']),
        inferred('zhukov', -3, 'a desk, and a view of a courtyard', ['Zhukov2001']),
        speculative('control', 1, 'it was done, and done politely', ['Zhukov2001']),
        inferred('malinovsky', 3, 'he has the ministry and a witness', ['Zhukov2001']),
        speculative('workers', 1, 'he is still on the tribune in May', ['Kramer1999']),
        speculative('suslov', -2, 'the report was written and not read', ['Zhukov2001']),
        speculative('security', -1, 'a marshal down the corridor to watch', ['Zhukov2001']),
      ],
    },
    {
      id: 'keep',
      title: 'Keep him, and keep him close',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('army', 7, 'nobody touched the marshal', ['Kramer1999']),
        inferred('apparatus', -4, 'a commander may shut out the Party', ['Zhukov2001']),
        speculative('workers', 2, 'his is the portrait they buy', ['Kramer1999']),
        inferred('security', -4, 'he has a school of his own now', ['Zhukov2001']),
        inferred('control', -5, 'there are two of you', ['Kramer1999', 'Torigian2022b']),
        inferred('zhukov', 6, 'he was told who wanted him out', ['Zhukov2001']),
        inferred('suslov', -4, 'he had begun his report', ['Zhukov2001']),
        speculative('brezhnev', -3, 'he had spoken against him already', ['Zhukov2001']),
        inferred('malinovsky', -4, 'he had been measured for the office', ['Zhukov2001']),
        speculative('prestige', 2, 'Eisenhower asks after an old friend', ['FN2006']),
      ],
    },
  ],
};
