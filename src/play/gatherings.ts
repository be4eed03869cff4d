// The Presidium at its table and the plenum in its hall, as pictures: who sits, whose hand is up, how the count stands.

import type { PersonId } from '../model/ids.ts';
import type { Ballot, BlocId, Happening, IsoDate, Receipt } from '../model/types.ts';
import type { Facts } from './facts.ts';

/** The question put is always that you go: a raised hand is against you, a lowered one for you. */
export type Hand = 'up' | 'down' | 'away';

export interface Seat {
  readonly person: PersonId;
  readonly surname: string; // "Mikoyan"
  readonly russian: string; // "Микоян"
  readonly hand: Hand; // away: he has not spoken, or holds back
  readonly voted: boolean; // there has been a ballot and he took part in it
  readonly absent: boolean; // has a seat and could not vote
  readonly round: number; // the round of the cascade in which his hand went up; 0 if it did not
  readonly receipt: string | null; // what weighed most with him, in one line
}

export interface Count {
  readonly against: number; // hands up: for removing you
  readonly for: number;
  readonly silent: number;
  readonly needed: number; // hands that carry the question
  readonly carried: boolean; // you stay
}

export interface TablePicture {
  readonly date: IsoDate;
  readonly seats: readonly Seat[]; // in the order of the table, you in the middle
  readonly count: Count | null; // null before there is a ballot
  readonly question: boolean; // it is put to the table whether you go
}

export interface Bloc {
  readonly id: BlocId;
  readonly seats: number;
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
}

export interface HallPicture {
  readonly date: IsoDate;
  readonly blocs: readonly Bloc[];
  readonly aircraft: boolean; // members are flown in, as in June 1957
  readonly carried: boolean | null;
}

type PresidiumBallot = Extract<Ballot, { body: 'presidium' }>;
type PlenumBallot = Extract<Ballot, { body: 'plenum' }>;

/** The table, if this scene counted it or asks for it; null otherwise. */
export function tableOf(
  happenings: readonly Happening[],
  asked: { readonly date: IsoDate; readonly question: boolean } | null,
  facts: Facts,
): TablePicture | null {
  const ballot = lastBallot(happenings, isPresidium);
  if (!ballot && !asked) return null;
  const members = new Set<PersonId>([
    ...facts.fullMembers(),
    ...facts.absentMembers(),
    ...(ballot ? [...ballot.for, ...ballot.against, ...ballot.abstained] : []),
  ]);
  const date = ballot?.date ?? asked?.date ?? facts.date;
  return {
    date,
    seats: headInTheMiddle([...members]).map(person => seatOf(person, ballot, facts)),
    count: ballot ? countOf(ballot) : null,
    question: ballot !== undefined || (asked?.question ?? false),
  };
}

/** The hall by blocs, if this scene counted it or asks for it; null otherwise. */
export function hallOf(happenings: readonly Happening[], asked: boolean, date: IsoDate): HallPicture | null {
  const ballot = lastBallot(happenings, isPlenum);
  if (!ballot && !asked) return null;
  return {
    blocs: ballot ? BLOCS.map(id => blocOf(id, ballot)) : [],
    date: ballot?.date ?? date,
    aircraft: (ballot?.date ?? date).startsWith('1957-06'),
    carried: ballot?.carried ?? null,
  };
}

function seatOf(person: PersonId, ballot: PresidiumBallot | undefined, facts: Facts): Seat {
  const receipt = ballot?.receipts.find(candidate => candidate.person === person);
  const up = ballot?.against.includes(person) ?? false;
  const down = ballot?.for.includes(person) ?? false;
  const voted = up || down || (ballot?.abstained.includes(person) ?? false);
  return {
    person,
    ...facts.name(person),
    hand: up ? 'up' : down ? 'down' : 'away',
    voted,
    absent: ballot ? !voted : facts.absentMembers().includes(person),
    round: receipt?.round ?? 0,
    receipt: receipt ? heaviest(receipt, up) : null,
  };
}

/** The line that weighed most on the side he took. */
function heaviest(receipt: Receipt, against: boolean): string | null {
  const lines = receipt.lines.filter(line => (against ? line.by < 0 : line.by > 0));
  const most = lines.reduce<Receipt['lines'][number] | null>(
    (best, line) => (best === null || Math.abs(line.by) > Math.abs(best.by) ? line : best),
    null,
  );
  return most?.because ?? null;
}

function countOf(ballot: PresidiumBallot): Count {
  const against = ballot.against.length;
  const present = against + ballot.for.length + ballot.abstained.length;
  return {
    against,
    for: ballot.for.length,
    silent: ballot.abstained.length,
    needed: Math.floor(present / 2) + 1,
    carried: ballot.carried,
  };
}

const blocOf = (id: BlocId, ballot: PlenumBallot): Bloc => ({
  id,
  seats: ballot.for[id] + ballot.against[id] + ballot.abstained[id],
  for: ballot.for[id],
  against: ballot.against[id],
  abstained: ballot.abstained[id],
});

/** You sit at the head; the others keep their order to either side. */
function headInTheMiddle(members: readonly PersonId[]): readonly PersonId[] {
  const others = members.filter(person => person !== 'khrushchev');
  const half = Math.floor(others.length / 2);
  return [...others.slice(0, half), 'khrushchev', ...others.slice(half)];
}

function lastBallot<Kind extends Ballot>(
  happenings: readonly Happening[],
  is: (ballot: Ballot) => ballot is Kind,
): Kind | undefined {
  return happenings
    .map(happening => (happening.kind === 'ballot' ? happening.ballot : undefined))
    .filter((ballot): ballot is Kind => ballot !== undefined && is(ballot))
    .at(-1);
}

const isPresidium = (ballot: Ballot): ballot is PresidiumBallot => ballot.body === 'presidium';
const isPlenum = (ballot: Ballot): ballot is PlenumBallot => ballot.body === 'plenum';

const BLOCS = [
  'secretaries',
  'ministries',
  'army_and_security',
  'others',
] as const satisfies readonly BlocId[];
