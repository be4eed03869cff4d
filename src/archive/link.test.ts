import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECADE } from '../model/openings.ts';
import type { Opening, Run } from '../model/types.ts';
import { encode } from './code.ts';
import { linkTo, linkToOpening, openingFrom, openingLetters, readFragment, readPasted } from './link.ts';
import { openingText } from './opening.ts';

const BASE = 'https://school.example/thaw/';

const LESSON: Opening = {
  ...DECADE,
  number: 31,
  id: 'steppe',
  title: 'Что, если бы не целина? “What if?”',
  forced: ['virgin/old'],
  locked: ['maize/all', 'maize/grass'],
  hidden: ['army', 'control'],
  evidence: 'inferred',
  allegations: false,
  assumptions: { control: 0.5 },
};

const run = (opening: Opening): Run => ({
  opening,
  seed: 0,
  modelVersion: 1,
  choices: ['march53/divide', 'beria/arrest', 'farm53/prices'],
});

const fragmentOf = (link: string) => link.slice(link.indexOf('#'));
const linkOf = (written: ReturnType<typeof linkTo>) => (written.ok ? written.link : '');
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)),
});
const base64url = (text: string) => Buffer.from(text, 'utf8').toString('base64url');

describe('a link', () => {
  it('carries a run of the game’s own opening as a bare code', () => {
    const link = linkOf(linkTo(run(DECADE), BASE));
    expect(link).toBe(`${BASE}#run=${encode(run(DECADE))}`);
    expect(readFragment(fragmentOf(link))).toEqual({
      kind: 'run',
      reading: { ok: true, run: run(DECADE) },
    });
  });

  it('carries a lesson’s terms beside the code, in any script', () => {
    const link = linkOf(linkTo(run(LESSON), BASE));
    expect(link).toMatch(/^[!-~]+$/);
    expect(readFragment(fragmentOf(link))).toEqual({
      kind: 'run',
      reading: { ok: true, run: run(LESSON) },
    });
  });

  it('may carry a lesson alone', () => {
    const link = linkOf(linkToOpening(LESSON, BASE));
    expect(readFragment(fragmentOf(link))).toEqual({ kind: 'opening', opening: LESSON });
  });

  it('asks for nothing where its fragment means something else', () => {
    for (const fragment of ['', '#', '#top', `#${'x'.repeat(3000)}`])
      expect(readFragment(fragment)).toEqual({ kind: 'nothing' });
  });

  it('is read from the middle of what somebody pasted', () => {
    const link = linkOf(linkTo(run(LESSON), BASE));
    expect(readPasted(`my run: ${link}\nsee?`)).toEqual({ ok: true, run: run(LESSON) });
    expect(readPasted(encode(run(DECADE)).toLowerCase())).toEqual({ ok: true, run: run(DECADE) });
  });

  it('is not written where it would be too long to travel', () => {
    const huge = { ...LESSON, title: 'Ж'.repeat(1200) };
    expect(linkToOpening(huge, BASE)).toMatchObject({ ok: false, why: 'large' });
  });
});

describe('a lesson from a link', () => {
  const refused = (text: string) => expect(openingFrom(base64url(text))).toBeUndefined();
  const changed = (part: object) => JSON.stringify({ ...JSON.parse(openingText(LESSON)), ...part });

  it('is taken as it was written', () => {
    expect(openingFrom(openingLetters(LESSON))).toEqual(LESSON);
  });

  it('is refused if it knows other words than ours', () => {
    refused(changed({ forced: ['virgin/moon'] }));
    refused(changed({ hidden: ['khrushchev'] }));
    refused(changed({ evidence: 'certain' }));
    refused(changed({ assumptions: { gravity: 1 } }));
    refused(changed({ assumptions: { control: 9e9 } }));
    refused(changed({ chapter: 9 }));
    refused(changed({ title: 'x'.repeat(81) }));
    refused(changed({ hurry: true }));
    refused(`{"__proto__":{"chapter":1},${openingText(LESSON).slice(1)}`);
    refused(` ${openingText(LESSON)}`);
    refused(openingText(LESSON).replace('{', '{"chapter":2,'));
    refused('[['.repeat(700));
  });

  it('never throws, whatever the letters', () => {
    fc.assert(
      fc.property(anyText, fc.json(), (text, json) => {
        openingFrom(text);
        openingFrom(base64url(json));
        readFragment(`#run=${text}&opening=${text}`);
        readPasted(`#run=${text}`);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused for every letter changed, or read as what it then says', () => {
    const letters = openingLetters(LESSON);
    const code = encode(run(LESSON));
    for (let i = 0; i < letters.length; i++) {
      const slip = letters.slice(0, i) + (letters[i] === 'A' ? 'B' : 'A') + letters.slice(i + 1);
      const asked = readFragment(`#run=${code}&opening=${slip}`);
      // A title may be misspelled without harm; terms may not.
      if (asked.kind === 'run' && asked.reading.ok)
        expect({ ...asked.reading.run.opening, title: '', id: '', number: 0 }).toEqual({
          ...LESSON,
          title: '',
          id: '',
          number: 0,
        });
    }
  });
});
