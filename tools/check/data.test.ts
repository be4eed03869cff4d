import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOSSIERS } from '../../src/model/dossiers/index.ts';
import { PEOPLE } from '../../src/model/people.ts';
import { replay } from '../../src/model/run.ts';
import type { Dossier, Effect, Option } from '../../src/model/types.ts';
import { couldSit, dataFaults, sourceKeys } from './data.ts';
import { sentence } from './fault.ts';
import { randomRun } from './walks.ts';

const KEYS = sourceKeys();
const FILE = 'src/model/dossiers/virgin.ts';
const virgin = DOSSIERS.find(({ id }) => id === 'virgin')!;
const crash = virgin.options.find(({ id }) => id === 'crash')!;
const first = crash.effects[0]!;

/** The line of the file on which something stands, counted here and not by the checker. */
const lineWith = (words: string) =>
  readFileSync(FILE, 'utf8')
    .split('\n')
    .findIndex(line => line.includes(words)) + 1;

const says = (...dossiers: Dossier[]) => dataFaults(dossiers, KEYS).map(sentence);
const withDossier = (change: Partial<Dossier>) => says({ ...virgin, ...change });
const withOption = (change: Partial<Option>) =>
  withDossier({
    options: virgin.options.map(option => (option === crash ? { ...crash, ...change } : option)),
  });
const withEffect = (change: Partial<Effect>) =>
  withOption({ effects: [{ ...first, ...change }, ...crash.effects.slice(1)] });

describe('the dossiers', () => {
  it('have no fault', () => {
    expect(dataFaults().map(sentence)).toEqual([]);
  });

  it('say of a cause that is missing in which line it is missing', () => {
    const line = lineWith(`'${first.target}', ${first.by}`);
    expect(withEffect({ because: ' ' })).toEqual([
      `${FILE}:${line}: the effect on ${first.target} has no cause`,
    ]);
  });

  it.each<[string, Partial<Effect>, RegExp]>([
    ['without a source', { sources: [] }, /has no source/],
    [
      'citing a book that nobody listed',
      { sources: ['Nobody1900'] },
      /cites "Nobody1900", which no bibliogr/,
    ],
    ['with a cause too long to read', { because: 'x'.repeat(46) }, /46 characters long, of 45/],
    ['that moves nothing', { by: 0 }, /moves nothing/],
    ['that falls due before it was caused', { lag: -1 }, /falls due after -1 years/],
    ['that falls due in half a year', { lag: 0.5 }, /falls due after 0.5 years/],
  ])('may hold no effect %s', (_, change, fault) => {
    const found = withEffect(change).filter(line => !/"crash" (gains|costs)|at most as good/.test(line));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(fault);
    expect(found[0]).toMatch(/^src\/model\/dossiers\/virgin\.ts:\d+: /);
  });

  it('let every option gain somebody and cost somebody', () => {
    const gains = crash.effects.filter(({ by }) => by > 0);
    const costs = crash.effects.filter(({ by }) => by < 0);
    const line = lineWith("id: 'crash'");
    expect(withOption({ effects: gains })).toContain(`${FILE}:${line}: "crash" costs nobody`);
    expect(withOption({ effects: costs })).toContain(`${FILE}:${line}: "crash" gains nobody`);
  });

  it('hold no option that a sibling beats on every count', () => {
    const better = crash.effects.map(effect =>
      effect.target === 'tension' || effect.target === 'cult' ? effect : { ...effect, by: effect.by + 1 },
    );
    const found = withDossier({
      options: [
        crash,
        { ...crash, id: 'old', history: undefined, effects: better },
        ...virgin.options.slice(2),
      ],
    });
    expect(found).toContain(
      `${FILE}:${lineWith("id: 'crash'")}: "crash" is at most as good as "old" on every target`,
    );
  });

  it('count tension and the cult as costs', () => {
    const warmer = [...crash.effects, { ...first, target: 'tension' as const, by: 3 }];
    const found = withDossier({
      options: [
        { ...crash, id: 'old', history: undefined, effects: warmer },
        crash,
        ...virgin.options.slice(2),
      ],
    });
    expect(found.filter(line => line.includes('at most as good'))).toEqual([
      `${FILE}:${lineWith("id: 'old'")}: "old" is at most as good as "crash" on every target`,
    ]);
  });

  it('ask for no man at the table on a day he was not there', () => {
    const needs = [{ kind: 'sits', person: 'podgorny', reason: 'He would second it' }] as const;
    expect(withOption({ needs, history: undefined }).join('\n')).toContain(
      `${FILE}:${lineWith("id: 'crash'")}: podgorny cannot be a full member on 1954-02-23`,
    );
    expect(withDossier({ arises: needs }).join('\n')).toContain(
      `${FILE}:${lineWith('arises')}: podgorny cannot be a full member on 1954-02-23`,
    );
    const there = [{ kind: 'sits', person: 'molotov', reason: 'He would oppose it' }] as const;
    expect(withDossier({ arises: there })).toEqual([]);
  });

  it('tell what was done, once, and leave it open', () => {
    const all = (change: Partial<Option>) =>
      withDossier({ options: virgin.options.map(option => ({ ...option, ...change })) });
    expect(all({ history: true }).join()).toContain('options are marked as history');
    expect(all({ history: undefined }).join()).toContain('0 options are marked as history');
    const needs = [{ kind: 'at_least', target: 'army', value: 1, reason: 'The army must agree' }] as const;
    expect(all({ needs }).join()).toContain('no option is always open');
    expect(withOption({ needs }).join()).toContain('what was done has a condition');
    expect(withDossier({ options: [crash] }).join()).toContain('two to five options');
  });
});

describe('a man', () => {
  it('can sit from the first day of his term to the day before its last', () => {
    expect(couldSit('beria', '1953-06-25')).toBe(true);
    expect(couldSit('zhukov', '1957-06-28')).toBe(false);
    expect(couldSit('zhukov', '1957-06-29')).toBe(true);
    expect(couldSit('serov', '1957-06-29')).toBe(false);
  });

  it('stands in the data with sources that the bibliography has', () => {
    const unknown = PEOPLE.flatMap(({ id, sources }) =>
      sources.length === 0
        ? [`${id}: none`]
        : sources.filter(key => !KEYS.has(key)).map(key => `${id}: ${key}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the rules and the events', () => {
  const lines = Array.from({ length: 120 }, (_, index) => replay(randomRun(index)).state.ledger!).flat();

  it('cite sources that the bibliography has, wherever a run may lead', () => {
    const unknown = lines.flatMap(({ cause, sources }) =>
      sources.filter(key => !KEYS.has(key)).map(key => `${cause}: ${key}`),
    );
    expect([...new Set(unknown)]).toEqual([]);
    expect(new Set(lines.map(({ cause }) => cause.split('/')[0]))).toContain('rule');
  });

  it('move no number without a cause and a source', () => {
    const bare = lines.filter(({ because, sources }) => !because || sources.length === 0);
    expect([...new Set(bare.map(({ cause }) => cause))]).toEqual([]);
  });
});
