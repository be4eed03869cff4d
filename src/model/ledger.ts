// Every point has a cause: one line for each application of an effect or a rule, a cut-off at the end of the
// scale included. Switched off while sampling; the arithmetic is the same.

import { isoOf } from './dates.ts';
import type { State } from './state.ts';
import { LEAST, MOST, SCALE, TARGETS } from './targets.ts';
import type { Evidence } from './types.ts';

export interface Cause {
  readonly cause: string; // "virgin/crash", "rule/memory_fades", "event/novocherkassk"
  readonly because: string;
  readonly evidence: Evidence;
  readonly sources: readonly string[];
}

/** Moves one number, in its stored unit, and writes it down where a ledger is kept. */
export function shift(state: State, target: number, by: number, cause: Cause): void {
  const values = state.values;
  const was = values[target]!;
  const full = was + by;
  const is = Math.min(MOST[target]!, Math.max(LEAST[target]!, full));
  values[target] = is;
  if (state.ledger === null || by === 0) return;
  write(state, target, was, full, cause);
  if (is !== full) write(state, target, full, is, { ...cause, because: 'the scale ends here' });
}

function write(state: State, target: number, was: number, is: number, cause: Cause): void {
  const scale = SCALE[target]!;
  state.ledger!.push({
    target: TARGETS[target]!,
    by: (is - was) / scale,
    was: was / scale,
    is: is / scale,
    because: cause.because,
    cause: cause.cause,
    evidence: cause.evidence,
    sources: cause.sources,
    date: isoOf(state.day),
  });
}
