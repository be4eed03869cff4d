import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOSSIERS } from '../model/dossiers/index.ts';
import { DECADE, OPENINGS } from '../model/openings.ts';
import type { MoveId, Opening, Run } from '../model/types.ts';
import { inGroups, read, tidy } from './base32.ts';
import { decode, encode, LONGEST, SENTENCES } from './code.ts';
import { CODEBOOKS, NEWEST, pack, roomFor, unpack } from './codebook.ts';
import { crc32 } from './crc32.ts';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const LESSON: Opening = {
  ...DECADE,
  number: 31,
  id: 'lesson',
  title: 'Without the virgin lands',
  forced: ['virgin/old'],
  assumptions: { control: 0.5 },
};

/** Any run the codebook can hold: some decisions come up, the run may stop early. */
const anyRun = (openings: readonly Opening[] = OPENINGS): fc.Arbitrary<Run> =>
  fc.record({
    opening: fc.constantFrom(...openings),
    seed: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2 ** 24 - 1 })),
    modelVersion: fc.integer({ min: 0, max: 15 }),
    choices: fc
      .tuple(...NEWEST.decisions.map(({ options }) => fc.integer({ min: 0, max: options.length })))
      .chain(digits =>
        fc
          .integer({ min: 0, max: digits.length })
          .map(end =>
            digits
              .slice(0, end)
              .flatMap((digit, i): MoveId[] =>
                digit === 0
                  ? []
                  : [`${NEWEST.decisions[i]!.dossier}/${NEWEST.decisions[i]!.options[digit - 1]!}`],
              ),
          ),
      ),
  });

const lastOfAll: MoveId[] = NEWEST.decisions.map(
  ({ dossier, options }): MoveId => `${dossier}/${options.at(-1)!}`,
);
const fullRun: Run = { opening: DECADE, seed: 2 ** 24 - 1, modelVersion: 15, choices: lastOfAll };

const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map(code => String.fromCharCode(code)),
});

/** Every letter changed, dropped, added, or swapped with its neighbour. */
function slips(letters: string): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i <= letters.length; i++) {
    const [before, here, after] = [letters.slice(0, i), letters[i], letters.slice(i + 1)];
    for (const letter of ALPHABET) {
      if (here) found.add(before + letter + after);
      found.add(before + letter + letters.slice(i));
    }
    if (here) found.add(before + after);
    if (here && after) found.add(before + after[0]! + here + after.slice(1));
  }
  found.delete(letters);
  return found;
}

/** The decoder as it must not be: it believes every number. */
function believe(text: string): readonly MoveId[] | undefined {
  const number = read(tidy(text));
  if (number === undefined) return undefined;
  const rest = (number >> 32n) / (7n * 16n * 32n);
  return unpack(rest % 2n ? (rest / 2n) >> 24n : rest / 2n, NEWEST);
}

describe('a run code', () => {
  it('gives back the run it was made from', () => {
    fc.assert(
      fc.property(anyRun([...OPENINGS, LESSON]), run => {
        expect(decode(encode(run), [LESSON])).toEqual({ ok: true, run });
      }),
      { numRuns: 500 },
    );
  });

  it('is at most 36 letters long, whatever was chosen', () => {
    const room = roomFor(NEWEST) * 7n * 16n * 32n * 2n * (1n << 24n);
    expect(room <= 1n << 148n).toBe(true);
    expect(tidy(encode(fullRun)).length).toBeLessThanOrEqual(LONGEST);
    fc.assert(fc.property(anyRun(), run => tidy(encode(run)).length <= LONGEST));
  });

  it('is shorter for an unfinished run, and for one in history’s luck', () => {
    const early = { ...fullRun, choices: lastOfAll.slice(0, 10) };
    expect(encode(early).length).toBeLessThan(encode(fullRun).length - 15);
    expect(tidy(encode({ ...fullRun, seed: 0 })).length).toBeLessThanOrEqual(32);
  });

  it('survives what a hand or a chat does to it', () => {
    const code = encode(fullRun);
    const manglings = [
      code.toLowerCase(),
      code.replaceAll('-', ''),
      code.replaceAll('-', ' – '),
      `“${code}.”`,
      `${code}\n`,
      code.replaceAll('0', 'O').replaceAll('1', 'l'),
      [...code].map(c => (c === '-' ? c : String.fromCharCode(c.charCodeAt(0) + 0xfee0))).join(''),
    ];
    for (const text of manglings) expect(decode(text)).toEqual({ ok: true, run: fullRun });
  });
});

