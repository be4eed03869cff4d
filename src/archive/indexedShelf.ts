// The shelf on IndexedDB. The revision number is checked inside each transaction: a second tab cannot overwrite.

import type { MoveId } from '../model/types.ts';
import { type Connection, connect, type Transaction } from './database.ts';
import { choiceIn, headerFor, LONGEST_NAME, type RunRecord, runIn } from './records.ts';
import type { Damaged, Loaded, Shelf } from './shelf.ts';
import { KEPT, type Kept, type Outcome, Refused } from './trouble.ts';

type Reading = Transaction<'readonly'> | Transaction<'readwrite'>;

/** `now` gives ms since 1970. */
export function indexedShelf(connection: Connection = connect(), now: () => number = Date.now): Shelf {
  /** A write counts once the run can be read back with at least so many choices. */
  async function keep(
    id: string,
    length: number,
    work: (tx: Transaction<'readwrite'>) => Promise<unknown>,
  ): Promise<Kept> {
    const found = await connection.write(work, async tx => runIn(await tx.objectStore('runs').get(id)));
    if (!found.ok) return { kept: false, why: found.why };
    return found.value && found.value.length >= length ? KEPT : { kept: false, why: 'lost' };
  }

  const change = (id: string, part: Partial<RunRecord>) =>
    keep(id, 0, async tx => {
      const changed = { ...(await headerOf(tx, id)), ...part, lastOpened: now() };
      await tx.objectStore('runs').put(changed);
    });

  return {
    async begin(run, name = '') {
      const header = headerFor(run, name, now());
      const kept = await keep(header.id, header.length, tx =>
        Promise.all([tx.objectStore('runs').add(header), ...added(tx, header.id, run.choices, 0)]),
      );
      return { id: header.id, ...kept };
    },

    append: (id, run) =>
      keep(id, run.choices.length, async tx => {
        const choiceBefore = (count: number) => tx.objectStore('choices').get([id, count - 1]);
        const likely = run.choices.length - 1; // as a rule one choice is new: both are asked for at once
        const [header, before] = await Promise.all([headerOf(tx, id), choiceBefore(likely)]);
        const { length } = header;
        if (length > run.choices.length) throw new Refused('elsewhere');
        if (length > (header.parent?.count ?? 0)) {
          const last = choiceIn(length === likely ? before : await choiceBefore(length));
          if (!last) throw new Refused('damaged');
          if (last.move !== run.choices[length - 1]) throw new Refused('elsewhere');
        }
        const grown: RunRecord = {
          ...header,
          length: run.choices.length,
          place: 'answer',
          lastOpened: now(),
        };
        await Promise.all([...added(tx, id, run.choices, length), tx.objectStore('runs').put(grown)]);
      }),

    async branch(id, count) {
      const fresh = crypto.randomUUID();
      const kept = await keep(fresh, count, async tx => {
        const from = await headerOf(tx, id);
        if (count > from.length) throw new Refused('absent');
        const parent = await ownerOf(tx, from, count);
        const { opening, seed, modelVersion } = from;
        const header: RunRecord = {
          ...headerFor({ opening, seed, modelVersion, choices: [] }, '', now(), fresh),
          length: count,
          ...(count > 0 ? { parent: { id: parent.id, count } } : {}),
        };
        await tx.objectStore('runs').add(header);
      });
      return { id: fresh, ...kept };
    },

    name: (id, name) => change(id, { name: name.slice(0, LONGEST_NAME) }),
    place: (id, place) => change(id, { place }),

    list: () =>
      connection.read(async tx => {
        const headers = (await tx.objectStore('runs').getAll()).flatMap(value => runIn(value) ?? []);
        return headers.sort((a, b) => b.lastOpened - a.lastOpened);
      }),

    load: id =>
      connection.read(async (tx): Promise<Loaded> => {
        const volume = await headerOf(tx, id);
        const choices = await choicesOf(tx, volume, volume.length, new Set());
        const { opening, seed, modelVersion, length } = volume;
        return {
          run: { opening, seed, modelVersion, choices },
          volume,
          whole: choices.length === length,
        };
      }),

    damaged: () => unreadable(connection),
  };
}

/** The choices from `first` on, each as a record of its own. `add` fails rather than overwrite. */
const added = (tx: Transaction<'readwrite'>, run: string, choices: readonly MoveId[], first: number) =>
  choices.slice(first).map((move, i) => tx.objectStore('choices').add({ run, index: first + i, move }));

async function headerOf(tx: Reading, id: string): Promise<RunRecord> {
  const found = await tx.objectStore('runs').get(id);
  if (found === undefined) throw new Refused('absent');
  const header = runIn(found);
  if (!header) throw new Refused('damaged');
  return header;
}

/** The run in whose own records the last of the first `count` choices stands: chains of branches stay short. */
async function ownerOf(tx: Reading, run: RunRecord, count: number): Promise<RunRecord> {
  let owner = run;
  while (owner.parent && count <= owner.parent.count) owner = await headerOf(tx, owner.parent.id);
  return owner;
}

/** The first `count` choices of a run, or as many of them as can be read in a row. */
async function choicesOf(
  tx: Reading,
  { id, parent }: RunRecord,
  count: number,
  seen: Set<string>,
): Promise<MoveId[]> {
  seen.add(id);
  const shared = Math.min(parent?.count ?? 0, count);
  const choices: MoveId[] = [];
  if (parent && shared > 0) {
    const above = seen.has(parent.id) ? undefined : runIn(await tx.objectStore('runs').get(parent.id));
    if (above) choices.push(...(await choicesOf(tx, above, shared, seen)));
    if (choices.length < shared) return choices;
  }
  const own = await tx
    .objectStore('choices')
    .getAll(IDBKeyRange.bound([id, shared], [id, count], false, true));
  for (const value of own) {
    const choice = choiceIn(value);
    if (choice?.index !== choices.length) break;
    choices.push(choice.move);
  }
  return choices;
}

const unreadable = (connection: Connection): Promise<Outcome<readonly Damaged[]>> =>
  connection.read(async tx => {
    const found: Damaged[] = [];
    for (const store of ['runs', 'choices'] as const) {
      const [keys, records] = await Promise.all([
        tx.objectStore(store).getAllKeys(),
        tx.objectStore(store).getAll(),
      ]);
      const good = store === 'runs' ? runIn : choiceIn;
      records.forEach((record, i) => {
        if (!good(record)) found.push({ store, key: keys[i], record });
      });
    }
    return found;
  });
