// What there is to hear: a theme a chapter, six rooms, the small sounds, and where their files lie.

import lengths from '../../assets/sound/lengths.json';
import type { ChapterNumber } from '../model/types.ts';

export type ThemeId = keyof typeof lengths.themes;
export type RoomId = keyof typeof lengths.rooms;
export type EffectId = keyof typeof lengths.effects;

export const THEMES: Readonly<Record<ChapterNumber, ThemeId>> = {
  1: 'succession',
  2: 'black-earth',
  3: 'speech',
  4: 'seven-against-four',
  5: 'catch-up-and-overtake',
  6: 'aeroplane',
  7: 'bread-and-rockets',
  8: 'long-year',
};

/** How much of a loop its file repeats before the beginning and after the end, in seconds; as built. */
export const PAD = 0.25;

/** Seconds of a loop without its pads. */
export const loopSeconds = (id: ThemeId | RoomId): number => ({ ...lengths.themes, ...lengths.rooms })[id];

export const effectSeconds = (id: EffectId): number => lengths.effects[id];

const FILES = import.meta.glob<{ readonly default: string }>('../../assets/sound/**/*.{webm,m4a}', {
  query: '?url&no-inline',
  eager: true,
});

/** Addresses of a sound, the smaller format first; nothing is fetched by asking. */
export function addressesOf(kind: 'themes' | 'rooms' | 'effects', id: string): string[] {
  return ['webm', 'm4a'].flatMap(
    format => FILES[`../../assets/sound/${kind}/${id}.${format}`]?.default ?? [],
  );
}
