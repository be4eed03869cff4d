import { describe, expect, it } from 'vitest';
import { handmade } from './handmade.ts';
import { FACTION_IDS } from './ids.ts';
import { amount, fact } from './questions.ts';
import { round } from './round.ts';
import type { State } from './state.ts';
import type { LedgerLine, Target } from './types.ts';
import { tick } from './year.ts';

type Wanted = NonNullable<Parameters<typeof handmade>[0]>;

/** One September, and what it wrote down. */
function september(wanted: Wanted): State {
  const state = handmade(wanted);
  tick(state);
  return state;
}

const line = (state: State, cause: string, target: Target): LedgerLine | undefined =>
  state.ledger!.find(found => found.cause === cause && found.target === target);

describe('a September', () => {
  it('bears its own date on every line, and brings the next one nearer', () => {
    const state = september({ day: '1955-03-01' });
    expect(state.ledger!.every(({ date }) => date === '1955-09-01')).toBe(true);
    expect(state.tickYear).toBe(1956);
  });

  it('tells the harvest', () => {
    const state = september({ day: '1953-03-05' });
    expect(state.happenings).toEqual([
      { kind: 'harvest', year: 1953, claimed: 825, official: 825, barn: state.barn[0] },
    ]);
  });

  it('puts a quarter of a surplus into the bins', () => {
    const state = september({ day: '1958-03-01', values: { reserve: 50 } });
    const wanted = 820 + state.terms.assumptions.need_growth * 5;
    const surplus = state.barn[5]! - wanted;
    expect(surplus).toBeGreaterThan(0);
    expect(line(state, 'rule/reserve', 'reserve')?.by).toBe(round(surplus / 4));
    expect(state.balance[5]).toBe(surplus - round(surplus / 4));
  });

  it('and never more than the bins hold', () => {
    const state = september({ day: '1958-03-01', values: { reserve: 198 } });
    expect(amount(state, 'reserve')).toBeLessThanOrEqual(200);
  });

  it('opens the bins in a poor year, for three tenths of what is missing and for no more than is there', () => {
    const full = september({ day: '1963-03-01', values: { reserve: 200 } });
    const missing = 820 + full.terms.assumptions.need_growth * 10 - full.barn[10]!;
    expect(missing).toBeGreaterThan(0);
    expect(line(full, 'rule/reserve', 'reserve')?.by).toBe(-round(missing * 0.3));
    const bare = september({ day: '1963-03-01', values: { reserve: 7 } });
    expect(line(bare, 'rule/reserve', 'reserve')?.by).toBe(-7);
    expect(amount(bare, 'reserve')).toBe(0);
  });

  it('fills the shops with goods and with last year’s grain more than with this year’s', () => {
    const shops = (wanted: Wanted, lastBalance = 0) => {
      const state = handmade({ day: '1958-03-01', ...wanted });
      state.balance[4] = lastBalance;
      tick(state);
      return amount(state, 'supply');
    };
    expect(shops({ values: { goods: 20 } })).toBeGreaterThan(shops({ values: { goods: 0 } }));
    expect(shops({ values: { herd: 900 } })).toBeGreaterThan(shops({ values: { herd: 566 } }));
    expect(shops({}, 100)).toBeGreaterThan(shops({}, -100));
    const heeds = (share: number) => {
      const opening = { assumptions: { last_harvest: share } };
      return shops({ opening }, 100) - shops({ opening }, -100);
    };
    expect(heeds(0.9)).toBeGreaterThan(heeds(0.5));
  });

  it('goes half of the way to where the shops belong', () => {
    const low = september({ day: '1958-03-01', values: { supply: 20 } });
    const high = september({ day: '1958-03-01', values: { supply: 60 } });
    const gap = (60 - 20) / 2;
    expect(Math.abs(amount(high, 'supply') - amount(low, 'supply') - gap)).toBeLessThanOrEqual(1);
  });

  it('makes workers judge by the counter', () => {
    const state = september({ day: '1958-03-01', values: { workers: 70 } });
    const { by, was } = line(state, 'rule/shops', 'workers')!;
    const divisor = state.terms.assumptions.shops_to_workers;
    expect(was).toBe(70);
    expect(by).toBe(round((amount(state, 'supply') - 70) / divisor));
    expect(by).toBeLessThan(0);
  });

  it('lets a secretary answer for the queue under his window, and not for a full shop', () => {
    const empty = september({ day: '1958-03-01', values: { supply: 10, goods: -20 } });
    const { by } = line(empty, 'rule/shops', 'apparatus')!;
    expect(by).toBe(-round((50 - amount(empty, 'supply')) / empty.terms.assumptions.queues_to_apparatus));
    const full = september({ day: '1958-03-01', values: { supply: 90, goods: 40 } });
    expect(line(full, 'rule/shops', 'apparatus')).toBeUndefined();
  });

  it('pleases workers with flats only when many are built', () => {
    expect(line(september({ values: { flats: 1900 } }), 'rule/flats', 'workers')).toBeUndefined();
    expect(line(september({ values: { flats: 1901 } }), 'rule/flats', 'workers')?.by).toBe(1);
  });

  it('moves the countryside by what a day on the farm is worth', () => {
    const poor = september({ values: { farm_income: -30, countryside: 40 } });
    const paid = september({ values: { farm_income: 30, countryside: 40 } });
    expect(line(poor, 'rule/farms', 'countryside')?.by).toBe(-3);
    expect(line(paid, 'rule/farms', 'countryside')?.by).toBe(3);
  });

  it('lets memory fade: every loyalty drifts towards 45, by the years of the assumption', () => {
    const state = september({
      day: '1958-03-01',
      values: { army: 95, intelligentsia: 5, camp: 46, security: 45 },
    });
    const years = state.terms.assumptions.memory_fades;
    for (const { by, was, target } of state.ledger!.filter(({ cause }) => cause === 'rule/memory_fades')) {
      expect(by, target).toBe(-round((was - 45) / years));
    }
    expect(line(state, 'rule/memory_fades', 'army')?.by).toBeLessThan(0);
    expect(line(state, 'rule/memory_fades', 'intelligentsia')?.by).toBeGreaterThan(0);
    expect(line(state, 'rule/memory_fades', 'camp')).toBeUndefined();
    expect(line(state, 'rule/memory_fades', 'security')).toBeUndefined();
  });

  it('lets fear fade by what is assumed', () => {
    for (const fades of [2.5, 4]) {
      const state = september({ opening: { assumptions: { fear_fades: fades } }, values: { control: 62 } });
      expect(line(state, 'rule/fear_fades', 'control')?.by).toBe(-fades);
    }
  });

  it('adds to the cult, a half point a year coming out even over two', () => {
    const state = handmade({ opening: { assumptions: { cult_grows: 0.5 } }, values: { cult: 6 } });
    const cult: number[] = [];
    for (let year = 0; year < 4; year++) {
      tick(state);
      cult.push(amount(state, 'cult'));
    }
    expect(cult).toEqual([7, 7, 8, 8]);
  });

  it('hears writers and allies in your standing', () => {
    const praised = september({ values: { intelligentsia: 85, camp: 85 } });
    const blamed = september({ values: { intelligentsia: 5, camp: 5 } });
    expect(line(praised, 'rule/voices', 'prestige')!.by).toBeGreaterThan(0);
    expect(line(blamed, 'rule/voices', 'prestige')!.by).toBeLessThan(0);
  });

  it('lets the herd grow until 1962 and sees it slaughtered in 1963', () => {
    expect(line(september({ day: '1962-03-01' }), 'rule/herd', 'herd')!.by).toBeGreaterThan(0);
    expect(line(september({ day: '1963-03-01' }), 'rule/herd', 'herd')!.by).toBeLessThan(0);
  });

  it('blames secretaries and shames you abroad in 1963, and not in 1958', () => {
    const drought = september({ day: '1963-03-01' });
    expect(line(drought, 'rule/harvest', 'apparatus')?.by).toBe(-1);
    expect(line(drought, 'rule/harvest', 'prestige')?.by).toBe(-2);
    expect(fact(drought, 'harvest_failed')).toBe(true);
    const plenty = september({ day: '1958-03-01' });
    expect(line(plenty, 'rule/harvest', 'apparatus')).toBeUndefined();
    expect(line(plenty, 'rule/harvest', 'prestige')).toBeUndefined();
    expect(fact(plenty, 'harvest_failed')).toBe(false);
  });

  it('moves no loyalty without saying which rule did it', () => {
    const state = september({ day: '1961-03-01' });
    for (const id of FACTION_IDS) {
      const moved = state.ledger!.filter(({ target }) => target === id);
      for (const { cause } of moved) expect(cause).toMatch(/^(rule|event)\//);
    }
  });
});

describe('strikes', () => {
  const hungry: Wanted = { values: { workers: 5, supply: 5, goods: -60 } };
  const stopped = (wanted: Wanted) => fact(september({ ...hungry, ...wanted }), 'strike');
  const seeds = Array.from({ length: 60 }, (_, i) => i + 1);

  it('come in some years and not in others where the shops are empty, from 1959', () => {
    const struck = seeds.filter(seed => stopped({ day: '1961-03-01', seed }));
    expect(struck.length).toBeGreaterThan(10);
    expect(struck.length).toBeLessThan(55);
    expect(seeds.some(seed => stopped({ day: '1958-03-01', seed }))).toBe(false);
  });

  it('never come where workers are content, nor in history’s luck, which knows one June only', () => {
    expect(seeds.some(seed => stopped({ day: '1961-03-01', seed, values: { workers: 70 } }))).toBe(false);
    expect(stopped({ day: '1961-03-01', seed: 0 })).toBe(false);
  });
});
