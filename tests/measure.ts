// npm run measure: what the page promises of speed and size, measured on the build under a slowed processor and network.
// It prints and judges; it is no test, since it knows nothing of what else the machine is doing.

import type { AddressInfo } from 'node:net';
import { loadavg } from 'node:os';
import { type Browser, chromium, type Page } from '@playwright/test';
import settings from '../playwright.config.ts';
import { encode } from '../src/archive/code.ts';
import { historyRun } from '../src/model/history.ts';
import { expected } from './expected.ts';
import { filmed, flashing } from './flashes.ts';
import { beginChapter, beginDecade, choose, goOn, openTitle, scene, withoutStage } from './reader.ts';
import { site } from './site.ts';

const SLOW_4G = { latency: 562.5, megabits: 1.44 };
const THREE_G = { latency: 150, megabits: 1.6 };
/** What the engine does at times of its own: collects garbage, compiles what runs often. */
const CHORES =
  /^(MinorGC|MajorGC|V8\.(GCIncremental|Compile|Finalize|Install|Maglev|MarkCandidates|Optimize).*)$/;

const LONGEST_REST = 1600; // ms; the stage rests less than that between two movements

interface Line {
  readonly what: string;
  readonly found: number;
  readonly most?: number;
  readonly unit: 'ms' | 'bytes' | '%' | 'spots';
}

const server = site().listen(0, 'localhost');
await new Promise(resolve => server.once('listening', resolve));
const address = `http://localhost:${(server.address() as AddressInfo).port}/thaw/`;
/** The browsers of playwright.config.ts: one draws the stage on the processor, the other has none to draw. */
const launched = (project: string) =>
  chromium.launch(settings.projects!.find(({ name }) => name === project)!.use!.launchOptions);
const NAMES = 'globalThis.__name = named => named'; // tsx leaves calls of this in what is sent to the page

console.log(`Programs that ran on this machine meanwhile: ${loadavg()[0]!.toFixed(1)}\n`);
let browser: Browser;
const asked = process.argv[2]; // one of these names, or all
for (const measure of [loading, arriving, choosing, continuing, moving, staying, filming]) {
  if (asked && measure.name !== asked) continue;
  browser = await launched([arriving, moving, staying, filming].includes(measure) ? 'stage' : 'text');
  for (const { what, found, most, unit } of await measure()) {
    const verdict = most === undefined ? '' : found <= most ? `at most ${most}: yes` : `at most ${most}: NO`;
    console.log(
      `${what.padEnd(62)} ${found.toFixed(unit === '%' ? 1 : 0).padStart(8)} ${unit.padEnd(5)} ${verdict}`,
    );
  }
  await browser.close();
}
server.close();

/** From the address to the first paragraph and its choices, Begin being pressed as soon as it stands there. */
async function loading(): Promise<readonly Line[]> {
  const page = await slowed(SLOW_4G);
  const bytes = await countBytes(page);
  await page.addInitScript(beginAtOnce);
  await page.goto(address, { waitUntil: 'commit' });
  const usable = await page.evaluate(() => (window as unknown as Timed).firstChoice);
  const { text, fonts } = bytes();
  await page.context().close();
  return [
    { what: 'text usable, 4x CPU, Slow 4G', found: usable, most: 3000, unit: 'ms' },
    {
      what: 'html, css, js and chapter before the first choice, gzip',
      found: text,
      most: 120_000,
      unit: 'bytes',
    },
    { what: 'fonts by then', found: fonts, most: 70_000, unit: 'bytes' },
  ];
}

/** The stage, after the text. */
async function arriving(): Promise<readonly Line[]> {
  const page = await slowed(THREE_G);
  await page.addInitScript(beginAtOnce);
  await page.goto(address, { waitUntil: 'commit' });
  const text = await page.evaluate(() => (window as unknown as Timed).firstChoice);
  await page.locator('.play.staged').waitFor({ timeout: 60_000 });
  const staged = await page.evaluate(() => performance.now());
  await page.context().close();
  return [
    { what: 'stage ready after the text, 4x CPU, 1.6 Mbit/s', found: staged - text, most: 4000, unit: 'ms' },
  ];
}

/**
 * From the click to the new text painted, the write to IndexedDB included. Without the stage: where there is no
 * graphics card the processor draws it, and that is what would be measured.
 */
async function choosing(): Promise<readonly Line[]> {
  const page = await slowed();
  await withoutStage(page);
  const times: number[] = [];
  while (times.length < 200) {
    await page.goto('about:blank');
    await openTitle(page, address);
    await beginDecade(page);
    times.push(...(await page.evaluate(chooseAndTime, 200 - times.length)));
  }
  await page.context().close();
  times.sort((a, b) => a - b);
  return [
    {
      what: 'from choosing to the new text, 4x CPU, median of 200',
      found: times[100]!,
      most: 50,
      unit: 'ms',
    },
    { what: 'the same, 99th percentile', found: times[198]!, most: 150, unit: 'ms' },
  ];
}

