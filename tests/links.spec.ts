// Run codes and links: a good one opens its run; any other gets one sentence, and the running game stays as it was.

import { expect, type Page, test } from '@playwright/test';
import { encode } from '../src/archive/code.ts';
import { linkToOpening } from '../src/archive/link.ts';
import { historyRun } from '../src/model/history.ts';
import { DECADE } from '../src/model/openings.ts';
import { MODEL_VERSION } from '../src/model/version.ts';
import { expected, freshRun } from './expected.ts';
import { banner, beginDecade, choose, heading, openTitle, scene, story, withoutStage } from './reader.ts';

const CODE = encode(historyRun());
const firstTen = { ...historyRun(), choices: historyRun().choices.slice(0, 10) };

const slip = (code: string): string => code.slice(0, -1) + (code.endsWith('2') ? '3' : '2');

/** What may stand in a link or on a worksheet, and what it is answered with. */
const BAD: readonly (readonly [what: string, code: string, sentence: RegExp])[] = [
  ['with one letter wrong', slip(CODE), /one letter of this code is wrong/],
  ['cut short', CODE.slice(0, 6), /too short/],
  ['too long', CODE.repeat(3), /longer than any code/],
  ['longer than a link may be', 'A'.repeat(3000), /longer than any code/],
  ['from something else', 'dQw4w9WgXcQ-und-ü', /letter that does not belong/],
  ['of other rules', encode({ ...firstTen, modelVersion: MODEL_VERSION + 1 }), /other rules/],
  [
    'of a run that cannot be',
    encode({ ...freshRun(), choices: [historyRun().choices[3]!] }),
    /cannot be made|no run can hold/,
  ],
];

test('a link opens its run where it stands', async ({ page }) => {
  const { last } = await expected(firstTen);
  if (last.scene.kind !== 'dossier') throw new Error('ten choices in, a decision is open');
  await withoutStage(page);
  await page.goto(`#run=${encode(firstTen)}`);
  await expect(heading(page)).toHaveText(last.scene.dossier.title);
  await expect(page.locator('main .prose p').first()).toHaveText(plain(last.scene.passage.paragraphs[0]!));
  await expect(page).toHaveURL(/\/thaw\/$/); // so that a reload does not begin it anew
});

test('a lesson’s link begins the lesson, with its choices locked', async ({ page }) => {
  const lock = historyRun().choices[0]!;
  const written = linkToOpening({ ...DECADE, id: 'lesson', title: 'A lesson', locked: [lock] }, '');
  if (!written.ok) throw new Error(written.sentence);
  await withoutStage(page);
  await page.goto(written.link);
  await expect(scene(page, 'dossier')).toBeVisible();
  await expect(page.locator('.choice.closed')).toHaveCount(1);
});

test('a bad link is told what is wrong with it, and the title can be used', async ({ page }) => {
  await withoutStage(page);
  for (const [what, code, sentence] of BAD) {
    await page.goto('about:blank');
    await page.goto(`#run=${encodeURIComponent(code)}`);
    await expect(banner(page), what).toContainText(sentence);
    await expect(page.getByRole('button', { name: /^Begin/ }), what).toBeVisible();
  }
});

test('a bad link that arrives in the middle of a game leaves the game as it is', async ({ page }) => {
  await withoutStage(page);
  await openTitle(page);
  await beginDecade(page);
  await choose(page);
  const before = await story(page);
  for (const [what, code, sentence] of BAD) {
    await followLink(page, code);
    await expect(banner(page), what).toContainText(sentence);
    await banner(page).getByRole('button', { name: 'Understood' }).first().click();
    expect(await story(page), what).toBe(before);
  }
  await followLink(page, BAD[0]![1]);
  await expect(banner(page), 'the first fault a second time').toContainText(BAD[0]![2]);
});

test('a good link that arrives in the middle of a game opens its run', async ({ page }) => {
  await withoutStage(page);
  await openTitle(page);
  await beginDecade(page);
  await choose(page);
  await followLink(page, CODE);
  await expect(heading(page)).toHaveText('Retired, for age and health');
  await expect(heading(page)).toBeFocused();
});

test('a bad code that is typed in is told what is wrong with it, and the game goes on underneath', async ({
  page,
}) => {
  await withoutStage(page);
  await openTitle(page);
  await beginDecade(page);
  await choose(page);
  const before = await story(page);
  await page.keyboard.press('Tab');
  await page.evaluate(() => document.querySelector<HTMLElement>('.bar-menu')?.click());
  await page.getByRole('dialog').getByRole('button', { name: 'Enter a run code' }).click();
  const field = page.getByLabel('Run code', { exact: true });
  for (const [what, code, sentence] of BAD) {
    await field.fill(code);
    await field.press('Enter');
    await expect(page.getByRole('alert'), what).toContainText(sentence);
    await expect(field, what).toBeFocused();
  }
  await field.fill('');
  await field.press('Enter');
  await expect(page.getByRole('alert')).toContainText('There is no code here');
  await page.keyboard.press('Escape');
  expect(await story(page)).toBe(before);
});

test('a code is taken in small letters, with blanks and line ends around it', async ({ page }) => {
  await withoutStage(page);
  await openTitle(page);
  await page.getByRole('button', { name: 'Enter a run code' }).click();
  await page.getByLabel('Run code', { exact: true }).fill(`  ${CODE.toLowerCase().replaceAll('-', ' ')}  `);
  await page.getByRole('button', { name: 'Open this run' }).click();
  await expect(heading(page)).toHaveText('Retired, for age and health');
});

/** A link to this very page, followed: the page stays, only its fragment changes. */
const followLink = (page: Page, code: string): Promise<void> =>
  page.evaluate(
    fragment => {
      location.hash = fragment;
    },
    `#run=${encodeURIComponent(code)}`,
  );

const plain = (paragraph: string): string => paragraph.replaceAll('_', '');
