// The stage may be looked at by anybody: nothing on it flashes.

import { expect, type Page, test } from '@playwright/test';
import { encode } from '../src/archive/code.ts';
import { historyRun } from '../src/model/history.ts';
import { type Place, picture } from '../src/play/picture.ts';
import { expected } from './expected.ts';
import { type Frame, filmed, flashing, pairsOf } from './flashes.ts';
import { choose, goOn, scene } from './reader.ts';

const blinking = (levels: readonly number[], every: number): Frame[] =>
  levels.map((level, i) => ({ at: i * every, cells: new Array<number>(40 * 30).fill(level) }));

test('a sheet that blinks is seen to flash, and one that only grows light or blinks slowly is not', () => {
  const flashes = (levels: readonly number[], every: number) =>
    flashing({ columns: 40, frames: blinking(levels, every) }).length;
  expect(flashes([0.2, 0.5, 0.2], 100)).toBe(1200);
  expect(flashes([0.2, 0.3, 0.5, 0.7], 100)).toBe(0);
  expect(flashes([0.2, 0.5, 0.2], 1100)).toBe(0);
  expect(flashes([0.2, 0.25, 0.2, 0.25], 100)).toBe(0);
  expect(pairsOf(blinking([0.5, 0.2, 0.5, 0.2], 100), 0)).toEqual([200, 300]);
  expect(() => flashes([0.2, 0.2], 100)).toThrow('nothing moves');
});

const STRETCHES = [
  ['in June 1957', 'june57_table', 4, ['desk', 'hall', 'table', 'vnukovo']],
  ['over the land and on the map', 'fallow', 3, ['desk', 'map', 'steppe']],
  ['in October 1964', 'pitsunda', 4, ['desk', 'hall', 'pitsunda', 'table']],
] as const;

for (const [when, first, many, places] of STRETCHES) {
  test(`nothing flashes ${when} while the stage goes from place to place`, async ({ page }) => {
    test.setTimeout(300_000);
    const run = historyRun();
    const { turns } = await expected(run);
    const { cut, settled } = await filmed(page);
    const from = run.choices.findIndex(choice => choice.startsWith(`${first}/`));
    await page.goto(`#run=${encode({ ...run, choices: run.choices.slice(0, from) })}`);
    await expect(scene(page, 'dossier')).toBeVisible();
    await expect(page.locator('.play.staged canvas')).toBeVisible({ timeout: 60_000 });
    await settled();
    await cut();
    const seen = new Set<Place>();
    for (const { place, asked, answered } of turns.slice(from, from + many)) {
      await choose(page, place);
      await settled();
      await goOn(page);
      await settled();
      for (const game of [asked, answered]) seen.add(picture(game).place);
    }
    if (seen.has('map')) await lookAtTheMap(page, settled);
    expect(flashing(await cut())).toEqual([]);
    expect([...seen].sort()).toEqual(places);
  });
}

test('nothing flashes however fast a reader goes on, and the stage is where he is in the end', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const run = historyRun();
  const { turns } = await expected(run);
  const { cut, settled } = await filmed(page);
  const drawn = () =>
    page.locator('#stage canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
  const open = async (made: number) => {
    await page.goto('about:blank');
    await page.goto(`#run=${encode({ ...run, choices: run.choices.slice(0, made) })}`);
    await expect(page.locator('.play.staged canvas')).toBeVisible({ timeout: 60_000 });
    await settled();
  };
  const from = run.choices.findIndex(choice => choice.startsWith('speech/'));
  const until = run.choices.findIndex(choice => choice.startsWith('june57_table/'));
  await open(from);
  await cut();
  for (const { place } of turns.slice(from, until)) {
    await choose(page, place);
    await goOn(page);
  }
  await page.getByRole('button', { name: 'Show the map' }).click();
  const year = page.getByRole('slider', { name: 'Year' });
  for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'End', 'Home']) await year.press(key);
  await page.getByRole('button', { name: 'Back to the scene' }).click();
  await settled();
  const reached = await drawn();
  await choose(page, turns[until]!.place);
  await settled();
  const unlit = await drawn();
  const reasons = page.getByRole('region', { name: /The table votes/ }).locator('summary');
  for (const man of [0, 1, 1, 2]) await reasons.nth(man).click();
  await settled();
  expect((await drawn()) === unlit, 'nobody is lit whose reasons are read').toBe(false);
  expect(flashing(await cut())).toEqual([]);
  await open(until);
  expect((await drawn()) === reached).toBe(true);
});

async function lookAtTheMap(page: Page, settled: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Show the map' }).click();
  await settled();
  const year = page.getByRole('slider', { name: 'Year' });
  for (const key of ['Home', 'ArrowRight', 'End']) {
    await year.press(key);
    await settled();
  }
  await page.getByRole('button', { name: 'Back to the scene' }).click();
  await settled();
}
