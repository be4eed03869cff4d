import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { encode } from '../../src/archive/code.ts';
import { DOSSIERS } from '../../src/model/dossiers/index.ts';
import { ENDINGS } from '../../src/model/endings.ts';
import { historyRun } from '../../src/model/history.ts';
import { FACTION_IDS, PERSON_IDS } from '../../src/model/ids.ts';
import { tally } from './random.ts';
import { replayCodes } from './replay.ts';
import { UsageError, wholeNumber } from './usage.ts';

interface Said {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Types a command and waits for its answer. */
function thaw(words: readonly string[], typed = ''): Promise<Said> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'tools/thaw.ts', ...words]);
    let out = '';
    let err = '';
    child.stdout.on('data', piece => {
      out += piece;
    });
    child.stderr.on('data', piece => {
      err += piece;
    });
    child.on('error', reject);
    child.on('close', status => resolve({ status, out, err }));
    child.stdin.on('error', () => {}); // it may leave before it has read
    child.stdin.end(typed);
  });
}

/** The one document of --json; fails if anything else was printed. */
async function answer(words: readonly string[], typed = '') {
  const { status, out, err } = await thaw([...words, '--json'], typed);
  expect(err).toBe('');
  expect(status).toBe(0);
  return JSON.parse(out);
}

const keys = (value: object) => Object.keys(value).sort();
const sorted = (names: string) => names.split(' ').sort();
const BALLOT = sorted('date body for against abstained carried');
const ROW = sorted('code ending date ballots loyalties');
const code = encode(historyRun());

