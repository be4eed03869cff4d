import { describe, expect, it } from 'vitest';
import { handmade } from './handmade.ts';
import { harvest, ploughed } from './harvest.ts';
import { quantity } from './questions.ts';
import type { State } from './state.ts';
import type { MoveId } from './types.ts';

/** Brings in the harvests from 1953 up to a year, in history's luck, under the given decisions. */
function reaped(year: number, moves: readonly MoveId[], values: Parameters<typeof handmade>[0] = {}): State {
  const state = handmade({ ...values, moves });
  for (let i = 0; i <= year - 1953; i++) harvest(state, i);
  return state;
}

const barn = (state: State, year: number) => state.barn[year - 1953]!;
const official = (state: State, year: number) => state.official[year - 1953]!;
const claimed = (state: State, year: number) => state.claimed[year - 1953]!;
const virgin = (state: State, year: number) => state.virgin[year - 1953]!;
const soil = (state: State) => quantity(state, 'soil_kazakhstan');

describe('the harvest', () => {
  it('of 1953 is 82.5 Mt in the yearbook, 26.9 of them from the lands that are to be ploughed', () => {
    const state = reaped(1953, []);
    expect([official(state, 1953), virgin(state, 1953)]).toEqual([825, 269]);
  });

  it('is sown on no new land where nobody ploughed it', () => {
    expect(ploughed(handmade({ moves: ['virgin/old'] })).every(area => area === 0)).toBe(true);
    expect(ploughed(handmade()).every(area => area === 0)).toBe(true);
    const crash = ploughed(handmade({ moves: ['virgin/crash'] }));
    expect([crash[1], crash[2], crash.at(-1)]).toEqual([19, 33, 41.8]); // Mha, 1954 and 1955 on record
  });

  it('feels new land only in the year after the plough, but for a fifth', () => {
    const crash = reaped(1955, ['virgin/crash']);
    const none = reaped(1955, ['virgin/old']);
    const gain = (year: number) => virgin(crash, year) - virgin(none, year);
    expect(gain(1953)).toBe(0);
    expect(gain(1954)).toBeGreaterThan(0);
    expect(gain(1954)).toBeLessThan(60); // 19 Mha ploughed, 3.8 of them sown: under 6 Mt
  });

  it('of 1956 is saved by the new lands', () => {
    expect(barn(reaped(1956, ['virgin/crash']), 1956)).toBeGreaterThan(
      barn(reaped(1956, ['virgin/old']), 1956),
    );
  });

  it('wears no soil before 1957, three ploughings on', () => {
    expect(soil(reaped(1956, ['virgin/crash']))).toBe(100);
    expect(soil(reaped(1957, ['virgin/crash']))).toBe(97.8);
    expect(quantity(reaped(1957, ['virgin/crash']), 'soil_virgin')).toBe(99.23); // 35 of a hundred of that
  });

  it('takes from the soil each year what the assumption says', () => {
    const opening = { assumptions: { soil_loss: 3 } };
    expect(soil(reaped(1960, ['virgin/crash'], { opening }))).toBe(100 - 4 * 3);
  });

  it('leaves the soil alone where the old lands were chosen', () => {
    expect(soil(reaped(1964, ['virgin/old']))).toBe(100);
  });

  it('mends the soil where a third lies at rest, in the ledger too', () => {
    const state = reaped(1960, ['virgin/fallow']);
    expect(soil(state)).toBeGreaterThan(100);
    expect(state.ledger!.map(({ because }) => because)).toContain('a third at rest holds the soil');
  });

  it('rests a third only from 1962 where that was decided late, and loses grain by it at first', () => {
    const rest = reaped(1964, ['virgin/crash', 'fallow/rest']);
    const sown = reaped(1964, ['virgin/crash']);
    expect(barn(rest, 1961)).toBe(barn(sown, 1961));
    expect(barn(rest, 1962)).toBeLessThan(barn(sown, 1962));
    expect(soil(rest)).toBeGreaterThan(soil(sown));
  });

  it('wears the soil one point a year faster from 1963 under the crusade against grass', () => {
    const crusade = soil(reaped(1964, ['virgin/crash', 'fallow/crusade']));
    const without = soil(reaped(1964, ['virgin/crash']));
    expect(without - crusade).toBeCloseTo(2, 9);
  });

  it('grows less wheat where maize stands', () => {
    const before = handmade({ values: { maize: 35 } });
    const after = handmade({ values: { maize: 370 } });
    harvest(before, 8);
    harvest(after, 8);
    expect(barn(after, 1961)).toBeLessThan(barn(before, 1961));
  });

  it('grows more with machines, and with care for the old lands', () => {
    const at = (machinery: number) => {
      const state = handmade({ values: { machinery } });
      harvest(state, 9);
      return barn(state, 1962);
    };
    expect(at(120)).toBeGreaterThan(at(100));
    expect(barn(reaped(1960, ['virgin/old', 'maize/south']), 1960)).toBeGreaterThan(
      barn(reaped(1960, ['virgin/old']), 1960),
    );
  });

  it('is padded by 3% to 1957, by 15% from 1959', () => {
    const state = reaped(1964, ['virgin/crash']);
    for (const [year, padding] of [
      [1953, 1.03],
      [1957, 1.03],
      [1958, 1.08],
      [1959, 1.15],
      [1964, 1.15],
    ] as const) {
      expect(official(state, year) / barn(state, year), String(year)).toBeCloseTo(padding, 2);
    }
  });

  it('is padded more where Ryazan was printed, and the barn knows nothing of it', () => {
    const printed = reaped(1964, ['ryazan/print', 'meat/1961']);
    const audited = reaped(1964, ['ryazan/audit']);
    expect(official(printed, 1960)).toBeGreaterThan(official(audited, 1960));
    expect(barn(printed, 1960)).toBe(barn(audited, 1960));
  });

  it('was claimed as counted in 1953 and 1954 and from 1963, and too high between', () => {
    const state = reaped(1964, ['virgin/crash']);
    for (const year of [1953, 1954, 1963, 1964]) expect(claimed(state, year)).toBe(official(state, year));
    for (const year of [1955, 1958, 1962])
      expect(claimed(state, year)).toBeGreaterThan(official(state, year));
  });
});
