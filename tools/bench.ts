// npm run bench: how fast the model is, beside a peer in the same run, and how large what we ship is.
// Ratios travel between machines; the plain figures are of this one.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { gzipSync } from 'node:zlib';
import { decode, encode } from '../src/archive/code.ts';
import { advance, decide, optionOf } from '../src/model/decide.ts';
import { historyRun } from '../src/model/history.ts';
import { begin, replay, termsOf } from '../src/model/run.ts';
import { copyOf, type State } from '../src/model/state.ts';
import type { MoveId, Run } from '../src/model/types.ts';
import { type ChapterName, chapterOf } from '../src/narrative/chapters.ts';
import { type Teller, tellerOf } from '../src/narrative/teller.ts';
import { randomRun } from './check/walks.ts';
import { compileStory } from './ink/compile.ts';
import { tally } from './thaw/random.ts';

/** Seconds of this process's own time that `work` takes. */
function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const best = (times: number, measure: () => number): number =>
  Math.max(...Array.from({ length: times }, measure));

/** A run's moves with the states before and after each, worked out beforehand: the peer is timed on prose alone. */
function rehearsed(run: Run): { move: MoveId; before: State; after: State }[] {
  const state = begin(termsOf(run.opening, run.seed), false);
  return run.choices.map(move => {
    const before = copyOf(state);
    decide(state, optionOf(state, move));
    const after = copyOf(state);
    advance(state);
    return { move, before, after };
  });
}

/** Complete runs a second that inkjs tells of our own story. */
function inkRunsPerSecond(runs: number): number {
  const tellers = new Map<ChapterName, Teller>();
  const teller = (knot: string) => {
    const chapter = chapterOf(knot);
    let found = tellers.get(chapter);
    if (!found) {
      found = tellerOf(compileStory(`story/${chapter}.ink`).json, chapter);
      tellers.set(chapter, found);
    }
    return found;
  };
  const plays = Array.from({ length: runs }, (_, index) => rehearsed(randomRun(index)));
  const tell = () => {
    for (const play of plays) {
      for (const { move, before, after } of play) {
        const knot = move.split('/')[0]!;
        teller(knot).enter(knot, before);
        teller(knot).take(move, after);
      }
    }
  };
  tell(); // compiles the chapters and warms up
  return runs / seconds(tell);
}

function sizes(): [string, number][] {
  if (!existsSync('dist/assets')) return [];
  const gzip = (name: string) => gzipSync(readFileSync(`dist/assets/${name}`), { level: 9 }).length;
  const files = readdirSync('dist/assets').filter(name => /\.(js|css|woff2)$/.test(name));
  return files.map((name): [string, number] => [name, gzip(name)]).sort(([, a], [, b]) => b - a);
}

const model = best(3, () => tally(40_000, 1).runsPerSecond);
const ink = best(3, () => inkRunsPerSecond(20));
const history = historyRun();
const code = encode(history);
const each = (times: number, work: () => void) =>
  (1000 *
    seconds(() => {
      for (let i = 0; i < times; i++) work();
    })) /
  times;
replay(history);

const rows: [string, string][] = [
  ['machine', `${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}`],
  ['complete random runs a second, ledger off, best of 3', String(model)],
  ['complete runs a second in inkjs, our own story, best of 3', ink.toFixed(1)],
  ['ratio', Math.round(model / ink).toLocaleString('en-GB')],
  ['history replayed with its ledger, ms', each(200, () => replay(history)).toFixed(2)],
  ['a run code written and read, ms', each(500, () => decode(encode(history))).toFixed(3)],
  ['letters in history’s code', String(code.replaceAll('-', '').length)],
  ...sizes()
    .slice(0, 12)
    .map(([name, bytes]): [string, string] => [`gzip ${name}`, bytes.toLocaleString('en-GB')]),
];
const width = Math.max(...rows.map(([name]) => name.length));
for (const [name, figure] of rows) console.log(`${name.padEnd(width)}  ${figure}`);
