// Conditions: a small closed set, written as data in dossiers and in the terms of the Presidium, compiled once.

import { isSeated } from './seats.ts';
import { bitOf, type State } from './state.ts';
import { indexOf, SCALE } from './targets.ts';
import type { Condition, MoveId } from './types.ts';

export interface Test {
  readonly source: Condition;
  readonly kind: Condition['kind'];
  readonly target: number; // a target's index, a person's index or a fact's bit
  readonly value: number; // in stored units
  readonly dossiers: readonly number[]; // of the moves named, in pairs with...
  readonly options: readonly number[]; // ...option + 1
}

/** Finds a move's place: dossier index and option + 1. Throws on a move that no dossier offers. */
export type MoveFinder = (move: MoveId) => readonly [dossier: number, option: number];

/** A condition with its names turned into places. Throws on a name or a move that does not exist. */
export function compileCondition(source: Condition, find: MoveFinder): Test {
  const moves = 'moves' in source ? source.moves.map(find) : [];
  const test = {
    source,
    kind: source.kind,
    target: 0,
    value: 0,
    dossiers: moves.map(([dossier]) => dossier),
    options: moves.map(([, option]) => option),
  };
  switch (source.kind) {
    case 'at_least':
    case 'at_most': {
      const target = indexOf(source.target);
      return { ...test, target, value: source.value * SCALE[target]! };
    }
    case 'sits':
    case 'does_not_sit':
      return { ...test, target: indexOf(source.person) };
    case 'fact':
    case 'not_fact':
      return { ...test, target: bitOf(source.fact) };
    default:
      return test;
  }
}

/** Whether one condition holds today. */
export function holds(state: State, test: Test): boolean {
  switch (test.kind) {
    case 'at_least':
      return state.values[test.target]! >= test.value;
    case 'at_most':
      return state.values[test.target]! <= test.value;
    case 'chose':
      return chose(state, test);
    case 'did_not_choose':
      return !chose(state, test);
    case 'sits':
      return isSeated(state, test.target);
    case 'does_not_sit':
      return !isSeated(state, test.target);
    case 'fact':
      return (state.facts & test.target) !== 0;
    case 'not_fact':
      return (state.facts & test.target) === 0;
  }
}

function chose(state: State, test: Test): boolean {
  for (let i = 0; i < test.dossiers.length; i++) {
    if (state.chosen[test.dossiers[i]!] === test.options[i]) return true;
  }
  return false;
}

/** Whether all of them hold; none at all always do. */
export function allHold(state: State, tests: readonly Test[]): boolean {
  for (let i = 0; i < tests.length; i++) {
    if (!holds(state, tests[i]!)) return false;
  }
  return true;
}
