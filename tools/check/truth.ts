// Whether the model tells what happened when the choices are history's: each check with the figure it measured.

import { advance, decide, isOpen, openDossier } from '../../src/model/decide.ts';
import { ENDINGS } from '../../src/model/endings.ts';
import { historyRun } from '../../src/model/history.ts';
import { HISTORY } from '../../src/model/luck.ts';
import { DECADE } from '../../src/model/openings.ts';
import { quantity, yearBooks } from '../../src/model/questions.ts';
import { ballotsOf, endingOf, historyOf, replay, termsOf } from '../../src/model/run.ts';
import { emptyState, reset, type State } from '../../src/model/state.ts';
import type { Ballot, MoveId } from '../../src/model/types.ts';
import record from './record.json' with { type: 'json' };
import { STRATEGIES } from './strategies.ts';

export interface Finding {
  readonly id: string;
  readonly says: string;
  readonly figure: number | string;
  readonly ok: boolean;
}

const within = (figure: number, least: number, most: number) => figure >= least && figure <= most;
const percent = (share: number) => Math.round(share * 1000) / 10;

/** Everything that history's choices must give, in history's luck. */
export function historyFindings(): Finding[] {
  const run = historyRun();
  const { state, steps } = replay(run);
  const ballots = ballotsOf(state.happenings ?? []);
  const june = ballots.find(ballot => ballot.body === 'presidium' && ballot.date.startsWith('1957'));
  const plenum = ballots.find(ballot => ballot.body === 'plenum' && ballot.date.startsWith('1957'));
  const october = ballots.find(ballot => ballot.body === 'presidium' && ballot.date.startsWith('1964'));
  const between = ballots.filter(({ date }) => date > '1957-12-31' && date < '1964-10-01');
  const books = yearBooks(state);
  const worst = (series: readonly number[], of: (book: (typeof books)[number]) => number) =>
    percent(Math.max(...books.map((book, i) => Math.abs(of(book) / (10 * series[i]!) - 1))));
  const grain = worst(record.grain, book => book.official);
  const virgin = worst(record.virginGrain, book => book.virgin);
  const troops = record.troops.map(({ after }) => quantity(stateAfter(run.choices, after as MoveId), 'men'));
  return [
    finding('june_1957', 'the table of June 1957 by name', namesAre(june, record.june1957), names(june)),
    finding('plenum_1957', 'the plenum of June 1957 rescues', plenum?.carried === true, total(plenum)),
    finding('no_1960_1962', 'nobody committed in 1960 and 1962', between.length === 0, between.length),
    finding(
      'october_1964',
      'all but Mikoyan on 14 October 1964',
      namesAre(october, record.october1964),
      names(october),
    ),
    finding(
      'ending',
      'history ends as it did',
      endingOf(state)?.id === 'retired' && steps.at(-1)?.dossier.date === '1964-10-14',
      endingOf(state)?.id ?? 'none',
    ),
    finding('grain', 'yearly grain within 5% of the revised series, worst year %', grain <= 5, grain),
    finding('virgin_grain', 'grain of the new lands within 10%, worst year %', virgin <= 10, virgin),
    finding(
      'troops',
      'announced strength, thousands',
      troops.every((men, i) => men === record.troops[i]!.men),
      troops.join(' '),
    ),
  ];
}

const finding = (id: string, says: string, ok: boolean, figure: number | string): Finding => ({
  id,
  says,
  figure,
  ok,
});

/** The state when a move of a run has just been decided. */
function stateAfter(choices: readonly MoveId[], move: MoveId): State {
  const upTo = choices.slice(0, choices.indexOf(move) + 1);
  return replay({ ...historyRun(), choices: upTo }).state;
}

const names = (ballot: Ballot | undefined) =>
  ballot?.body === 'presidium' ? `${ballot.against.length} against ${ballot.for.length}` : 'no ballot';

function namesAre(
  ballot: Ballot | undefined,
  expected: { against: readonly string[]; for: readonly string[] },
) {
  if (ballot?.body !== 'presidium') return false;
  const same = (a: readonly string[], b: readonly string[]) => [...a].sort().join() === [...b].sort().join();
  return same(ballot.against, expected.against) && same(ballot.for, expected.for);
}

const total = (ballot: Ballot | undefined) =>
  ballot?.body === 'plenum' ? Object.values(ballot.for).reduce((a, b) => a + b, 0) : 0;

type Pick = (state: State) => number;

/** Plays choices under a seed of luck on a scratch state. Returns the state at the end, good until the next call. */
function player() {
  const terms = { ...termsOf(DECADE, HISTORY) };
  const state = emptyState(terms);
  return (seed: number, pick: Pick): State => {
    terms.seed = seed;
    reset(state, terms);
    for (advance(state); openDossier(state); advance(state)) decide(state, pick(state));
    return state;
  };
}

const asHistory: Pick = state => historyOf(openDossier(state)!.source);

/** History's choices but for those named; one that is closed or does not arise is left out. */
function differing(moves: readonly MoveId[]): Pick {
  return state => {
    const { source, options } = openDossier(state)!;
    const wanted = options.findIndex(({ move }) => moves.includes(move));
    return wanted >= 0 && isOpen(state, wanted) ? wanted : historyOf(source);
  };
}

const survived = (state: State) => ENDINGS[state.ending]!.inOffice;

/** History, the named strategies and the last act over many seeds. */
export function seedFindings(seeds: number): Finding[] {
  const play = player();
  const share = (pick: Pick, of: (state: State) => boolean) => {
    let hits = 0;
    for (let seed = 1; seed <= seeds; seed++) if (of(play(seed, pick))) hits++;
    return hits / seeds;
  };
  const falls = share(asHistory, state => !survived(state));
  const strategies = Object.entries(STRATEGIES).map(([name, moves]) => ({
    name,
    share: share(differing(moves), survived),
  }));
  const lasting = strategies.filter(strategy => strategy.share >= 0.5);
  const act = lastAct(Math.min(seeds, 200));
  return [
    finding(
      'history_falls',
      `history falls in 96-99% of ${seeds} other seeds, %`,
      within(falls, 0.96, 0.99),
      percent(falls),
    ),
    finding(
      'strategies',
      'at least three named strategies survive in half of the seeds, %',
      lasting.length >= 3,
      strategies.map(s => `${s.name} ${percent(s.share)}`).join(', '),
    ),
    finding(
      'last_act',
      'from 27 September 1964 a continuation holds in 30-60% of seeds, %',
      within(act, 0.3, 0.6),
      percent(act),
    ),
  ];
}

/** The best single continuation of history's line from 27 September 1964: the share of seeds in which it holds. */
function lastAct(seeds: number): number {
  const play = player();
  let best = 0;
  for (const line of continuations()) {
    let held = 0;
    for (let seed = 1; seed <= seeds; seed++) if (survived(play(seed, differing(line)))) held++;
    best = Math.max(best, held / seeds);
  }
  return best;
}

const LAST = ['galyukov', 'pitsunda', 'october', 'october_night', 'october_end'];

/** Every way through the last five decisions. */
function continuations(): MoveId[][] {
  const { dossiers } = termsOf(DECADE, HISTORY).rules;
  return LAST.reduce<MoveId[][]>(
    (lines, id) => {
      const { options } = dossiers.find(({ source }) => source.id === id)!;
      return lines.flatMap(line => options.map(({ move }) => [...line, move]));
    },
    [[]],
  );
}
