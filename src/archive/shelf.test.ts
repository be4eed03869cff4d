import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DECADE } from '../model/openings.ts';
import type { MoveId, Run } from '../model/types.ts';
import { claim } from './claim.ts';
import { connect } from './database.ts';
import { indexedShelf } from './indexedShelf.ts';
import { keepingOn } from './keeping.ts';
import { memoryShelf } from './memoryShelf.ts';
import { damagedText, openShelf, type Shelf } from './shelf.ts';

const CHOICES: readonly MoveId[] = [
  'march53/divide',
  'beria/arrest',
  'farm53/prices',
  'virgin/crash',
  'leningrad/tell',
  'malenkov/lend',
];

const run = (length: number, ...instead: MoveId[]): Run => ({
  opening: DECADE,
  seed: 0,
  modelVersion: 1,
  choices: [...CHOICES.slice(0, length - instead.length), ...instead],
});

let name = 'thaw';
let time = 0;
const shelfOn = (database: string, limit = 500): Shelf =>
  indexedShelf(connect(database, limit), () => ++time);
const raw = () => openDB(name, 1);

/** Keeps a transaction busy until it is given up. */
function again(store: IDBObjectStore): void {
  store.count().onsuccess = () => again(store);
}

async function loaded(shelf: Shelf, id: string) {
  const found = await shelf.load(id);
  if (!found.ok) throw new Error(found.why);
  return found.value;
}

