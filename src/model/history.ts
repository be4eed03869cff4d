// The historical run: what was done, in history's luck.

import { advance, decide, openDossier } from './decide.ts';
import { HISTORY } from './luck.ts';
import { DECADE } from './openings.ts';
import { begin, historyOf, termsOf } from './run.ts';
import type { MoveId, Opening, Run } from './types.ts';
import { MODEL_VERSION } from './version.ts';

/** What was done under the sky and the accidents of `seed`, as far as decisions arose. */
export function historyRun(seed = HISTORY, opening: Opening = DECADE): Run {
  const state = begin(termsOf(opening, seed), false);
  const choices: MoveId[] = [];
  for (let open = openDossier(state); open; open = openDossier(state)) {
    const option = historyOf(open.source);
    choices.push(open.options[option]!.move);
    decide(state, option);
    advance(state);
  }
  return { opening, seed, modelVersion: MODEL_VERSION, choices };
}
