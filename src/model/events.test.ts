import { describe, expect, it } from 'vitest';
import { openDossier } from './decide.ts';
import { HISTORY } from './luck.ts';
import { DECADE } from './openings.ts';
import { absentMembers, amount, fact, fullMembers } from './questions.ts';
import { begin, choose, endingOf, historyOf, termsOf, wait } from './run.ts';
import type { State } from './state.ts';
import type { MoveId } from './types.ts';

/** History's choices but for those named, up to and with the last of them; each must come up. */
function governed(moves: readonly MoveId[], seed = HISTORY, assumptions: Record<string, number> = {}): State {
  const state = begin(termsOf({ ...DECADE, assumptions }, seed));
  const left = new Set(moves);
  while (left.size > 0) {
    const { source } = openDossier(state) ?? {};
    if (!source) throw new Error(`the run has ended; ${[...left].join()} never came up`);
    const wanted = moves.find(move => move.startsWith(`${source.id}/`));
    choose(state, wanted ?? `${source.id}/${source.options[historyOf(source)]!.id}`);
    if (wanted) left.delete(wanted);
    if (left.size > 0) wait(state);
  }
  return state;
}

const ending = (...args: Parameters<typeof governed>) => endingOf(governed(...args))?.id;
const seeds = Array.from({ length: 40 }, (_, i) => i + 1);

describe('in history’s luck', () => {
  it('Beria strikes if you wait for him', () => {
    expect(ending(['beria/wait'])).toBe('beria');
    expect(ending(['beria/arrest'])).toBeUndefined();
  });

  it('there is war if you hold over Cuba, and none over Berlin', () => {
    expect(ending(['october62/hold'])).toBe('war');
    expect(ending(['october62/swap'])).toBeUndefined();
    expect(ending(['berlin58/treaty'])).toBeUndefined();
  });

  it('soldiers fire at Novocherkassk when prices and norms go up together', () => {
    const shot = governed(['prices/raise']);
    expect(fact(shot, 'novocherkassk')).toBe(true);
    const lines = shot.ledger!.filter(({ cause }) => cause === 'event/novocherkassk');
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(
      shot.happenings!.some(happening => happening.kind === 'event' && happening.id === 'novocherkassk'),
    ).toBe(true);
    expect(fact(governed(['prices/subsidy']), 'novocherkassk')).toBe(false);
  });

  it('Kozlov has his stroke before the heirs are named', () => {
    expect(fact(governed(['heirs/two']), 'kozlov_struck')).toBe(true);
    expect(fact(governed(['october62/swap']), 'kozlov_struck')).toBe(false);
  });

  it('Kozlov keeps his chair after it, and no vote counts him', () => {
    const struck = governed(['heirs/two']);
    expect(absentMembers(struck)).toEqual(['kozlov']);
    expect(fullMembers(struck)).not.toContain('kozlov');
    expect(absentMembers(governed(['october62/swap']))).toEqual([]);
  });

  it('the seven outvote you in June 1957, and the plenum decides', () => {
    const before = governed(['june57/delay']);
    expect(fact(before, 'challenged_1957')).toBe(true);
    const outvoted = governed(['june57_table/appeal']);
    expect(fact(outvoted, 'outvoted_1957')).toBe(true);
    expect(endingOf(outvoted)).toBeUndefined();
    expect(ending(['june57_members/aircraft'])).toBeUndefined();
  });

  it('the bodyguard telephones in September 1964', () => {
    expect(fact(governed(['galyukov/tell']), 'bodyguard_talks')).toBe(true);
  });
});

describe('in other luck', () => {
  it('what may befall does in some seeds and not in others', () => {
    const beria = seeds.filter(seed => ending(['beria/wait'], seed) === 'beria').length;
    expect(beria).toBeGreaterThan(0);
    expect(beria).toBeLessThan(seeds.length);
  });

  it('it befalls more often where it is assumed likelier', () => {
    const fallen = (beria_strikes: number) =>
      seeds.filter(seed => ending(['beria/wait'], seed, { beria_strikes }) === 'beria').length;
    expect(fallen(0.5)).toBeGreaterThan(fallen(0.1));
  });
});

describe('the aeroplane of May 1960', () => {
  it('costs you standing whatever you say about it, with a cause in the ledger', () => {
    const state = governed(['u2/wreck']);
    const lines = state.ledger!.filter(({ cause }) => cause === 'event/u2');
    expect(lines.map(({ target, by }) => [target, Math.sign(by)])).toEqual([
      ['prestige', -1],
      ['army', -1],
    ]);
  });
});

describe('retiring', () => {
  it('at seventy is an ending of your own', () => {
    expect(ending(['birthday/retire'])).toBe('handed_over');
  });
});

describe('announced strength', () => {
  it('is what the laws said, to the thousand', () => {
    expect(amount(governed(['cut55/cut640']), 'men')).toBe(5123);
    expect(amount(governed(['cut56/cut1200']), 'men')).toBe(3923);
    expect(amount(governed(['kgb/shelepin']), 'men')).toBe(3623);
  });
});
