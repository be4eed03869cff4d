// Flashes as WCAG 2.2 counts them (2.3.1): a pair of opposing changes of a tenth of the relative luminance within a second,
// the darker below 0.8. WCAG lets a quarter of any 341 x 256 px flash; what is counted here is a spot of 16 x 16.

import type { Page } from '@playwright/test';

export interface Frame {
  readonly at: number; // ms
  readonly cells: readonly number[]; // relative luminance, 0 to 1, row by row
}

export interface Film {
  readonly columns: number;
  readonly frames: readonly Frame[];
}

const CELL = 16; // px

/**
 * Films the canvas of a stage from now on, sixty frames to its second: where filming is slow, time on the stage waits for
 * it. To be called before the page is opened. `cut` ends a film and begins the next with its last frame; `settled` waits
 * until something has been drawn (ten seconds at most), and then nothing for longer than the stage ever rests between two
 * movements, so that what comes after cannot make a pair with it.
 */
export async function filmed(page: Page): Promise<{ cut(): Promise<Film>; settled(): Promise<void> }> {
  await page.addInitScript(film, CELL);
  return {
    cut: () => page.evaluate(() => (window as unknown as Filming).cut()),
    settled: async () => {
      const since = await page.evaluate(() => performance.now());
      await page.waitForFunction(
        since => {
          const { drawnAt } = window as unknown as Filming;
          const now = performance.now();
          return now - drawnAt > 2600 && (drawnAt > since || now - since > 10_000);
        },
        since,
        { timeout: 120_000 },
      );
    },
  };
}

interface Filming {
  cut(): Film;
  readonly drawnAt: number; // ms
}

function film(cell: number): void {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, options: object) {
    return getContext.call(this, kind, { ...options, preserveDrawingBuffer: true }); // or a frame is black once it is shown
  } as typeof getContext;
  const { drawElements } = WebGLRenderingContext.prototype;
  let drawn = false;
  WebGLRenderingContext.prototype.drawElements = function (...call) {
    drawn = true;
    drawElements.apply(this, call);
  };
  const clock = performance.now.bind(performance);
  let [now, shown] = [0, clock()]; // on the stage; by the clock
  const ask = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = callback => ask(() => callback(now));
  performance.now = () => now;
  const timers = new Map<number, { readonly due: number; readonly act: () => void }>();
  let timer = 0;
  window.setTimeout = ((act: () => void, ms = 0) => {
    timers.set(++timer, { due: now + ms, act });
    return timer;
  }) as typeof setTimeout;
  window.clearTimeout = timer => timers.delete(Number(timer));
  const small = document.createElement('canvas');
  const context = small.getContext('2d', { willReadFrequently: true })!;
  const linear = (value: number) =>
    value <= 0.04045 * 255 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  let frames: Frame[] = [];
  let drawnAt = 0;
  const look = () => {
    ask(look);
    if (drawn) take(now);
    const passed = clock() - shown;
    now += drawn ? 1000 / 60 : passed; // while nothing is drawn, time goes by the clock
    shown += passed;
    drawn = false;
    for (const [timer, { due, act }] of timers) {
      if (due >= now) continue; // what one timer sets for now comes with the next frame
      timers.delete(timer);
      act();
    }
  };
  const take = (at: number) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.play.staged canvas');
    if (!canvas) return;
    const { width, height } = canvas.getBoundingClientRect();
    const [columns, rows] = [Math.floor(width / cell), Math.floor(height / cell)];
    if (columns === 0 || rows === 0) return; // put away, as at an ending
    if (small.width !== columns || small.height !== rows) {
      [small.width, small.height] = [columns, rows];
      frames = [];
      context.imageSmoothingQuality = 'high';
    }
    context.drawImage(canvas, 0, 0, columns, rows);
    const { data } = context.getImageData(0, 0, columns, rows);
    const cells = Array.from({ length: columns * rows }, (_, i) => {
      const [r, g, b] = [data[4 * i]!, data[4 * i + 1]!, data[4 * i + 2]!];
      return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    });
    frames.push({ at, cells });
    drawnAt = at;
  };
  ask(look);
  const filming: Filming = {
    cut() {
      const done = { columns: small.width, frames };
      frames = frames.slice(-1);
      return done;
    },
    get drawnAt() {
      return drawnAt;
    },
  };
  Object.defineProperties(window, Object.getOwnPropertyDescriptors(filming));
}

/** Where a cell went up and came down again within a second, or down and up: the times of the second change, in ms. */
export function pairsOf(frames: readonly Frame[], cell: number): number[] {
  const pairs: number[] = [];
  let [low, high] = [2, -1]; // since the last change
  let turned = 0; // the direction of the last change
  let since = -Infinity;
  for (const { at, cells } of frames) {
    const now = cells[cell]!;
    low = Math.min(low, now);
    high = Math.max(high, now);
    const rose = now - low >= 0.1 && low < 0.8;
    const fell = high - now >= 0.1 && now < 0.8;
    const way = rose && turned !== 1 ? 1 : fell && turned !== -1 ? -1 : 0;
    if (way === 0) {
      if (turned === 1) low = high = Math.max(high, now);
      if (turned === -1) low = high = Math.min(low, now);
      continue;
    }
    if (turned !== 0 && at - since <= 1000) pairs.push(at);
    [turned, since, low, high] = [way, at, now, now];
  }
  return pairs;
}

/** Where a film flashes at some time. */
export interface Spot {
  readonly column: number;
  readonly row: number;
  readonly at: readonly number[]; // ms
}

/** The spots of a film that flash. Throws on a film in which nothing moves at all: it can have seen nothing. */
export function flashing({ columns, frames }: Film): readonly Spot[] {
  const first = frames[0];
  if (!first || frames.every(({ cells }) => cells.every((value, i) => value === first.cells[i])))
    throw new Error('nothing moves in this film');
  return first.cells
    .map((_, i) => ({ column: i % columns, row: Math.floor(i / columns), at: pairsOf(frames, i) }))
    .filter(({ at }) => at.length > 0);
}
