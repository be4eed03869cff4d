// Keeps the game in progress: each choice before it shows, a branch after a rewind, and whatever the shelf lacks.

import type { Run } from '../model/types.ts';
import type { Kept, Place, Shelf, Trouble } from './shelf.ts';

export interface Keeping {
  /** A new run: it takes its place on the shelf with its first choice. */
  started(run: Run): Promise<void>;
  /** Its last choice is new. Resolves when it is kept, or when it is known that it is not. */
  chosen(run: Run): Promise<void>;
  /** Its choices are the first of what was kept; the next one grows a branch. */
  rewound(run: Run): Promise<void>;
  turned(place: Place): void;
  /** Goes on with a run that was loaded from the shelf, `count` choices long. */
  takeUp(id: string, count: number): void;
  state(): 'kept' | 'keeping' | 'not_kept';
  /** What is amiss, if anything; 'elsewhere', 'absent' and 'damaged' may be so while all is kept. */
  trouble(): Trouble | undefined;
  /** Calls back when state or trouble may have changed; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

const AGAIN = 3000; // ms after which what a slow device did not keep is tried once more

/** Keeps one game at a time on a shelf; writes are done one after the other. */
export function keepingOn(shelf: Shelf): Keeping {
  const listeners = new Set<() => void>();
  let id: string | undefined;
  let length = 0; // choices that the record has
  let rewoundTo: number | undefined;
  let unkept: Run | undefined; // of the game in progress
  let state: ReturnType<Keeping['state']> = 'kept';
  let trouble: Trouble | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  function settle(next: typeof state, amiss?: Trouble): void {
    state = next;
    trouble = amiss;
    for (const listener of listeners) listener();
  }

  function inTurn(task: () => Promise<void>): Promise<void> {
    const turn = queue.then(task);
    queue = turn.catch(() => {});
    return turn;
  }

  async function begin(run: Run): Promise<Kept> {
    const begun = await shelf.begin(run);
    id = begun.id;
    return begun;
  }

  async function store(run: Run): Promise<void> {
    if (run !== unkept) settle('keeping', trouble);
    let amiss: Trouble | undefined;
    if (id !== undefined && rewoundTo !== undefined && rewoundTo < length) {
      const branch = await shelf.branch(id, rewoundTo);
      id = branch.id; // where that failed it is unknown to the shelf, and the whole run is begun anew below
    }
    rewoundTo = undefined;
    let kept = id === undefined ? await begin(run) : await shelf.append(id, run);
    if (!kept.kept && (kept.why === 'absent' || kept.why === 'damaged' || kept.why === 'elsewhere')) {
      amiss = kept.why;
      kept = await begin(run);
    }
    length = run.choices.length;
    unkept = kept.kept ? undefined : run;
    if (!kept.kept && (kept.why === 'slow' || kept.why === 'lost')) setTimeout(() => void again(run), AGAIN);
    settle(kept.kept ? 'kept' : 'not_kept', kept.kept ? amiss : kept.why);
  }

  const again = (run: Run) =>
    inTurn(async () => {
      if (run === unkept && rewoundTo === undefined) await store(run);
    });

  return {
    started: () =>
      inTurn(async () => {
        id = rewoundTo = unkept = undefined;
        length = 0;
      }),
    chosen: run => inTurn(() => store(run)),
    rewound: run =>
      inTurn(async () => {
        rewoundTo = run.choices.length;
      }),
    turned(place) {
      void inTurn(async () => {
        if (id !== undefined && rewoundTo === undefined) await shelf.place(id, place);
      });
    },
    takeUp(taken, count) {
      id = taken;
      length = count;
      rewoundTo = unkept = undefined;
    },
    state: () => state,
    trouble: () => trouble,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
