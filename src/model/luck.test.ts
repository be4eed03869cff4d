import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOSSIERS } from './dossiers/index.ts';
import { handmade } from './handmade.ts';
import { historyRun } from './history.ts';
import { type Crisis, MEN, mood } from './leaning.ts';
import { draw, HISTORY, happens, keyOf, SEEDS, swing } from './luck.ts';
import { round } from './round.ts';
import { replay } from './run.ts';
import type { State } from './state.ts';
import type { MoveId } from './types.ts';
import { KAZAKHSTAN, OLD, REGIONS, SKIES, skyOf, VIRGIN, weather, YEARS } from './weather.ts';

const anySeed = fc.integer({ min: 1, max: SEEDS - 1 });

/** Every draw of weather and of mood that a run in this state would meet. */
function luckOf(state: State): number[] {
  const { seed, assumptions } = state.terms;
  const years = Array.from({ length: YEARS }, (_, year) => year);
  const skies = years.flatMap(year => {
    const sky = skyOf(seed, year);
    return Array.from({ length: REGIONS }, (_, region) =>
      weather(seed, year, sky, region, assumptions.weather_jitter),
    );
  });
  const moods = MEN.flatMap(man =>
    man ? ([0, 1, 2, 3] as Crisis[]).map(crisis => mood(state, man, crisis)) : [],
  );
  return [...skies, ...moods];
}

describe('luck', () => {
  it('stays where it is when one choice is flipped: every sky and every mood is unchanged', () => {
    for (const seed of [3, 77, 1961]) {
      const run = historyRun(seed);
      const [, , other] = DOSSIERS.find(({ id }) => id === 'belgrade')!.options;
      const flipped = run.choices.map(
        (move): MoveId => (move.startsWith('belgrade/') ? `belgrade/${other!.id}` : move),
      );
      const until = run.choices.findIndex(move => move.startsWith('june57/')) + 1;
      const [one, two] = [run.choices, flipped].map(
        choices => replay({ ...run, choices: choices.slice(0, until) }).state,
      ) as [State, State];
      expect(two.chosen).not.toEqual(one.chosen);
      expect(luckOf(two)).toEqual(luckOf(one));
      expect(two.barn.slice(0, 4), `seed ${seed}`).toEqual(one.barn.slice(0, 4)); // Belgrade sows no wheat
    }
  });

  it('lets a flipped choice change what it causes, and nothing before it', () => {
    const [first, second, third] = historyRun(77).choices;
    const until1955 = (virgin: MoveId): State =>
      replay({ ...historyRun(77), choices: [first!, second!, third!, virgin, 'leningrad/tell'] }).state;
    const crash = replay({ ...historyRun(77), choices: historyRun(77).choices.slice(0, 5) }).state;
    const old = until1955('virgin/old');
    expect(old.barn[0]).toBe(crash.barn[0]); // 1953
    expect(old.virgin[1]).not.toBe(crash.virgin[1]);
  });

  it('differs from seed to seed and from name to name', () => {
    expect(luckOf(handmade({ seed: 1 }))).not.toEqual(luckOf(handmade({ seed: 2 })));
    const key = keyOf('weather/sky');
    expect(draw(5, key, 1)).not.toBe(draw(5, key, 2));
    expect(draw(5, key)).not.toBe(draw(5, keyOf('strike')));
  });

  it('is a whole number from 0 to below 2^31, the same whenever it is asked', () => {
    fc.assert(
      fc.property(anySeed, fc.string(), fc.nat(20_000), (seed, name, occurrence) => {
        const drawn = draw(seed, keyOf(name), occurrence);
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn < 2 ** 31).toBe(true);
        expect(draw(seed, keyOf(name), occurrence)).toBe(drawn);
      }),
    );
  });

  it('has the same numbers in every engine: three of them, written down', () => {
    expect(keyOf('')).toBe(0x811c9dc5 | 0); // FNV-1a's own beginning
    expect(keyOf('a')).toBe(0xe40c292c | 0); // and a value from its authors' table
    expect([draw(1, 1), draw(1964, 10, 14), draw(SEEDS - 1, -1, 3)]).toMatchInlineSnapshot(`
      [
        787755148,
        339496333,
        400757643,
      ]
    `);
  });

  it('befalls as often as its probability says', () => {
    const key = keyOf('a coin');
    const share = (probability: number) => {
      let hits = 0;
      for (let seed = 1; seed <= 20_000; seed++) if (happens(seed, key, probability)) hits++;
      return hits / 20_000;
    };
    for (const probability of [0.04, 0.35, 0.6]) {
      expect(Math.abs(share(probability) - probability)).toBeLessThan(0.012);
    }
    expect(share(0)).toBe(0);
    expect(share(1)).toBe(1);
  });

  it('swings within its width, as often up as down', () => {
    const key = keyOf('a swing');
    const swings = Array.from({ length: 20_000 }, (_, seed) => swing(seed, key, 9));
    expect(Math.max(...swings)).toBeLessThanOrEqual(9);
    expect(Math.min(...swings)).toBeGreaterThanOrEqual(-9);
    expect(Math.abs(swings.reduce((a, b) => a + b, 0) / swings.length)).toBeLessThan(0.1);
  });
});

describe('the sky', () => {
  it('is history’s under seed 0, with no jitter', () => {
    for (let year = 0; year < YEARS; year++) {
      expect(skyOf(HISTORY, year)).toBe(year);
      for (let region = 0; region < REGIONS; region++) {
        expect(weather(HISTORY, year, year, region, 8)).toBe(SKIES[year]![region]);
      }
    }
  });

  it('favours no region and has no trend: its mean is 100 within 1', () => {
    for (const region of [KAZAKHSTAN, VIRGIN, OLD]) {
      const mean = SKIES.reduce((sum, sky) => sum + sky[region]!, 0) / YEARS;
      expect(Math.abs(mean - 100), `region ${region}`).toBeLessThanOrEqual(1);
    }
  });

  it('withheld the rain where the record says so', () => {
    expect(SKIES[1955 - 1953]![KAZAKHSTAN]).toBeLessThan(50);
    expect(SKIES[1954 - 1953]![OLD]).toBeLessThan(85);
    for (const region of [KAZAKHSTAN, VIRGIN, OLD]) {
      expect(SKIES[1963 - 1953]![region]).toBeLessThan(90);
    }
  });

  it('of another seed is one of the twelve, all regions together, a little moved', () => {
    fc.assert(
      fc.property(anySeed, fc.nat(YEARS - 1), (seed, year) => {
        const sky = skyOf(seed, year);
        expect(SKIES[sky]).toBeDefined();
        for (const region of [KAZAKHSTAN, VIRGIN, OLD]) {
          const width = region === KAZAKHSTAN ? 8 : 4;
          const moved = Math.abs(weather(seed, year, sky, region, 4) - SKIES[sky]![region]!);
          expect(moved).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

describe('rounding', () => {
  it.each([
    [0.5, 1],
    [-0.5, 0],
    [-1.5, -1],
    [2.5, 3],
    [-2.5, -2],
    [-2.51, -3],
    [2.49, 2],
    [7, 7],
    [-7, -7],
  ])('of %f is %i: half goes up, for negative numbers too', (number, whole) => {
    expect(round(number) + 0).toBe(whole);
  });
});
