// A run is the list of the player's choices. Everything else is derived from it here, by replay.

import { assume } from './assumptions.ts';
import { advance, decide, isOpen, openDossier, optionOf, whyClosed } from './decide.ts';
import { ENDINGS } from './endings.ts';
import { cautionsOf, naturesOf } from './leaning.ts';
import { rulesFor } from './rules.ts';
import { emptyState, type State, type Terms } from './state.ts';
import type { Ballot, Dossier, Ending, Happening, LedgerLine, MoveId, Opening, Run } from './types.ts';

/** What moved, and what happened, in one stretch of time. */
export interface Account {
  readonly lines: readonly LedgerLine[];
  readonly happenings: readonly Happening[];
}

/** One choice and its consequences: `now` of deciding, `meanwhile` of the time up to the next decision. */
export interface Step {
  readonly move: MoveId;
  readonly dossier: Dossier;
  readonly now: Account;
  readonly meanwhile: Account;
}

/** What an opening and a seed fix for a whole run. Throws on an override that no assumption allows. */
export function termsOf(opening: Opening, seed: number): Terms {
  const assumptions = assume(opening.assumptions);
  return {
    opening,
    seed,
    assumptions,
    natures: naturesOf(assumptions),
    cautions: cautionsOf(assumptions),
    rules: rulesFor(opening),
  };
}

/** The state in which a run's first decision is open. With `ledger`, every point is written down from March 1953. */
export function begin(terms: Terms, ledger = true): State {
  const state = emptyState(terms);
  if (ledger) {
    state.ledger = [];
    state.happenings = [];
  }
  advance(state);
  skipTo(state);
  return state;
}

/** Plays history up to the opening's chapter; a lesson may have decided otherwise. */
export function skipTo(state: State): void {
  for (;;) {
    const open = openDossier(state);
    if (!open || open.source.chapter >= state.terms.opening.chapter) return;
    const done = historyOf(open.source);
    decide(state, isOpen(state, done) ? done : open.options.findIndex((_, option) => isOpen(state, option)));
    advance(state);
  }
}

/** Index of what was done. Where nothing was (the decision never arose), the first option without conditions. */
export function historyOf(dossier: Dossier): number {
  const done = dossier.options.findIndex(option => option.history);
  return done >= 0 ? done : dossier.options.findIndex(option => option.needs.length === 0);
}

/** Decides in place and says what moved. Throws on a move that the open decision does not offer, or a closed one. */
export function choose(state: State, move: MoveId): Account {
  const option = optionOf(state, move);
  if (option < 0)
    throw new Error(`"${move}" is not offered: "${openDossier(state)?.source.id ?? 'the end'}" is open`);
  return watching(state, () => decide(state, option));
}

/** Lets time pass in place and says what moved. */
export const wait = (state: State): Account => watching(state, () => advance(state));

function watching(state: State, act: () => void): Account {
  const lines = state.ledger?.length ?? 0;
  const happenings = state.happenings?.length ?? 0;
  act();
  return { lines: state.ledger?.slice(lines) ?? [], happenings: state.happenings?.slice(happenings) ?? [] };
}

export interface Replay {
  readonly state: State;
  readonly steps: readonly Step[];
}

/** Plays a whole run with its ledger. Throws at the first choice that is not offered or closed. */
export function replay(run: Run): Replay {
  const state = begin(termsOf(run.opening, run.seed));
  const steps = run.choices.map((move): Step => {
    const dossier = openDossier(state)?.source;
    const now = choose(state, move);
    return { move, dossier: dossier!, now, meanwhile: wait(state) };
  });
  return { state, steps };
}

/** The first choice of a run that cannot be played, with the reason; undefined when all can. */
export function faultOf(run: Run): { readonly move: MoveId; readonly reason: string } | undefined {
  const state = begin(termsOf(run.opening, run.seed), false);
  for (const move of run.choices) {
    const option = optionOf(state, move);
    if (option < 0) return { move, reason: 'that decision does not come up at this point' };
    const closed = whyClosed(state, option);
    if (closed) return { move, reason: closed.reason };
    decide(state, option);
    advance(state);
  }
  return undefined;
}

/** How it ended; undefined while it goes on. */
export const endingOf = (state: State): Ending | undefined => ENDINGS[state.ending];

/** The ballots among what happened, in order. */
export const ballotsOf = (happenings: readonly Happening[]): Ballot[] =>
  happenings.flatMap(happening => (happening.kind === 'ballot' ? [happening.ballot] : []));
