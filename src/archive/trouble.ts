// What can go wrong with storage, as values: the game goes on, and the page says plainly what is not kept.

export type Trouble =
  | 'missing' // the browser has no IndexedDB
  | 'denied' // private mode, or a setting
  | 'full'
  | 'slow' // no answer within the limit
  | 'blocked' // an older tab holds the database open
  | 'newer' // the database is of a later edition than this tab
  | 'elsewhere' // another tab has gone on with the same run
  | 'absent' // there is no such run, or no longer
  | 'damaged' // its records cannot be read
  | 'lost' // anything else: the connection broke, the transaction was given up
  | 'memory'; // kept only as long as this page is open

export interface Failed {
  readonly why: Trouble;
}

/** What a write came to. `kept` is said only after the transaction is complete and has been read back. */
export type Kept = { readonly kept: true } | ({ readonly kept: false } & Failed);

/** What a read came to. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Failed);

export const KEPT: Kept = { kept: true };

/** Thrown inside a transaction to give it up for a reason of ours. */
export class Refused extends Error {
  readonly why: Trouble;
  constructor(why: Trouble) {
    super(why);
    this.why = why;
  }
}

/** The trouble behind whatever the browser threw. Near the limit the errors have many names. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof Refused) return error.why;
  const { name = '', message = '' } = error as Partial<Error>;
  if (/quota/i.test(`${name} ${message}`)) return 'full';
  if (name === 'SecurityError' || name === 'NotAllowedError') return 'denied';
  if (name === 'VersionError') return 'newer';
  if (name === 'ConstraintError') return 'elsewhere'; // records are only ever added: somebody else was first
  return 'lost';
}
