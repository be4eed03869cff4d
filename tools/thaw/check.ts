// thaw check: is everything as it must be? The data, the story, the truth checks, walks, a witness for each ending.

import { readFileSync } from 'node:fs';
import { encode } from '../../src/archive/code.ts';
import { DOSSIERS } from '../../src/model/dossiers/index.ts';
import { ENDINGS } from '../../src/model/endings.ts';
import { dataFaults } from '../check/data.ts';
import { sentence } from '../check/fault.ts';
import { storyFaults } from '../check/story.ts';
import { historyFindings, seedFindings } from '../check/truth.ts';
import { ledgerFaults, randomRun, unreachedOptions, walkModel, walkStory } from '../check/walks.ts';
import type { Answer } from '../thaw.ts';
import { replayCode } from './replay.ts';
import { wholeNumber } from './usage.ts';

const WITNESSES = 'tests/witnesses.json';

export interface Extent {
  readonly walks?: string; // through the model, ledger off
  readonly storyWalks?: string; // through the real Ink
  readonly ledgers?: string; // runs whose ledgers are added up
}

/** Throws a UsageError at a number that is none. */
export async function check(extent: Extent = {}): Promise<Answer> {
  const walks = wholeNumber('walks', extent.walks, 1000, 10_000_000, 20_000);
  const storyWalks = wholeNumber('story-walks', extent.storyWalks, 1, 100_000, 60);
  const ledgers = wholeNumber('ledgers', extent.ledgers, 1, 1_000_000, 300);
  const problems = [...dataFaults(), ...storyFaults()].map(sentence);

  const findings = [...historyFindings(), ...seedFindings(1000)];
  problems.push(...findings.filter(({ ok }) => !ok).map(({ says, figure }) => `not so: ${says} (${figure})`));

  const reached = walkModel(walks);
  problems.push(...reached.problems);
  const options = unreachedOptions(reached);
  for (let index = 0; index < ledgers; index++) {
    problems.push(...ledgerFaults(randomRun(index)).map(fault => `random run ${index}: ${fault}`));
  }

  const told = await walkStory(storyWalks);
  problems.push(...told.problems);
  const knots = [...DOSSIERS.map(({ id }) => id), ...ENDINGS.map(({ id }) => `ending_${id}`)].filter(
    knot => !told.knots.has(knot),
  );

  const endings = witnesses();
  problems.push(...endings.flatMap(({ fault }) => fault ?? []));
  const document = {
    ok: problems.length === 0,
    problems,
    unreached: { knots, options: options.never },
    onlyFallen: options.onlyFallen,
    onlySurvived: options.onlySurvived,
    endings: endings.map(({ id, witness }) => ({ id, witness })),
    walks: { model: reached.walks, story: told.walks, ledgers },
    checks: findings,
  };
  const lines = [
    ...findings.map(({ ok, says, figure }) => `${ok ? 'yes' : 'NO '}  ${says}: ${figure}`),
    `${reached.walks} walks through the model, ${told.walks} through the story, ${ledgers} ledgers added up`,
    `not reached by the walks: ${[...options.never, ...knots].join(', ') || 'nothing'}`,
    `in these walks only on fallen runs: ${options.onlyFallen.join(', ') || 'none'}`,
    ...problems.map(problem => `PROBLEM  ${problem}`),
    problems.length === 0 ? 'All is well.' : `${problems.length} problems.`,
  ];
  return { document, lines, failed: problems.length > 0 };
}

/** Every ending with a run that reaches it, replayed today. */
function witnesses() {
  const kept = JSON.parse(readFileSync(WITNESSES, 'utf8')) as Record<string, string>;
  return ENDINGS.map(({ id }) => {
    const witness = kept[id];
    if (!witness) return { id, witness: null, fault: `the ending "${id}" has no witness in ${WITNESSES}` };
    const row = replayCode(witness);
    const reached = 'refused' in row ? row.refused.sentence : row.ending;
    return { id, witness, fault: reached === id ? undefined : `the witness of "${id}" gives "${reached}"` };
  });
}

/** Fresh witnesses, for a new model version. */
export function findWitnesses(walks: number): Record<string, string> {
  const { endings } = walkModel(walks);
  return Object.fromEntries([...endings].map(([id, run]) => [id, encode(run)]));
}