beforeEach(() => {
  name = `thaw-${++time}`;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe.each([
  ['on the device', () => shelfOn(name)],
  ['in memory', () => memoryShelf(() => ++time)],
])('the shelf %s', (_, make) => {
  it('gives back a run, choice by choice', async () => {
    const shelf = make();
    const { id } = await shelf.begin(run(1), 'Tuesday’s lesson');
    for (const length of [2, 3, 4]) await shelf.append(id, run(length));
    const { run: found, volume, whole } = await loaded(shelf, id);
    expect(found).toEqual(run(4));
    expect(volume).toMatchObject({ name: 'Tuesday’s lesson', length: 4, place: 'answer' });
    expect(whole).toBe(true);
  });

  it('grows a branch when a run is rewound, and keeps the trunk', async () => {
    const shelf = make();
    const { id: trunk } = await shelf.begin(run(5));
    const { id: branch } = await shelf.branch(trunk, 3);
    await shelf.append(branch, run(4, 'virgin/old'));
    const { id: twig } = await shelf.branch(branch, 2);
    await shelf.append(twig, run(3, 'farm53/plots'));
    const { id: leaf } = await shelf.branch(branch, 4);
    await shelf.append(leaf, run(5, 'virgin/old', 'leningrad/quiet'));
    expect((await loaded(shelf, trunk)).run).toEqual(run(5));
    expect((await loaded(shelf, branch)).run).toEqual(run(4, 'virgin/old'));
    expect((await loaded(shelf, twig)).run).toEqual(run(3, 'farm53/plots'));
    expect((await loaded(shelf, leaf)).run).toEqual(run(5, 'virgin/old', 'leningrad/quiet'));
  });

  it('lists the run first that was opened last, with its name and where the reader stood', async () => {
    const shelf = make();
    const { id: first } = await shelf.begin(run(1));
    const { id: second } = await shelf.begin(run(2));
    await shelf.place(first, 'dossier');
    await shelf.name(first, 'The steppe');
    const list = await shelf.list();
    expect(list).toMatchObject({
      ok: true,
      value: [{ id: first, name: 'The steppe', place: 'dossier' }, { id: second }],
    });
  });

  it('refuses to go on with a run that it does not hold', async () => {
    const shelf = make();
    expect(await shelf.append('nowhere', run(2))).toMatchObject({ kept: false, why: 'absent' });
    expect(await shelf.load('nowhere')).toMatchObject({ ok: false, why: 'absent' });
    expect(await shelf.branch('nowhere', 1)).toMatchObject({ kept: false, why: 'absent' });
  });
});

describe('two tabs with one run', () => {
  it('cannot overwrite each other: the second to choose is refused', async () => {
    const [left, right] = [shelfOn(name), shelfOn(name)];
    const { id } = await left.begin(run(2));
    expect((await left.append(id, run(3))).kept).toBe(true);
    expect(await right.append(id, run(3, 'farm53/heavy'))).toMatchObject({ kept: false, why: 'elsewhere' });
    expect((await loaded(right, id)).run).toEqual(run(3));
  });

  it('cannot do so at the same moment either', async () => {
    const [left, right] = [shelfOn(name), shelfOn(name)];
    const { id } = await left.begin(run(2));
    const both = await Promise.all([
      left.append(id, run(3, 'farm53/plots')),
      right.append(id, run(3, 'farm53/heavy')),
    ]);
    expect(both.map(({ kept }) => kept).sort()).toEqual([false, true]);
  });

  it('both keep what they chose, as two runs', async () => {
    const [left, right] = [shelfOn(name), shelfOn(name)];
    const { id } = await left.begin(run(2));
    await left.append(id, run(3));
    const keeping = keepingOn(right);
    keeping.takeUp(id, 2);
    await keeping.chosen(run(3, 'farm53/heavy'));
    expect([keeping.state(), keeping.trouble()]).toEqual(['kept', 'elsewhere']);
    const list = await left.list();
    expect(list.ok && list.value.length).toBe(2);
  });

  it('make way for a newer edition, and stop writing', async () => {
    const shelf = shelfOn(name);
    const { id } = await shelf.begin(run(2));
    const newer = await openDB(name, 2);
    expect(await shelf.append(id, run(3))).toMatchObject({ kept: false, why: 'newer' });
    newer.close();
    expect(await shelf.append(id, run(3))).toMatchObject({ kept: false, why: 'newer' });
    expect(await shelfOn(name).list()).toMatchObject({ ok: false, why: 'newer' });
  });
});

describe('a claim on a run', () => {
  it('tells the second tab that it is not alone, until the first lets go', async () => {
    const held = new Set<string>();
    vi.stubGlobal('navigator', {
      locks: {
        async request(key: string, _: unknown, work: (lock: object | null) => Promise<void>) {
          if (held.has(key)) return work(null);
          held.add(key);
          await work({});
          held.delete(key);
        },
      },
    });
    const first = await claim('a');
    expect([first.alone, (await claim('a')).alone, (await claim('b')).alone]).toEqual([true, false, true]);
    first.release();
    await Promise.resolve();
    expect((await claim('a')).alone).toBe(true);
  });

  it('is granted where the browser knows no locks', async () => {
    vi.stubGlobal('navigator', {});
    expect((await claim('a')).alone).toBe(true);
  });
});

describe('storage that fails is admitted', () => {
  it('where there is none, or none is granted: a shelf in memory takes its place', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await shelfOn(name).begin(run(1))).toMatchObject({ kept: false, why: 'missing' });
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('no', 'SecurityError');
      },
    });
    expect(await shelfOn(name).begin(run(1))).toMatchObject({ kept: false, why: 'denied' });
    const shelf = await openShelf();
    expect(await shelf.begin(run(1))).toMatchObject({ kept: false, why: 'memory' });
  });

  it('where an open database stops answering: within the limit, and with no fault of ours', async () => {
    const shelf = shelfOn(name, 100);
    const { id } = await shelf.begin(run(1));
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (this: IDBObjectStore) {
      const request = this.count();
      request.addEventListener = () => {}; // whatever it says, nobody hears it
      again(this);
      return request as unknown as IDBRequest<unknown[]>;
    });
    expect(await shelf.list()).toMatchObject({ ok: false, why: 'slow' });
    vi.restoreAllMocks();
    expect(await shelf.append(id, run(2))).toMatchObject({ kept: true });
  });

  it('where opening hangs: within the limit', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => new IDBOpenDBRequest());
    const before = Date.now();
    expect(await shelfOn(name, 100).begin(run(1))).toMatchObject({ kept: false, why: 'slow' });
    expect(Date.now() - before).toBeLessThan(400);
  });

  it('but not where the page itself was held up by its own work', async () => {
    const { add } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value) {
      const request = add.call(this, value);
      request.addEventListener('success', () => {
        const since = Date.now();
        while (Date.now() - since < 200); // as when Phaser starts
      });
      return request;
    });
    expect(await shelfOn(name, 100).begin(run(1))).toMatchObject({ kept: true });
  });

  it('where somebody else’s upgrade holds up the door', async () => {
    const older = await openDB(name, 1);
    const upgrade = openDB(name, 2); // waits for the older tab to close, and everybody waits behind it
    expect(await shelfOn(name, 100).list()).toMatchObject({ ok: false, why: 'slow' });
    older.close();
    (await upgrade).close();
  });

  it('where the disk is full: nothing is half written, and all is kept once there is room', async () => {
    const shelf = shelfOn(name);
    const { id } = await shelf.begin(run(2));
    const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await shelf.append(id, run(3))).toMatchObject({ kept: false, why: 'full' });
    expect((await loaded(shelf, id)).run).toEqual(run(2));
    full.mockRestore();
    expect(await shelf.append(id, run(5))).toEqual({ kept: true });
    expect((await loaded(shelf, id)).run).toEqual(run(5));
  });

  it('where the connection is lost: it is opened again', async () => {
    const shelf = shelfOn(name);
    const { id } = await shelf.begin(run(2));
    const broken = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    expect(await shelf.append(id, run(3))).toEqual({ kept: true });
    expect(broken).toHaveBeenCalled();
  });

  it('where a write claims success and reads back empty', async () => {
    const shelf = shelfOn(name);
    const { id } = await shelf.begin(run(2));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
      return this.count() as unknown as IDBRequest<IDBValidKey>;
    });
    expect(await shelf.append(id, run(3))).toMatchObject({ kept: false, why: 'lost' });
  });

  it('where the site’s data is cleared in mid-game: the next choice brings the whole run back', async () => {
    const keeping = keepingOn(shelfOn(name));
    await keeping.started(run(0));
    await keeping.chosen(run(1));
    await keeping.chosen(run(2));
    await deleteDB(name);
    await keeping.chosen(run(3));
    expect([keeping.state(), keeping.trouble()]).toEqual(['kept', 'absent']);
    const shelf = shelfOn(name);
    const list = await shelf.list();
    expect(list.ok && (await loaded(shelf, list.value[0]!.id)).run).toEqual(run(3));
  });
});

