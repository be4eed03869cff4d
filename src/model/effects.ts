// How an effect is written in a dossier: documented('army', -7, 'their marshal is dismissed', ['Zhukov2001']).

import type { Effect, Evidence, Target } from './types.ts';

interface Timing {
  readonly lag?: number; // years, counted in September ticks
  readonly alleged?: true;
}

const effectOf =
  (evidence: Evidence) =>
  (target: Target, by: number, because: string, sources: readonly string[], timing: Timing = {}): Effect => ({
    target,
    by,
    because,
    evidence,
    sources,
    lag: timing.lag ?? 0,
    ...(timing.alleged ? { alleged: true } : {}),
  });

/** The sources state the direction of this effect. */
export const documented = effectOf('documented');
/** The direction follows from positions the sources report. */
export const inferred = effectOf('inferred');
/** Our guess at the direction. */
export const speculative = effectOf('speculative');
