// Questions about the steps of a run: which option was taken, what it moved, where two runs part.

import { FACTION_IDS } from '../model/ids.ts';
import { FACTIONS } from '../model/quantities.ts';
import type { Ballot, FactionId, Happening, IsoDate, LedgerLine, Option, PersonId } from '../model/types.ts';
import type { Step } from '../play/game.ts';
import { yearOf } from './format.ts';

/** The option a step took; undefined when the dossier no longer has it. */
export const optionOf = (step: Step): Option | undefined =>
  step.dossier.options.find(option => step.move === `${step.dossier.id}/${option.id}`);

/** How much each faction moved at once, the largest first. */
export function movesInWords(step: Step): readonly { readonly name: string; readonly by: number }[] {
  return FACTION_IDS.map(id => ({
    name: FACTIONS[id].title,
    by: step.now.lines.reduce((sum, line) => (line.target === id ? sum + line.by : sum), 0),
  }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

export const linesOf = (steps: readonly Step[]): readonly LedgerLine[] =>
  steps.flatMap(step => [...step.now.lines, ...step.meanwhile.lines]);

export const happeningsIn = (steps: readonly Step[]): readonly Happening[] =>
  steps.flatMap(step => [...step.now.happenings, ...step.meanwhile.happenings]);

export const ballotsIn = (steps: readonly Step[]): readonly Ballot[] =>
  happeningsIn(steps).flatMap(happening => (happening.kind === 'ballot' ? [happening.ballot] : []));

/** The last vote of a table in each of two runs, a row a man who sat in either. */
export interface VotesBeside {
  readonly yours: TableBallot;
  readonly theirs: TableBallot;
  readonly rows: readonly { readonly person: PersonId; readonly you: Side; readonly they: Side }[];
}

export type Side = 'for' | 'against' | 'abstained' | 'absent';

export type TableBallot = Extract<Ballot, { body: 'presidium' }>;

/** Undefined unless both runs came to a vote of the table. */
export function votesBeside(yours: readonly Step[], theirs: readonly Step[]): VotesBeside | undefined {
  const [mine, other] = [lastTable(yours), lastTable(theirs)];
  if (!mine || !other) return undefined;
  const seated = (ballot: TableBallot) => [...ballot.against, ...ballot.abstained, ...ballot.for];
  const people = [...new Set([...seated(mine), ...seated(other)])];
  const rows = people.map(person => ({ person, you: sideOf(mine, person), they: sideOf(other, person) }));
  return { yours: mine, theirs: other, rows };
}

const lastTable = (steps: readonly Step[]): TableBallot | undefined =>
  ballotsIn(steps)
    .filter(ballot => ballot.body === 'presidium')
    .at(-1);

/** How a man voted: `for` means for you. */
export function sideOf(ballot: TableBallot, person: PersonId): Side {
  if (ballot.for.includes(person)) return 'for';
  if (ballot.against.includes(person)) return 'against';
  return ballot.abstained.includes(person) ? 'abstained' : 'absent';
}

export interface Moment {
  readonly date: IsoDate;
  readonly value: number;
}

/** A loyalty over time: where it stood before the first line, then after each. */
export function courseOf(faction: FactionId, steps: readonly Step[]): readonly Moment[] {
  const lines = linesOf(steps).filter(line => line.target === faction);
  const first = lines[0];
  const start = steps[0]?.dossier.date ?? '1953-03-05';
  const opening = { date: start, value: first ? first.was : FACTIONS[faction].opening };
  return [opening, ...lines.map(line => ({ date: line.date, value: line.is }))];
}

/** Where a course stood at the end of a year. */
export function atEndOf(year: number, course: readonly Moment[]): number | undefined {
  return course.filter(moment => yearOf(moment.date) <= year).at(-1)?.value;
}

/** The first choice in which two runs differ: an index into both, or undefined when neither does. */
export function partingOf(a: readonly Step[], b: readonly Step[]): number | undefined {
  const most = Math.max(a.length, b.length);
  for (let i = 0; i < most; i++) if (a[i]?.move !== b[i]?.move) return i;
  return undefined;
}

export interface Difference {
  readonly title: string;
  readonly date: IsoDate;
  readonly yours: string;
  readonly theirs: string; // '' where the decision did not arise
  readonly place: number | undefined; // index into your steps
}

/** The steps of another run after the last of yours: what you did not live to decide. */
export function stepsAfter(yours: readonly Step[], theirs: readonly Step[]): readonly Step[] {
  const last = yours.at(-1)?.dossier.date ?? '';
  return theirs.filter(step => step.dossier.date > last);
}

/** Decisions of your time that went another way in the two runs, in the order of the calendar. */
export function differencesOf(yours: readonly Step[], theirs: readonly Step[]): readonly Difference[] {
  const rest = new Map(theirs.map(step => [step.dossier.id, step]));
  const later = new Set(stepsAfter(yours, theirs));
  const differences: Difference[] = [];
  for (const [place, step] of yours.entries()) {
    const other = rest.get(step.dossier.id);
    rest.delete(step.dossier.id);
    if (other?.move === step.move) continue;
    differences.push({
      title: step.dossier.title,
      date: step.dossier.date,
      yours: optionOf(step)?.title ?? '',
      theirs: (other && optionOf(other)?.title) ?? '',
      place,
    });
  }
  for (const step of rest.values()) {
    if (later.has(step)) continue;
    differences.push({
      title: step.dossier.title,
      date: step.dossier.date,
      yours: '',
      theirs: optionOf(step)?.title ?? '',
      place: undefined,
    });
  }
  return differences.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Where the run turned: the last choice that went another way than history's before a vote was lost; else the last. */
export function turningOf(steps: readonly Step[], history: readonly Step[]): number {
  const historic = new Set(history.map(step => step.move));
  for (let i = steps.length - 1; i >= 0; i--) if (!historic.has(steps[i]!.move)) return i;
  return Math.max(0, steps.length - 1);
}
