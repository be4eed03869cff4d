// What a reader does at the page, and what a reader sees there.

import { expect, type Locator, type Page } from '@playwright/test';
import { partOf } from './expected.ts';

export type Kind = 'dossier' | 'answer' | 'ending';

export const heading = (page: Page): Locator => page.locator('main h1');
export const scene = (page: Page, kind: Kind): Locator => page.locator(`.play.at-${kind}`);
export const goOnButton = (page: Page): Locator => page.getByRole('button', { name: 'Go on', exact: true });
export const banner = (page: Page): Locator => page.locator('.notices');

/** Opens the title, at which the engine has arrived. */
export async function openTitle(page: Page, address = ''): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('button', { name: /^Begin/ })).toBeVisible();
}

export async function beginDecade(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Begin/ }).click();
  await expect(scene(page, 'dossier')).toBeVisible();
}

export async function beginChapter(page: Page, title: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Start at a chapter' }).click();
  await page.getByRole('dialog').getByRole('button', { name: title }).click();
  await expect(scene(page, 'dossier')).toBeVisible();
}

/** Clicks the choice that stands at a place, counted from 1 among those that are not closed. */
export async function choose(page: Page, place = 1): Promise<void> {
  await page
    .locator('.choice:not(.closed)')
    .nth(place - 1)
    .click();
  await expect(scene(page, 'answer')).toBeVisible();
}

/** From an answer to whatever comes next; says what that is. */
export async function goOn(page: Page): Promise<Kind> {
  await goOnButton(page).click();
  const next = page.locator('.play.at-dossier, .play.at-ending');
  await expect(next).toBeVisible();
  return (await next.getAttribute('class'))!.includes('at-ending') ? 'ending' : 'dossier';
}

/** Takes the first open choice again and again until the run is over, or so many times: from within, for speed. */
export const playOn = (page: Page, most = 60): Promise<Kind> =>
  page.evaluate(async most => {
    const until = async (selector: string): Promise<Element> => {
      await new Promise<void>(resolve => {
        const watch = new MutationObserver(() => look());
        const look = () => {
          if (!document.querySelector(selector)) return;
          watch.disconnect();
          resolve();
        };
        watch.observe(document.body, { subtree: true, childList: true, attributes: true });
        look();
      });
      await new Promise(resolve => setTimeout(resolve)); // the page takes no second press before it has settled
      return document.querySelector(selector)!;
    };
    for (let i = 0; i < most; i++) {
      const place = await until('.play.at-ending, .choice:not(.closed)');
      if (place.matches('.play')) return 'ending';
      (place as HTMLElement).click();
      ((await until('.play.at-answer .go .button')) as HTMLElement).click();
    }
    const last = await until('.play.at-ending, .play.at-dossier');
    return last.matches('.at-ending') ? 'ending' : 'dossier';
  }, most);

const TOLD = ['main h1', 'main .date', 'main .prose p'];

/** What is told: the heading, the date, the prose. */
export const prose = (page: Page): Promise<string> => textOf(page, TOLD);

/** What is told, the words chosen, and what may be chosen now. Not the meters, which have their own. */
export const story = (page: Page): Promise<string> =>
  textOf(page, [...TOLD, 'main .said-then', 'main .choice-text']);

const textOf = (page: Page, parts: readonly string[]): Promise<string> =>
  page.evaluate(
    selector => [...document.querySelectorAll(selector)].map(part => part.textContent).join('\n'),
    parts.join(', '),
  );

/** Holds the stage back for ever: the page neither has it nor misses it, and the processor is spared. */
export const withoutStage = (page: Page) => page.route(partOf('src/stage/stage.ts'), () => {});

/** Moves the focus on with Tab until it stands on a part of the page; fails where Tab never comes to it. */
export async function pressTabTo(page: Page, part: Locator): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if (await part.evaluate(element => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not come to ${part}`);
}
