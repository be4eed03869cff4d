// The worked numbers of doc/model.md, computed from the model. In the document each stands between two comments,
// <!--=name--> and <!--/-->; tools/writeModelNumbers.ts fills them in and doc/model.test.ts holds them to the code.

import { ASSUMPTION_IDS, ASSUMPTIONS, type AssumptionId } from '../src/model/assumptions.ts';
import { isoOf } from '../src/model/dates.ts';
import { DOSSIERS } from '../src/model/dossiers/index.ts';
import { ENDINGS } from '../src/model/endings.ts';
import { bringIn, ploughed } from '../src/model/harvest.ts';
import { historyRun } from '../src/model/history.ts';
import { FACTION_IDS, PERSON_IDS, QUANTITY_IDS } from '../src/model/ids.ts';
import { PEOPLE, personById } from '../src/model/people.ts';
import { BLOCS } from '../src/model/plenum.ts';
import { FACTIONS, QUANTITIES } from '../src/model/quantities.ts';
import { amount, yearBooks } from '../src/model/questions.ts';
import { ballotsOf, begin, choose, endingOf, replay, termsOf, wait } from '../src/model/run.ts';
import { copyOf, type State } from '../src/model/state.ts';
import type { Ballot, Evidence, LedgerLine, MoveId, PersonId, Target } from '../src/model/types.ts';
import { FIRST_YEAR, SKIES, skyOf, weather } from '../src/model/weather.ts';
import record from './check/record.json' with { type: 'json' };
import { historyFindings, seedFindings } from './check/truth.ts';

/** The man whose receipt is printed line by line, the September and the numbers in it, the seed of other skies. */
const SHOWN = {
  man: 'bulganin',
  september: 1960,
  numbers: ['supply', 'workers', 'control'],
  seed: 1000,
} as const;

const run = historyRun();
const history = replay(run);
const ballots = ballotsOf(history.state.happenings ?? []);

type Cell = string | number;

const trueMinus = (text: string): string => text.replaceAll('-', '−');
const signed = (value: number, digits = 0): string =>
  trueMinus(value > 0 ? `+${value.toFixed(digits)}` : value.toFixed(digits));
const plain = (value: number, digits = 0): string => trueMinus(value.toFixed(digits));

/** A Markdown table as a block of its own, set out as the formatter would; numbers stand to the right. */
function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const isNumber = (cell: Cell | undefined) => /^[−+]?[\d.,]+%?$/.test(String(cell ?? ''));
  const columns = head.map((title, column) => {
    const cells = [title, ...rows.map(row => String(row[column]))];
    const toTheRight = cells.slice(1).every(isNumber);
    const width = Math.max(...cells.map(cell => cell.length), 3);
    const rule = toTheRight ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width);
    const set = (cell: string) => (toTheRight ? cell.padStart(width) : cell.padEnd(width));
    return [set(cells[0]!), rule, ...cells.slice(1).map(set)];
  });
  const lines = columns[0]!.map((_, line) => `| ${columns.map(column => column[line]).join(' | ')} |`);
  return `\n\n${lines.join('\n')}\n\n`;
}

/** The first ballot of a body in a year of history. Throws if there is none. */
function ballotOf<B extends Ballot['body']>(body: B, year: number): Extract<Ballot, { body: B }> {
  const found = ballots.find(ballot => ballot.body === body && ballot.date.startsWith(String(year)));
  if (!found) throw new Error(`history has no ballot of the ${body} in ${year}`);
  return found as Extract<Ballot, { body: B }>;
}

const june = ballotOf('presidium', 1957);
const junePlenum = ballotOf('plenum', 1957);
const october = ballotOf('presidium', 1964);
const octoberPlenum = ballotOf('plenum', 1964);

const surname = (person: PersonId): string => personById(person).surname;
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
const surnames = (people: readonly PersonId[]): string => listed(people.map(surname));
const inAll = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The state of history's run when a move has just been decided, before time goes on. */
function stateAt(last: MoveId): State {
  const state = begin(termsOf(run.opening, run.seed));
  for (const move of run.choices) {
    choose(state, move);
    if (move === last) return state;
    wait(state);
  }
  throw new Error(`history did not choose ${last}`);
}

