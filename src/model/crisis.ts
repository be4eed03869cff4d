// The days on which the table counts: June 1957, after Paris in 1960, after Cuba in 1962, October 1964.
// One engine for all four; what differs is when, your conduct and who can bring the plenum in.

import { countTable, outvoted } from './cascade.ts';
import { conduct1957, conduct1964 } from './conduct.ts';
import { end } from './finish.ts';
import { type Crisis, climate, leaning } from './leaning.ts';
import { type Cause, shift } from './ledger.ts';
import { armyTerm, kgbTerm, minister } from './organs.ts';
import { type Plenum, plenum } from './plenum.ts';
import { plenumBallot, tableBallot } from './receipts.ts';
import { placeOf } from './rules.ts';
import { bitOf, type State } from './state.ts';
import { APPARATUS } from './targets.ts';

const [table, appeal] = placeOf('june57_table/appeal');
const [, tanks] = placeOf('june57_table/tanks');
const [members, aircraft] = placeOf('june57_members/aircraft');
const [, organs] = placeOf('june57_members/organs');
const [october, floor] = placeOf('october/floor');
const [, bargain] = placeOf('october/mikoyan');
const [night, hotels] = placeOf('october_night/members');
const [last, terms] = placeOf('october_end/terms');

/** The first day of June 1957: is it a challenge, or three men and a quarrel? */
export function juneBegins(state: State): void {
  countTable(state, 0, conduct1957(state));
  if (state.count.committed >= 3) state.facts |= bitOf('challenged_1957');
  else callTable(state, 0, conduct1957(state), true);
}

/** The table of June 1957 votes; an appeal leaves the plenum to come. */
export function juneVotes(state: State): void {
  const conduct = conduct1957(state);
  countTable(state, 0, conduct);
  const lost = outvoted(state);
  callTable(state, 0, conduct, !lost);
  if (!lost) return;
  state.facts |= bitOf('outvoted_1957');
  if (state.chosen[table] === appeal) return;
  const marshalActs = state.chosen[table] === tanks && zhukovLeans(state) > 400;
  if (!marshalActs) end(state, 'fallen_1957');
}

/** The plenum of 22 June, if its members could be brought in. */
export function junePlenum(state: State): void {
  const against = state.count.committed / (state.count.seats + 1);
  const choice = state.chosen[members];
  const lifted =
    choice === aircraft ? zhukovLeans(state) > 0 : choice === organs ? kgbTerm(state, 0) > 0 : true;
  const delay = choice === aircraft || choice === organs ? 0 : state.terms.assumptions.trains_delay;
  const stands = plenum(state, against + (lifted ? delay : state.terms.assumptions.plotters_floor));
  const saved = stands.share > 0.5;
  state.day = 19570629; // it sat from the 22nd and voted on its last day
  callPlenum(state, stands, saved);
  if (!saved) end(state, 'fallen_1957');
}

const zhukovLeans = (state: State): number => leaning(state, minister(state), 0, climate(state));

const OVERRULED: Cause = {
  cause: 'event/overruled',
  because: 'the table was overruled, and remembers it',
  evidence: 'inferred',
  sources: ['Tatu1969'],
};

/** After Paris and after Cuba: does it come now? The plenum answers if it can be lifted in. */
export function mayFall(state: State, crisis: 1 | 2): void {
  countTable(state, crisis, 0);
  const lost = outvoted(state);
  if (state.count.committed > 0) callTable(state, crisis, 0, !lost);
  if (!lost) return;
  const stands = askPlenum(state, crisis);
  const saved = stands.share > 0.5;
  callPlenum(state, stands, saved);
  if (saved) shift(state, APPARATUS, -2, OVERRULED);
  else end(state, crisis === 1 ? 'fallen_1960' : 'fallen_1962');
}

function askPlenum(state: State, crisis: Crisis): Plenum {
  const lifted = kgbTerm(state, crisis) > 0 || armyTerm(state, crisis) > 0;
  const against = state.count.committed / (state.count.seats + 1);
  return plenum(state, against + (lifted ? 0 : state.terms.assumptions.plotters_floor));
}

/** The vote of October 1964, after the last round. */
export function octoberVotes(state: State): void {
  const conduct = conduct1964(state);
  countTable(state, 3, conduct);
  const lost = outvoted(state);
  callTable(state, 3, conduct, !lost);
  if (!lost) {
    end(state, 'called_off');
    return;
  }
  const stands = askPlenum(state, 3);
  const asked = state.chosen[october] === floor || state.chosen[night] === hotels;
  if (asked) {
    const saved = stands.share > 0.5;
    callPlenum(state, stands, saved);
    if (saved) {
      end(state, 'rescued');
      return;
    }
  }
  const bargained = state.chosen[october] === bargain || state.chosen[last] === terms;
  const holdouts = state.count.seats - state.count.committed;
  const bargainHolds = bargained && holdouts >= 2 && stands.share > state.terms.assumptions.premier_share;
  if (!asked) callPlenum(state, stands, false);
  end(state, bargainHolds ? 'premier_only' : 'retired');
}

function callTable(state: State, crisis: Crisis, conduct: number, carried: boolean): void {
  state.happenings?.push({ kind: 'ballot', ballot: tableBallot(state, crisis, conduct, carried) });
}

function callPlenum(state: State, stands: Plenum, carried: boolean): void {
  state.happenings?.push({ kind: 'ballot', ballot: plenumBallot(state, stands, carried) });
}
