// America: the invitation for September 1959.

import { inferred, speculative } from '../effects.ts';
import type { Dossier } from '../types.ts';

export const america: Dossier = {
  id: 'america',
  date: '1959-08-02',
  chapter: 5,
  title: 'America',
  arises: [],
  options: [
    {
      id: 'go',
      title: 'Go, for thirteen days, with the family',
      advocate: 'Khrushchev',
      history: true,
      needs: [],
      effects: [
        inferred('prestige', 6, 'a miner’s son dines at the White House', ['FN2006', 'Taubman2003']),
        inferred('tension', -8, 'two days at Camp David, and no deadline', ['FN2006']),
        inferred('intelligentsia', 3, 'the papers print Iowa on the front page', ['FN2006', 'GARST']),
        inferred('workers', 2, 'they have seen that you were not afraid', ['Taubman2003']),
        inferred('cult', 3, 'a film and a fat book about one journey', ['Taubman2003']),
        inferred('camp', -5, 'from Washington to Peking with a lecture', ['Luthi2008']),
        inferred('army', -2, 'in New York you offer the world to disarm', ['FN2006']),
        speculative('suslov', -2, 'class enemies are praised for their maize', ['FN2006']),
        inferred('mikoyan', 2, 'the door he opened in January is used', ['FN2006']),
        speculative('security', -1, 'you shook every hand within reach', ['FN2006']),
        inferred('prestige', -3, 'the spirit of Camp David is buried', ['FN2006'], { lag: 1 }),
        inferred('tension', 3, 'a friend’s aeroplane hurts more', ['FN2006'], { lag: 1 }),
      ],
    },
    {
      id: 'summit_first',
      title: 'Not without a date for the summit',
      advocate: '',
      needs: [],
      effects: [
        inferred('army', 1, 'Berlin is not to be bought with a lunch', ['FN2006']),
        inferred('camp', 4, 'Peking and East Berlin approve', ['Luthi2008', 'Harrison2003']),
        speculative('security', 1, 'nobody need guard you in Iowa', ['FN2006']),
        inferred('suslov', 2, 'no courting of imperialists', ['FN2006']),
        inferred('prestige', -3, 'you were asked, and did not come', ['FN2006']),
        inferred('tension', 4, 'Berlin stands where it stood in May', ['FN2006']),
        inferred('intelligentsia', -3, 'the window opened an inch and stuck', ['FN2006']),
        inferred('workers', -1, 'they wanted to hear what it is like there', ['Taubman2003']),
        inferred('mikoyan', -3, 'his months of work go in a drawer', ['FN2006']),
        speculative('prestige', 2, 'the summit comes, and on your terms', ['FN2006'], { lag: 1 }),
      ],
    },
    {
      id: 'mikoyan',
      title: 'Send Mikoyan again instead',
      advocate: '',
      counterfactual: true,
      needs: [],
      effects: [
        inferred('mikoyan', 4, 'he is trusted with Eisenhower', ['FN2006']),
        speculative('apparatus', 2, 'you are at home for the harvest', ['GARST']),
        inferred('intelligentsia', 1, 'somebody at least has gone', ['FN2006']),
        speculative('ministries', 1, 'Mikoyan comes back with orders for plant', ['FN2006']),
        inferred('tension', -3, 'they talk, on the second floor', ['FN2006']),
        inferred('cult', -2, 'no film is made', ['Taubman2003']),
        inferred('camp', 1, 'a deputy may see whom he likes', ['Luthi2008']),
        inferred('prestige', -3, 'they had laid the table for another man', ['FN2006']),
        inferred('army', -1, 'a tradesman is to talk about Berlin', ['FN2006']),
        inferred('kozlov', -3, 'he was there in July, and is not asked', ['FN2006']),
        inferred('workers', -1, 'a joke about who is afraid of Americans', ['Taubman2003']),
      ],
    },
  ],
};
