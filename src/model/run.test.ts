import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, decide, isOpen, openDossier, optionOf, whyClosed } from './decide.ts';
import { DOSSIERS } from './dossiers/index.ts';
import { handmade } from './handmade.ts';
import { historyRun } from './history.ts';
import { DECADE } from './openings.ts';
import { chose, dateOf } from './questions.ts';
import { begin, choose, endingOf, faultOf, replay, termsOf, wait } from './run.ts';
import { sampler } from './sample.ts';
import { copyOf, emptyState, reset, type State } from './state.ts';
import { indexOf } from './targets.ts';
import type { MoveId, Run } from './types.ts';
import { MODEL_VERSION } from './version.ts';

const history = historyRun();
const started = (choices: readonly MoveId[] = []): Run => ({ ...history, choices });

/** Everything that changes in a state, as plain data. */
const plain = ({ terms, ...rest }: State) =>
  JSON.parse(
    JSON.stringify({ ...rest, seed: terms.seed }, (_, value) =>
      ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value,
    ),
  );

const walker = sampler(DECADE, 64);
const randomRun = (index: number): Run => {
  walker.play(index);
  return {
    opening: DECADE,
    seed: walker.seedOf(index),
    modelVersion: MODEL_VERSION,
    choices: walker.choices(),
  };
};
const anyRun = fc.nat(5000).map(randomRun);

describe('a run', () => {
  it('begins on 5 March 1953 with the division of the posts', () => {
    const state = begin(termsOf(DECADE, 0));
    expect([dateOf(state), openDossier(state)!.source.id]).toEqual(['1953-03-05', 'march53']);
    expect(state.ledger).toEqual([]);
  });

  it('of history ends on 14 October 1964, for age and health', () => {
    const { state, steps } = replay(history);
    expect(endingOf(state)?.id).toBe('retired');
    expect(dateOf(state)).toBe('1964-10-14');
    expect(steps.map(({ move }) => move)).toEqual(history.choices);
    expect(steps.map(({ dossier }) => dossier.date)).toEqual(steps.map(({ dossier }) => dossier.date).sort());
  });

  it('is no more than its choices: replayed, it gives the same state to the last line', () => {
    fc.assert(
      fc.property(anyRun, run => {
        expect(plain(replay(run).state)).toEqual(plain(replay(run).state));
      }),
      { numRuns: 20 },
    );
  });

  it('comes back whole from JSON', () => {
    fc.assert(
      fc.property(anyRun, run => {
        const back = JSON.parse(JSON.stringify(run)) as Run;
        expect(back).toEqual(run);
        expect(plain(replay(back).state)).toEqual(plain(replay(run).state));
      }),
      { numRuns: 10 },
    );
  });

  it('ends the same with its ledger and without', () => {
    fc.assert(
      fc.property(fc.nat(5000), index => {
        const run = randomRun(index);
        const quick = copyOf(walker.play(index));
        const { state } = replay(run);
        expect([...quick.values]).toEqual([...state.values]);
        expect([quick.ending, quick.facts, quick.day]).toEqual([state.ending, state.facts, state.day]);
      }),
      { numRuns: 60 },
    );
  });

  it('can be stopped anywhere and taken up again', () => {
    const whole = plain(replay(history).state);
    for (const at of [0, 1, 17, history.choices.length - 1]) {
      const { state } = replay(started(history.choices.slice(0, at)));
      for (const move of history.choices.slice(at)) {
        choose(state, move);
        wait(state);
      }
      expect(plain(state)).toEqual(whole);
    }
  });

  it('accounts for every line and every happening once, now or meanwhile', () => {
    const { state, steps } = replay(history);
    const before = replay(started()).state;
    const told = steps.flatMap(({ now, meanwhile }) => [...now.lines, ...meanwhile.lines]);
    expect([...before.ledger!, ...told]).toEqual(state.ledger);
    const happened = steps.flatMap(({ now, meanwhile }) => [...now.happenings, ...meanwhile.happenings]);
    expect([...before.happenings!, ...happened]).toEqual(state.happenings);
  });

  it('shows at once only what was decided, and Septembers only in the meantime', () => {
    for (const { move, now, meanwhile } of replay(history).steps) {
      const rules = now.lines.filter(({ cause }) => cause.startsWith('rule/'));
      expect(rules, move).toEqual([]);
      for (const { cause, date } of meanwhile.lines) {
        if (cause === move) expect(date, move).toMatch(/-09-01$/);
      }
    }
  });
});

