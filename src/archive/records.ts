// What stands in the database: a header for each run, and one small record for each choice.

import type { MoveId, Opening, Run } from '../model/types.ts';
import { openingIn } from './opening.ts';

/** Which side of a choice the reader stood on: the next dossier, or the answer to the last choice. */
export type Place = 'dossier' | 'answer';

export interface RunRecord {
  readonly id: string;
  readonly opening: Opening;
  readonly seed: number;
  readonly modelVersion: number;
  /** Choices in all, those of the parent included. It only grows, and so serves as the revision number. */
  readonly length: number;
  /** The run this one was rewound from: it shares that run's first `count` choices. */
  readonly parent?: { readonly id: string; readonly count: number };
  readonly name: string;
  readonly place: Place;
  readonly begun: number; // ms since 1970
  readonly lastOpened: number; // ms since 1970
}

export interface ChoiceRecord {
  readonly run: string;
  readonly index: number; // from 0, counted from the run's own beginning
  readonly move: MoveId;
}

export const LONGEST_NAME = 120;
const MOST_CHOICES = 500;

const isCount = (value: unknown, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
const isId = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 64;
const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** The header of a run as it is put on the shelf; `time` in ms since 1970. */
export function headerFor(
  { opening, seed, modelVersion, choices }: Run,
  name: string,
  time: number,
  id: string = crypto.randomUUID(),
): RunRecord {
  const place: Place = choices.length > 0 ? 'answer' : 'dossier';
  return {
    id,
    opening,
    seed,
    modelVersion,
    length: choices.length,
    name: name.slice(0, LONGEST_NAME),
    place,
    begun: time,
    lastOpened: time,
  };
}

/** A header out of the database in fresh objects, or undefined where it cannot be one. */
export function runIn(value: unknown): RunRecord | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const record = value as Partial<Record<keyof RunRecord, unknown>>;
  const { id, seed, modelVersion, length, name, place, begun, lastOpened } = record;
  const opening = openingIn(record.opening);
  if (!isId(id) || !opening || !isCount(seed, 2 ** 24 - 1) || !isCount(modelVersion, 1000)) return undefined;
  if (!isCount(length, MOST_CHOICES) || typeof name !== 'string' || name.length > LONGEST_NAME)
    return undefined;
  if ((place !== 'dossier' && place !== 'answer') || !isTime(begun) || !isTime(lastOpened)) return undefined;
  const run: RunRecord = { id, opening, seed, modelVersion, length, name, place, begun, lastOpened };
  if (record.parent === undefined) return run;
  const parent = record.parent as { readonly id?: unknown; readonly count?: unknown } | null;
  if (typeof parent !== 'object' || !isId(parent?.id) || !isCount(parent.count, length)) return undefined;
  return { ...run, parent: { id: parent.id, count: parent.count } };
}

/** A choice out of the database, or undefined where it cannot be one. */
export function choiceIn(value: unknown): ChoiceRecord | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { run, index, move } = value as Partial<Record<keyof ChoiceRecord, unknown>>;
  if (!isId(run) || !isCount(index, MOST_CHOICES)) return undefined;
  if (typeof move !== 'string' || !/^[a-z0-9_]{1,40}\/[a-z0-9_]{1,40}$/.test(move)) return undefined;
  return { run, index, move: move as MoveId };
}
