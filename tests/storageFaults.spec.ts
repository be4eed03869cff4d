// Storage that fails: the game goes on, says within a second what is not kept, offers the code, and claims nothing.

import { expect, type Page, test } from '@playwright/test';
import {
  banner,
  beginChapter,
  choose,
  goOn,
  openTitle,
  playOn,
  scene,
  story,
  withoutStage,
} from './reader.ts';
import { storedRuns } from './store.ts';

declare global {
  interface Window {
    mended?: boolean; // set by a test: the fault is over
  }
}

/** Run in the page before anything of ours. */
const FAULTS: Readonly<Record<string, () => void>> = {
  'no IndexedDB at all': () => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
  },
  'IndexedDB denied': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  },
  'a full disk': () => {
    for (const name of ['add', 'put'] as const) {
      const real = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (...given) {
        if (!window.mended) throw new DOMException('Out of room.', 'QuotaExceededError');
        return real.apply(this, given);
      };
    }
  },
  'an IndexedDB that never answers': () => {
    const real = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...given) {
      const request = real.apply(this, given);
      request.addEventListener = () => {}; // whatever it says, nobody hears it
      return request;
    };
  },
  'transactions that are given up': () => {
    for (const name of ['add', 'put'] as const) {
      const real = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (...given) {
        const request = real.apply(this, given);
        if (!window.mended) request.addEventListener('success', () => this.transaction.abort());
        return request;
      };
    }
  },
  'records that cannot be read back': () => {
    const real = IDBObjectStore.prototype.get;
    IDBObjectStore.prototype.get = function (key) {
      return real.call(this, window.mended ? key : 'nothing');
    };
  },
};

const SAID: Readonly<Record<string, string>> = {
  'no IndexedDB at all': 'does not let the game keep anything',
  'IndexedDB denied': 'does not let the game keep anything',
  'a full disk': 'The disk is full',
};

for (const [fault, arrange] of Object.entries(FAULTS)) {
  test(`with ${fault} a chapter is played to its ending and nothing is called kept`, async ({ page }) => {
    await page.clock.install();
    await page.addInitScript(arrange);
    await withoutStage(page);
    await openTitle(page);
    await beginChapter(page, /The long year/);
    await page.clock.pauseAt(new Date(Date.now() + 3_600_000)); // from here the page's own timers run only as far as told
    await page.locator('.choice:not(.closed)').first().click();
    await page.clock.runFor(1000);
    await expect(banner(page)).toContainText(
      SAID[fault] ?? 'is not kept yet. The game goes on and tries again.',
    );
    await page.clock.resume();
    await expect(page.locator('.bar-kept')).toHaveText('Not kept. Run');

    await banner(page).getByRole('button', { name: 'Show the code' }).click();
    await expect(page.getByRole('dialog').locator('.code-and-link code')).toHaveText(/^[0-9A-Z]{4}-/);
    await page.keyboard.press('Escape');
    await goOn(page);
    expect(await playOn(page)).toBe('ending');
    await expect(page.locator('.bar-kept')).toHaveText('Not kept. Run');
  });
}

for (const fault of ['a full disk', 'transactions that are given up']) {
  test(`once ${fault} is over, the next choice keeps the whole run`, async ({ page }) => {
    await page.addInitScript(FAULTS[fault]!);
    await withoutStage(page);
    await openTitle(page);
    await beginChapter(page, /The long year/);
    await playOn(page, 2);
    await expect(banner(page)).toBeVisible();
    await page.evaluate(() => {
      window.mended = true;
    });
    await choose(page);
    await expect(banner(page)).toHaveCount(0);
    const runs = await storedRuns(page);
    expect(runs.at(-1)!.choices).toHaveLength(3);
  });
}

