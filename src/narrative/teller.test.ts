import { Compiler } from 'inkjs/full';
import { describe, expect, it } from 'vitest';
import { commonInk } from '../../tools/ink/common.ts';
import { handmade } from '../model/handmade.ts';
import { tellerOf } from './teller.ts';

/** A teller of a chapter written here, with the variables that every chapter has. */
const telling = (ink: string) =>
  tellerOf(new Compiler(`${commonInk()}\n${ink}`).Compile().ToJson() as string, 'of a test');

const KETTLE = `
=== kettle ===
# date: 1954-02-23
# place: The kitchen
The kettle is cold.

{army >= 50:The sentry salutes.|The sentry looks away.}
-> table
= table
*   [Ask the cook # aside: cook]
    She has seen nothing. # light: dusk
    -> table
*   [Ask the sentry # aside: sentry]
    {zhukov_keep:He has been told to say nothing.|He says it is cold.}
    -> table
+   [Light it # move: virgin/crash]
    It boils. {army >= 50:Somebody hears it.|Nobody comes.}
+   [Leave it # move: virgin/old]
    It stays cold.
-   -> DONE

=== other ===
Another room.
-> DONE
`;

const state = handmade({ values: { army: 60 } });

describe('a teller', () => {
  it('tells a knot by paragraphs, its tags apart from its words', () => {
    const passage = telling(KETTLE).enter('kettle', state);
    expect(passage.paragraphs).toEqual(['The kettle is cold.', 'The sentry salutes.']);
    expect(passage.tags).toEqual({ date: '1954-02-23', place: 'The kitchen' });
  });

  it('offers moves and asides in the order of the story, the tag taken from inside the brackets', () => {
    const teller = telling(KETTLE);
    teller.enter('kettle', state);
    expect(teller.offers()).toEqual([
      { kind: 'aside', id: 'cook', text: 'Ask the cook' },
      { kind: 'aside', id: 'sentry', text: 'Ask the sentry' },
      { kind: 'move', move: 'virgin/crash', text: 'Light it' },
      { kind: 'move', move: 'virgin/old', text: 'Leave it' },
    ]);
  });

  it('comes back from an aside to the same choices, but for the aside', () => {
    const teller = telling(KETTLE);
    teller.enter('kettle', state);
    const heard = teller.take('cook', state);
    expect(heard).toEqual({ paragraphs: ['She has seen nothing.'], tags: { light: 'dusk' } });
    expect(teller.offers().map(offer => (offer.kind === 'aside' ? offer.id : offer.move))).toEqual([
      'sentry',
      'virgin/crash',
      'virgin/old',
    ]);
    expect(() => teller.take('cook', state)).toThrow('offers no "cook" here');
  });

  it('tells the answer in the light of what the choice has moved', () => {
    const answers = [60, 40].map(army => {
      const teller = telling(KETTLE);
      teller.enter('kettle', state);
      return teller.take('virgin/crash', handmade({ values: { army } })).paragraphs;
    });
    expect(answers).toEqual([['It boils. Somebody hears it.'], ['It boils. Nobody comes.']]);
  });

  it('has nothing to offer after an answer', () => {
    const teller = telling(KETTLE);
    teller.enter('kettle', state);
    teller.take('virgin/old', state);
    expect(teller.offers()).toEqual([]);
  });

  it('forgets the last reading when a knot is entered again', () => {
    const teller = telling(KETTLE);
    const first = teller.enter('kettle', state);
    teller.take('cook', state);
    teller.take('virgin/old', state);
    expect(teller.enter('kettle', state)).toEqual(first);
    expect(teller.offers()).toHaveLength(4);
  });

  it('knows what was decided, and what is so, from the state alone', () => {
    const kept = handmade({ moves: ['zhukov/keep'] });
    const teller = telling(KETTLE);
    teller.enter('kettle', kept);
    expect(teller.take('sentry', kept).paragraphs).toEqual(['He has been told to say nothing.']);
  });

  it('throws at a knot that is not there', () => {
    expect(() => telling(KETTLE).enter('samovar', state)).toThrow(/samovar/);
  });

  it('throws at a choice without a tag, and says which', () => {
    const teller = telling('=== kettle ===\nIt is cold.\n+ [Go home]\n- -> DONE\n');
    teller.enter('kettle', state);
    expect(() => teller.offers()).toThrow('the choice "Go home" has no move and no aside tag');
  });

  it('throws where the story runs out, and says in which chapter', () => {
    const teller = telling('=== kettle ===\nIt is cold.\n+ [Go home # aside: home]\nYou go.\n');
    teller.enter('kettle', state);
    expect(() => teller.take('home', state)).toThrow(/story of a test/);
  });
});
