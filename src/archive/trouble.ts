// What can go wrong with storage, as values: the game goes on and says plainly what is not kept.

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

export const SENTENCES: Readonly<Record<Trouble, string>> = {
  missing: 'This browser cannot keep games. Copy the run code before you leave.',
  denied: 'This browser does not let the game keep anything. Copy the run code before you leave.',
  full: 'There is no room left on this device. The game goes on; copy the run code before you leave.',
  slow: 'The device did not answer in time, and the last choice may not be kept. The game goes on.',
  blocked: 'An older copy of this game is open in another tab. Close it, and choices will be kept again.',
  newer: 'Another tab runs a newer edition of this game. Reload this page; until then nothing is kept here.',
  elsewhere: 'Another tab has gone on with this run. What you choose here is kept as a run of its own.',
  absent: 'This run is no longer on this device. What you choose now is kept anew.',
  damaged: 'Some records of this run cannot be read. They are set aside; the rest is safe.',
  lost: 'The connection to this device’s storage broke, and the last choice may not be kept. The game goes on.',
  memory: 'This game is kept only as long as this page is open. Copy the run code before you leave.',
};

export interface Failed {
  readonly why: Trouble;
  readonly sentence: string;
}

/** What a write came to. `kept` is said only after the transaction is complete and has been read back. */
export type Kept = { readonly kept: true } | ({ readonly kept: false } & Failed);

/** What a read came to. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Failed);

export const KEPT: Kept = { kept: true };

/** A trouble with its sentence. */
export const failed = (why: Trouble): Failed => ({ why, sentence: SENTENCES[why] });

/** Thrown inside a transaction to give it up for a reason of ours. */
export class Refused extends Error {
  readonly why: Trouble;
  constructor(why: Trouble) {
    super(SENTENCES[why]);
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