describe('a wrong run code', () => {
  const codes = fc.sample(anyRun(), { numRuns: 50, seed: 1964 }).map(run => tidy(encode(run)));

  it('is refused for every slip of one letter in fifty codes', () => {
    const believed = codes.flatMap(letters => [...slips(letters)].filter(slip => decode(slip).ok));
    expect(believed).toEqual([]);
  });

  it('would be believed thousands of times without its check: the search above can find', () => {
    const believed = codes.slice(0, 5).flatMap(letters => [...slips(letters)].filter(slip => believe(slip)));
    expect(believed.length).toBeGreaterThan(1000);
  });

  it('never throws, and says what to do, whatever the text', () => {
    const soup = fc.string({ unit: fc.constantFrom(...`${ALPHABET}OILU- .`), maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(anyText, soup), text => {
        const reading = decode(text);
        if (!reading.ok) expect(reading.sentence).toBe(SENTENCES[reading.why]);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ['nothing', '', 'empty'],
    ['only hyphens', ' - ', 'empty'],
    ['three letters', 'ABC', 'short'],
    ['a letter too many', 'A'.repeat(37), 'long'],
    ['a hundred thousand letters', '7'.repeat(100_000), 'long'],
    ['a U in it', 'ABCD-EFGU-1234', 'letter'],
    ['a Cyrillic letter in it', 'ABCD-EFGЖ-1234', 'letter'],
    ['its last group missing', encode({ ...fullRun, seed: 1964 }).slice(0, -5), 'check'],
    ['a zero before it', `0-${encode({ ...fullRun, seed: 0 })}`, 'form'],
  ])('with %s is refused for that reason', (_, text, why) => {
    expect(decode(text)).toMatchObject({ ok: false, why });
  });

  it('asks for the lesson where it belongs to one', () => {
    const code = encode({ ...fullRun, opening: LESSON });
    expect(decode(code)).toMatchObject({ ok: false, why: 'opening' });
    expect(decode(code, [{ ...LESSON, forced: [] }])).toMatchObject({ ok: false, why: 'opening' });
    expect(decode(code, [{ ...LESSON, title: 'A typing error mended' }]).ok).toBe(true);
  });

  it('of a later edition is not taken for damage', () => {
    const payload = (pack([], NEWEST) * 2n * 32n + 9n) * 16n * 7n + 1n;
    const bytes = Array.from({ length: 19 }, (_, i) => Number((payload >> BigInt(8 * (18 - i))) & 0xffn));
    let number = (payload << 32n) | BigInt(crc32(bytes));
    let letters = '';
    for (; number > 0n; number >>= 5n) letters = ALPHABET[Number(number & 31n)]! + letters;
    expect(decode(letters)).toMatchObject({ ok: false, why: 'newer' });
  });
});

describe('the codebooks', () => {
  it('know every decision and option of today’s game, in the order of the calendar', () => {
    expect(
      DOSSIERS.map(({ id, options }) => ({ dossier: id, options: options.map(option => option.id) })),
    ).toEqual(NEWEST.decisions);
  });

  it('are numbered in the order in which they were frozen', () => {
    expect(CODEBOOKS.map(book => book.number)).toEqual(CODEBOOKS.map((_, i) => i + 1));
  });

  it('refuse a choice they lack, a second one, and one out of order', () => {
    expect(() => pack(['virgin/moon'], NEWEST)).toThrow('virgin/moon');
    expect(() => pack(['virgin/old', 'virgin/crash'], NEWEST)).toThrow('virgin/crash');
    expect(() => pack(['virgin/old', 'beria/wait'], NEWEST)).toThrow('beria/wait');
  });
});

describe('the check', () => {
  it('is CRC-32/BZIP2, by its published test value', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xfc891918);
  });

  it('stands in groups of four', () => {
    expect(inGroups('123456789')).toBe('1234-5678-9');
  });
});
