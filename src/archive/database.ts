// The connection to IndexedDB. It answers within a limit, opens itself again when it is lost, makes way for a
// newer edition in another tab, and turns every fault into a value.

import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { type Outcome, Refused, type Trouble, troubleOf } from './trouble.ts';

const SCHEMA = 1;
const STUCK = 5000; // ms after which an open that never answered is tried again

export interface Tables extends DBSchema {
  runs: { key: string; value: unknown };
  choices: { key: [string, number]; value: unknown };
}

type Stores = ['runs', 'choices'];
const STORES: Stores = ['runs', 'choices'];
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<Tables, Stores, Mode>;

export interface Connection {
  read<T>(work: (tx: Transaction<'readonly'>) => Promise<T>): Promise<Outcome<T>>;
  /** Resolves with success only after the transaction is complete, and with what `check` then reads. */
  write<T>(
    work: (tx: Transaction<'readwrite'>) => Promise<unknown>,
    check: (tx: Transaction<'readonly'>) => Promise<T>,
  ): Promise<Outcome<T>>;
}

const LATE = Symbol('late');

const SLICES = 10;

/** The limit is counted in slices, so that a page held up by its own work hears what has come before it gives up. */
async function within<T>(limit: number, promise: Promise<T>): Promise<T | typeof LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof LATE>(resolve => {
    const wait = (slices: number) => {
      timer = setTimeout(() => (slices > 1 ? wait(slices - 1) : resolve(LATE)), limit / SLICES);
    };
    wait(SLICES);
  });
  promise.catch(() => {}); // it may still fail after nobody waits for it
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

interface Attempt {
  readonly database: Promise<IDBPDatabase<Tables>>;
  readonly stale: () => boolean; // it has not answered for so long that another should be made
}

/** `limit` in ms holds for opening and for each transaction. */
export function connect(name = 'thaw', limit = 500): Connection {
  let attempt: Attempt | undefined;
  let blocked = false;
  let overtaken = false;

  function open(): Promise<IDBPDatabase<Tables>> {
    if (attempt && !attempt.stale()) return attempt.database;
    if (typeof indexedDB === 'undefined' || indexedDB === null) throw new Refused('missing');
    const since = Date.now();
    let answered = false;
    const forget = () => {
      if (attempt === mine) attempt = undefined;
    };
    const database = openDB<Tables>(name, SCHEMA, {
      upgrade(fresh) {
        fresh.createObjectStore('runs', { keyPath: 'id' });
        fresh.createObjectStore('choices', { keyPath: ['run', 'index'] });
      },
      blocked() {
        blocked = true;
      },
      blocking(_, wanted) {
        overtaken = wanted !== null; // null: somebody clears the site's data, which is no newer edition
        void close(mine);
      },
      terminated: forget,
    });
    const mine: Attempt = { database, stale: () => !answered && Date.now() - since > STUCK };
    attempt = mine;
    database.then(opened => {
      answered = true;
      blocked = false;
      if (attempt !== mine) opened.close(); // it came too late, and another was made
    }, forget);
    return database;
  }

  async function close(old = attempt): Promise<void> {
    if (attempt === old) attempt = undefined;
    await old?.database.then(database => database.close()).catch(() => {});
  }

  async function transact<T>(
    read: (tx: Transaction<'readonly'>) => Promise<T>,
    write?: (tx: Transaction<'readwrite'>) => Promise<unknown>,
    again = true,
  ): Promise<Outcome<T>> {
    if (overtaken) return not('newer');
    try {
      const database = await within(limit, open());
      if (database === LATE) return not(blocked ? 'blocked' : 'slow');
      const tx = write && database.transaction(STORES, 'readwrite', { durability: 'strict' });
      const after = database.transaction(STORES, 'readonly'); // waits for the other: asked for now, it answers sooner
      after.done.catch(() => {}); // where it fails, what is read from it says so
      const found = read(after);
      found.catch(() => {});
      const written = tx && (await within(limit, complete(tx, write)));
      const value = written === LATE ? LATE : await within(limit, found);
      if (value !== LATE) return { ok: true, value };
      if (tx) abort(tx);
      abort(after);
      return not('slow');
    } catch (error) {
      const why = troubleOf(error);
      if (why === 'newer') overtaken = true;
      if (why !== 'lost') return not(why);
      void close();
      return again ? transact(read, write, false) : not(why);
    }
  }

  return {
    read: work => transact(work),
    write: (work, check) => transact(check, work),
  };
}

const not = (why: Trouble) => ({ ok: false, why }) as const;

async function complete(
  tx: Transaction<'readwrite'>,
  work: (tx: Transaction<'readwrite'>) => Promise<unknown>,
): Promise<void> {
  tx.done.catch(() => {}); // the work's own error says more
  try {
    await work(tx);
    await tx.done;
  } catch (error) {
    const cause = tx.error; // a full disk shows here, while the requests only say that they were aborted
    abort(tx);
    throw cause ?? error;
  }
}

function abort(tx: { abort(): void }): void {
  try {
    tx.abort();
  } catch {
    // It is over already.
  }
}
