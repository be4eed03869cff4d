// The plot of 1964 from dated soundings: who has been won is counted by the same cascade, and never shown.
// What you see are signs, and April's flattery is not support (Kuran). doc/model.md, "The plot".

import { countTable } from './cascade.ts';
import { conduct1964 } from './conduct.ts';
import { isoOf } from './dates.ts';
import { PERSON_IDS } from './ids.ts';
import { draw, keyOf } from './luck.ts';
import type { State } from './state.ts';
import type { Sign } from './types.ts';

const SIGN = PERSON_IDS.map(id => keyOf(`sign/${id}`));

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

function showSigns(state: State): void {
  if (state.happenings === null) return;
  for (let seat = 0; seat < state.count.seats; seat++) {
    state.happenings.push({ kind: 'sign', sign: signOf(state, state.count.who[seat]!) });
  }
}

const SENTENCES: Record<Sign['reads'], readonly string[]> = {
  warm: ['He agrees before you have finished.', 'He telephones twice to ask after your health.'],
  correct: ['He brings his papers, and takes them away again.', 'He answers what he is asked.'],
  cool: ['He has begun to send his deputy.', 'He lets the line ring before he lifts it.'],
  absent: ['He is inspecting something in the provinces.', 'He is on leave, and so is his telephone.'],
};

/** A committed man hides it two times in three; a loyal one is cool one time in four. */
function signOf(state: State, person: number): Sign {
  const { seed } = state.terms;
  const day = state.day;
  const luck = draw(seed, SIGN[person]!, day) % 12;
  const committed = state.count.round[person] !== 0;
  const reads: Sign['reads'] = committed
    ? luck < 5
      ? 'warm'
      : luck < 8
        ? 'correct'
        : luck < 10
          ? 'cool'
          : 'absent'
    : luck < 4
      ? 'warm'
      : luck < 9
        ? 'correct'
        : luck < 11
          ? 'cool'
          : 'absent';
  return {
    date: isoOf(day),
    person: PERSON_IDS[person]!,
    reads,
    sentence: SENTENCES[reads][draw(seed, SIGN[person]!, day + 1) % 2]!,
  };
}
