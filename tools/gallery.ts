// npm run gallery: a picture of every screen and scene at 1280 and 390 px, from the built game, into gallery/.
// Named words choose some: npm run gallery -- title ending

import { mkdirSync } from 'node:fs';
import { type Browser, chromium as browsers, type Page } from '@playwright/test';
import chromium from '@sparticuz/chromium';
import { preview } from 'vite';
import { encode } from '../src/archive/code.ts';
import { historyRun } from '../src/model/history.ts';
import type { MoveId, Run } from '../src/model/types.ts';

interface Shot {
  readonly name: string;
  readonly run?: Run; // opened from its link
  readonly act?: (page: Page) => Promise<void>;
  readonly whole?: true; // the whole page, not the first screen
  readonly look?: 'lamp' | 'contrast'; // on a dark device, or one that asks for more contrast
  readonly paper?: true; // printed as well, as gallery/<name>.pdf
}

const history = historyRun();

/** History up to a dossier, so that it is open; with a move, that move instead of history's at the end. */
function upTo(dossier: string, move?: MoveId): Run {
  const place = history.choices.findIndex(choice => choice.startsWith(`${dossier}/`));
  const choices = history.choices.slice(0, place);
  return { ...history, choices: move ? [...choices, move] : choices };
}

const press = (key: string) => async (page: Page) => {
  await page.keyboard.press(key);
  await page.waitForTimeout(400);
};
const answer = async (page: Page) => {
  await page.locator('.choices').waitFor();
  await page.keyboard.press('1');
  await page.locator('.said-then').waitFor();
};
const named = (name: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
  await page.waitForTimeout(400);
};

const SHOTS: readonly Shot[] = [
  { name: 'title' },
  { name: 'title-chapters', act: named(/Start at a chapter/) },
  { name: 'title-code', act: named(/Enter a run code/) },
  {
    name: 'title-code-refused',
    async act(page) {
      await named(/Enter a run code/)(page);
      await page.getByRole('textbox').fill('7K2M-0QXD-4VRA');
      await page.keyboard.press('Enter');
    },
  },
  { name: 'title-teachers', act: named(/For teachers/) },
  { name: 'first', run: { ...history, choices: [] } },
  { name: 'virgin', run: upTo('virgin') },
  { name: 'virgin-answer', run: upTo('virgin'), act: answer, whole: true },
  { name: 'maize-closed', run: upTo('maize') },
  { name: 'speech', run: upTo('speech') },
  { name: 'june57', run: upTo('june57_table') },
  { name: 'june57-vote', run: upTo('june57_table'), act: answer, whole: true, paper: true },
  { name: 'plenum', run: upTo('june57_members'), act: answer, whole: true },
  { name: 'tractors', run: upTo('mts'), whole: true },
  { name: 'meanwhile', run: upTo('october62'), whole: true },
  { name: 'birthday', run: upTo('birthday') },
  { name: 'pitsunda', run: upTo('pitsunda') },
  { name: 'october', run: upTo('october') },
  { name: 'october-night', run: upTo('october_night') },
  { name: 'october-vote', run: upTo('october_end'), act: answer, whole: true },
  { name: 'ending', run: history, whole: true, paper: true },
  { name: 'journal', run: upTo('split'), act: press('j') },
  { name: 'presidium', run: upTo('october'), act: press('p') },
  { name: 'settings', run: upTo('speech'), act: press('s') },
  { name: 'help', run: upTo('speech'), act: press('h') },
  {
    name: 'note',
    run: upTo('virgin'),
    async act(page) {
      await answer(page);
      await named(/Historian/)(page);
    },
    whole: true,
  },
  { name: 'title-dark', look: 'lamp' },
  { name: 'virgin-dark', run: upTo('virgin'), look: 'lamp' },
  { name: 'october-vote-dark', run: upTo('october_end'), act: answer, whole: true, look: 'lamp' },
  { name: 'ending-dark', run: history, whole: true, look: 'lamp' },
  { name: 'maize-contrast', run: upTo('maize'), look: 'contrast' },
];

async function take(browser: Browser, url: string, shot: Shot, width: number, height: number): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height },
    reducedMotion: 'reduce',
    colorScheme: shot.look === 'lamp' ? 'dark' : 'light',
    contrast: shot.look === 'contrast' ? 'more' : 'no-preference',
  });
  try {
    await page.goto(shot.run ? `${url}#run=${encode(shot.run)}` : url);
    // A link opens its run when the engine has arrived: until then the title stands.
    await page.locator(shot.run ? 'main.dossier h1' : 'main h1').waitFor();
    await shot.act?.(page);
    await page
      .locator('#stage canvas')
      .waitFor({ timeout: shot.run ? 15_000 : 1 })
      .catch(() => {}); // some screens have none
    await page.waitForTimeout(2500); // the stage waits a second between two pictures
    await page.screenshot({ path: `gallery/${shot.name}-${width}.png`, fullPage: shot.whole === true });
    if (shot.paper && width > 1000) {
      await page.pdf({ path: `gallery/${shot.name}.pdf`, preferCSSPageSize: true });
    }
  } finally {
    await page.close();
  }
}

const wanted = process.argv.slice(2);
mkdirSync('gallery', { recursive: true });
const server = await preview({ preview: { port: 4191 }, logLevel: 'warn' });
const browser = await browsers.launch({
  executablePath: process.env.CHROME ?? (await chromium.executablePath()),
  args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking'],
  chromiumSandbox: false,
});
for (const shot of SHOTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    const url = server.resolvedUrls!.local[0]!;
    try {
      await take(browser, url, shot, width, height);
    } catch {
      await take(browser, url, shot, width, height); // a busy machine: once more
    }
    console.log(`gallery/${shot.name}-${width}.png`);
  }
}
await browser.close();
await server.close();