describe('the game in progress', () => {
  it('is kept a little later by itself where the device was slow, unless it went elsewhere meanwhile', async () => {
    vi.useFakeTimers();
    const appended: (readonly string[])[] = [];
    let slow = true;
    const shelf: Shelf = {
      ...memoryShelf(() => ++time),
      append: async (_, { choices }) => {
        appended.push(choices);
        return slow ? { kept: false, why: 'slow' } : { kept: true };
      },
    };
    const keeping = keepingOn(shelf);
    keeping.takeUp('mine', 1);
    await keeping.chosen(run(2));
    expect(keeping.state()).toBe('not_kept');
    await vi.advanceTimersByTimeAsync(3000);
    expect([keeping.state(), keeping.trouble()]).toEqual(['not_kept', 'slow']);
    slow = false;
    await vi.advanceTimersByTimeAsync(3000);
    expect([keeping.state(), keeping.trouble()]).toEqual(['kept', undefined]);
    expect(appended).toEqual([run(2), run(2), run(2)].map(({ choices }) => choices));

    slow = true;
    await keeping.chosen(run(3));
    keeping.takeUp('another', 1);
    await vi.advanceTimersByTimeAsync(9000);
    expect(appended.length).toBe(4);
    vi.useRealTimers();
  });

  it('is kept from its first choice, and branches where it was rewound', async () => {
    const shelf = shelfOn(name);
    const keeping = keepingOn(shelf);
    await keeping.started(run(0));
    expect(await shelf.list()).toEqual({ ok: true, value: [] });
    for (const length of [1, 2, 3]) await keeping.chosen(run(length));
    await keeping.rewound(run(1));
    await keeping.chosen(run(2, 'beria/wait'));
    keeping.turned('dossier');
    await keeping.chosen(run(3, 'beria/wait', 'farm53/heavy'));
    expect(keeping.state()).toBe('kept');
    const list = await shelf.list();
    const ids = list.ok ? list.value.map(({ id }) => id) : [];
    const runs = await Promise.all(ids.map(async id => (await loaded(shelf, id)).run));
    expect(runs).toEqual([run(3, 'beria/wait', 'farm53/heavy'), run(3)]);
  });

  it('says that it is not kept while it is not', async () => {
    const keeping = keepingOn(memoryShelf());
    const heard: string[] = [];
    keeping.subscribe(() => heard.push(keeping.state()));
    await keeping.chosen(run(1));
    expect(heard).toEqual(['keeping', 'not_kept']);
    expect(keeping.trouble()).toBe('memory');
  });
});

