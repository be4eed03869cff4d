// Where the politics stands. Plain numbers in typed arrays, so that a run can be sampled in microseconds;
// ask it questions through questions.ts.

import type { Assumptions } from './assumptions.ts';
import type { DayNumber } from './dates.ts';
import { PERSON_IDS } from './ids.ts';
import type { Rules } from './rules.ts';
import { OPENING, TARGETS } from './targets.ts';
import type { FactId, Happening, LedgerLine, Opening } from './types.ts';
import { YEARS } from './weather.ts';

/** The facts of FactId, in the order of their bits. */
export const FACTS = [
  'challenged_1957',
  'outvoted_1957',
  'zhukov_bid',
  'novocherkassk',
  'strike',
  'harvest_failed',
  'kozlov_struck',
  'bodyguard_talks',
  'plot_ripe',
  'kgb_in_hand',
  'army_in_hand',
] as const satisfies readonly FactId[];

/** What does not change while a run is played. */
export interface Terms {
  readonly opening: Opening;
  readonly seed: number;
  readonly assumptions: Assumptions;
  readonly natures: Int32Array; // hundredths of a point, by person: see leaning.ts
  readonly cautions: Int32Array; // hundredths of a step, by person
  readonly rules: Rules; // the dossiers, compiled for this opening's evidence
}

/** The last count of a table, kept for receipts. Indices are places in PERSON_IDS. */
export interface Count {
  seats: number; // colleagues at the table, without Khrushchev
  committed: number;
  readonly who: Uint8Array;
  readonly leaning: Int32Array; // hundredths of a point, by person
  readonly threshold: Int32Array; // hundredths of a step, by person
  readonly round: Uint8Array; // in which he joined; 0 if he did not, by person
}

export interface State {
  terms: Terms;
  at: number; // the open decision, an index into DOSSIERS; DOSSIERS.length when none is left
  day: DayNumber;
  tickYear: number; // the year whose September comes next
  ending: number; // an index into ENDINGS, -1 while it goes on
  facts: number; // bits of FACTS
  plotSeen: boolean; // at some sounding of 1964 two or more were committed
  readonly values: Int32Array; // by target, in stored units
  readonly chosen: Uint8Array; // by dossier: 0 not decided, else option + 1
  readonly barn: Int16Array; // by year from 1953, 0.1 Mt
  readonly official: Int16Array; // revised yearbook
  readonly claimed: Int16Array; // first claim
  readonly balance: Int16Array; // barn less need, after the reserve
  readonly virgin: Int16Array; // of the official figure, from the new lands
  readonly count: Count;
  ledger: LedgerLine[] | null; // null while sampling
  happenings: Happening[] | null;
}

const people = PERSON_IDS.length;

/** A state before anything has been decided, to be filled by `begin`. */
export function emptyState(terms: Terms): State {
  return {
    terms,
    at: -1,
    day: 19530305,
    tickYear: 1953,
    ending: -1,
    facts: 0,
    plotSeen: false,
    values: OPENING.slice(),
    chosen: new Uint8Array(terms.rules.dossiers.length),
    barn: new Int16Array(YEARS),
    official: new Int16Array(YEARS),
    claimed: new Int16Array(YEARS),
    balance: new Int16Array(YEARS),
    virgin: new Int16Array(YEARS),
    count: {
      seats: 0,
      committed: 0,
      who: new Uint8Array(people),
      leaning: new Int32Array(people),
      threshold: new Int32Array(people),
      round: new Uint8Array(people),
    },
    ledger: null,
    happenings: null,
  };
}

/** Takes a scratch state back to March 1953 under the given terms, without allocating. */
export function reset(state: State, terms: Terms): void {
  state.terms = terms;
  state.at = -1;
  state.day = 19530305;
  state.tickYear = 1953;
  state.ending = -1;
  state.facts = 0;
  state.plotSeen = false;
  state.values.set(OPENING);
  state.chosen.fill(0);
  state.count.seats = 0;
  state.count.committed = 0;
}

/** A copy that shares nothing that changes. */
export const copyOf = (state: State): State => ({
  ...state,
  values: state.values.slice(),
  chosen: state.chosen.slice(),
  barn: state.barn.slice(),
  official: state.official.slice(),
  claimed: state.claimed.slice(),
  balance: state.balance.slice(),
  virgin: state.virgin.slice(),
  count: {
    ...state.count,
    who: state.count.who.slice(),
    leaning: state.count.leaning.slice(),
    threshold: state.count.threshold.slice(),
    round: state.count.round.slice(),
  },
  ledger: state.ledger && [...state.ledger],
  happenings: state.happenings && [...state.happenings],
});

/** The bit of a fact in `State.facts`. */
export const bitOf = (fact: FactId): number => 1 << FACTS.indexOf(fact);

if (TARGETS.length > 250) throw new Error('targets no longer fit the tables');
