// What became of a run, in the form the command line prints.

import { FACTION_IDS } from '../../src/model/ids.ts';
import { dateOf, loyalty } from '../../src/model/questions.ts';
import { ballotsOf, endingOf, type Replay } from '../../src/model/run.ts';
import type { Ballot } from '../../src/model/types.ts';

/** Every ballot of a run, without the receipts. */
export const votesOf = ({ state }: Replay) => ballotsOf(state.happenings ?? []).map(plain);

const plain = ({ date, body, for: ayes, against, abstained, carried }: Ballot) => ({
  date,
  body,
  for: ayes,
  against,
  abstained,
  carried,
});

/** The eight loyalties by name. */
export const loyaltiesOf = ({ state }: Pick<Replay, 'state'>) =>
  Object.fromEntries(FACTION_IDS.map(id => [id, loyalty(state, id)]));

/** Ending, date, ballots and loyalties of a replayed run; `ending` is null while it goes on. */
export const outcomeOf = (replayed: Replay) => ({
  ending: endingOf(replayed.state)?.id ?? null,
  date: dateOf(replayed.state),
  ballots: votesOf(replayed),
  loyalties: loyaltiesOf(replayed),
});