describe('damaged records', () => {
  it('cost a run only what comes after them, and are set aside to be downloaded', async () => {
    const shelf = shelfOn(name);
    const { id } = await shelf.begin(run(5));
    const database = await raw();
    await database.put('choices', { run: id, index: 3, move: 42n });
    expect(await loaded(shelf, id)).toMatchObject({ run: run(3), whole: false });
    const damaged = await shelf.damaged();
    expect(damaged.ok && damaged.value).toMatchObject([{ store: 'choices', key: [id, 3] }]);
    expect(damaged.ok && damagedText(damaged.value)).toContain('"move": "42"');
    const { id: rest } = await shelf.branch(id, 3);
    expect(await shelf.append(rest, run(4, 'virgin/old'))).toEqual({ kept: true });
    expect(await database.get('choices', [id, 3])).toMatchObject({ move: 42n });
    database.close();
  });

  it('never stop the shelf from opening, nor touch another run', async () => {
    const junk = fc.oneof(
      fc.constant(undefined),
      fc.dictionary(fc.constantFrom('opening', 'seed', 'length', 'move', 'parent', 'place'), fc.anything()),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom<'runs' | 'choices'>('runs', 'choices'), fc.nat(7), junk), {
          maxLength: 6,
        }),
        async faults => {
          name = `thaw-${++time}`;
          const shelf = shelfOn(name);
          const { id: safe } = await shelf.begin(run(6));
          const { id: hurt } = await shelf.begin(run(4));
          const { id: branch } = await shelf.branch(hurt, 3);
          const database = await raw();
          for (const [store, index, value] of faults) {
            const key = store === 'runs' ? hurt : [hurt, index % 4];
            const put = store === 'runs' ? { id: hurt } : { run: hurt, index: index % 4 };
            if (value === undefined) await database.delete(store, key);
            else await database.put(store, { ...value, ...put }).catch(() => {}); // functions cannot be stored
          }
          database.close();
          const again = shelfOn(name);
          for (const id of [hurt, branch]) {
            const found = await again.load(id);
            if (found.ok)
              expect(found.value.run.choices).toEqual(CHOICES.slice(0, found.value.run.choices.length));
            await again.append(id, run(6));
          }
          expect((await again.damaged()).ok && (await again.list()).ok).toBe(true);
          expect((await loaded(again, safe)).run).toEqual(run(6));
        },
      ),
      { numRuns: 100 },
    );
  });
});
