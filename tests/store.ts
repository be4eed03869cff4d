// The reader's IndexedDB, read from outside the game's own code.

import type { Page } from '@playwright/test';

export interface Stored {
  readonly id: string;
  readonly place: string;
  readonly choices: readonly string[]; // those shared with the run it branched from included
}

/** Every run on the shelf with all its choices, the oldest first. Records that are no runs are left out. */
export const storedRuns = (page: Page): Promise<readonly Stored[]> =>
  page.evaluate(async () => {
    interface Header {
      id: string;
      place: string;
      begun: number;
      length: number;
      parent?: { id: string; count: number };
    }
    interface Record {
      run: string;
      index: number;
      move: string;
    }
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const known = await indexedDB.databases(); // to open one that is not there would make it
    if (!known.some(({ name }) => name === 'thaw')) return [];
    const database = await asked(indexedDB.open('thaw'));
    const tx = database.transaction(['runs', 'choices']);
    const [headers, records] = await Promise.all([
      asked<Header[]>(tx.objectStore('runs').getAll()),
      asked<Record[]>(tx.objectStore('choices').getAll()),
    ]);
    database.close();
    const choicesOf = ({ id, parent, length }: Header): string[] => {
      const above = headers.find(header => header.id === parent?.id);
      const own = records.filter(({ run, index }) => run === id && index < length);
      const shared = above ? choicesOf(above).slice(0, parent!.count) : [];
      return [...shared, ...own.sort((a, b) => a.index - b.index).map(({ move }) => move)];
    };
    return headers
      .filter(header => typeof header?.begun === 'number')
      .sort((a, b) => a.begun - b.begun)
      .map(header => ({ id: header.id, place: header.place, choices: choicesOf(header) }));
  });
