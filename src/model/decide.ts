// Deciding and waiting: `decide` applies a choice's immediate effects, `advance` lets time pass to the next
// decision. Both work in place; run.ts plays whole runs with them.

import { allHold, holds } from './conditions.ts';
import { tickDay } from './dates.ts';
import { afterDecision, beforeDecision } from './events.ts';
import { endInOffice } from './finish.ts';
import { type CompiledDossier, type CompiledOption, push } from './rules.ts';
import type { State } from './state.ts';
import { MAN, SCALE, TARGETS } from './targets.ts';
import type { Condition, MoveId, Target } from './types.ts';
import { tick } from './year.ts';

/** Why a move cannot be made now, in the player's terms; with the numbers where one is asked for. */
export interface Closed {
  readonly reason: string;
  readonly target?: Target;
  readonly needed?: number;
  readonly now?: number;
}

/** The decision that is open; undefined when the run has ended. */
export const openDossier = (state: State): CompiledDossier | undefined =>
  state.ending < 0 ? state.terms.rules.dossiers[state.at] : undefined;

/** Why option number `option` (from 0) of the open decision is closed; undefined when it is open. */
export function whyClosed(state: State, option: number): Closed | undefined {
  const lesson = lessonCloses(state, option);
  if (lesson) return { reason: lesson };
  for (const need of state.terms.rules.dossiers[state.at]!.options[option]!.needs) {
    if (!holds(state, need)) return failing(state, need.source, need.target);
  }
  return undefined;
}

/** What a lesson has to say against an option. Its terms hold only while they leave something to choose. */
function lessonCloses(state: State, option: number): string | undefined {
  const { forced, locked } = state.terms.opening;
  if (forced.length === 0 && locked.length === 0) return undefined;
  const { options } = state.terms.rules.dossiers[state.at]!;
  const decided = options.some(({ move }) => forced.includes(move));
  const permits = ({ move }: CompiledOption) => !locked.includes(move) && (!decided || forced.includes(move));
  if (permits(options[option]!) || !options.some(o => permits(o) && allHold(state, o.needs)))
    return undefined;
  return locked.includes(options[option]!.move) ? 'This lesson leaves it out' : 'This lesson has decided it';
}

function failing(state: State, need: Condition, target: number): Closed {
  if (need.kind !== 'at_least' && need.kind !== 'at_most') return { reason: need.reason };
  if (target >= MAN) return { reason: need.reason }; // what a man thinks of you is not shown as a number
  return {
    reason: need.reason,
    target: TARGETS[target]!,
    needed: need.value,
    now: state.values[target]! / SCALE[target]!,
  };
}

/** Whether an option may be chosen; the quick form of `whyClosed` for sampling. */
export function isOpen(state: State, option: number): boolean {
  const { opening } = state.terms;
  if (opening.forced.length > 0 || opening.locked.length > 0) return whyClosed(state, option) === undefined;
  return allHold(state, state.terms.rules.dossiers[state.at]!.options[option]!.needs);
}

/** Applies option number `option` (from 0) of the open decision. Throws on a closed one: that is our mistake. */
export function decide(state: State, option: number): void {
  const { move } = state.terms.rules.dossiers[state.at]!.options[option]!;
  if (state.ending >= 0) throw new Error(`the run has ended; "${move}" comes too late`);
  if (!isOpen(state, option)) throw new Error(`the move "${move}" is closed`);
  take(state, option);
}

/** `decide` for who has just asked whether the option is open. */
export function take(state: State, option: number): void {
  state.chosen[state.at] = option + 1;
  push(state, state.terms.rules.dossiers[state.at]!.options[option]!.now);
  afterDecision(state, option + 1);
}

/** Lets time pass to the next decision that arises, or to the end of October 1964. */
export function advance(state: State): void {
  if (state.ending >= 0) return;
  const { dossiers } = state.terms.rules;
  while (++state.at < dossiers.length) {
    const next = dossiers[state.at]!;
    while (tickDay(state.tickYear) <= next.day) tick(state);
    state.day = next.day;
    beforeDecision(state);
    if (allHold(state, next.arises)) return;
  }
  state.day = 19641031;
  endInOffice(state);
}

/** Place of a move among the open decision's options; -1 if it is not one of them. */
export const optionOf = (state: State, move: MoveId): number =>
  openDossier(state)?.options.findIndex(option => option.move === move) ?? -1;
