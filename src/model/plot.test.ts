import { describe, expect, it } from 'vitest';
import { handmade } from './handmade.ts';
import { historyRun } from './history.ts';
import { PERSON_IDS } from './ids.ts';
import { OPENINGS } from './openings.ts';
import { feelOut, soundOut } from './plot.ts';
import { fullMembers } from './questions.ts';
import { begin, replay, termsOf } from './run.ts';
import type { Happening, Sign } from './types.ts';

const signsOf = (happenings: readonly Happening[]): Sign[] =>
  happenings.flatMap(happening => (happening.kind === 'sign' ? [happening.sign] : []));

/** A day of 1964 on which everybody thinks of you as told. */
function sounding(everybody: number, seed = 1, day = '1964-07-13') {
  const values = Object.fromEntries(PERSON_IDS.map(id => [id, everybody]));
  const state = handmade({ day, seed, values });
  soundOut(state);
  return state;
}

const THEM = -200;
const YOURS = 200;

describe('a sounding', () => {
  it('shows a sign from every colleague at the table, and never the count', () => {
    const state = sounding(THEM);
    const signs = signsOf(state.happenings!);
    expect(signs.map(({ person }) => person)).toEqual(fullMembers(state).slice(1));
    expect(state.count.committed).toBe(signs.length);
    expect(state.happenings!.every(({ kind }) => kind === 'sign')).toBe(true);
    for (const sign of signs) {
      expect(Object.keys(sign).sort()).toEqual(['date', 'person', 'reads', 'sentence']);
      expect(sign.sentence).not.toMatch(/\d/);
    }
  });

  it('is no proof: committed men are warm, and loyal men cool', () => {
    const reads = (everybody: number) =>
      new Set(
        Array.from({ length: 20 }, (_, seed) => signsOf(sounding(everybody, seed + 1).happenings!))
          .flat()
          .map(sign => sign.reads),
      );
    expect(reads(THEM)).toEqual(new Set(['warm', 'correct', 'cool', 'absent']));
    expect(reads(YOURS)).toEqual(new Set(['warm', 'correct', 'cool', 'absent']));
  });

  it('is worth something all the same: men who have joined are cool or away more often', () => {
    const distant = (everybody: number) =>
      Array.from({ length: 200 }, (_, seed) => signsOf(sounding(everybody, seed + 1).happenings!))
        .flat()
        .filter(({ reads }) => reads === 'cool' || reads === 'absent').length;
    expect(distant(THEM)).toBeGreaterThan(distant(YOURS));
  });

  it('remembers that a plot was afoot from two men on', () => {
    expect(sounding(THEM).plotSeen).toBe(true);
    expect(sounding(YOURS).plotSeen).toBe(false);
  });

  it('says the same whenever it is asked, and something else on another day', () => {
    const july = signsOf(sounding(0, 9).happenings!);
    expect(signsOf(sounding(0, 9).happenings!)).toEqual(july);
    const april = signsOf(sounding(0, 9, '1964-04-17').happenings!);
    expect(april.map(({ reads }) => reads)).not.toEqual(july.map(({ reads }) => reads));
  });

  it('moves no number', () => {
    const state = sounding(THEM);
    expect(state.ledger).toEqual([]);
  });

  it('binds nobody before July: men felt out in spring make no plot, and while sampling nobody looks', () => {
    const state = sounding(THEM);
    state.plotSeen = false;
    feelOut(state);
    expect(state.plotSeen).toBe(false);
    state.happenings = null;
    state.count.seats = 0;
    feelOut(state);
    expect(state.count.seats).toBe(0);
  });
});

describe('history’s last year', () => {
  const { happenings } = replay(historyRun()).state;

  it('is sounded on several days of 1964 and in no other year', () => {
    const days = new Set(signsOf(happenings!).map(({ date }) => date));
    expect(days.size).toBeGreaterThanOrEqual(3);
    expect([...days].every(day => day.startsWith('1964-'))).toBe(true);
  });

  it('shows no sign twice on one day', () => {
    const lastChapter = OPENINGS.find(({ chapter }) => chapter === 8)!;
    const others = Array.from({ length: 300 }, (_, seed) => begin(termsOf(lastChapter, seed + 1)).happenings);
    for (const shown of [happenings, ...others]) {
      const signs = signsOf(shown!).map(({ date, sentence }) => `${date} ${sentence}`);
      expect(signs.length).toBeGreaterThan(5);
      expect(new Set(signs).size).toBe(signs.length);
    }
  });

  it('puts no number of hands into what is shown before the vote', () => {
    const last = happenings!.findIndex(
      happening => happening.kind === 'ballot' && happening.ballot.date.startsWith('1964'),
    );
    const shown = happenings!.slice(0, last).filter(({ kind }) => kind !== 'harvest' && kind !== 'ballot');
    expect(JSON.stringify(shown)).not.toContain('committed');
  });
});
