import { describe, expect, it } from 'vitest';
import { ASSUMPTION_IDS, ASSUMPTIONS, assume } from './assumptions.ts';
import { openDossier, whyClosed } from './decide.ts';
import { DOSSIERS } from './dossiers/index.ts';
import { historyRun } from './history.ts';
import { CHAPTERS, DECADE, OPENINGS, openingByNumber } from './openings.ts';
import { chose } from './questions.ts';
import { type Pushes, rulesFor } from './rules.ts';
import { begin, endingOf, faultOf, replay, termsOf } from './run.ts';
import { sampler } from './sample.ts';
import type { Evidence, LedgerLine, MoveId, Opening } from './types.ts';
import { MODEL_VERSION } from './version.ts';

const lesson = (change: Partial<Opening>): Opening => ({ ...DECADE, number: 40, id: 'lesson', ...change });
const sizeOf = ({ from, to }: Pushes): number => to - from;
const linesOf = (opening: Opening): readonly LedgerLine[] => replay(historyRun(0, opening)).state.ledger!;

describe('an opening', () => {
  it('has a number that is its own for ever', () => {
    expect(OPENINGS.map(({ number, id }) => [number, id])).toEqual([
      [0, 'decade'],
      [1, 'chapter_2'],
      [2, 'chapter_3'],
      [3, 'chapter_4'],
      [4, 'chapter_5'],
      [5, 'chapter_6'],
      [6, 'chapter_7'],
      [7, 'chapter_8'],
    ]);
    for (const opening of OPENINGS) expect(openingByNumber(opening.number)).toBe(opening);
    expect(openingByNumber(99)).toBeUndefined();
  });

  it.each(OPENINGS.map(opening => [opening.id, opening] as const))(
    '%s begins as history had it until then',
    (_, opening) => {
      const state = begin(termsOf(opening, 0));
      const first = openDossier(state)!.source;
      expect(first.chapter).toBe(opening.chapter);
      const history = historyRun();
      const before = history.choices.slice(
        0,
        history.choices.findIndex(move => move.startsWith(`${first.id}/`)),
      );
      expect([...state.values]).toEqual([...replay({ ...history, choices: before }).state.values]);
    },
  );

  it('at a chapter leads history to the same end as the whole decade does', () => {
    for (const opening of OPENINGS) {
      const run = historyRun(0, opening);
      expect(endingOf(replay(run).state)?.id).toBe('retired');
      expect(historyRun().choices.slice(-run.choices.length)).toEqual(run.choices);
    }
  });

  it('has eight chapters, the first in 1953 and the last in 1964', () => {
    expect(CHAPTERS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect([CHAPTERS[0]!.years, CHAPTERS[7]!.years]).toEqual(['1953', '1964']);
    for (const { number } of CHAPTERS) expect(DOSSIERS.some(({ chapter }) => chapter === number)).toBe(true);
  });

  it('may leave a choice out: it is closed, and the others are not', () => {
    const state = begin(termsOf(lesson({ locked: ['march53/divide'] }), 0));
    expect(openDossier(state)!.options.map((_, option) => whyClosed(state, option)?.reason)).toEqual([
      'This lesson leaves it out',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('cannot leave a reader with nothing to choose: terms that close everything are not applied', () => {
    const all = ['divide', 'both', 'pair', 'rotate'].map((option): MoveId => `march53/${option}`);
    const state = begin(termsOf(lesson({ locked: all }), 0));
    for (const option of all.keys()) expect(whyClosed(state, option)).toBeUndefined();
    const contradictory = begin(termsOf(lesson({ forced: [all[0]!], locked: [all[0]!] }), 0));
    for (const option of all.keys()) expect(whyClosed(contradictory, option)).toBeUndefined();
  });

  it('may have decided already: all the others are closed', () => {
    const opening = lesson({ forced: ['march53/pair'] });
    const state = begin(termsOf(opening, 0));
    const open = openDossier(state)!;
    open.options.forEach(({ move }, option) => {
      expect(whyClosed(state, option)?.reason).toBe(
        move === 'march53/pair' ? undefined : 'This lesson has decided it',
      );
    });
    const run = (choices: MoveId[]) => ({ opening, seed: 0, modelVersion: MODEL_VERSION, choices });
    expect(faultOf(run(['march53/divide']))).toEqual({
      move: 'march53/divide',
      reason: 'This lesson has decided it',
    });
    expect(faultOf(run(['march53/pair']))).toBeUndefined();
  });

  it('may have decided otherwise in a chapter that is over', () => {
    const opening: Opening = { ...OPENINGS[3]!, forced: ['speech/balance'], locked: ['beria/arrest'] };
    const state = begin(termsOf(opening, 0));
    expect(openDossier(state)?.source.chapter).toBe(4);
    expect(chose(state, 'speech/balance')).toBe(true);
    expect(chose(state, 'beria/arrest')).toBe(false);
  });

  it('binds random play too', () => {
    const { play, choices } = sampler(lesson({ forced: ['march53/pair'], locked: ['beria/wait'] }), 5);
    for (let index = 0; index < 40; index++) {
      play(index);
      expect(choices()[0]).toBe('march53/pair');
      expect(choices()).not.toContain('beria/wait');
    }
  });

  it('may keep only what is inferred, or only what is documented', () => {
    const marks = (evidence: Evidence) =>
      new Set(
        linesOf(lesson({ evidence }))
          .filter(({ cause }) => !/^(rule|event)\//.test(cause))
          .map(line => line.evidence),
      );
    expect(marks('speculative')).toEqual(new Set(['documented', 'inferred', 'speculative']));
    expect(marks('inferred')).toEqual(new Set(['documented', 'inferred']));
    expect(marks('documented')).toEqual(new Set(['documented']));
  });

  it('keeps every effect that is strong enough, at once or delayed', () => {
    const weight = { documented: 2, inferred: 1, speculative: 0 };
    for (const evidence of ['documented', 'inferred', 'speculative'] as const) {
      const rules = rulesFor({ evidence, allegations: true });
      const kept = rules.dossiers
        .flatMap(({ options }) => options)
        .reduce((sum, { now }) => sum + sizeOf(now), 0);
      const wanted = DOSSIERS.flatMap(({ options }) => options)
        .flatMap(({ effects }) => effects)
        .filter(effect => effect.lag === 0 && weight[effect.evidence] >= weight[evidence]);
      expect(kept).toBe(wanted.length);
    }
  });

  it('believes no mere allegation unless it says so', () => {
    const alleged = DOSSIERS.flatMap(({ options }) => options)
      .flatMap(({ effects }) => effects)
      .filter(effect => effect.alleged).length;
    const count = (allegations: boolean) => {
      const { dossiers, due } = rulesFor({ evidence: 'speculative', allegations });
      const atOnce = dossiers
        .flatMap(({ options }) => options)
        .reduce((sum, { now }) => sum + sizeOf(now), 0);
      return atOnce + due.flat().reduce((sum, { pushes }) => sum + sizeOf(pushes), 0);
    };
    expect(count(true) - count(false)).toBe(alleged);
  });
});

describe('an assumption', () => {
  it('lies within its own range, and says why', () => {
    for (const id of ASSUMPTION_IDS) {
      const { value, least, most, unit, why } = ASSUMPTIONS[id];
      expect(least <= value && value <= most, id).toBe(true);
      expect(least, id).toBeLessThan(most);
      expect(unit, id).not.toBe('');
      expect(why, id).not.toBe('');
    }
  });

  it('may be overridden, the others staying as they are', () => {
    const given = assume({ control: 0.5 });
    expect(given.control).toBe(0.5);
    expect({ ...given, control: ASSUMPTIONS.control.value }).toEqual(assume());
  });

  it.each([
    ['there is none of that name', { fear: 1 }, 'no assumption "fear"'],
    ['it lies above the range', { control: 0.51 }, 'control must lie between 0.2 and 0.5, not 0.51'],
    ['it lies below', { soil_loss: 0 }, 'soil_loss must lie between'],
    ['it is no number', { control: Number.NaN }, 'not NaN'],
    ['it is a name that every object has', { toString: 1 }, 'no assumption "toString"'],
  ])('throws where %s', (_, overrides, says) => {
    expect(() => assume(overrides)).toThrow(says);
    expect(() => termsOf(lesson({ assumptions: overrides }), 0)).toThrow(says);
  });

  it('changes what men think: under heavier fear the same state leans otherwise', () => {
    const heavy = termsOf(lesson({ assumptions: { grievance: 13 } }), 0);
    const usual = termsOf(DECADE, 0);
    expect([...heavy.natures]).not.toEqual([...usual.natures]);
    expect([...heavy.cautions]).toEqual([...usual.cautions]);
  });
});
