// Playing many runs fast: uniformly random choices on one scratch state, the ledger off.

import { advance, isOpen, openDossier, take } from './decide.ts';
import { draw, keyOf, SEEDS } from './luck.ts';
import { skipTo, termsOf } from './run.ts';
import { emptyState, reset, type State, type Terms } from './state.ts';
import type { MoveId, Opening } from './types.ts';

const SEED = keyOf('sample/seed');
const CHOICE = keyOf('sample/choice');

export interface Sampler {
  /** Plays run number `index` to its end; the state is scratch, good until the next call. */
  play(index: number): State;
  /** The seed of luck that run number `index` is played with. */
  seedOf(index: number): number;
  /** The moves of the last run. */
  choices(): MoveId[];
}

/** Uniformly random runs of an opening: the same `seed` and index give the same run. */
export function sampler(opening: Opening, seed: number): Sampler {
  const terms: Terms & { seed: number } = { ...termsOf(opening, 0) };
  const state = emptyState(terms);
  const seedOf = (index: number) => 1 + (draw(seed, SEED, index) % (SEEDS - 1)); // 0 is history's
  return {
    seedOf,
    play(index) {
      terms.seed = seedOf(index);
      reset(state, terms);
      advance(state);
      skipTo(state);
      const luck = draw(seed, CHOICE, index);
      for (let open = openDossier(state); open; open = openDossier(state)) {
        take(state, pick(state, luck, open.options.length));
        advance(state);
      }
      return state;
    },
    choices: () =>
      state.terms.rules.dossiers.flatMap((dossier, d) => {
        const option = state.chosen[d]!;
        return option > 0 && dossier.source.chapter >= opening.chapter
          ? [dossier.options[option - 1]!.move]
          : [];
      }),
  };
}

/** An open option of the open decision, each as likely as the other. */
function pick(state: State, luck: number, options: number): number {
  for (let turn = 0; ; turn++) {
    const option = draw(luck, state.at, turn) % options;
    if (isOpen(state, option)) return option;
  }
}
