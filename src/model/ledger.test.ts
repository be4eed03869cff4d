import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handmade } from './handmade.ts';
import { type Cause, shift } from './ledger.ts';
import { ARMY, CONTROL, CULT, MAN, SOIL_KAZAKHSTAN } from './targets.ts';

const CAUSE: Cause = {
  cause: 'zhukov/sack',
  because: 'their marshal is dismissed',
  evidence: 'documented',
  sources: ['Zhukov2001'],
};
const CUT = 'the scale ends here';

describe('the ledger', () => {
  it('writes one line for each push, with its cause, its sources and its day', () => {
    const state = handmade({ day: '1957-10-26', values: { army: 50 } });
    shift(state, ARMY, -7, CAUSE);
    expect(state.ledger).toEqual([{ target: 'army', by: -7, was: 50, is: 43, date: '1957-10-26', ...CAUSE }]);
  });

  it('gives what was cut off at 0 a line of its own, so that the lines still add up', () => {
    const state = handmade({ values: { army: 4 } });
    shift(state, ARMY, -7, CAUSE);
    expect(state.values[ARMY]).toBe(0);
    expect(state.ledger!.map(({ by, because, was, is }) => [by, because, was, is])).toEqual([
      [-7, CAUSE.because, 4, -3],
      [3, CUT, -3, 0],
    ]);
  });

  it('and at 100', () => {
    const state = handmade({ values: { cult: 98 } });
    shift(state, CULT, 5, CAUSE);
    expect(state.ledger!.map(({ by, because }) => [by, because])).toEqual([
      [5, CAUSE.because],
      [-3, CUT],
    ]);
    expect(state.ledger!.every(({ cause }) => cause === 'zhukov/sack')).toBe(true);
  });

  it('is silent where nothing moves', () => {
    const state = handmade();
    shift(state, ARMY, 0, CAUSE);
    expect(state.ledger).toEqual([]);
  });

  it('speaks in the unit shown, whatever is stored: control in tenths, soil in hundredths', () => {
    const state = handmade({ values: { control: 60, soil_kazakhstan: 100 } });
    shift(state, CONTROL, -35, CAUSE);
    shift(state, SOIL_KAZAKHSTAN, -220, CAUSE);
    expect(state.ledger!.map(({ by, is }) => [by, is])).toEqual([
      [-3.5, 56.5],
      [-2.2, 97.8],
    ]);
  });

  it('sets no bounds to what a man may hold against you', () => {
    const state = handmade();
    for (let i = 0; i < 20; i++) shift(state, MAN + 1, -15, CAUSE);
    expect(state.values[MAN + 1]).toBe(-300);
    expect(state.ledger).toHaveLength(20);
  });

  it('does the same arithmetic when nothing is written down, and always adds up', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 30 }), pushes => {
        const told = handmade();
        const untold = handmade();
        untold.ledger = null;
        const opening = told.values[ARMY]!;
        for (const by of pushes) {
          shift(told, ARMY, by, CAUSE);
          shift(untold, ARMY, by, CAUSE);
        }
        expect(untold.values[ARMY]).toBe(told.values[ARMY]);
        expect(told.ledger!.reduce((sum, { by }) => sum + by, opening)).toBe(told.values[ARMY]);
      }),
    );
  });
});