describe('a fault', () => {
  it('is found in no run that was played', () => {
    expect(faultOf(history)).toBeUndefined();
    fc.assert(
      fc.property(anyRun, run => {
        expect(faultOf(run)).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  it('is the first choice that is not open then, with the reason', () => {
    const early = faultOf(started(['march53/divide', 'virgin/crash']));
    expect(early).toEqual({ move: 'virgin/crash', reason: 'that decision does not come up at this point' });
    const closed = faultOf(started(['march53/pair', 'beria/demote', 'farm53/prices']));
    expect(closed?.move).toBe('beria/demote');
    expect(closed?.reason).toContain('Malenkov');
  });

  it('is any choice after the end', () => {
    const choices: MoveId[] = ['march53/divide', 'beria/wait'];
    expect(endingOf(replay(started(choices)).state)?.id).toBe('beria');
    expect(faultOf(started([...choices, 'farm53/prices']))?.move).toBe('farm53/prices');
  });

  it('stops a replay, which is ours to prevent', () => {
    expect(() => replay(started(['march53/divide', 'virgin/crash']))).toThrow(
      '"virgin/crash" is not offered',
    );
    expect(() => replay(started(['march53/pair', 'beria/demote']))).toThrow('"beria/demote" is closed');
  });
});

describe('a move', () => {
  it('that is closed says why, in the numbers shown', () => {
    const state = begin(termsOf(DECADE, 0));
    const asks = DOSSIERS.flatMap(({ options }) => options).flatMap(({ needs }) => needs);
    expect(asks.some(({ kind }) => kind === 'at_least')).toBe(true);
    choose(state, 'march53/pair');
    wait(state);
    const demote = optionOf(state, 'beria/demote');
    expect(whyClosed(state, demote)).toEqual({ reason: expect.stringContaining('Malenkov') });
    expect(isOpen(state, demote)).toBe(false);
  });

  it('that asks for a number says how much, and how much there is', () => {
    const dossier = DOSSIERS.find(({ id }) => id === 'cut60')!;
    const asking = dossier.options.find(({ needs }) => needs.some(({ kind }) => kind === 'at_least'))!;
    const need = asking.needs.find(({ kind }) => kind === 'at_least') as {
      target: 'army';
      value: number;
      reason: string;
    };
    const state = handmade({ day: '1960-01-14', values: { [need.target]: need.value - 1 } });
    state.at = DOSSIERS.indexOf(dossier);
    expect(whyClosed(state, dossier.options.indexOf(asking))).toEqual({
      reason: need.reason,
      target: need.target,
      needed: need.value,
      now: need.value - 1,
    });
    state.values[indexOf(need.target)]! += 1;
    expect(whyClosed(state, dossier.options.indexOf(asking))).toBeUndefined();
  });

  it('is always left: no decision of any run is without an open option', () => {
    fc.assert(
      fc.property(anyRun, run => {
        const state = begin(termsOf(run.opening, run.seed), false);
        for (const move of run.choices) {
          const { options } = openDossier(state)!;
          expect(options.some((_, option) => isOpen(state, option))).toBe(true);
          decide(state, optionOf(state, move));
          advance(state);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('cannot be made after the end', () => {
    const { state } = replay(history);
    expect(openDossier(state)).toBeUndefined();
    expect(() => decide(state, 0)).toThrow();
  });

  it('moves first what it moves at once; what it delays falls due in its September, and only there', () => {
    const delayed = DOSSIERS.flatMap(dossier =>
      dossier.options
        .filter(option => history.choices.includes(`${dossier.id}/${option.id}`))
        .flatMap(option =>
          option.effects.filter(({ lag }) => lag > 0).map(effect => ({ dossier, option, effect })),
        ),
    );
    expect(delayed.length).toBeGreaterThan(10);
    const { ledger } = replay(history).state;
    for (const { dossier, option, effect } of delayed) {
      const due = `${Number(dossier.date.slice(0, 4)) + effect.lag}-09-01`;
      const lines = ledger!.filter(
        ({ cause, target, because }) =>
          cause === `${dossier.id}/${option.id}` && target === effect.target && because === effect.because,
      );
      const never = due > '1964-09-01' || due <= dossier.date;
      expect(
        lines.map(({ date, by }) => [date, by]),
        `${dossier.id}: ${effect.because}`,
      ).toEqual(never ? [] : [[due, effect.by]]);
    }
  });

  it('that was not made has no delayed effects', () => {
    const causes = new Set(replay(history).state.ledger!.map(({ cause }) => cause));
    for (const { id, options } of DOSSIERS) {
      for (const option of options) {
        if (!history.choices.includes(`${id}/${option.id}`))
          expect(causes).not.toContain(`${id}/${option.id}`);
      }
    }
  });
});

describe('a copy of a state', () => {
  it('shares nothing that changes', () => {
    const original = replay(started(history.choices.slice(0, 20))).state;
    const before = plain(original);
    const copy = copyOf(original);
    expect(plain(copy)).toEqual(before);
    for (const move of history.choices.slice(20)) {
      choose(copy, move);
      wait(copy);
    }
    for (const array of [
      copy.values,
      copy.chosen,
      copy.barn,
      copy.official,
      copy.claimed,
      copy.balance,
      copy.virgin,
    ]) {
      array.fill(99);
    }
    for (const array of [copy.count.who, copy.count.leaning, copy.count.threshold, copy.count.round])
      array.fill(99);
    expect(plain(original)).toEqual(before);
  });

  it('and a scratch state taken back to March 1953 is as good as a new one', () => {
    const terms = termsOf(DECADE, 0);
    const used = replay(history).state;
    used.ledger = null;
    used.happenings = null;
    reset(used, terms);
    advance(used);
    const fresh = emptyState(terms);
    advance(fresh);
    for (const move of history.choices) {
      for (const state of [used, fresh]) {
        decide(state, optionOf(state, move));
        advance(state);
      }
    }
    expect(plain(used)).toEqual(plain(fresh));
  });
});

describe('history’s run', () => {
  it('made the choices that are on record', () => {
    const { state } = replay(history);
    const made: MoveId[] = [
      'beria/arrest',
      'virgin/crash',
      'sovnar/r105',
      'june57_table/appeal',
      'june57_members/aircraft',
      'zhukov/sack',
      'kgb/shelepin',
      'cut60/law',
      'october_end/sign',
    ];
    for (const move of made) expect(chose(state, move), move).toBe(true);
  });
});