/** What the yearbook would have printed with history's decisions and twelve ordinary skies, 0.1 Mt. */
export function withoutWeather(): number[] {
  const figures: number[] = [];
  const state = begin(termsOf(run.opening, run.seed), false);
  for (const move of run.choices) {
    choose(state, move);
    wait(state);
    const year = state.tickYear - 1 - FIRST_YEAR; // the last September that has passed
    if (year < figures.length) continue;
    const ordinary = copyOf(state);
    bringIn(ordinary, year, 100, 100, 100);
    figures.push(ordinary.official[year]!);
  }
  return figures;
}

/** How much of the variation of the official series the curve without weather explains (R squared). */
function explained(): number {
  const curve = withoutWeather();
  const official = yearBooks(history.state).map(book => book.official);
  const mean = official.reduce((sum, grain) => sum + grain, 0) / official.length;
  const squares = (of: (grain: number, year: number) => number) =>
    official.reduce((sum, grain, year) => sum + of(grain, year) ** 2, 0);
  return 1 - squares((grain, year) => grain - curve[year]!) / squares(grain => grain - mean);
}

function openings(): string {
  const quantity = ({ title, unit, opening, least, most }: (typeof QUANTITIES)[keyof typeof QUANTITIES]) => [
    title,
    opening,
    unit,
    `${trueMinus(String(least))} to ${most}`,
  ];
  return table(
    ['Number', 'March 1953', 'Unit', 'Scale'],
    [...FACTION_IDS.map(id => quantity(FACTIONS[id])), ...QUANTITY_IDS.map(id => quantity(QUANTITIES[id]))],
  );
}

function harvests(): string {
  const ordinary = withoutWeather();
  const tenth = (grain: number) => plain(grain / 10, 1);
  return table(
    ['Year', 'In the barn', 'Yearbook', 'On record', 'First claim', 'New lands', 'On record', 'No weather'],
    yearBooks(history.state).map((book, i) => [
      String(book.year),
      tenth(book.barn),
      tenth(book.official),
      plain(record.grain[i]!, 1),
      tenth(book.claimed),
      tenth(book.virgin),
      plain(record.virginGrain[i]!, 1),
      tenth(ordinary[i]!),
    ]),
  );
}

const skies = (): string =>
  table(
    ['Sky of', 'Kazakhstan', 'Other new lands', 'Old lands', 'Ploughed under the crash programme, Mha'],
    SKIES.map((sky, i) => [String(FIRST_YEAR + i), ...sky, ploughed(history.state)[i]!]),
  );

/** Twelve years under another seed: which sky each year drew, and the three indices with their jitter. */
function drawnSkies(): string {
  const jitter = ASSUMPTIONS.weather_jitter.value;
  return table(
    ['Year', 'Sky drawn', 'Kazakhstan', 'Other new lands', 'Old lands'],
    SKIES.map((_, year) => {
      const sky = skyOf(SHOWN.seed, year);
      const regions = [0, 1, 2].map(region => weather(SHOWN.seed, year, sky, region, jitter));
      return [String(FIRST_YEAR + year), String(FIRST_YEAR + sky), ...regions];
    }),
  );
}

const septemberLines = (target: Target): readonly LedgerLine[] =>
  history.state.ledger!.filter(
    line => line.target === target && line.date === isoOf(SHOWN.september * 10000 + 901),
  );

function september(): string {
  return table(
    ['Number', 'Was', 'By', 'Is', 'Because'],
    SHOWN.numbers.flatMap(target =>
      septemberLines(target).map(({ was, by, is, because }) => [
        { ...FACTIONS, ...QUANTITIES }[target].title,
        trueMinus(String(was)),
        by > 0 ? `+${by}` : trueMinus(String(by)),
        trueMinus(String(is)),
        because,
      ]),
    ),
  );
}

function receiptOf(ballot: Extract<Ballot, { body: 'presidium' }>, person: PersonId) {
  const receipt = ballot.receipts.find(candidate => candidate.person === person);
  if (!receipt) throw new Error(`${person} did not vote on ${ballot.date}`);
  return receipt;
}

