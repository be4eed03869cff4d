// Nothing that was shown is ever lost: not when the page is closed, not when the browser is killed.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, expect, type Page, test } from '@playwright/test';
import { historyRun } from '../src/model/history.ts';
import { expected } from './expected.ts';
import {
  beginChapter,
  beginDecade,
  choose,
  goOn,
  openTitle,
  playOn,
  prose,
  scene,
  story,
  withoutStage,
} from './reader.ts';
import { storedRuns } from './store.ts';

declare global {
  interface Window {
    told?: (string | number)[];
  }
}

test('every choice is in the store, its transaction complete, before its answer shows', async ({ page }) => {
  await page.addInitScript(() => {
    const told: (string | number)[] = [];
    window.told = told;
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...given) {
      const [record] = given as [{ index?: number }];
      const { index } = record;
      if (index !== undefined)
        this.transaction.addEventListener('complete', () => told.push(`choice ${index + 1} kept`));
      return add.apply(this, given);
    };
    let answers = 0;
    let before = '';
    new MutationObserver(() => {
      const now = document.querySelector('.play')?.className ?? '';
      if (now.includes('at-answer') && !before.includes('at-answer')) told.push(`answer ${++answers} shown`);
      before = now;
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await withoutStage(page);
  await openTitle(page);
  await beginChapter(page, /The long year/);
  await playOn(page, 5);
  const inOrder = [1, 2, 3, 4, 5].flatMap(n => [`choice ${n} kept`, `answer ${n} shown`]);
  expect(await page.evaluate(() => window.told)).toEqual(inOrder);
});

test('a page that is closed at an answer opens again at that answer, and at the dossier after it', async ({
  context,
}) => {
  const first = await context.newPage();
  await withoutStage(first);
  await openTitle(first);
  await beginDecade(first);
  await choose(first, 2);
  const answer = await prose(first);
  await first.close();

  const second = await context.newPage();
  await withoutStage(second);
  await openTitle(second);
  await second.getByRole('button', { name: /^Continue/ }).click();
  await expect(scene(second, 'answer')).toBeVisible();
  expect(await prose(second)).toBe(answer);
  await goOn(second);
  const dossier = await story(second);
  await expect.poll(async () => (await storedRuns(second))[0]!.place).toBe('dossier');
  await second.close();

  const third = await context.newPage();
  await withoutStage(third);
  await openTitle(third);
  await third.getByRole('button', { name: /^Continue/ }).click();
  await expect(scene(third, 'dossier')).toBeVisible();
  expect(await story(third)).toBe(dossier);
});

test('Continue at the title takes up the game that was just left there', async ({ page }) => {
  await withoutStage(page);
  await openTitle(page);
  await beginChapter(page, /The long year/);
  await playOn(page, 1);
  const before = await story(page);
  await page.getByRole('button', { name: 'Thaw: back to the title' }).click();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(scene(page, 'dossier')).toBeVisible();
  expect(await story(page)).toBe(before);
});

test('twenty times the browser is killed around a choice, and nothing that was shown is lost', async ({
  baseURL,
}) => {
  test.setTimeout(300_000);
  const { turns } = await expected(historyRun());
  const profile = mkdtempSync(join(tmpdir(), 'thaw-kill-'));
  const shown: string[] = []; // the answers that a reader has seen, oldest first
  const random = randomFrom(1964);
  try {
    for (let kill = 0; kill < 20; kill++) {
      const browser = launch(profile);
      const played = (async () => {
        const page = await browser.open(baseURL!);
        await takeUp(page, shown);
        await page.exposeFunction('seen', (answer: string) => shown.push(answer));
        await page.evaluate(tellAnswers);
        const { place } = turns[shown.length]!;
        await page.evaluate(n => document.querySelectorAll<HTMLElement>('.choice')[n]!.click(), place - 1);
        await page.waitForTimeout(random(150));
        return 'played';
      })();
      try {
        expect(await Promise.race([played, setTimeout(40_000, 'no answer')]), `kill ${kill}`).toBe('played');
      } finally {
        played.catch(() => {});
        browser.kill();
        await browser.gone;
      }
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  expect(shown.length, 'choices made').toBeGreaterThan(5);
});

/** Continues, compares with what was seen before the kill, and goes on to the next dossier. */
async function takeUp(page: Page, shown: string[]): Promise<void> {
  const [run] = (await storedRuns(page)).slice(-1);
  const kept = run?.choices.length ?? 0;
  expect(kept, 'choices kept').toBeGreaterThanOrEqual(shown.length);
  expect(kept, 'choices kept').toBeLessThanOrEqual(shown.length + 1); // one may be kept that was not yet shown
  if (kept === 0) return beginDecade(page);
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.locator('.play')).toBeVisible();
  if (await scene(page, 'answer').isVisible()) {
    const answer = await prose(page);
    if (kept > shown.length) shown.push(answer);
    expect(answer).toBe(shown.at(-1));
    await goOn(page);
  }
  await expect(scene(page, 'dossier')).toBeVisible();
}

/** In the page: tells each answer the moment it stands there. */
function tellAnswers(): void {
  let before = document.querySelector('.play')!.className;
  new MutationObserver(() => {
    const now = document.querySelector('.play')!.className;
    if (now.includes('at-answer') && !before.includes('at-answer')) {
      const parts = document.querySelectorAll('main h1, main .date, main .prose p');
      (window as unknown as { seen(answer: string): void }).seen(
        [...parts].map(part => part.textContent).join('\n'),
      );
    }
    before = now;
  }).observe(document.body, { subtree: true, childList: true, attributes: true });
}

/** A browser of its own on a profile that outlives it, so that it can be killed like any other program. */
function launch(profile: string) {
  const { executablePath, args = [] } = test.info().project.use.launchOptions!;
  const process = spawn(
    executablePath!,
    [...args, '--headless', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${profile}`],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const gone = new Promise(resolve => process.once('exit', resolve));
  const listening = new Promise<string>(resolve => {
    let said = '';
    process.stderr.on('data', text => {
      said += text;
      const found = /DevTools listening on (\S+)/.exec(said)?.[1];
      if (found) resolve(found);
    });
  });
  return {
    gone,
    kill() {
      if (process.exitCode === null) globalThis.process.kill(-process.pid!, 'SIGKILL'); // with all its children
    },
    async open(address: string): Promise<Page> {
      const browser = await chromium.connectOverCDP(await listening);
      const page = await browser.contexts()[0]!.newPage();
      await page.bringToFront(); // a page behind another is given no frames
      await withoutStage(page);
      await openTitle(page, address);
      return page;
    },
  };
}

/** Whole numbers below a bound, the same for each seed. */
function randomFrom(seed: number): (below: number) => number {
  let last = seed;
  return below => {
    last = (last * 48271) % 2147483647;
    return last % below;
  };
}
