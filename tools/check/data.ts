// What must be true of every dossier and every man, whatever the numbers: causes, sources, gains and costs, dates.

import { readFileSync } from 'node:fs';
import { dayOf } from '../../src/model/dates.ts';
import { DOSSIERS } from '../../src/model/dossiers/index.ts';
import { FACTION_IDS } from '../../src/model/ids.ts';
import { PEOPLE } from '../../src/model/people.ts';
import type { Condition, Dossier, Effect, IsoDate, Option, PersonId, Target } from '../../src/model/types.ts';
import { type Fault, lineOf } from './fault.ts';

const fileOf = (dossier: Dossier) => `src/model/dossiers/${dossier.id}.ts`;
const lineOfOption = (dossier: Dossier, option: Option, needle = '') =>
  lineOf(fileOf(dossier), needle || `id: '${option.id}'`, `id: '${option.id}'`);

/** Keys of the bibliography. */
export const sourceKeys = (): ReadonlySet<string> =>
  new Set(
    (JSON.parse(readFileSync('sources/bibliography.json', 'utf8')) as { id: string }[]).map(({ id }) => id),
  );

/** Faults in the dossiers and the people as they are, or as a test plants them. */
export function dataFaults(
  dossiers: readonly Dossier[] = DOSSIERS,
  keys: ReadonlySet<string> = sourceKeys(),
): Fault[] {
  return dossiers.flatMap(dossier => [
    ...dossierFaults(dossier),
    ...dossier.options.flatMap(option => [
      ...option.effects.flatMap(effect => effectFaults(dossier, option, effect, keys)),
      ...optionFaults(dossier, option),
      ...seatFaults(dossier, option.needs, lineOfOption(dossier, option)),
    ]),
    ...seatFaults(dossier, dossier.arises, lineOf(fileOf(dossier), 'arises')),
    ...dominationFaults(dossier),
  ]);
}

function dossierFaults(dossier: Dossier): Fault[] {
  const faults: string[] = [];
  const done = dossier.options.filter(option => option.history).length;
  if (dossier.options.length < 2 || dossier.options.length > 5)
    faults.push('a dossier has two to five options');
  if (done !== 1 && !(done === 0 && dossier.options.every(option => option.counterfactual))) {
    faults.push(`${done} options are marked as history; it did one thing`);
  }
  if (!dossier.options.some(option => option.needs.length === 0)) faults.push('no option is always open');
  if (dossier.options.some(option => option.history && option.needs.length > 0)) {
    faults.push('what was done has a condition');
  }
  return faults.map(says => ({ file: fileOf(dossier), line: 1, says }));
}

function effectFaults(
  dossier: Dossier,
  option: Option,
  { target, because, sources, by, lag }: Effect,
  keys: ReadonlySet<string>,
): Fault[] {
  const line = lineOfOption(dossier, option, `'${target}', ${by}`);
  const faults: string[] = [];
  const what = `the effect on ${target}`;
  if (!because.trim()) faults.push(`${what} has no cause`);
  if (because.length > 45) faults.push(`${what}: its cause is ${because.length} characters long, of 45`);
  if (sources.length === 0) faults.push(`${what} has no source`);
  for (const key of sources)
    if (!keys.has(key)) faults.push(`${what} cites "${key}", which no bibliography has`);
  if (!Number.isFinite(by) || by === 0) faults.push(`${what} moves nothing`);
  if (!Number.isInteger(lag) || lag < 0) faults.push(`${what} falls due after ${lag} years`);
  return faults.map(says => ({ file: fileOf(dossier), line, says }));
}

/** What an option does to each target, delays counted. */
function sums(option: Option): Map<Target, number> {
  const total = new Map<Target, number>();
  for (const { target, by } of option.effects) total.set(target, (total.get(target) ?? 0) + by);
  return total;
}

const PEOPLE_IDS: ReadonlySet<string> = new Set(PEOPLE.map(({ id }) => id));
const counts = (target: Target) =>
  (FACTION_IDS as readonly string[]).includes(target) || PEOPLE_IDS.has(target);

function optionFaults(dossier: Dossier, option: Option): Fault[] {
  const felt = option.effects.filter(({ target }) => counts(target));
  const faults: string[] = [];
  if (!felt.some(({ by }) => by > 0)) faults.push(`"${option.id}" gains nobody`);
  if (!felt.some(({ by }) => by < 0)) faults.push(`"${option.id}" costs nobody`);
  return faults.map(says => ({ file: fileOf(dossier), line: lineOfOption(dossier, option), says }));
}

/** Less of these is better for you. */
const COSTS: ReadonlySet<string> = new Set(['tension', 'cult']);

function dominationFaults(dossier: Dossier): Fault[] {
  const options = dossier.options.filter(option => !option.exit);
  return options.flatMap(better =>
    options
      .filter(worse => worse !== better && dominates(sums(better), sums(worse)))
      .map(worse => ({
        file: fileOf(dossier),
        line: lineOfOption(dossier, worse),
        says: `"${worse.id}" is at most as good as "${better.id}" on every target`,
      })),
  );
}

function dominates(better: Map<Target, number>, worse: Map<Target, number>): boolean {
  for (const target of new Set([...better.keys(), ...worse.keys()])) {
    const gain = ((better.get(target) ?? 0) - (worse.get(target) ?? 0)) * (COSTS.has(target) ? -1 : 1);
    if (gain < 0) return false;
  }
  return true;
}

/** A condition that a man sits at the table, on a day when none of his terms lets him. */
function seatFaults(dossier: Dossier, conditions: readonly Condition[], line: number): Fault[] {
  return conditions
    .flatMap(condition => (condition.kind === 'sits' ? [condition.person] : []))
    .filter(person => !couldSit(person, dossier.date))
    .map(person => ({
      file: fileOf(dossier),
      line,
      says: `${person} cannot be a full member on ${dossier.date}`,
    }));
}

/** Whether a man can be a full member on a day, under some choices. */
export const couldSit = (person: PersonId, date: IsoDate): boolean =>
  PEOPLE.find(({ id }) => id === person)!.terms.some(
    term => term.rank === 'full' && dayOf(term.from) <= dayOf(date) && dayOf(date) < dayOf(term.to),
  );