/** The lines or the terms of the receipt that is printed, in hundredths, and their sum. */
function receiptTable(
  head: readonly [string, string],
  lines: readonly { readonly because: string; readonly by: number }[],
  sum: readonly [string, number],
): string {
  const row = (because: string, by: number) => [because, signed(by / 100, 2)];
  return table(head, [...lines.map(({ because, by }) => row(because, by)), row(`**${sum[0]}**`, sum[1])]);
}

const shown = receiptOf(june, SHOWN.man);

function count(ballot: Extract<Ballot, { body: 'presidium' }>): string {
  const order = [...ballot.receipts].sort((a, b) => a.threshold - b.threshold);
  return table(
    ['Man', 'Leaning', 'Threshold', 'Joined in round'],
    order.map(({ person, leaning, threshold, round }) => [
      surname(person),
      signed(leaning / 100, 2),
      signed(threshold / 100, 2),
      round === 0 ? 'did not' : String(round),
    ]),
  );
}

const BLOC_NAMES: Readonly<Record<string, string>> = {
  secretaries: 'Regional and Party secretaries',
  ministries: 'Ministries and planners',
  army_and_security: 'Army and security',
  others: 'Others',
};

function blocs(): string {
  const state = stateAt('june57_members/aircraft');
  const of = (id: Target) => amount(state, id);
  const loyalty: Readonly<Record<string, number>> = {
    secretaries: of('apparatus') + of('plenum_bond'),
    ministries: of('ministries'),
    army_and_security: 0.7 * of('army') + 0.3 * of('security'),
    others: (of('workers') + of('intelligentsia') + of('countryside')) / 3,
  };
  return table(
    ['Bloc', 'Seats in 1957', 'Seats in 1964', 'Loyalty, June 1957', 'Firm for you, June 1957'],
    BLOCS.map(id => [
      BLOC_NAMES[id]!,
      junePlenum.for[id] + junePlenum.against[id],
      octoberPlenum.for[id] + octoberPlenum.against[id],
      plain(loyalty[id]!, 2),
      junePlenum.for[id],
    ]),
  );
}

function men(): string {
  const followed = PEOPLE.filter(person => person.temper);
  return table(
    ['Man', 'Answers to', 'Grievance', 'Ambition', 'Caution', 'Tie'],
    followed.map(({ surname: name, temper }) => [
      name,
      Object.entries(temper!.weights)
        .map(([faction, weight]) => `${faction} ${weight}`)
        .join(', '),
      temper!.grievance,
      temper!.ambition,
      temper!.caution,
      temper!.tie,
    ]),
  );
}

const assumptions = (): string =>
  table(
    ['Name', 'Default', 'Range', 'Unit', 'Why'],
    ASSUMPTION_IDS.map(id => {
      const { value, least, most, unit, why } = ASSUMPTIONS[id];
      return [
        `\`${id}\``,
        trueMinus(String(value)),
        `${trueMinus(String(least))} to ${trueMinus(String(most))}`,
        unit,
        why,
      ];
    }),
  );

const endings = (): string =>
  table(
    ['Ending', 'In office', 'What happened'],
    ENDINGS.map(({ title, inOffice, sentence }) => [title, inOffice ? 'yes' : 'no', sentence]),
  );

