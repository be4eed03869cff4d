// Which drawing shows a man on a day, and where his moods lie in it (assets/portraits/README.md).

import index from '../../assets/portraits/index.json';
import type { PersonId } from '../model/ids.ts';
import type { IsoDate } from '../model/types.ts';
import type { Cell } from './desk/cells.ts';

export type PortraitMood = 'neutral' | 'wary' | 'hostile' | 'hand';

const SQUARE = 240; // units
const MOODS: readonly PortraitMood[] = ['neutral', 'wary', 'hostile', 'hand'];
export const STRIP = { width: MOODS.length * SQUARE, height: SQUARE } as const; // units, all moods side by side

interface Entry {
  readonly ground: string;
  readonly sittings: readonly { readonly from: string; readonly file: string }[];
}

const entries: Partial<Readonly<Record<string, Entry>>> = index;

/** The name of his drawing on that day, without its ending; null where he was never drawn. */
export function sitting(person: PersonId, date: IsoDate): string | null {
  const sittings = entries[person]?.sittings;
  if (!sittings) return null;
  const last = sittings.filter(({ from }) => from <= date).at(-1) ?? sittings[0];
  return last ? last.file.replace(/\.svg$/, '') : null;
}

/** The square of a mood; its origin is the middle of its foot. */
export const moodCell = (mood: PortraitMood): Cell => ({
  x: MOODS.indexOf(mood) * SQUARE,
  y: 0,
  width: SQUARE,
  height: SQUARE,
  originX: SQUARE / 2,
  originY: SQUARE,
});
