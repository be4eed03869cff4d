// The stage says nothing that the page does not say, and what it loses takes nothing from the reading.

import { expect, type Page, test } from '@playwright/test';
import { encode } from '../src/archive/code.ts';
import { historyRun } from '../src/model/history.ts';
import { FACTIONS } from '../src/model/quantities.ts';
import type { Game } from '../src/play/game.ts';
import { type Picture, picture } from '../src/play/picture.ts';
import { expected } from './expected.ts';
import { banner, beginDecade, choose, goOn, heading, openTitle, scene, withoutStage } from './reader.ts';

declare global {
  interface Window {
    losing?: WEBGL_lose_context;
  }
}

let told: ReturnType<typeof expected> | undefined;
const history = () => {
  told ??= expected(historyRun());
  return told;
};

/** The first turn of history whose answer, or whose next scene, looks like this. */
async function turnWhere(looks: (answered: Picture, next: Picture) => boolean): Promise<number> {
  const { turns, last } = await history();
  const found = turns.findIndex(({ answered }, i) =>
    looks(picture(answered), picture(turns[i + 1]?.asked ?? last)),
  );
  if (found < 0) throw new Error('history has no such turn');
  return found;
}

/** History where so many choices have been made. */
function linkAt(made: number): string {
  const all = historyRun();
  return `#run=${encode({ ...all, choices: all.choices.slice(0, made) })}`;
}

async function openAt(page: Page, made: number): Promise<void> {
  await page.goto(linkAt(made));
  await expect(scene(page, 'dossier')).toBeVisible();
}

const staged = (page: Page) => expect(page.locator('.play.staged canvas')).toBeVisible({ timeout: 60_000 });

type Looks = (answered: Picture, next: Picture) => boolean;

test('whatever the stage shows of history stands in the page', async ({ page }) => {
  test.setTimeout(300_000);
  await withoutStage(page);
  await openTitle(page);
  const { turns } = await history();
  const telling = new Set<number>();
  for (let i = 0; i < turns.length; i += 6) telling.add(i);
  for (const [i, { answered }] of turns.entries())
    if (picture(answered).table?.count || picture(answered).hall) telling.add(i);
  expect(telling.size).toBeGreaterThanOrEqual(10);
  for (const made of [...telling].sort((a, b) => a - b)) {
    const turn = turns[made]!;
    if (turn.asked.scene.kind !== 'dossier') throw new Error('a turn begins with a dossier');
    await page.evaluate(link => {
      location.hash = link;
    }, linkAt(made));
    await expect(heading(page)).toHaveText(turn.asked.scene.dossier.title);
    await expectTold(page, turn.asked);
    await choose(page, turn.place);
    await expectTold(page, turn.answered);
  }
});

async function expectTold(page: Page, game: Game): Promise<void> {
  const seen = picture(game);
  const { day, month, year, weekday } = seen.calendar;
  const date = page.locator('main .date').first();
  await expect(date).toContainText(`${day} ${month} ${year}`);
  await expect(date).toContainText(weekday);
  for (const [i, { faction, loyalty, word, change }] of seen.telephones.entries()) {
    const meter = page.locator('.meter').nth(i);
    await expect(meter).toContainText(FACTIONS[faction].title);
    await expect(meter).toContainText(word);
    await expect(meter.locator('b')).toHaveText(String(loyalty ?? '?'));
    if (change) await expect(meter.locator('.by')).toContainText(String(Math.abs(change)));
    else await expect(meter.locator('.by')).toHaveCount(0);
  }
  if (seen.table?.count) await expectHands(page, seen.table);
  else if (seen.table) await expectSeats(page, seen.table);
  for (const bloc of seen.hall?.carried == null ? [] : seen.hall.blocs) {
    const cells = page.locator('table.blocs tbody tr').filter({
      hasText: new RegExp(bloc.id.replaceAll('_', ' '), 'i'),
    });
    expect(await cells.locator('td').allTextContents()).toEqual(
      [bloc.for, bloc.against, bloc.abstained].map(String),
    );
  }
}

async function expectHands(page: Page, table: NonNullable<Picture['table']>): Promise<void> {
  const vote = page.getByRole('region', { name: /The table votes/ }).last();
  for (const [hand, side] of [
    ['up', 'against'],
    ['down', 'for'],
  ] as const) {
    const shown = table.seats.filter(seat => seat.hand === hand).map(seat => seat.person);
    const told = await vote.locator(`li.${side} .who`).allTextContents();
    expect(told.length, side).toBe(shown.length);
    for (const seat of table.seats.filter(seat => seat.hand === hand))
      expect(told).toContain(seat.person === 'khrushchev' ? 'You' : seat.surname);
  }
  await expect(vote.locator('.vote-sum')).toContainText(String(table.count!.against));
  await expect(vote.locator('.vote-sum')).toContainText(String(table.count!.for));
}

async function expectSeats(page: Page, table: NonNullable<Picture['table']>): Promise<void> {
  await page.keyboard.press('p');
  const dialog = page.getByRole('dialog');
  for (const { surname } of table.seats) await expect(dialog).toContainText(surname);
  const empty = table.seats.filter(seat => seat.absent).length;
  await expect(dialog.getByText('too ill to take it')).toHaveCount(empty);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
}

test('a graphics card that goes and comes back leaves the reading alone', async ({ page }) => {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext as (...all: unknown[]) => RenderingContext | null;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...all: unknown[]) {
      const context = real.apply(this, all);
      if (String(all[0]).startsWith('webgl') && context)
        window.losing = (context as WebGLRenderingContext).getExtension('WEBGL_lose_context')!;
      return context;
    } as typeof HTMLCanvasElement.prototype.getContext;
  });
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(error.message));
  await openTitle(page);
  await beginDecade(page);
  await staged(page);
  await choose(page);
  await page.evaluate(() => window.losing!.loseContext());
  await expect(banner(page)).toContainText(MISSING);
  await expect(page.locator('.stage svg.desk.wide')).toBeVisible();
  await goOn(page);
  await choose(page);
  await page.evaluate(() => window.losing!.restoreContext());
  await staged(page);
  await expect(page.getByText(MISSING)).toHaveCount(0);
  await goOn(page);
  await choose(page);
  const canvas = page.locator('#stage canvas');
  await expect
    .poll(async () => (await canvas.screenshot()).length, { message: 'the desk is drawn again' })
    .toBeGreaterThan(20_000);
  expect(faults).toEqual([]);
});

const MISSING = /The picture of the desk did not load here/;

const LATE: readonly (readonly [what: string, held: RegExp, desk: boolean, looks: Looks])[] = [
  ['the telephones', /\/telephones-[^/]*\.svg$/, false, () => true],
  ['the hall', /\/hall-[^/]*\.svg$/, true, answered => answered.place === 'hall'],
  [
    'every portrait',
    /\/(mikoyan|khrushchev|molotov|suslov)[^/]*\.svg$/,
    true,
    answered => answered.place === 'table',
  ],
];

for (const [what, held, drawn, looks] of LATE) {
  test(`without the drawing of ${what} the game goes on`, async ({ page }) => {
    const faults: string[] = [];
    let refused = 0;
    page.on('pageerror', error => faults.push(error.message));
    await page.route(held, route => {
      refused++;
      return route.abort();
    });
    const made = await turnWhere(looks);
    await openAt(page, made);
    if (drawn) await staged(page);
    else await expect(banner(page)).toContainText(MISSING);
    await choose(page, (await history()).turns[made]!.place);
    await expect.poll(() => refused).toBeGreaterThan(0);
    await goOn(page);
    if (drawn) await staged(page);
    expect(faults).toEqual([]);
  });
}