test('a damaged record is set aside unchanged, can be downloaded, and leaves the other runs alone', async ({
  page,
}) => {
  await withoutStage(page);
  await openTitle(page);
  await beginChapter(page, /The long year/);
  await playOn(page, 2);
  const before = await story(page);
  const [run] = await storedRuns(page);
  await plant(page, { id: 'a-damaged-one', opening: 'nonsense', lastOpened: Date.now() + 1e6 });

  await page.reload();
  await expect(banner(page)).toContainText('could not be read and was set aside untouched');
  const arriving = page.waitForEvent('download');
  await banner(page).getByRole('button', { name: 'Download it' }).click();
  const stream = await (await arriving).createReadStream();
  const text = (await stream.toArray()).join('');
  expect(text).toContain('a-damaged-one');

  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(scene(page, 'dossier')).toBeVisible();
  expect(await story(page)).toBe(before);
  await choose(page);
  const runs = await storedRuns(page);
  expect(runs).toHaveLength(1);
  expect(runs[0]!.choices.slice(0, -1)).toEqual(run!.choices);
  expect(await planted(page)).toMatchObject({ id: 'a-damaged-one', opening: 'nonsense' });
});

const plant = (page: Page, record: object): Promise<void> =>
  page.evaluate(
    record =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('thaw');
        opening.onsuccess = () => {
          const tx = opening.result.transaction('runs', 'readwrite');
          tx.objectStore('runs').put(record);
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          tx.onerror = () => reject(tx.error);
        };
      }),
    record,
  );

const planted = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise<unknown>(resolve => {
        const opening = indexedDB.open('thaw');
        opening.onsuccess = () => {
          const asked = opening.result.transaction('runs').objectStore('runs').get('a-damaged-one');
          asked.onsuccess = () => {
            opening.result.close();
            resolve(asked.result);
          };
        };
      }),
  );

test('a run with a damaged choice is taken up at the last good one', async ({ page }) => {
  await withoutStage(page);
  await openTitle(page);
  await beginChapter(page, /The long year/);
  await playOn(page, 3);
  const [run] = await storedRuns(page);
  await page.evaluate(
    id =>
      new Promise<void>(resolve => {
        const opening = indexedDB.open('thaw');
        opening.onsuccess = () => {
          const tx = opening.result.transaction('choices', 'readwrite');
          tx.objectStore('choices').put({ run: id, index: 2, move: 42 });
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    run!.id,
  );
  await page.reload();
  await page.getByRole('button', { name: /^Continue/ }).click();
  await expect(page.locator('.play')).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByRole('dialog').locator('.journal li')).toHaveCount(2);
});

test('two tabs that go on with the same run both keep what was chosen in them', async ({ context, page }) => {
  await withoutStage(page);
  await openTitle(page);
  await beginChapter(page, /The long year/);
  await playOn(page, 1);
  const other = await context.newPage();
  await withoutStage(other);
  await openTitle(other);
  await other.getByRole('button', { name: /^Continue/ }).click();
  await expect(scene(other, 'dossier')).toBeVisible();

  await choose(page, 1);
  await choose(other, 2);
  await expect(banner(other)).toContainText('open in another tab');
  await goOn(page);
  await choose(page, 1);
  await goOn(other);
  await choose(other, 2);

  const runs = await storedRuns(page);
  expect(runs).toHaveLength(2);
  const [mine, theirs] = runs.map(({ choices }) => choices);
  expect(mine).toHaveLength(3);
  expect(theirs).toHaveLength(3);
  expect(theirs![0]).toBe(mine![0]);
  expect(theirs![1]).not.toBe(mine![1]);
});

test('an IndexedDB that answers late still offers Continue, and the run is whole', async ({ context }) => {
  const first = await context.newPage();
  await withoutStage(first);
  await openTitle(first);
  await beginChapter(first, /The long year/);
  await playOn(first, 2);
  const before = await story(first);
  await first.close();

  const second = await context.newPage();
  await second.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...given) {
      const request = open.apply(this, given);
      const listen = request.addEventListener;
      request.addEventListener = (type: string, heard: (event: Event) => void, ...how: []) =>
        listen.call(
          request,
          type,
          type === 'success' ? event => setTimeout(() => heard(event), 3000) : heard,
          ...how,
        );
      return request;
    };
  });
  await withoutStage(second);
  await openTitle(second);
  const resume = second.getByRole('button', { name: /^Continue/ });
  await expect(resume).toHaveCount(0);
  await resume.click({ timeout: 15_000 });
  await expect(scene(second, 'dossier')).toBeVisible();
  expect(await story(second)).toBe(before);
});