/** A whole run taken up from the shelf. */
async function continuing(): Promise<readonly Line[]> {
  const page = await slowed();
  await withoutStage(page);
  const all = historyRun();
  await page.goto(`${address}#run=${encode({ ...all, choices: all.choices.slice(0, -1) })}`);
  await scene(page, 'dossier').waitFor();
  await choose(page);
  await openTitle(page, address);
  const times: number[] = [];
  for (let i = 0; i < 5; i++) {
    await page.goto('about:blank');
    await openTitle(page, address);
    await page.getByRole('button', { name: /^Continue/ }).waitFor();
    await page.waitForTimeout(500); // the title has been seen
    times.push(await page.evaluate(continueAndTime));
  }
  await page.context().close();
  times.sort((a, b) => a - b);
  return [
    {
      what: 'Continue to its text, 51 choices, 4x CPU, median of 5',
      found: times[2]!,
      most: 250,
      unit: 'ms',
    },
  ];
}

/**
 * What a frame of the stage costs in script while history is played; the calls that draw do nothing. It is played twice:
 * the same script runs each time, and what an answer or a dossier takes in one play only is not the script's. The browser
 * slows a page by the clock, and so counts three times over what other programs take in between: a frame that does 4.8 ms
 * of sums and nothing else has been read as 14.
 */
async function moving(): Promise<readonly Line[]> {
  const plays = [await framesOfHistory(), await framesOfHistory()];
  const frames = plays.flat(2);
  if (frames.length < 2000) throw new Error(`only ${frames.length} frames were drawn`);
  const scripts = frames.map(({ script }) => script).sort((a, b) => a - b);
  const at = (share: number) => scripts[Math.ceil(share * scripts.length) - 1]!;
  const longest = (step: readonly FrameDrawn[]) => Math.max(0, ...step.map(({ script }) => script));
  const [first, again] = plays.map(play => play.map(longest)) as [number[], number[]];
  if (first.length !== again.length) throw new Error('history was not the same twice');
  return [
    {
      what: `script in a frame that moves, 4x CPU, median of ${frames.length}`,
      found: at(0.5),
      most: 16,
      unit: 'ms',
    },
    { what: 'the same, 99th percentile', found: at(0.99), most: 16, unit: 'ms' },
    {
      what: 'the longest of any answer or dossier, in both plays',
      found: Math.max(...first.map((one, step) => Math.min(one, again[step]!))),
      most: 16,
      unit: 'ms',
    },
    { what: 'the longest of all, first play', found: Math.max(...first), unit: 'ms' },
    { what: 'the longest of all, second play', found: Math.max(...again), unit: 'ms' },
    {
      what: 'the same, with what the engine compiled and collected meanwhile',
      found: Math.max(...frames.map(({ script, engine }) => script + engine)),
      unit: 'ms',
    },
  ];
}

/** The frames drawn while history is played once, answer by answer and dossier by dossier. */
async function framesOfHistory(): Promise<readonly (readonly FrameDrawn[])[]> {
  const page = await slowed();
  await page.addInitScript(drawNothing);
  await openTitle(page, address);
  await beginDecade(page);
  await page.locator('.play.staged').waitFor();
  const { turns } = await expected(historyRun());
  const categories = ['devtools.timeline', 'blink.user_timing', 'v8', 'disabled-by-default-v8.compile'];
  await browser.startTracing(page, { categories });
  for (const { place } of turns) {
    await choose(page, place);
    await page.evaluate(standStill, LONGEST_REST);
    if ((await goOn(page)) === 'dossier') await page.evaluate(standStill, LONGEST_REST);
  }
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  await page.context().close();
  return framesDrawn(traceEvents);
}

/** Whether a long sitting fills the memory: a thousand changes of scene. */
async function staying(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const staged of [false, true]) {
    const context = await browser.newContext();
    context.setDefaultTimeout(600_000);
    await context.addInitScript(NAMES);
    await context.addInitScript(hurry);
    const page = await context.newPage();
    await (staged ? page.addInitScript(drawNothing) : withoutStage(page));
    const devtools = await context.newCDPSession(page);
    const heap = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      return (await devtools.send('Runtime.getHeapUsage')).usedSize;
    };
    await openTitle(page, address);
    await beginChapter(page, /The long year/);
    if (staged) await page.locator('.play.staged').waitFor();
    // Until what is fetched once has been fetched and what is run often has been compiled.
    await page.evaluate(changeScenes, 1500);
    const before = await heap();
    const seen = await page.evaluate(changeScenes, 3000);
    if (staged && seen < 2000) throw new Error(`the stage drew only ${seen} changes of 3000`);
    const grown = ((await heap()) - before) / 3; // by itself the heap goes up and down by more than a scene leaves
    await context.close();
    lines.push({
      what: `heap grown in 1,000 changes of scene, mean of 3,000, ${staged ? 'with' : 'without'} the stage`,
      found: (100 * grown) / before,
      most: 5,
      unit: '%',
    });
  }
  return lines;
}

