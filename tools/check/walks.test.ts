import { describe, expect, it } from 'vitest';
import { DOSSIERS } from '../../src/model/dossiers/index.ts';
import { historyRun } from '../../src/model/history.ts';
import { endingOf, replay } from '../../src/model/run.ts';
import { faultsOf, ledgerFaults, randomRun, unreachedOptions, walkModel, walkStory } from './walks.ts';

describe('the ledger', () => {
  it('adds up to every number, every man’s view and every leaning, in 1,000 random runs', () => {
    const faults = Array.from({ length: 1000 }, (_, index) =>
      ledgerFaults(randomRun(index)).map(fault => `run ${index}: ${fault}`),
    );
    expect(faults.flat()).toEqual([]);
  });

  it('is seen not to add up when a line is lost, or a number moves without one', () => {
    const lost = replay(historyRun()).state;
    lost.ledger = lost.ledger!.filter(({ cause }) => cause !== 'beria/arrest');
    expect(faultsOf(lost).some(fault => fault.startsWith('security is '))).toBe(true);
    const moved = replay(historyRun()).state;
    moved.values[0]! += 1;
    expect(faultsOf(moved)).toHaveLength(1);
    expect(faultsOf(moved)[0]).toMatch(/^apparatus is /);
  });
});

describe('random walks', () => {
  it('through the model all end, and reach every kind of evening', () => {
    const { problems, walks, endings } = walkModel(3000);
    expect(problems).toEqual([]);
    expect(walks).toBe(3000);
    expect(endings.size).toBeGreaterThan(5);
    for (const [id, run] of endings) expect(endingOf(replay(run).state)?.id).toBe(id);
  });

  it('reach every option there is', () => {
    expect(unreachedOptions(walkModel(3000)).never).toEqual([]);
  });

  it('through the real Ink tell every decision and agree with the model', async () => {
    const { problems, walks, knots, asides } = await walkStory(40);
    expect(problems).toEqual([]);
    expect(walks).toBe(40);
    const untold = DOSSIERS.map(({ id }) => id).filter(id => !knots.has(id));
    expect(untold.length).toBeLessThan(DOSSIERS.length / 4); // the last rounds are for those who get so far
    expect(asides.size).toBeGreaterThan(60);
  }, 60_000);
});
