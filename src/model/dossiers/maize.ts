// The decision of January 1955: maize, how much and how far north.

import { documented, inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const maize: Dossier = {
  id: 'maize',
  date: '1955-01-31',
  chapter: 2,
  title: 'Maize',
  arises: [],
  options: [
    {
      id: 'all',
      title: 'Twenty-eight million hectares, everywhere',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        inferred('apparatus', 2, 'a figure to be first with', ['HALE', 'SM-CORN']),
        documented('countryside', -4, 'the best field goes to a stranger', ['FREEZE', 'SM-CORN']),
        inferred('intelligentsia', -2, 'the grassland men are laughed at', ['HALE', 'SM-CORN']),
        inferred('prestige', 3, 'two hot summers make you a prophet', ['SM-CORN']),
        documented('maize', 145, 'eighteen million hectares by the summer', ['SM-CORN', 'ENC']),
        inferred('herd', 12, 'silage through the winter', ['SM-CORN', 'HALE'], { lag: 3 }),
        inferred('workers', 2, 'more milk in the dairies', ['SM-CORN'], { lag: 3 }),
        documented('maize', 100, 'the order reaches the far north', ['SM-CORN', 'HALE'], { lag: 5 }),
        documented('countryside', -4, 'green stalks under October snow', ['SM-CORN', 'FREEZE'], { lag: 7 }),
        inferred('apparatus', -1, 'they report cobs and feed straw', ['FREEZE'], { lag: 7 }),
        inferred('workers', -2, 'wheat land grew no wheat', ['SM-CORN'], { lag: 7 }),
      ],
    },
    {
      id: 'south',
      title: 'The south only, with bought seed and fertiliser',
      advocate: 'Roswell Garst; Matskevich',
      needs: [],
      effects: [
        inferred('countryside', 2, 'those who get it can grow it', ['HALE', 'GARST']),
        inferred('intelligentsia', 2, 'a map was drawn before the order', ['HALE']),
        speculative('ministries', 1, 'seed works and herbicide, to a plan', ['HALE']),
        documented('maize', 40, 'where the cob ripens', ['HALE', 'SM-CORN']),
        inferred('apparatus', -2, 'northern secretaries have no number', ['HALE']),
        inferred('gold', -20, 'hybrid seed is paid for in dollars', ['GARST', 'HALE']),
        inferred('prestige', -1, 'a small promise, and a foreign one', ['GARST']),
        inferred('herd', 8, 'feed from the south, by rail', ['HALE'], { lag: 5 }),
        inferred('countryside', 2, 'the clover fields were left alone', ['SM-CORN'], { lag: 5 }),
      ],
    },
    {
      id: 'grass',
      title: 'Keep clover and grass in the rotation',
      advocate: 'the school of Williams',
      needs: [],
      effects: [
        inferred('countryside', 1, 'they sow what they know', ['TIME62']),
        inferred('intelligentsia', 1, 'the textbooks stand', ['TIME62', 'MCC']),
        inferred('apparatus', 1, 'nothing has to be explained twice', ['TIME62']),
        inferred('workers', -1, 'meat stays scarce', ['SM-CORN']),
        inferred('prestige', -3, 'you asked about feed and were told hay', ['TIME62']),
        inferred('supply', -2, 'hay makes less milk than silage', ['SM-CORN'], { lag: 4 }),
        inferred('soil_virgin', 2, 'grass holds the plough-land down', ['MCC', 'TIME62'], { lag: 5 }),
        speculative('countryside', 1, 'the cows winter on their own hay', ['SM-CORN'], { lag: 5 }),
      ],
    },
    {
      id: 'choose',
      title: 'Let each farm choose, and pay for what it sells',
      advocate: 'Venzher; the decree of March 1955, on paper',
      needs: [
        {
          kind: 'at_least',
          target: 'farm_income',
          value: 1,
          reason: 'A farm with an empty till cannot choose what to sow',
        },
      ],
      effects: [
        inferred('countryside', 6, 'the chairman decides, and the old men', ['Dec1955']),
        inferred('intelligentsia', 2, 'an economist is quoted', ['Dec1955']),
        speculative('maize', 20, 'sown by those who want it', ['HALE', 'Dec1955']),
        inferred('apparatus', -5, 'who asks the raikom what to sow', ['Dec1955']),
        inferred('control', -3, 'a plan one may refuse', ['Dec1955']),
        speculative('ministries', -1, 'nobody can add it up beforehand', ['Dec1955']),
        speculative('supply', 2, 'what grows is what grows there', ['Dec1955', 'HALE'], { lag: 5 }),
      ],
    },
  ],
};