/** Where the stage flashes while history is played, on a wide page and on a narrow one. */
async function filming(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const { turns } = await expected(historyRun());
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    const page = await browser.newPage({ viewport });
    page.setDefaultTimeout(120_000);
    await page.addInitScript(NAMES);
    const { cut, settled } = await filmed(page);
    await openTitle(page, address);
    await beginDecade(page);
    await page.locator('.play.staged').waitFor();
    await settled();
    let [flashes, frames] = [0, 0];
    await cut();
    for (const { place } of turns) {
      await choose(page, place);
      await settled();
      if ((await goOn(page)) === 'dossier') await settled();
      const film = await cut();
      flashes += flashing(film).length;
      frames += film.frames.length;
    }
    await page.context().close();
    lines.push({
      what: `spots of 16 px that flash, in ${frames} frames of ${viewport.width} px`,
      found: flashes,
      most: 0,
      unit: 'spots',
    });
  }
  return lines;
}

interface Timed {
  firstChoice: Promise<number>;
}

async function slowed(network?: { latency: number; megabits: number }): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(120_000);
  await context.addInitScript(NAMES);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  if (network) {
    const throughput = (network.megabits * 1e6) / 8;
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
  }
  return page;
}

/** Counts bodies as they come over the wire; the answer tells what came before the first choice could be read. */
async function countBytes(page: Page): Promise<() => { text: number; fonts: number }> {
  const devtools = await page.context().newCDPSession(page);
  const fonts = new Set<string>();
  const sum = { text: 0, fonts: 0 };
  await devtools.send('Network.enable');
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.mimeType.startsWith('font/')) fonts.add(requestId);
  });
  devtools.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    sum[fonts.has(requestId) ? 'fonts' : 'text'] += encodedDataLength;
  });
  return () => ({ ...sum });
}

/** In the page, before anything else: presses Begin when it is there and notes when the first choice can be read. */
function beginAtOnce(): void {
  (window as unknown as Timed).firstChoice = new Promise(resolve => {
    let begun = false;
    new MutationObserver((_, watch) => {
      if (!begun) {
        const begin = document.querySelector<HTMLElement>('.title-menu .first button');
        if (begin) {
          begun = true;
          setTimeout(() => begin.click());
        }
      }
      if (!document.querySelector('.choice') || !document.querySelector('main .prose p')) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))); // painted
    }).observe(document, { subtree: true, childList: true });
  });
}

/** In the page: plays to the ending, or so many choices, and times each until its answer has been painted. */
async function chooseAndTime(most: number): Promise<number[]> {
  const painted = (selector: string) =>
    new Promise<void>(resolve => {
      const look = () => {
        if (!document.querySelector(selector)) return;
        watch.disconnect();
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel(); // its message comes next after the frame, before any timer
          port1.onmessage = () => resolve();
          port2.postMessage('painted');
        });
      };
      const watch = new MutationObserver(look);
      watch.observe(document.body, { subtree: true, childList: true, attributes: true });
      look();
    });
  const times: number[] = [];
  while (times.length < most && !document.querySelector('.play.at-ending')) {
    const open = document.querySelectorAll<HTMLElement>('.choice:not(.closed)');
    await new Promise<void>(resolve => requestIdleCallback(() => setTimeout(resolve, 50))); // nobody chooses unread
    const since = performance.now();
    open[times.length % open.length]!.click();
    await painted('.at-answer main .prose p');
    times.push(performance.now() - since);
    document.querySelector<HTMLElement>('.go .button')!.click();
    await painted('.at-dossier main .prose p, .at-ending main .prose p');
  }
  return times;
}

/** In the page, before anything else: nothing is drawn, and a mark says in which frame something would have been. */
function drawNothing(): void {
  const without = (prototype: object, calls: readonly string[]) => {
    for (const call of calls) {
      if (!(call in prototype)) throw new Error(`nothing is drawn by ${call}`);
      Object.assign(prototype, { [call]: () => {} });
    }
  };
  const pixels = ['texImage2D', 'texSubImage2D', 'bufferData', 'bufferSubData'];
  without(WebGLRenderingContext.prototype, ['clear', 'drawArrays', ...pixels]);
  without(CanvasRenderingContext2D.prototype, [
    ...['clearRect', 'drawImage', 'fill', 'fillRect', 'fillText', 'stroke', 'strokeRect', 'strokeText'],
  ]);
  const watch = window as unknown as Watched;
  watch.drawnAt = 0; // one mark a frame, or the marks would be what is measured
  WebGLRenderingContext.prototype.drawElements = () => {
    const now = document.timeline.currentTime as number;
    if (now === watch.drawnAt) return;
    watch.drawnAt = now;
    performance.mark('drawn');
  };
}

