import { describe, expect, it } from 'vitest';
import { handmade } from './handmade.ts';
import { BLOCS, plenum } from './plenum.ts';
import { round } from './round.ts';

type Wanted = NonNullable<Parameters<typeof handmade>[0]>;
const stands = (against: number, wanted: Wanted = {}) =>
  plenum(handmade({ day: '1957-06-22', ...wanted }), against);
const all = (loyalty: number) => ({
  apparatus: loyalty,
  ministries: loyalty,
  army: loyalty,
  security: loyalty,
  countryside: loyalty,
  workers: loyalty,
  intelligentsia: loyalty,
});

describe('the plenum', () => {
  it('seats 121 in June 1957 and 172 in October 1964', () => {
    const total = (seats: readonly number[]) => seats.reduce((a, b) => a + b, 0);
    expect(total(stands(0).seats)).toBe(121);
    expect(total(stands(0, { day: '1964-10-14' }).seats)).toBe(172);
  });

  it('stands half by you where its loyalty is at the pivot and the table is split evenly', () => {
    const { plenum_pivot } = handmade().terms.assumptions;
    const { seats, firm } = stands(0.5, { values: all(plenum_pivot) });
    seats.forEach((of, bloc) => {
      expect(firm[bloc], BLOCS[bloc]).toBe(round(of / 2));
    });
  });

  it('stands all by you or all against you half a width away, and no farther', () => {
    const { plenum_pivot, plenum_width } = handmade().terms.assumptions;
    const above = all(plenum_pivot + plenum_width / 2 + 1);
    expect(stands(0.5, { values: above }).share).toBe(1);
    expect(stands(0.5, { values: all(plenum_pivot - plenum_width / 2 - 1) }).share).toBe(0);
    expect(stands(0.5, { values: all(100) }).share).toBe(1);
  });

  it('looks at how the table stands: the more have turned, the fewer are firm', () => {
    const shares = [0, 0.25, 0.5, 0.75, 1].map(against => stands(against).share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(new Set(shares).size).toBeGreaterThan(3);
  });

  it('counts what the secretaries owe you as their own loyalty', () => {
    const owed = stands(0.6, { values: { apparatus: 40, plenum_bond: 12 } });
    const loyal = stands(0.6, { values: { apparatus: 52, plenum_bond: 0 } });
    expect(owed.firm[0]).toBe(loyal.firm[0]);
    expect(owed.firm[0]).toBeGreaterThan(stands(0.6, { values: { apparatus: 40, plenum_bond: 0 } }).firm[0]!);
  });

  it('lets each bloc answer to its own', () => {
    const base = stands(0.5, { values: all(44) }).firm;
    const with_ = (values: Wanted['values']) => stands(0.5, { values: { ...all(44), ...values } }).firm;
    const moved = (values: Wanted['values']) => with_(values).map((n, i) => n > base[i]!);
    expect(moved({ ministries: 56 })).toEqual([false, true, false, false]);
    expect(moved({ army: 64 })).toEqual([false, false, true, false]);
    expect(moved({ workers: 64 })).toEqual([false, false, false, true]);
  });

  it('has a share of all seats, between nobody and everybody', () => {
    const { seats, firm, share } = stands(0.6);
    const total = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    expect(share).toBe(total(firm) / total(seats));
    firm.forEach((n, bloc) => {
      expect(n).toBeGreaterThanOrEqual(0);
      expect(n).toBeLessThanOrEqual(seats[bloc]!);
    });
  });
});
