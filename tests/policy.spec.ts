// The Content-Security-Policy of the built page, kept in play, and kept by the browser.

import { expect, type Page, test } from '@playwright/test';
import { beginChapter, choose, goOn, openTitle } from './reader.ts';

declare global {
  interface Window {
    refusals?: string[];
  }
}

/** Writes down whatever the policy refuses from the first moment of the page. */
const watchPolicy = (page: Page) =>
  page.addInitScript(() => {
    window.refusals = [];
    document.addEventListener('securitypolicyviolation', event => {
      window.refusals!.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile ?? ''}`);
    });
  });

const refusals = (page: Page): Promise<string[]> => page.evaluate(() => window.refusals!);

test('a whole chapter with its stage and sheets breaks the policy nowhere and asks nobody else for anything', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: 'reduce' }); // the stage draws; it need not play
  const elsewhere: string[] = [];
  page.on('request', request => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(baseURL!))
      elsewhere.push(request.url());
  });
  const missing: string[] = [];
  page.on('response', response => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await watchPolicy(page);
  await openTitle(page);
  await beginChapter(page, /Seven against four/);
  await expect(page.locator('.play.staged')).toBeVisible({ timeout: 40_000 });

  for (const name of ['Journal', 'Presidium', 'Settings', 'Help']) {
    await page.getByRole('button', { name, exact: true }).first().click();
    await expect(page.getByRole('dialog').locator('.sheet-body > *').first()).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: /Sound o/ }).click();
  const chapter = page.locator('.bar-chapter');
  let kind = 'dossier';
  while (kind !== 'ending' && (await chapter.textContent())!.includes('Chapter 4')) {
    await choose(page);
    await page.getByRole('button', { name: 'Historian’s note' }).click();
    await expect(page.locator('.note')).toBeVisible();
    kind = await goOn(page);
  }
  expect(await refusals(page)).toEqual([]);
  expect(elsewhere).toEqual([]);
  expect(missing).toEqual([]);
});

test('a script that was slipped into the page is not run', async ({ page }) => {
  await watchPolicy(page);
  await openTitle(page);
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.slipped = true';
    document.body.append(script);
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.slipped = true');
    document.body.append(button);
    button.click();
    const evaluated = await new Promise(resolve =>
      // in a task of the page’s own: the policy looks away from what a test evaluates
      setTimeout(() => {
        try {
          resolve(new Function('return true')());
        } catch {
          resolve(false);
        }
      }),
    );
    await new Promise(resolve => setTimeout(resolve, 50));
    return { slipped: 'slipped' in window, evaluated };
  });
  expect(ran).toEqual({ slipped: false, evaluated: false });
  expect((await refusals(page)).join()).toContain('script-src');
});

test('the built page allows nothing inline and nothing evaluated, and says so before its first script', async ({
  request,
}) => {
  const html = await (await request.get('')).text();
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain('default-src');
  expect(policy).not.toMatch(/unsafe-(inline|eval|hashes)|\*/);
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
});
