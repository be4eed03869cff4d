import { describe, expect, it } from 'vitest';
import { handmade } from './handmade.ts';
import { fullMembers, sits } from './questions.ts';
import type { FactId, MoveId } from './types.ts';

const table = (day: string, moves: MoveId[] = [], facts: FactId[] = []) =>
  fullMembers(handmade({ day, moves, facts }));
const sorted = (names: string) => names.split(' ').sort();

describe('the table', () => {
  it('has ten men after Stalin, and nine when Beria is gone', () => {
    expect([...table('1953-03-14')].sort()).toEqual(
      sorted('malenkov beria molotov voroshilov khrushchev bulganin kaganovich mikoyan saburov pervukhin'),
    );
    expect(table('1953-07-10')).toHaveLength(9);
    expect(table('1953-07-10')).not.toContain('beria');
  });

  it('seats eleven in June 1957', () => {
    expect([...table('1957-06-18')].sort()).toEqual(
      sorted(
        'malenkov molotov voroshilov khrushchev bulganin kaganovich mikoyan saburov pervukhin kirichenko suslov',
      ),
    );
  });

  it('names you first and nobody twice', () => {
    for (const day of ['1953-03-14', '1957-07-01', '1960-05-04', '1961-11-01', '1964-10-13']) {
      const names = table(day);
      expect(names[0]).toBe('khrushchev');
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('loses those who challenged you, and keeps them where nobody did', () => {
    expect(table('1958-01-01', [], ['challenged_1957'])).not.toContain('malenkov');
    expect(table('1958-01-01')).toContain('malenkov');
    expect(table('1958-01-01', ['after57/inside'], ['challenged_1957'])).toContain('molotov');
  });

  it('keeps Zhukov only if he was kept', () => {
    expect(table('1957-10-28')).toContain('zhukov'); // from the plenum of June to the plenum of October
    expect(table('1958-06-01', ['zhukov/sack'])).not.toContain('zhukov');
    expect(table('1958-06-01', ['zhukov/keep'])).toContain('zhukov');
  });

  it('counts no hand of Kozlov’s after his stroke', () => {
    expect(table('1964-10-13', [], ['kozlov_struck'])).not.toContain('kozlov');
    expect(table('1964-10-13')).toContain('kozlov');
    expect(table('1963-01-01', [], ['kozlov_struck'])).toContain('kozlov');
  });

  it('keeps whom the rotation would have sent away, if there is no Rule 25', () => {
    expect(sits(handmade({ day: '1962-03-01', moves: ['rule25/none'] }), 'furtseva')).toBe(true);
    expect(sits(handmade({ day: '1962-03-01', moves: ['rule25/fixed'] }), 'furtseva')).toBe(false);
  });

  it('has you at its head on every day', () => {
    expect(sits(handmade(), 'khrushchev')).toBe(true);
  });
});
