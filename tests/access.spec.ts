// Every screen under axe, in each light and at each width; and every screen narrow, and with letters twice as large.

import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { encode } from '../src/archive/code.ts';
import { historyRun } from '../src/model/history.ts';
import { faultsFound } from './axe.ts';
import { banner, beginDecade, choose, goOn, heading, openTitle, withoutStage } from './reader.ts';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

const WIDE = 1280;
const TELEPHONE = 390;

const LIGHTS = {
  paper: { colorScheme: 'light', contrast: 'no-preference' },
  lamp: { colorScheme: 'dark', contrast: 'no-preference' },
  strong: { colorScheme: 'light', contrast: 'more' },
  strongLamp: { colorScheme: 'dark', contrast: 'more' },
} as const satisfies Record<string, Media>;

/** All rules once a width; colours in every light besides. */
const LOOKS: readonly (readonly [width: number, light: keyof typeof LIGHTS, rules: 'all' | 'colours'])[] = [
  [WIDE, 'paper', 'all'],
  [WIDE, 'lamp', 'colours'],
  [WIDE, 'strong', 'colours'],
  [TELEPHONE, 'strongLamp', 'colours'],
  [TELEPHONE, 'paper', 'colours'],
  [TELEPHONE, 'lamp', 'all'],
];

const historyUpTo = (choices: number): string =>
  `#run=${encode({ ...historyRun(), choices: historyRun().choices.slice(0, choices) })}`;

test.beforeEach(async ({ page }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: 'reduce' }); // colours in the middle of a change are nobody's
  await withoutStage(page);
});

test('the title and its sheets can be used by everyone', async ({ page }) => {
  await openTitle(page);
  await page.getByText('The first minute').click();
  await look(page, 'title');

  await sheet(page, 'Start at a chapter', 'chapters');
  await sheet(page, 'For teachers', 'teachers');
  await sheet(page, 'Settings', 'settings at the title');

  await page.getByRole('button', { name: 'Enter a run code' }).click();
  await look(page, 'code entry, empty');
  await page.getByLabel('Run code', { exact: true }).fill('MN11-0EEG');
  await page.getByRole('button', { name: 'Open this run' }).click();
  await expect(page.locator('.refused')).toBeVisible();
  await look(page, 'code entry, refused');
});

test('dossier, answer and the sheets of a game can be used by everyone', async ({ page }) => {
  await openTitle(page);
  await beginDecade(page);
  await look(page, 'first dossier');
  await page.locator('.asides button').first().click();
  await expect(page.locator('.heard')).toBeVisible();
  await choose(page);
  await page.getByRole('button', { name: 'Historian’s note' }).click();
  await expect(page.locator('.note')).toBeVisible();
  await page.getByText('The other numbers of the country').click();
  await look(page, 'answer with its note');

  await goOn(page);
  await page.keyboard.press('j');
  const journal = page.getByRole('dialog');
  await journal.getByRole('button', { name: /^Step back to here/ }).click();
  await look(page, 'journal');
  await page.keyboard.press('Escape');
  await sheet(page, 'Settings', 'settings in a game');
  await sheet(page, 'Help', 'help');
  await page.setViewportSize({ width: TELEPHONE, height: 844 });
  await sheet(page, 'Menu', 'menu');
});

test('a count of the table and the men at it can be used by everyone', async ({ page }) => {
  const before = historyRun().choices.indexOf('june57_table/appeal');
  await page.goto(historyUpTo(before));
  await page.getByRole('button', { name: /Central Committee/ }).click();
  await expect(page.locator('main .vote').first()).toBeVisible();
  for (const receipt of await page.locator('main .vote summary').all()) await receipt.click();
  await look(page, 'a vote in the dossier');
  await page.keyboard.press('p');
  await expect(page.getByRole('dialog').locator('.seats li').nth(5)).toBeVisible();
  await look(page, 'Presidium');
});

test('the ending can be used by everyone', async ({ page }) => {
  await page.goto(historyUpTo(Number.POSITIVE_INFINITY));
  await expect(page.locator('.summary')).toBeVisible();
  for (const more of await page.locator('.after summary').all()) await more.click();
  await look(page, 'ending');
});

