// Bringing a run to its end.

import { ENDINGS, type EndingId } from './endings.ts';
import type { State } from './state.ts';
import { INTELLIGENTSIA, SUPPLY, THAW } from './targets.ts';

const INDEX = new Map(ENDINGS.map((ending, index) => [ending.id as EndingId, index]));

/** Ends the run: nothing is decided and no time passes after it. */
export function end(state: State, ending: EndingId): void {
  state.ending = INDEX.get(ending)!;
}

/** October 1964 has passed and nobody began. */
export function endInOffice(state: State): void {
  const { values } = state;
  const reformed = values[THAW]! >= 40 && values[SUPPLY]! >= 50 && values[INTELLIGENTSIA]! >= 50;
  end(state, state.plotSeen ? 'called_off' : reformed ? 'reform' : 'held');
}
