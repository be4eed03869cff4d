// Where each number lies in State.values. Constants, because a name looked up while playing halves the speed.

import { FACTION_IDS, PERSON_IDS, QUANTITY_IDS } from './ids.ts';
import { FACTIONS, isFaction, QUANTITIES } from './quantities.ts';
import type { Target } from './types.ts';

export const TARGETS: readonly Target[] = [...FACTION_IDS, ...QUANTITY_IDS, ...PERSON_IDS];

export const APPARATUS = 0;
export const MINISTRIES = 1;
export const ARMY = 2;
export const SECURITY = 3;
export const COUNTRYSIDE = 4;
export const WORKERS = 5;
export const INTELLIGENTSIA = 6;
export const CAMP = 7;
export const SUPPLY = 8;
export const CONTROL = 9; // tenths of a point
export const CULT = 10;
export const PRESTIGE = 11;
export const TENSION = 12;
export const THAW = 13;
export const GOODS = 14;
export const FARM_INCOME = 15;
export const MACHINERY = 16;
export const MISSILES = 17;
export const PLENUM_BOND = 18;
export const MAIZE = 19;
export const HERD = 20;
export const RESERVE = 21;
export const GOLD = 22;
export const FLATS = 23;
export const MEN = 24;
export const SOIL_KAZAKHSTAN = 25; // hundredths
export const SOIL_VIRGIN = 26; // hundredths
/** The first of the men; what is kept of each is his own ledger of you, in points. */
export const MAN = 27;

const INDEX: ReadonlyMap<string, number> = new Map(TARGETS.map((target, index) => [target, index]));

/** Position of a target by name. Throws on a name the model does not know. */
export function indexOf(target: string): number {
  const index = INDEX.get(target);
  if (index === undefined) throw new Error(`the model knows no target "${target}"`);
  return index;
}

const described = (target: Target) =>
  isFaction(target) ? FACTIONS[target] : QUANTITIES[target as keyof typeof QUANTITIES];

/** Stored whole numbers per unit shown: 10 for control (tenths), 100 for soil (hundredths), 1 for the rest. */
export const SCALE: readonly number[] = TARGETS.map(target =>
  target === 'control' ? 10 : (described(target)?.step ?? 1) < 0.1 ? 100 : 1,
);
export const LEAST = Int32Array.from(TARGETS, (target, i) => (described(target)?.least ?? -1e9) * SCALE[i]!);
export const MOST = Int32Array.from(TARGETS, (target, i) => (described(target)?.most ?? 1e9) * SCALE[i]!);
export const OPENING = Int32Array.from(TARGETS, (target, i) => (described(target)?.opening ?? 0) * SCALE[i]!);
