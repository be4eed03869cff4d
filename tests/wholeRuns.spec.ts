// Whole runs, from the title to an ending, as a reader plays them.

import { expect, type Page, test } from '@playwright/test';
import { encode } from '../src/archive/code.ts';
import { historyRun } from '../src/model/history.ts';
import { expected, type Turn } from './expected.ts';
import {
  beginChapter,
  goOn,
  goOnButton,
  heading,
  openTitle,
  playOn,
  pressTabTo,
  scene,
  story,
  withoutStage,
} from './reader.ts';
import { storedRuns } from './store.ts';

test('history is played by keyboard alone and ends in retirement on 14 October 1964, eight hands raised', async ({
  page,
}) => {
  test.setTimeout(150_000);
  const { turns } = await expected(historyRun());
  await withoutStage(page);
  await openTitle(page);
  await pressTabTo(page, page.getByRole('button', { name: /^Begin/ }));
  await page.keyboard.press('Enter');

  for (const turn of turns) await playByKeys(page, turn);

  await expect(scene(page, 'ending')).toBeVisible();
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText('Retired, for age and health');
  await expect(page.locator('main .date')).toContainText('14 October 1964');
  await page.keyboard.press('p');
  const vote = page.getByRole('dialog').getByRole('region', { name: 'The table votes, 14 October 1964' });
  const hands = async (side: string) =>
    (await vote.locator(`li.${side} .who`).allTextContents()).sort().join(', ');
  await expect(vote).toContainText('You are voted out.');
  expect(await hands('against')).toBe(
    'Brezhnev, Kirilenko, Kosygin, Podgorny, Polyansky, Shvernik, Suslov, Voronov',
  );
  expect(await hands('for')).toBe('Mikoyan, You');
  await page.keyboard.press('Escape');
  await expect(heading(page)).toBeFocused();
});

/** Chooses with a number key and goes on with Enter. After each change the focus stands on the new heading. */
async function playByKeys(page: Page, { place, words, asked }: Turn): Promise<void> {
  if (asked.scene.kind !== 'dossier') throw new Error('a turn begins with a dossier');
  await expect(scene(page, 'dossier')).toBeVisible();
  await expect(heading(page)).toHaveText(asked.scene.dossier.title);
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press(String(place));
  await expect(scene(page, 'answer')).toBeVisible();
  await expect(page.locator('.said-then')).toContainText(words);
  await expect(heading(page)).toBeFocused();
  await pressTabTo(page, goOnButton(page));
  await page.keyboard.press('Enter');
}

test('the last chapter is played by touch on a telephone, from its first dossier to an ending', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL ? { baseURL } : {}),
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await withoutStage(page);
  await openTitle(page);
  await beginChapter(page, /The long year/);
  await expect(page.locator('main .date')).toContainText('1964');
  for (let kind = 'dossier'; kind !== 'ending'; kind = await goOn(page)) {
    await page.locator('.choice:not(.closed)').last().tap();
    await expect(scene(page, 'answer')).toBeVisible();
  }
  await expect(page.locator('main .verdict')).not.toBeEmpty();
  await expect(page.getByRole('button', { name: 'Play again' })).toBeVisible();
  await context.close();
});

test('an ending leads back to where the run turned, and what is chosen there grows a branch', async ({
  page,
}) => {
  await withoutStage(page);
  await openTitle(page);
  await beginChapter(page, /The long year/);
  await playOn(page);
  const [first] = await storedRuns(page);

  const back = page.getByRole('button', { name: /^Return to where it turned/ });
  const title = /turned: (.*), \d+ /.exec((await back.textContent())!)![1]!;
  await back.click();
  await expect(scene(page, 'dossier')).toBeVisible();
  await expect(heading(page)).toHaveText(title);
  await expect(heading(page)).toBeFocused();
  await page.locator('.choice:not(.closed)').last().click();
  await expect(scene(page, 'answer')).toBeVisible();

  const runs = await storedRuns(page);
  expect(runs).toHaveLength(2);
  expect(runs[0]).toMatchObject({ id: first!.id, choices: first!.choices });
  const kept = runs[1]!.choices.length - 1;
  expect(runs[1]!.choices.slice(0, kept)).toEqual(first!.choices.slice(0, kept));
  expect(runs[1]!.choices[kept]).not.toBe(first!.choices[kept]);
});

test('the journal steps back to any choice, and the dossier reads as it did', async ({ page }) => {
  await withoutStage(page);
  await openTitle(page);
  await beginChapter(page, /Seven against four/);
  await expect(scene(page, 'dossier')).toBeVisible();
  const then = await story(page);
  await playOn(page, 3);
  await page.getByRole('button', { name: 'Journal' }).click();
  const sheet = page.getByRole('dialog');
  await sheet
    .getByRole('button', { name: /^Step back to here/ })
    .first()
    .click();
  await expect(sheet.getByRole('button', { name: 'Step back', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(scene(page, 'dossier')).toBeVisible();
  await expect(heading(page)).toBeFocused();
  expect(await story(page)).toBe(then);
});

test('the code at the ending of history is the code of history', async ({ page }) => {
  await withoutStage(page);
  const code = encode(historyRun());
  await page.goto(`#run=${code}`);
  await expect(scene(page, 'ending')).toBeVisible();
  await expect(page.locator('.code-and-link code')).toHaveText(code);
  await expect(page.locator('.summary')).toHaveText('You chose at every point as he did.');
});
