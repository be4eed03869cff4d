// The plot of 1964 from dated soundings: who has been won is counted by the same cascade, and never shown.
// What you see are signs, and April's flattery is not support (Kuran). doc/model.md, "The plot".

import { countTable } from './cascade.ts';
import { conduct1964 } from './conduct.ts';
import { showSigns } from './signs.ts';
import type { State } from './state.ts';

/** A sounding from July on: remembers whether a plot was afoot, and lets you see signs. */
export function soundOut(state: State): void {
  countTable(state, 3, conduct1964(state));
  if (state.count.committed >= 2) state.plotSeen = true;
  showSigns(state);
}

/** A sounding of February or April: men are felt out and none is bound by it; you see signs. */
export function feelOut(state: State): void {
  if (state.happenings === null) return; // while sampling nobody looks
  countTable(state, 3, conduct1964(state));
  showSigns(state);
}
