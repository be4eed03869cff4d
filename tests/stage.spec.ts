// The stage is never needed, never in the way, and asleep when nothing moves.

import { expect, type Page, test } from '@playwright/test';
import { encode } from '../src/archive/code.ts';
import { historyRun } from '../src/model/history.ts';
import { faultsFound } from './axe.ts';
import { expected, partOf } from './expected.ts';
import { banner, beginChapter, beginDecade, choose, goOn, openTitle, playOn, scene } from './reader.ts';

declare global {
  interface Window {
    framesAsked?: number;
  }
}

const MISSING = /The picture of the desk did not load here/;

const WITHOUT: readonly (readonly [why: string, arrange: (page: Page) => Promise<unknown>])[] = [
  [
    'a browser without WebGL',
    page =>
      page.addInitScript(() => {
        const real = HTMLCanvasElement.prototype.getContext as (kind: string) => null;
        HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
          return kind.startsWith('webgl') ? null : real.call(this, kind);
        };
      }),
  ],
  ['a stage that does not arrive', page => page.route(partOf('src/stage/stage.ts'), route => route.abort())],
];

for (const [why, arrange] of WITHOUT) {
  test(`${why} leaves a whole game with its dials, and says so once`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', error => faults.push(error.message));
    await arrange(page);
    await openTitle(page);
    await beginChapter(page, /The long year/);
    await expect(banner(page)).toContainText(MISSING);
    await expect(banner(page).locator('p')).toHaveCount(1);
    await expect(page.locator('.stage svg.desk.wide')).toBeVisible();
    await expect(page.locator('.meters .meter svg')).toHaveCount(8);
    await banner(page).getByRole('button', { name: 'Understood' }).click();
    await expect(banner(page)).toHaveCount(0);
    expect(await playOn(page)).toBe('ending');
    await expect(banner(page)).toHaveCount(0);
    expect(faults).toEqual([]);
  });
}

/** Counts the animation frames that anything on the page asks for. */
const countFrames = (page: Page) =>
  page.addInitScript(() => {
    window.framesAsked = 0;
    const real = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = callback => {
      window.framesAsked!++;
      return real(callback);
    };
  });

const framesIn = async (page: Page, ms: number): Promise<number> => {
  const before = await page.evaluate(() => window.framesAsked!);
  await page.waitForTimeout(ms);
  return (await page.evaluate(() => window.framesAsked!)) - before;
};

/** Waits until three seconds pass without a frame: on a busy machine a movement may begin late. */
async function settled(page: Page): Promise<void> {
  for (let i = 0; i < 20; i++) if ((await framesIn(page, 3000)) === 0) return;
  throw new Error('the page never comes to rest');
}

test('when nothing moves, no frame is asked for in ten seconds', async ({ page }) => {
  await countFrames(page);
  await openTitle(page);
  await beginDecade(page);
  await expect(page.locator('.play.staged')).toBeVisible({ timeout: 60_000 });
  await choose(page);
  await settled(page);
  expect(await page.evaluate(() => window.framesAsked!), 'frames while it moved').toBeGreaterThan(5);
  expect(await framesIn(page, 10_000)).toBe(0);
});

test('with movement off, a choice changes the desk at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await countFrames(page);
  await openTitle(page);
  await beginDecade(page);
  await expect(page.locator('.play.staged')).toBeVisible({ timeout: 60_000 });
  await settled(page);
  const canvas = page.locator('#stage canvas');
  const before = await canvas.screenshot();
  const frames = await page.evaluate(() => window.framesAsked!);
  await choose(page);
  await settled(page);
  expect((await canvas.screenshot()).equals(before), 'the desk is the same after a choice').toBe(false);
  expect((await page.evaluate(() => window.framesAsked!)) - frames, 'frames to get there').toBeLessThan(5);
});

for (const [place, dossier, at] of [
  ['the desk', 'speech', 'answer'],
  ['the table', 'june57_table', 'answer'],
  ['the hall', 'june57_members', 'answer'],
  ['the map', 'cuba', 'dossier'],
  ['the steppe', 'fallow', 'dossier'],
  ['Pitsunda', 'pitsunda', 'dossier'],
] as const) {
  test(`with movement off, ${place} shows what it shows when everything has moved`, async ({ page }) => {
    const run = historyRun();
    const made = run.choices.findIndex(choice => choice.startsWith(`${dossier}/`));
    const { turns } = await expected(run);
    const before = turns[made - 1]!;
    await countFrames(page);
    const pictures: Buffer[] = [];
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      await page.emulateMedia({ reducedMotion });
      await page.goto('about:blank');
      await page.goto(`#run=${encode({ ...run, choices: run.choices.slice(0, made - 1) })}`);
      await expect(page.locator('.play.staged')).toBeVisible({ timeout: 60_000 });
      await choose(page, before.place);
      await goOn(page);
      if (at === 'answer') await choose(page, turns[made]!.place);
      await settled(page);
      pictures.push(await page.locator('#stage canvas').screenshot());
    }
    expect(pictures[0]!.length, 'bytes of the picture').toBeGreaterThan(20_000);
    expect(pictures[0]!.equals(pictures[1]!)).toBe(true);
  });
}

test('the map of a year is the same whatever year was looked at before', async ({ page }) => {
  const run = historyRun();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await countFrames(page);
  await page.goto(`#run=${encode({ ...run, choices: run.choices.slice(0, -1) })}`);
  await expect(page.locator('.play.staged')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Show the map' }).click();
  const year = page.getByRole('slider', { name: 'Year' });
  const pictures: Buffer[] = [];
  for (const keys of [['Home'], ['ArrowRight', 'ArrowLeft'], ['End', 'Home']]) {
    for (const key of keys) {
      await year.press(key);
      await settled(page);
    }
    pictures.push(await page.locator('#stage canvas').screenshot());
  }
  for (const picture of pictures) expect(picture.equals(pictures[0]!)).toBe(true);
});

test('on a dark device night falls over the desk, and goes when the device is light again', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  await countFrames(page);
  await openTitle(page);
  await beginDecade(page);
  await expect(page.locator('.play.staged')).toBeVisible({ timeout: 60_000 });
  const canvas = page.locator('#stage canvas');
  const pictures: Buffer[] = [];
  for (const colorScheme of ['light', 'dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await settled(page);
    pictures.push(await canvas.screenshot());
  }
  const [day, night, again] = pictures;
  expect(night!.equals(day!)).toBe(false);
  expect(again!.equals(night!)).toBe(false);
});

test('going to the title and back raises the stage again', async ({ page }) => {
  await openTitle(page);
  await beginDecade(page);
  await expect(page.locator('.play.staged')).toBeVisible({ timeout: 60_000 });
  await choose(page);
  await goOn(page);
  await page.getByRole('button', { name: 'Thaw: back to the title' }).click();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(scene(page, 'dossier')).toBeVisible();
  await expect(page.locator('.play.staged canvas')).toBeVisible({ timeout: 60_000 });
});

test('the page with its stage is as open to everyone as without', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' }); // colours in the middle of a change are nobody's
  await openTitle(page);
  await beginDecade(page);
  await expect(page.locator('.play.staged')).toBeVisible({ timeout: 60_000 });
  expect(await faultsFound(page, 'all')).toEqual([]);
  await expect(page.locator('.stage')).toHaveAttribute('aria-hidden', 'true');
});
