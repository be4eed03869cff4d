import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countTable, outvoted } from './cascade.ts';
import { handmade } from './handmade.ts';
import { historyRun } from './history.ts';
import { PERSON_IDS } from './ids.ts';
import { fullMembers } from './questions.ts';
import { ballotsOf, replay } from './run.ts';
import type { State } from './state.ts';
import type { Ballot, PersonId } from './types.ts';

/** Sums to a table of thresholds (hundredths of a step): asks men one at a time, in any order, until nobody moves. */
function asked(thresholds: readonly number[], order: readonly number[]): Set<number> {
  const joined = new Set<number>();
  for (let moved = true; moved; ) {
    moved = false;
    for (const man of order) {
      if (joined.has(man) || joined.size * 1000 < thresholds[man]! * thresholds.length) continue;
      joined.add(man);
      moved = true;
    }
  }
  return joined;
}

const counted = (state: State) => {
  countTable(state, 1, 0);
  const { count } = state;
  const who = [...count.who.slice(0, count.seats)];
  return {
    who,
    thresholds: who.map(person => count.threshold[person]!),
    joined: new Set(who.flatMap((person, seat) => (count.round[person] ? [seat] : []))),
    rounds: who.map(person => count.round[person]!),
  };
};

/** A table of 1958 to 1964 that thinks of you in some way. */
const anyTable = fc
  .record({
    day: fc.constantFrom('1958-03-01', '1960-05-20', '1962-11-01', '1964-10-13'),
    seed: fc.nat(100_000),
    climate: fc.integer({ min: -120, max: 60 }),
    grudges: fc.array(fc.integer({ min: -30, max: 30 }), {
      minLength: PERSON_IDS.length,
      maxLength: PERSON_IDS.length,
    }),
  })
  .map(({ day, seed, climate, grudges }) => {
    const state = handmade({ day, seed, facts: ['challenged_1957'] });
    PERSON_IDS.forEach((_, person) => {
      state.values[state.values.length - PERSON_IDS.length + person] = climate + grudges[person]!;
    });
    return state;
  });

describe('the cascade', () => {
  it('does not depend on the order in which men are asked', () => {
    fc.assert(
      fc.property(anyTable, fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })), (state, dice) => {
        const { thresholds, joined } = counted(state);
        const seats = thresholds.map((_, seat) => seat);
        const shuffled = seats
          .map(seat => ({ seat, at: dice.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ seat }) => seat);
        expect(asked(thresholds, shuffled)).toEqual(joined);
        expect(asked(thresholds, [...seats].reverse())).toEqual(joined);
      }),
      { numRuns: 300 },
    );
  });

  it('stops only where nobody else would move, and nobody moved too soon', () => {
    fc.assert(
      fc.property(anyTable, state => {
        const { thresholds, rounds } = counted(state);
        thresholds.forEach((threshold, seat) => {
          const before = rounds.filter(round => round > 0 && round < (rounds[seat] || Infinity)).length;
          const would = before * 1000 >= threshold * thresholds.length;
          expect(would).toBe(rounds[seat]! > 0);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('meets tables where nobody, some and all have moved', () => {
    const sizes = fc.sample(anyTable, { numRuns: 300, seed: 1964 }).map(state => {
      const { joined, who } = counted(state);
      return joined.size === 0 ? 'nobody' : joined.size === who.length ? 'all' : 'some';
    });
    expect(new Set(sizes)).toEqual(new Set(['nobody', 'some', 'all']));
  });

  it('is joined by no fewer when a man thinks worse of you', () => {
    fc.assert(
      fc.property(anyTable, fc.nat(), (state, pick) => {
        const before = counted(state);
        const person = before.who[pick % before.who.length]!;
        state.values[state.values.length - PERSON_IDS.length + person]! -= 20;
        expect(counted(state).joined.size).toBeGreaterThanOrEqual(before.joined.size);
      }),
      { numRuns: 100 },
    );
  });

  it('counts everyone at the table but you, as it sits that day', () => {
    const state = handmade({ day: '1957-06-18' });
    const { who } = counted(state);
    expect(who.map(person => PERSON_IDS[person])).toEqual(fullMembers(state).slice(1));
  });

  it('is harder to join the more a man hesitates, whatever he thinks', () => {
    const at = (conduct: number) => {
      const state = handmade({ day: '1957-06-18' });
      countTable(state, 0, conduct);
      return state.count.committed;
    };
    expect(at(-2000)).toBe(10);
    expect(at(2000)).toBe(0);
  });
});

describe('a majority', () => {
  it.each([
    [10, 5, false], // five of eleven
    [10, 6, true], // six of eleven
    [9, 5, false], // five of ten is a tie, and you stay
    [9, 6, true],
  ])('of a table of %i colleagues with %i against you: outvoted is %s', (seats, committed, is) => {
    const state = handmade();
    state.count.seats = seats;
    state.count.committed = committed;
    expect(outvoted(state)).toBe(is);
  });
});

describe('history', () => {
  const ballots = ballotsOf(replay(historyRun()).state.happenings!);
  const presidium = ballots.filter((ballot): ballot is Extract<Ballot, { body: 'presidium' }> => {
    return ballot.body === 'presidium';
  });
  const plenums = ballots.filter(({ body }) => body === 'plenum');
  const sorted = (names: readonly PersonId[]) => [...names].sort();

  it('sees seven against four in June 1957', () => {
    const june = presidium.find(({ date }) => date.startsWith('1957-06'))!;
    expect(june.carried).toBe(false);
    expect(sorted(june.against)).toEqual([
      'bulganin',
      'kaganovich',
      'malenkov',
      'molotov',
      'pervukhin',
      'saburov',
      'voroshilov',
    ]);
    expect(sorted(june.for)).toEqual(['khrushchev', 'kirichenko', 'mikoyan', 'suslov']);
  });

  it('is rescued by the plenum on 29 June', () => {
    const plenum = plenums.find(({ date }) => date === '1957-06-29');
    expect(plenum?.carried).toBe(true);
  });

  it('is counted by nobody in 1960 and in 1962', () => {
    expect(ballots.map(({ date }) => date.slice(0, 4))).toEqual(['1957', '1957', '1964', '1964']);
  });

  it('has nobody but Mikoyan left on 14 October 1964', () => {
    const october = presidium.at(-1)!;
    expect([october.date, october.carried]).toEqual(['1964-10-14', false]);
    expect(sorted(october.for)).toEqual(['khrushchev', 'mikoyan']);
    expect(october.against).toHaveLength(8);
    expect(plenums.at(-1)!.carried).toBe(false);
  });

  it('gives every colleague a receipt, whose lines add up', () => {
    for (const { receipts, against, for: ayes } of presidium) {
      expect(sorted(receipts.map(({ person }) => person))).toEqual(
        sorted([...against, ...ayes].filter(person => person !== 'khrushchev')),
      );
      for (const { person, leaning, lines, threshold, terms, round } of receipts) {
        expect(
          lines.reduce((sum, { by }) => sum + by, 0),
          person,
        ).toBe(leaning);
        expect(
          terms.reduce((sum, { by }) => sum + by, 0),
          person,
        ).toBe(threshold);
        expect(round > 0, person).toBe(against.includes(person));
      }
    }
  });
});
