// The shelf: every run that was ever played on this device. Nothing on it is overwritten; rewinding grows a branch.

import type { Run } from '../model/types.ts';
import { indexedShelf } from './indexedShelf.ts';
import { memoryShelf } from './memoryShelf.ts';
import type { Place, RunRecord } from './records.ts';
import type { Kept, Outcome } from './trouble.ts';

export type { Place } from './records.ts';
export type { Kept, Outcome, Trouble } from './trouble.ts';

/** A run as the shelf shows it, without its choices. */
export type Volume = RunRecord;

export interface Loaded {
  readonly run: Run;
  readonly volume: Volume;
  /** False if records are missing or unreadable: `run` then ends with the last good choice. */
  readonly whole: boolean;
}

/** A record that cannot be read. It stays where it is; `record` is what was found. */
export interface Damaged {
  readonly store: 'runs' | 'choices';
  readonly key: unknown;
  readonly record: unknown;
}

/** None of these ever rejects. Ids are the shelf's own and mean nothing elsewhere. */
export interface Shelf {
  /** Puts a run on the shelf with all its choices. The id is good even if nothing was kept. */
  begin(run: Run, name?: string): Promise<Kept & { readonly id: string }>;
  /** Adds the choices of `run` that the shelf lacks. Refused where another tab has gone on, or the run is gone. */
  append(id: string, run: Run): Promise<Kept>;
  /** A new run that shares the first `count` choices with another. */
  branch(id: string, count: number): Promise<Kept & { readonly id: string }>;
  name(id: string, name: string): Promise<Kept>;
  /** Notes where the reader stands, and when. */
  place(id: string, place: Place): Promise<Kept>;
  /** Every readable run, the one opened last first. */
  list(): Promise<Outcome<readonly Volume[]>>;
  load(id: string): Promise<Outcome<Loaded>>;
  /** Records that cannot be read, to be downloaded. */
  damaged(): Promise<Outcome<readonly Damaged[]>>;
}

/** The device's shelf; where it has none or grants none, one that lasts as long as the page. */
export async function openShelf(): Promise<Shelf> {
  const shelf = indexedShelf();
  const first = await shelf.list();
  return !first.ok && (first.why === 'missing' || first.why === 'denied') ? memoryShelf() : shelf;
}

/** The damaged records as a text to download. Never throws. */
export function damagedText(damaged: readonly Damaged[]): string {
  try {
    return JSON.stringify(damaged, (_, value) => (typeof value === 'bigint' ? String(value) : value), 2);
  } catch {
    return damaged.map(({ store, record }) => `${store}: ${String(record)}`).join('\n');
  }
}
