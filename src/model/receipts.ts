// Why each man voted as he did, line by line, adding up exactly to what the count used.

import { isoOf } from './dates.ts';
import { PERSON_IDS } from './ids.ts';
import {
  bread,
  type Crisis,
  climate,
  fear,
  flattery,
  interests,
  manAt,
  mood,
  standing,
  tie,
} from './leaning.ts';
import { armyTerm, kgbTerm } from './organs.ts';
import { BLOCS, type Plenum } from './plenum.ts';
import { round } from './round.ts';
import type { State } from './state.ts';
import { MAN, TARGETS } from './targets.ts';
import type { Ballot, BlocId, PersonId, Receipt } from './types.ts';

type Line = Receipt['lines'][number];

/** The receipt of one colleague from the last count. `conduct` as it was counted. */
function receipt(state: State, person: number, crisis: Crisis, conduct: number): Receipt {
  const man = manAt(person);
  const given = state.terms.assumptions;
  const shared = climate(state);
  const start: Line[] = [
    { because: 'where he began', by: state.terms.natures[person]! - tie(man, given) },
    { because: 'an old tie', by: tie(man, given) },
    { because: 'what those he answers to think of you', by: interests(state, man) },
    { because: 'fear of you', by: fear(state) },
    { because: 'your cult', by: flattery(state) },
    { because: 'your standing', by: standing(state) },
    { because: 'bread and queues', by: bread(state) },
    { because: 'his mood that week', by: mood(state, man, crisis) },
  ];
  const leaning = state.count.leaning[person]!;
  return {
    person: PERSON_IDS[person]!,
    leaning,
    lines: [...start, ...ownLedger(state, person)].filter(line => line.by !== 0),
    threshold: state.count.threshold[person]!,
    terms: [
      { because: 'his caution', by: state.terms.cautions[person]! },
      { because: 'his leaning', by: round(leaning / given.points_per_step) },
      { because: 'the KGB', by: kgbTerm(state, crisis, shared) },
      { because: 'the army', by: armyTerm(state, crisis, shared) },
      { because: 'what you did in the room', by: conduct },
    ].filter(term => term.by !== 0),
    round: state.count.round[person]!,
  };
}

/** What you did to him, from the ledger; one line in sum where none was kept. */
function ownLedger(state: State, person: number): Line[] {
  const id = TARGETS[MAN + person]!;
  if (state.ledger === null)
    return [{ because: 'what you did to him', by: 100 * state.values[MAN + person]! }];
  return state.ledger
    .filter(line => line.target === id)
    .map(line => ({ because: line.because, by: 100 * line.by }));
}

/** The last count as a ballot of the Presidium. Your own vote is for you. */
export function tableBallot(state: State, crisis: Crisis, conduct: number, carried: boolean): Ballot {
  const { count } = state;
  const people = [...count.who.slice(0, count.seats)];
  const name = (person: number): PersonId => PERSON_IDS[person]!;
  return {
    date: isoOf(state.day),
    body: 'presidium',
    for: ['khrushchev', ...people.filter(p => count.round[p] === 0).map(name)],
    against: people
      .filter(p => count.round[p] !== 0)
      .sort((a, b) => count.round[a]! - count.round[b]!)
      .map(name),
    abstained: [],
    carried,
    receipts: people.map(person => receipt(state, person, crisis, conduct)),
  };
}

/** The plenum's count. The winner's bandwagon is left out: these are the members who were firm before it. */
export function plenumBallot(state: State, { seats, firm }: Plenum, carried: boolean): Ballot {
  const byBloc = (numbers: readonly number[]) =>
    Object.fromEntries(BLOCS.map((bloc, i) => [bloc, numbers[i]!])) as Record<BlocId, number>;
  return {
    date: isoOf(state.day),
    body: 'plenum',
    for: byBloc(firm),
    against: byBloc(seats.map((all, i) => all - firm[i]!)),
    abstained: byBloc(seats.map(() => 0)),
    carried,
  };
}
