import { describe, expect, it } from 'vitest';
import { sentence } from './fault.ts';
import { type Script, scripts, storyFaults } from './story.ts';

const chapter = (file: string) => scripts().find(script => script.file === file)!;
const ONE = 'story/chapter1.ink';
const one = chapter(ONE);

/** The whole story, with chapter 1 changed. */
const told = (change: (text: string) => string): string[] =>
  storyFaults(
    scripts().map(script => (script.file === ONE ? { file: ONE, text: change(script.text) } : script)),
  ).map(sentence);

const lineWith = (words: string, text = one.text) =>
  text.split('\n').findIndex(line => line.includes(words)) + 1;

/** Chapter 1 with a line of its own put in after `after`, and the line it then has. */
const inserted = (line: string, after = '=== march53 ===') => {
  const text = one.text.replace(after, `${after}\n${line}`);
  return { faults: told(() => text), at: `${ONE}:${lineWith(line, text)}` };
};

const DIVIDE = /^\+ +\[(.*) # move: march53\/divide\]/m;

describe('the story', () => {
  it('holds to the model: every tag is known and every move is offered once', () => {
    expect(storyFaults().map(sentence)).toEqual([]);
  });

  it('may not offer a move that the model does not know', () => {
    const faults = told(text => text.replace('march53/divide', 'march53/abdicate'));
    const line = lineWith('march53/divide');
    expect(faults).toContain(`${ONE}:${line}: the model knows no move "march53/abdicate"`);
  });

  it('must offer every move somewhere; a missing one is named where the model has it', () => {
    const faults = told(text => text.replace('march53/divide', 'march53/abdicate'));
    expect(faults.find(fault => fault.includes('no knot offers'))).toMatch(
      /^src\/model\/dossiers\/march53\.ts:\d+: no knot offers "march53\/divide"$/,
    );
  });

  it('may not offer a move twice', () => {
    const { faults, at } = inserted('+   [Once more # move: march53/divide]', '= page');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`"march53/divide" is offered already at ${at}`);
  });

  it('may not offer a move of another decision', () => {
    const faults = told(text => text.replace('march53/divide', 'beria/arrest'));
    expect(faults).toContain(
      `${ONE}:${lineWith('march53/divide')}: "beria/arrest" is offered in the knot "march53"`,
    );
  });

  it.each([
    ['a tag that nobody reads', '# smell: cabbage', 'nobody reads the tag "smell"'],
    ['one at the end of a sentence', 'It snows. # smell: cabbage', 'nobody reads the tag "smell"'],
    ['a second one on its line', '# scene: desk # smell: cabbage', 'nobody reads the tag "smell"'],
    ['a scene that nobody drew', '# scene: kitchen', 'there is no scene "kitchen"'],
    ['a telephone that nobody has', '# ring: beria', 'no telephone stands for "beria"'],
    ['a day before the decision comes', '# date: 1953-03-01', 'march53 comes on 1953-03-05'],
    [
      'a man who did not sit there',
      '{sits_brezhnev:He nods.}',
      'brezhnev cannot be a full member on 1953-03-05',
    ],
    ['a man who never was', '{sits_bond:He nods.}', 'there is no "bond"'],
    ['a choice without a tag', '+   [Go home]', 'a choice needs its tag inside its brackets'],
    [
      'a tag outside the brackets',
      '+   [Go home] # aside: home',
      'a choice needs its tag inside its brackets',
    ],
    ['a choice of another kind', '+   [Go home # walk: home]', 'a choice is a move or an aside, not "walk"'],
    ['a choice of 21 words', `+   [${'so '.repeat(21)}# aside: so]`, 'a choice of 21 words; at most 20'],
  ])('may not hold %s', (_, line, fault) => {
    const { faults, at } = inserted(line);
    expect(faults.some(found => found.startsWith(`${at}: ${fault}`))).toBe(true);
  });

  it.each([
    ['a man who sat there', '{sits_molotov:He nods.}'],
    ['a telephone that rings', '# ring: security'],
    ['a mood the scene knows better', '# mood_army: watchful'],
    ['a remark between writers', 'It snows. // # smell: cabbage'],
    ['a choice of 20 words', `*   [${'so '.repeat(20)}# aside: so]`],
  ])('may hold %s', (_, line) => {
    expect(inserted(line).faults).toEqual([]);
  });

  it('must tell every decision and every ending', () => {
    const without = (text: string, knot: string) => text.replace(`=== ${knot} ===`, `=== ${knot}_lost ===`);
    expect(told(text => without(text, 'beria'))).toContain(
      'src/model/dossiers/beria.ts:1: no knot tells "beria"',
    );
    const endings: Script[] = scripts().map(({ file, text }) => ({
      file,
      text: without(text, 'ending_war'),
    }));
    expect(storyFaults(endings).map(sentence).join()).toMatch(
      /src\/model\/endings\.ts:\d+: no knot tells the ending "war"/,
    );
  });

  it('may word a choice as it likes, so long as it keeps the tag', () => {
    expect(told(text => text.replace(DIVIDE, '+   [Divide it # move: march53/divide]'))).toEqual([]);
  });
});