/** In the page: waits until nothing has been drawn for so many ms, and marks it. */
async function standStill(rest: number): Promise<void> {
  const watch = window as unknown as Watched;
  do await new Promise(resolve => setTimeout(resolve, rest));
  while (performance.now() - watch.drawnAt! < rest);
  performance.mark('still');
}

interface Watched {
  drawnAt?: number; // ms
}

interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly ts: number; // microseconds
  readonly dur: number;
  readonly tdur: number; // of the processor's time, without what other programs took in between
}

interface FrameDrawn {
  readonly script: number; // ms of the processor's time
  readonly engine: number; // the same, for compiling it and collecting garbage, that of text and storage too
}

/** What the script of each frame took in which something was drawn, up to each time that the stage stood still. */
function framesDrawn(events: readonly TraceEvent[]): FrameDrawn[][] {
  const frames = events.filter(({ name }) => name === 'FireAnimationFrame');
  const calls = events.filter(({ name }) => name === 'FunctionCall').sort(longestFirst);
  const chores = events.filter(({ name }) => CHORES.test(name)).sort(longestFirst);
  const stills = events.filter(({ name }) => name === 'still').sort((a, b) => a.ts - b.ts);
  const steps: FrameDrawn[][] = stills.map(() => []);
  for (const mark of events.filter(({ name }) => name === 'drawn')) {
    const frame = frames.find(frame => within(frame, mark));
    const call = frame && calls.find(call => within(frame, call) && within(call, mark));
    if (!call) continue; // a still picture, in no frame
    const engine = chores
      .filter(chore => within(call, chore))
      .filter((chore, i, all) => !all.slice(0, i).some(longer => within(longer, chore)))
      .reduce((sum, { tdur }) => sum + tdur, 0);
    const step = steps[stills.findIndex(({ ts }) => ts > mark.ts)];
    step?.push({ script: (call.tdur - engine) / 1000, engine: engine / 1000 });
  }
  return steps;
}

/** So that what another thing lies within is found before it. */
function longestFirst(a: TraceEvent, b: TraceEvent): number {
  return b.dur - a.dur;
}

function within(whole: TraceEvent, { tid, ts }: TraceEvent): boolean {
  return tid === whole.tid && ts >= whole.ts && ts <= whole.ts + whole.dur;
}

/** In the page, at the title. */
function continueAndTime(): Promise<number> {
  return new Promise(resolve => {
    const since = performance.now();
    new MutationObserver((_, watch) => {
      if (!document.querySelector('main .prose p')) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - since)));
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
    document.querySelectorAll<HTMLElement>('.title-menu button')[1]!.click();
  });
}

/** In the page, before anything else: time goes by a hundred times as fast, or the stage would skip most pictures. */
function hurry(): void {
  const clock = performance.now.bind(performance);
  const ask = window.requestAnimationFrame.bind(window);
  const later = window.setTimeout.bind(window);
  performance.now = () => 100 * clock();
  window.requestAnimationFrame = callback => ask(() => callback(performance.now()));
  window.setTimeout = ((act: TimerHandler, ms = 0) => later(act, ms / 100)) as typeof setTimeout;
}

/**
 * In the page: chooses and goes on, and begins again at each ending, until so many scenes have gone by; a stage is waited
 * for, unless it has nothing new to show. How many changes were drawn.
 */
async function changeScenes(most: number): Promise<number> {
  const pause = () => new Promise(resolve => setTimeout(resolve, 400)); // hurried
  const kind = () => document.querySelector('.play')?.className ?? '';
  const watch = window as unknown as Watched;
  let seen = 0;
  for (let i = 0; i < most; i++) {
    const before = kind() + document.querySelector('h1')?.textContent;
    const { drawnAt } = watch;
    const open = document.querySelectorAll<HTMLElement>('.choice:not(.closed)');
    const next = open[i % open.length] ?? document.querySelector<HTMLElement>('.go .button');
    for (let tries = 0; tries < 500; tries++) {
      if (tries % 50 === 0) next?.click();
      await pause();
      if (kind() + document.querySelector('h1')?.textContent !== before) break;
    }
    for (let tries = 0; tries < 20 && drawnAt !== undefined && watch.drawnAt === drawnAt; tries++)
      await pause();
    if (watch.drawnAt !== drawnAt) seen++;
  }
  return seen;
}