test('notices and the screen for a fault of ours can be used by everyone', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  });
  await page.goto('#run=MN11-0EEG');
  await expect(banner(page)).toBeVisible();
  await beginDecade(page);
  await choose(page);
  await expect(banner(page).locator('p')).toHaveCount(2);
  await look(page, 'notices over an answer');

  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('a fault that was planted');
    });
  });
  await expect(heading(page)).toHaveText('The line is dead');
  await expect(page.locator('main code').first()).toHaveText(/^[0-9A-Z]{4}-/);
  await look(page, 'fault');
});

/** Opens a sheet by its button, looks at it, and closes it. */
async function sheet(page: Page, button: string, name: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByRole('dialog').locator('.sheet-body > *').first()).toBeVisible();
  await look(page, name);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

const A4 = { width: 688, height: 990 }; // CSS pixels between the margins

/** Axe in every look; then no sideways scrolling at 320 px, at 200% zoom, with letters twice as large, and on paper. */
async function look(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()!;
  for (const [width, light, rules] of LOOKS) {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia(LIGHTS[light]);
    expect.soft(await faultsFound(page, rules), `${name}, ${width} px, ${light}`).toEqual([]);
  }
  await page.emulateMedia(LIGHTS.paper);
  await page.setViewportSize({ width: 320, height: 640 });
  expect.soft(await outside(page), `${name} at 320 px`).toEqual([]);
  await page.setViewportSize({ width: WIDE / 2, height: 400 });
  expect.soft(await outside(page), `${name} at 1280 px and 200% zoom`).toEqual([]);
  const devtools = await page.context().newCDPSession(page);
  await letters(devtools, 32);
  await page.setViewportSize({ width: WIDE, height: 844 });
  expect.soft(await outside(page), `${name} with letters of 200%`).toEqual([]);
  await letters(devtools, 16);
  await devtools.detach();
  await page.setViewportSize(A4);
  await page.emulateMedia({ media: 'print' });
  expect.soft(await outside(page, true), `${name} on paper`).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(before);
}

const letters = (devtools: CDPSession, standard: number) =>
  devtools.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });

/** What reaches beyond the right edge, or is cut off inside its own box. Tables in a box of their own may scroll, but not on paper. */
const outside = (page: Page, onPaper = false): Promise<string[]> =>
  page.evaluate(onPaper => {
    const isCut = ({ overflowX, textOverflow }: CSSStyleDeclaration) =>
      overflowX === 'hidden' && textOverflow !== 'ellipsis'; // dots say that there is more
    const found: string[] = [];
    const width = document.documentElement.clientWidth;
    const { scrollWidth } = document.scrollingElement!;
    if (scrollWidth > width) found.push(`the page is ${scrollWidth} px wide`);
    const sheet = document.querySelector('dialog[open]');
    if (sheet && sheet.scrollWidth > sheet.clientWidth)
      found.push(`the sheet is ${sheet.scrollWidth} px wide`);
    const texts = (sheet ?? document).querySelectorAll(
      'h1, h2, h3, p, li, td, th, dt, dd, button, label, summary',
    );
    for (const box of onPaper ? document.querySelectorAll('.scrolls') : [])
      if (box.scrollWidth > box.clientWidth)
        found.push(`a box of ${box.clientWidth} px holds ${box.scrollWidth} px`);
    for (const text of texts) {
      if (text.closest('.scrolls, .unseen, .skip, [aria-hidden="true"]') || !text.checkVisibility()) continue;
      const { left, right } = text.getBoundingClientRect();
      const name = `${text.localName} “${text.textContent!.trim().slice(0, 40)}”`;
      if (left < -1 || right > width + 1)
        found.push(`${name} from ${Math.round(left)} to ${Math.round(right)}`);
      else if (text.scrollWidth > text.clientWidth + 1 && isCut(getComputedStyle(text)))
        found.push(`${name} is cut`);
    }
    return found;
  }, onPaper);