/** The truth checks of `thaw check`, with the figures measured when the document was written. */
function checks(): string {
  return table(
    ['Check', 'Figure', 'Holds'],
    [...historyFindings(), ...seedFindings(1000)].map(({ says, figure, ok }) => [
      says,
      figure,
      ok ? 'yes' : '**no**',
    ]),
  );
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The days of 1964 on which signs of history's table were seen, "17 April". */
function soundings(): string {
  const seen = (history.state.happenings ?? []).flatMap(found =>
    found.kind === 'sign' ? [found.sign.date] : [],
  );
  const days = [...new Set(seen)].map(
    date => `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`,
  );
  return listed(days);
}

const effects = DOSSIERS.flatMap(({ options }) => options.flatMap(option => option.effects));
const withEvidence = (evidence: Evidence): string =>
  String(effects.filter(effect => effect.evidence === evidence).length);
const worst = (series: readonly number[], of: (book: ReturnType<typeof yearBooks>[number]) => number) =>
  Math.max(...yearBooks(history.state).map((book, i) => Math.abs(of(book) / (10 * series[i]!) - 1)));
const troops = record.troops.map(({ after }) => plain(amount(stateAt(after as MoveId), 'men')));

/** Every marked number by name. Those whose name begins with `slow.` play thousands of runs. */
const NUMBERS: Readonly<Record<string, () => string>> = {
  'count.decisions': () => String(DOSSIERS.length),
  'count.options': () => String(DOSSIERS.flatMap(({ options }) => options).length),
  'count.effects': () => String(effects.length),
  'count.documented': () => withEvidence('documented'),
  'count.inferred': () => withEvidence('inferred'),
  'count.speculative': () => withEvidence('speculative'),
  'count.assumptions': () => String(ASSUMPTION_IDS.length),
  'count.endings': () => String(ENDINGS.length),
  'count.people': () => String(PERSON_IDS.length),
  'count.men': () => String(PEOPLE.filter(person => person.temper).length),
  'history.choices': () => String(run.choices.length),
  'history.ending': () => endingOf(history.state)!.title,
  'history.troops': () => troops.join(', '),
  'table.openings': openings,
  'table.harvests': harvests,
  'table.skies': skies,
  'table.drawn_skies': drawnSkies,
  'table.september': september,
  'table.receipt': () => receiptTable(['Line', 'Points'], shown.lines, ['his leaning', shown.leaning]),
  'table.threshold': () => receiptTable(['Term', 'Steps'], shown.terms, ['his threshold', shown.threshold]),
  'table.june': () => count(june),
  'table.october': () => count(october),
  'table.blocs': blocs,
  'table.men': men,
  'table.assumptions': assumptions,
  'table.endings': endings,
  'slow.checks': checks,
  'harvest.worst': () => (100 * worst(record.grain, book => book.official)).toFixed(1),
  'harvest.worst_new_lands': () => (100 * worst(record.virginGrain, book => book.virgin)).toFixed(1),
  'harvest.explained': () => explained().toFixed(2),
  'june.against': () => surnames(june.against),
  'june.for': () => surnames(june.for),
  'june.hands': () => `${june.against.length} to ${june.for.length}`,
  'june.firm': () => String(inAll(junePlenum.for)),
  'june.present': () => String(inAll(junePlenum.for) + inAll(junePlenum.against)),
  'june.colleagues': () => String(june.receipts.length),
  'plot.soundings': soundings,
  'october.against': () => surnames(october.against),
  'october.for': () => surnames(october.for),
  'october.firm': () => String(inAll(octoberPlenum.for)),
  'october.present': () => String(inAll(octoberPlenum.for) + inAll(octoberPlenum.against)),
  'shown.man': () => surname(SHOWN.man),
  'shown.september': () => String(SHOWN.september),
  'shown.seed': () => String(SHOWN.seed),
};

/** The text that belongs between the comments of a name. Throws on a name that means nothing. */
export function numberFor(name: string): string {
  if (name.startsWith('given.')) {
    const assumption = ASSUMPTIONS[name.slice('given.'.length) as AssumptionId];
    if (!assumption) throw new Error(`there is no assumption "${name}"`);
    return trueMinus(String(assumption.value));
  }
  const number = NUMBERS[name];
  if (!number) throw new Error(`nothing computes the marked number "${name}"`);
  return number();
}

const MARK = /<!--=([\w.]+)-->([\s\S]*?)<!--\/-->/g;

/** The names marked in a document, in order. */
export const marksIn = (text: string): string[] => [...text.matchAll(MARK)].map(([, name]) => name!);

/** The document with its marked numbers computed afresh, but for those that `keep` says to leave. */
export const filled = (text: string, keep: (name: string) => boolean = () => false): string =>
  text.replace(MARK, (mark, name: string) =>
    keep(name) ? mark : `<!--=${name}-->${numberFor(name)}<!--/-->`,
  );

/** Names whose numbers take more than a second. */
export const isSlow = (name: string): boolean => name.startsWith('slow.');
