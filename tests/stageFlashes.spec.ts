// The stage may be looked at by anybody: nothing on it flashes.

import { expect, test } from '@playwright/test';
import { encode } from '../src/archive/code.ts';
import { historyRun } from '../src/model/history.ts';
import { picture } from '../src/play/picture.ts';
import { expected } from './expected.ts';
import { type Frame, filmed, flashing, pairsOf } from './flashes.ts';
import { choose, goOn, scene } from './reader.ts';

const blinking = (levels: readonly number[], every: number): Frame[] =>
  levels.map((level, i) => ({ at: i * every, cells: new Array<number>(40 * 30).fill(level) }));

test('a sheet that blinks is seen to flash, and one that only grows light or blinks slowly is not', () => {
  expect(flashing({ columns: 40, frames: blinking([0.2, 0.5, 0.2], 100) })).toEqual({ cells: 1200, area: 1 });
  expect(flashing({ columns: 40, frames: blinking([0.2, 0.3, 0.5, 0.7], 100) }).area).toBe(0);
  expect(flashing({ columns: 40, frames: blinking([0.2, 0.5, 0.2], 1100) }).area).toBe(0);
  expect(flashing({ columns: 40, frames: blinking([0.2, 0.25, 0.2, 0.25], 100) }).area).toBe(0);
  expect(pairsOf(blinking([0.5, 0.2, 0.5, 0.2], 100), 0)).toEqual([200, 300]);
  expect(() => flashing({ columns: 40, frames: blinking([0.2, 0.2], 100) })).toThrow('nothing moves');
});

const READING = 1800; // ms: two scenes within a second are not the stage’s doing
const AREA = 0.1; // of 341 x 256 px; WCAG allows 0.25. Hands that go up and figures that change stay far below

test('nothing flashes while the stage goes from the desk to the table, the hall, the airfield and the sea', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const run = historyRun();
  const { turns } = await expected(run);
  const { cut } = await filmed(page);
  const firstHall = turns.findIndex(({ answered }) => picture(answered).hall);
  const places = new Set<string>();
  for (const from of [firstHall - 1, turns.length - 4]) {
    const some = turns.slice(from, from + 4);
    await page.goto('about:blank');
    await page.goto(`#run=${encode({ ...run, choices: run.choices.slice(0, from) })}`);
    await expect(scene(page, 'dossier')).toBeVisible();
    await expect(page.locator('.play.staged canvas')).toBeVisible({ timeout: 60_000 });
    await page.waitForTimeout(2000);
    await cut();
    for (const { place, asked, answered } of some) {
      await choose(page, place);
      await page.waitForTimeout(READING);
      await goOn(page);
      await page.waitForTimeout(READING);
      for (const game of [asked, answered]) places.add(picture(game).place);
    }
    const { area } = flashing(await cut());
    expect(area, `from decision ${from}`).toBeLessThan(AREA);
  }
  expect([...places].sort()).toEqual(['desk', 'hall', 'pitsunda', 'table', 'vnukovo']);
});