describe('thaw', { timeout: 60_000 }, () => {
  it('list prints every decision with its options and effects', async () => {
    const document = await answer(['list']);
    expect(keys(document)).toEqual(sorted('dossiers factions people endings'));
    expect(document.dossiers.map(({ id }: { id: string }) => id)).toEqual(DOSSIERS.map(({ id }) => id));
    for (const dossier of document.dossiers) {
      expect(keys(dossier)).toEqual(sorted('id date chapter title options'));
      for (const option of dossier.options) {
        expect(keys(option)).toEqual(sorted('id title advocate history counterfactual needs effects'));
        expect(typeof option.history).toBe('boolean');
        for (const effect of option.effects) {
          expect(keys(effect)).toEqual(
            expect.arrayContaining(sorted('target by because evidence sources lag')),
          );
        }
      }
    }
    expect(document.factions).toHaveLength(FACTION_IDS.length);
    expect(document.people).toHaveLength(PERSON_IDS.length);
    expect(document.endings).toEqual(ENDINGS.map(({ id, title, inOffice }) => ({ id, title, inOffice })));
  });

  it('history prints the run of history, its votes by name and its years', async () => {
    const document = await answer(['history']);
    expect(keys(document)).toEqual(sorted('code ending date ballots years choices'));
    expect(document).toMatchObject({ code, ending: 'retired', date: '1964-10-14' });
    for (const ballot of document.ballots) expect(keys(ballot)).toEqual(BALLOT);
    const june = document.ballots.find(({ date }: { date: string }) => date.startsWith('1957-06'));
    expect(june).toMatchObject({ body: 'presidium', carried: false });
    expect(june.for.toSorted()).toEqual(sorted('khrushchev mikoyan suslov kirichenko'));
    const plenum = document.ballots.find(({ body }: { body: string }) => body === 'plenum');
    expect(keys(plenum.for)).toEqual(sorted('secretaries ministries army_and_security others'));
    expect(document.years.map(({ year }: { year: number }) => year)).toEqual(
      Array.from({ length: 12 }, (_, i) => 1953 + i),
    );
    for (const year of document.years) {
      expect(keys(year)).toEqual(sorted('year grain virginGrain claimed troops loyalties'));
      expect(keys(year.loyalties)).toEqual([...FACTION_IDS].sort());
      expect(year.grain, year.year).toBeGreaterThan(80); // Mt, not tenths
      expect(year.grain, year.year).toBeLessThan(160);
      expect(year.virginGrain, year.year).toBeGreaterThan(25);
    }
    expect(document.years.map(({ troops }: { troops: number }) => troops)).toEqual(
      [5763, 5763, 5123, 3923, 3923, 3623, 3623, 3033, 3303, 3303, 3303, 3303], // thousand, as announced
    );
    expect(document.choices).toEqual(historyRun().choices);
  });

  it('replay prints a row for each code, a refused one in its place', async () => {
    const slip = `${code.slice(0, -1)}${code.endsWith('7') ? '8' : '7'}`;
    const { runs } = await answer(['replay', code, slip, code.toLowerCase().replaceAll('-', ' ')]);
    expect(runs).toHaveLength(3);
    expect(keys(runs[0])).toEqual(ROW);
    expect(runs[0]).toMatchObject({ code, ending: 'retired', date: '1964-10-14' });
    expect(keys(runs[1])).toEqual(sorted('code refused'));
    expect(keys(runs[1].refused)).toEqual(sorted('reason sentence'));
    expect(runs[1].refused.sentence).toMatch(/\.$/);
    expect(runs[2]).toMatchObject({ ending: 'retired' });
  });

  it('replay --stdin reads a code a line and keeps the order', async () => {
    const half = encode({ ...historyRun(), choices: historyRun().choices.slice(0, 5) });
    const { runs } = await answer(['replay', '--stdin'], `${half}\nnonsense\n${code}\n`);
    expect(runs.map(({ code: typed }: { code: string }) => typed)).toEqual([half, 'nonsense', code]);
    expect(runs[0]).toMatchObject({ ending: null }); // it goes on
    expect(keys(runs[1])).toEqual(sorted('code refused'));
    expect(runs[2]).toMatchObject({ ending: 'retired' });
  });

  it('random tallies every run once, and the same seed gives the same tally', async () => {
    const one = await answer(['random', '--runs', '400', '--seed', '7']);
    expect(keys(one)).toEqual(sorted('runs endings survivedShare medianChoices runsPerSecond'));
    expect(one.runs).toBe(400);
    expect(keys(one.endings)).toEqual(ENDINGS.map(({ id }) => id).sort());
    expect(Object.values<number>(one.endings).reduce((a, b) => a + b, 0)).toBe(400);
    const stayed = ENDINGS.filter(({ inOffice }) => inOffice).reduce(
      (sum, { id }) => sum + one.endings[id],
      0,
    );
    expect(one.survivedShare).toBeCloseTo(stayed / 400, 12);
    expect(one.runsPerSecond).toBeGreaterThan(0);
    expect({ ...one, runsPerSecond: 0 }).toEqual({ ...tally(400, 7), runsPerSecond: 0 });
  });

  it('without --json it speaks to a reader', async () => {
    const { status, out } = await thaw(['replay', code, 'nonsense']);
    expect(status).toBe(0);
    expect(out).toContain(`${code}: retired, 1964-10-14`);
    expect(out).toMatch(/^nonsense: refused\. .+\.$/m);
  });

  it.each([
    [[]],
    [['govern']],
    [['list', 'everything', '--json']],
    [['random', '--loudly']],
    [['replay', code, '--stdin']],
  ])('%j is wrong usage: status 2, a word about it, nothing on the output', async words => {
    const { status, out, err } = await thaw(words);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/usage: npm run -s thaw/);
  });
});

describe('a number on the command line', () => {
  it.each(['many', '', '0', '-1', '1.5', '1e99', '101', ' '])(
    'may not be "%s" where 1 to 100 is asked',
    text => {
      expect(() => wholeNumber('runs', text, 1, 100)).toThrow(UsageError);
      expect(() => wholeNumber('runs', text, 1, 100)).toThrow('--runs takes a whole number from 1 to 100');
    },
  );

  it('may be left out where there is a usual one', () => {
    expect(wholeNumber('runs', undefined, 1, 100, 50)).toBe(50);
    expect(wholeNumber('runs', '100', 1, 100, 50)).toBe(100);
    expect(() => wholeNumber('runs', undefined, 1, 100)).toThrow(UsageError);
  });

  it('is not enough for replay, which wants a code or --stdin', async () => {
    await expect(replayCodes([], false)).rejects.toThrow(UsageError);
  });
});
