// thaw random: uniformly random runs, counted.

import { ENDINGS } from '../../src/model/endings.ts';
import { SEEDS } from '../../src/model/luck.ts';
import { DECADE } from '../../src/model/openings.ts';
import { sampler } from '../../src/model/sample.ts';
import type { Answer } from '../thaw.ts';
import { wholeNumber } from './usage.ts';

export interface Tally {
  readonly runs: number;
  readonly endings: Readonly<Record<string, number>>;
  readonly survivedShare: number;
  readonly medianChoices: number;
  readonly runsPerSecond: number; // one core, ledger off
}

/** Plays `runs` random runs and counts how they ended. */
export function tally(runs: number, seed: number): Tally {
  const { play } = sampler(DECADE, seed);
  for (let warmUp = 0; warmUp < 2000; warmUp++) play(warmUp); // the engine compiles what is hot
  const endings = new Array<number>(ENDINGS.length).fill(0);
  const lengths = new Array<number>(64).fill(0);
  const start = process.cpuUsage();
  for (let index = 0; index < runs; index++) {
    const state = play(index);
    endings[state.ending]!++;
    let choices = 0;
    for (let d = 0; d < state.chosen.length; d++) if (state.chosen[d] !== 0) choices++;
    lengths[choices]!++;
  }
  const { user, system } = process.cpuUsage(start); // of this process, whatever else the machine does
  const seconds = (user + system) / 1e6;
  const survived = ENDINGS.reduce((sum, ending, i) => sum + (ending.inOffice ? endings[i]! : 0), 0);
  const medianChoices = median(lengths, runs);
  return {
    runs,
    endings: Object.fromEntries(ENDINGS.map(({ id }, i) => [id, endings[i]!])),
    survivedShare: survived / runs,
    medianChoices,
    runsPerSecond: Math.round(runs / seconds),
  };
}

/** The length that half of the runs do not pass. */
function median(countByLength: readonly number[], runs: number): number {
  let passed = 0;
  return countByLength.findIndex(count => {
    passed += count;
    return passed >= runs / 2;
  });
}

/** The answer of `thaw random`; throws a UsageError on wrong numbers. */
export function random(runsText: string | undefined, seedText: string | undefined): Answer {
  const runs = wholeNumber('runs', runsText, 1, 100_000_000, 10_000);
  const seed = wholeNumber('seed', seedText, 0, SEEDS - 1, 1);
  const document = tally(runs, seed);
  return {
    document,
    lines: [
      `${runs} random runs: ${(100 * document.survivedShare).toFixed(1)}% in office on 1 November 1964`,
      ...Object.entries(document.endings)
        .sort(([, a], [, b]) => b - a)
        .map(([id, count]) => `${((100 * count) / runs).toFixed(2).padStart(6)}%  ${id}`),
      `median length ${document.medianChoices} choices; ${document.runsPerSecond} runs a second`,
    ],
  };
}
