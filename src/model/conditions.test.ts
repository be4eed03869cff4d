import { describe, expect, it } from 'vitest';
import { allHold, compileCondition, holds } from './conditions.ts';
import { handmade } from './handmade.ts';
import { placeOf } from './rules.ts';
import type { State } from './state.ts';
import type { Condition } from './types.ts';

const is = (state: State, condition: Condition) => holds(state, compileCondition(condition, placeOf));
const reason = 'Not today';

describe('a condition', () => {
  it('asks for at least, the number itself included', () => {
    const at = (army: number) =>
      is(handmade({ values: { army } }), { kind: 'at_least', target: 'army', value: 45, reason });
    expect([at(44), at(45), at(46)]).toEqual([false, true, true]);
  });

  it('asks for at most, the number itself included', () => {
    const at = (tension: number) =>
      is(handmade({ values: { tension } }), { kind: 'at_most', target: 'tension', value: 45, reason });
    expect([at(44), at(45), at(46)]).toEqual([true, true, false]);
  });

  it('counts control in points, though it is stored in tenths', () => {
    const at = (control: number) =>
      is(handmade({ values: { control } }), { kind: 'at_least', target: 'control', value: 35.5, reason });
    expect([at(35), at(35.5)]).toEqual([false, true]);
  });

  it('may turn on what one man holds against you', () => {
    const at = (mikoyan: number) =>
      is(handmade({ values: { mikoyan } }), { kind: 'at_least', target: 'mikoyan', value: 0, reason });
    expect([at(-1), at(0)]).toEqual([false, true]);
  });

  it('holds if any of the moves it names was made', () => {
    const condition = { kind: 'chose', moves: ['zhukov/keep', 'zhukov/up'], reason } as const;
    expect(is(handmade({ moves: ['zhukov/up'] }), condition)).toBe(true);
    expect(is(handmade({ moves: ['zhukov/sack'] }), condition)).toBe(false);
    expect(is(handmade(), condition)).toBe(false);
  });

  it('or if none of them was', () => {
    const condition = { kind: 'did_not_choose', moves: ['zhukov/keep', 'zhukov/up'], reason } as const;
    expect(is(handmade({ moves: ['zhukov/up'] }), condition)).toBe(false);
    expect(is(handmade({ moves: ['zhukov/sack'] }), condition)).toBe(true);
    expect(is(handmade(), condition)).toBe(true);
  });

  it('asks who sits at the table on the day', () => {
    const sits = { kind: 'sits', person: 'zhukov', reason } as const;
    const away = { kind: 'does_not_sit', person: 'zhukov', reason } as const;
    const summer = handmade({ day: '1957-07-01' });
    const spring = handmade({ day: '1957-05-01' });
    expect([is(summer, sits), is(summer, away)]).toEqual([true, false]);
    expect([is(spring, sits), is(spring, away)]).toEqual([false, true]);
  });

  it('asks for a fact, or that it is none', () => {
    const so = { kind: 'fact', fact: 'novocherkassk', reason } as const;
    const not = { kind: 'not_fact', fact: 'novocherkassk', reason } as const;
    const shot = handmade({ facts: ['novocherkassk', 'strike'] });
    const quiet = handmade({ facts: ['strike'] });
    expect([is(shot, so), is(shot, not)]).toEqual([true, false]);
    expect([is(quiet, so), is(quiet, not)]).toEqual([false, true]);
  });

  it('of several holds only with all the others', () => {
    const tests = [
      compileCondition({ kind: 'at_least', target: 'army', value: 10, reason }, placeOf),
      compileCondition({ kind: 'fact', fact: 'strike', reason }, placeOf),
    ];
    expect(allHold(handmade({ facts: ['strike'] }), tests)).toBe(true);
    expect(allHold(handmade(), tests)).toBe(false);
    expect(allHold(handmade(), [])).toBe(true);
  });

  it('that names a move or a target nobody knows is thrown out while the tables are made', () => {
    const unknown = { kind: 'chose', moves: ['zhukov/promote'], reason } as const;
    expect(() => compileCondition(unknown, placeOf)).toThrow('"zhukov/promote"');
    const nobody = { kind: 'at_least', target: 'navy', value: 1, reason } as unknown as Condition;
    expect(() => compileCondition(nobody, placeOf)).toThrow('"navy"');
  });
});
