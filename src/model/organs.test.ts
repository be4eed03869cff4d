import { describe, expect, it } from 'vitest';
import { conduct1957, conduct1964, kgbInHand, ministerAnswers } from './conduct.ts';
import { handmade } from './handmade.ts';
import { PERSON_IDS } from './ids.ts';
import { armyTerm, chairman, chairmanGone, kgbTerm, minister } from './organs.ts';
import { round } from './round.ts';
import type { MoveId, PersonId } from './types.ts';

type Wanted = NonNullable<Parameters<typeof handmade>[0]>;
const named = (person: number) => PERSON_IDS[person]!;
const steps = (share: number) => round(100 * share);
const given = handmade().terms.assumptions;

/** A man who is wholly yours, or wholly not, whatever else he weighs. */
const YOURS = 300;
const NOT_YOURS = -300;

describe('the chairman of the KGB', () => {
  it.each<[string, MoveId[], PersonId]>([
    ['1957-06-18', [], 'serov'],
    ['1959-06-01', ['kgb/shelepin'], 'shelepin'],
    ['1961-11-12', ['kgb/shelepin'], 'shelepin'],
    ['1961-11-13', ['kgb/shelepin'], 'semichastny'],
    ['1964-10-12', ['kgb/split'], 'semichastny'],
    ['1964-10-12', ['kgb/serov'], 'serov'],
    ['1964-10-12', ['kgb/comrade'], 'lunev'],
  ])('on %s after %j is %s', (day, moves, person) => {
    expect(named(chairman(handmade({ day, moves })))).toBe(person);
  });

  const kgb = (wanted: Wanted) => kgbTerm(handmade({ day: '1964-10-12', ...wanted }), 3);

  it('makes everyone slower while he would act for you, and nobody when he would not', () => {
    expect(kgb({ moves: ['kgb/serov'], values: { serov: YOURS } })).toBe(steps(given.kgb));
    expect(kgb({ moves: ['kgb/serov'], values: { serov: NOT_YOURS } })).toBe(0);
  });

  it('holds the house less firmly if he is an old comrade from outside it', () => {
    expect(kgb({ moves: ['kgb/comrade'], values: { lunev: YOURS } })).toBe(
      steps(given.kgb * given.kgb_old_comrade),
    );
  });

  it('counts in part even when doubtful, if the guards are split off', () => {
    expect(kgb({ moves: ['kgb/split'], values: { semichastny: NOT_YOURS } })).toBe(
      steps(given.kgb * given.kgb_split),
    );
  });

  it('can be dismissed in September 1964 if the house still obeys, and only then', () => {
    const dismissed = (security: number, control: number) =>
      handmade({ day: '1964-10-12', moves: ['galyukov/chief'], values: { security, control } });
    const needed = given.chairman_needs;
    expect(chairmanGone(dismissed(needed - 10, 10))).toBe(false); // just as much is not enough
    expect(chairmanGone(dismissed(needed - 10, 10.5))).toBe(true);
    expect(kgbTerm(dismissed(90, 90), 3)).toBe(steps(given.chairman_dismissed));
    expect(kgbTerm(dismissed(0, 0), 3)).toBe(steps(given.chairman_slips));
    expect(kgbInHand(dismissed(90, 90))).toBe(true);
    expect(kgbInHand(dismissed(0, 0))).toBe(false);
    const untouched = handmade({ day: '1964-10-12', values: { security: 90, control: 90 } });
    expect(chairmanGone(untouched)).toBe(false);
  });
});

describe('the minister of defence', () => {
  it.each<[string, MoveId[], PersonId]>([
    ['1957-06-18', [], 'zhukov'],
    ['1957-10-25', [], 'zhukov'],
    ['1957-10-26', ['zhukov/sack'], 'malinovsky'],
    ['1957-10-26', ['zhukov/up'], 'malinovsky'],
    ['1958-06-01', ['zhukov/keep'], 'zhukov'],
    ['1960-06-01', ['zhukov/keep', 'zhukov_again/keep'], 'zhukov'],
    ['1960-06-01', ['zhukov/keep', 'zhukov_again/retire'], 'malinovsky'],
    ['1964-10-12', ['zhukov/keep', 'zhukov_again/inspector'], 'malinovsky'],
  ])('on %s after %j is %s', (day, moves, person) => {
    expect(named(minister(handmade({ day, moves })))).toBe(person);
  });

  it('moves the table for you, against you, or not at all', () => {
    const army = (malinovsky: number) => armyTerm(handmade({ day: '1964-10-12', values: { malinovsky } }), 3);
    expect(army(YOURS)).toBe(steps(given.army));
    expect(army(NOT_YOURS)).toBe(-steps(given.army));
    expect(Array.from({ length: 200 }, (_, i) => army(100 - i))).toContain(0);
  });
});

describe('what you do in the room', () => {
  const june = (...moves: MoveId[]) => conduct1957(handmade({ day: '1957-06-18', moves }));
  const october = (moves: MoveId[], values: Wanted['values'] = {}) =>
    conduct1964(handmade({ day: '1964-10-14', moves, values }));

  it('in June 1957 adds up: begging, shouting, a censure, the marshal’s tanks', () => {
    expect(june('june57/delay', 'june57_table/appeal')).toBe(0);
    expect(june('june57/plead')).toBe(steps(given.plead));
    expect(june('june57/fight')).toBe(steps(given.fight));
    expect(june('june57/plead', 'june57_table/censure')).toBe(steps(given.plead + given.censure));
    expect(june('june57/fight', 'june57_table/tanks')).toBe(steps(given.fight + given.tanks));
  });

  it('in October 1964 is nothing if you fly home, sit silent and sign', () => {
    expect(october(['galyukov/tell', 'pitsunda/fly', 'october/silent', 'october_end/sign'])).toBe(0);
  });

  it('in October 1964 helps where the house or the army would answer, and hurts where it would not', () => {
    const yours = { semichastny: YOURS, malinovsky: YOURS, control: 60 };
    const not = { semichastny: NOT_YOURS, malinovsky: NOT_YOURS, control: 5 };
    const house: MoveId = 'kgb/shelepin';
    expect(october([house, 'pitsunda/stall'], yours)).toBe(steps(given.stall));
    expect(october([house, 'pitsunda/stall'], not)).toBe(steps(given.stall_slips));
    expect(october(['pitsunda/rally'], yours)).toBe(steps(given.rally));
    expect(october(['pitsunda/rally'], not)).toBe(steps(given.rally_slips));
    expect(october(['october_night/marshals'], yours)).toBe(steps(given.marshals));
    expect(october(['october_night/marshals'], not)).toBe(steps(given.marshals_slip));
    expect(october(['october_end/refuse'], yours)).toBe(steps(given.aloud));
    expect(october(['october_end/refuse'], not)).toBe(steps(given.aloud_slips));
  });

  it('adds up over the last days', () => {
    expect(october(['galyukov/face', 'october/concede'])).toBe(steps(given.confronted + given.concede));
    expect(october(['galyukov/mikoyan'])).toBe(steps(given.inquiry));
  });

  it('does not make a minister answer who would not', () => {
    const state = (malinovsky: number) => handmade({ day: '1964-10-14', values: { malinovsky } });
    expect(ministerAnswers(state(YOURS))).toBe(true);
    expect(ministerAnswers(state(NOT_YOURS))).toBe(false);
  });
});
