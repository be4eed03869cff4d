// The yearly tick, 1 September: what falls due, the harvest, the shops, and how everybody drifts.
// Each named rule is told once in doc/model.md, "The year".

import { isoOf, tickDay } from './dates.ts';
import { harvest } from './harvest.ts';
import { type Cause, shift } from './ledger.ts';
import { HISTORY, happens, keyOf } from './luck.ts';
import { round } from './round.ts';
import { push } from './rules.ts';
import { bitOf, type State } from './state.ts';
import {
  APPARATUS,
  ARMY,
  CAMP,
  CONTROL,
  COUNTRYSIDE,
  CULT,
  FARM_INCOME,
  FLATS,
  GOLD,
  GOODS,
  HERD,
  INTELLIGENTSIA,
  PRESTIGE,
  RESERVE,
  SECURITY,
  SUPPLY,
  WORKERS,
} from './targets.ts';
import type { Evidence } from './types.ts';
import { FIRST_YEAR } from './weather.ts';

const rule = (id: string, because: string, evidence: Evidence, ...sources: string[]): Cause => ({
  cause: `rule/${id}`,
  because,
  evidence,
  sources,
});

const BINS = rule('reserve', 'a quarter of the surplus goes into the bins', 'inferred', 'ZEL');
const DRAWN = rule('reserve', 'the bins are opened', 'documented', 'ZEL');
const SHOPS = rule('shops', 'what the harvest and the works put in the shops', 'inferred', 'NKH60');
const QUEUES = rule('shops', 'workers judge by the counter', 'inferred', 'BARON');
const SECRETARIES = rule('shops', 'the queue stands under the secretary’s window', 'inferred', 'SPIT-154');
const HOUSES = rule('flats', 'families move out of one room', 'documented', 'PLANET');
const FARMS = rule('farms', 'what a day on the farm is worth', 'inferred', 'NKH60');
const SHORT = rule('harvest', 'a secretary answers for a poor harvest', 'inferred', 'KHG');
const SHAME = rule('harvest', 'a poor harvest is seen abroad', 'inferred', 'TIME65');
const MEMORY = rule('memory_fades', 'memory fades', 'speculative', 'TAUB');
const FEAR = rule('fear_fades', 'fear fades', 'inferred', 'Taubman2003');
const FLATTERY = rule('cult_grows', 'flattery accumulates', 'inferred', 'Ogryzko');
const VOICES = rule('voices', 'what writers and allies say of you is heard', 'inferred', 'Torigian2022b');
const CALVES = rule('herd', 'the herd grows', 'documented', 'NKH60');
const SLAUGHTER = rule('herd', 'feed is short and the herd is slaughtered', 'documented', 'MEDV');
const MINES = rule('gold', 'the mines of the Kolyma', 'inferred', 'GAIDAR');
const STRIKE: Cause = {
  ...rule('strike', 'men stop work over bread', 'inferred', 'SIUDA'),
  cause: 'event/strike',
};

const STRIKES = keyOf('strike');

/** September of `state.tickYear`. Ledger lines bear that day. */
export function tick(state: State): void {
  const year = state.tickYear - FIRST_YEAR;
  state.day = tickDay(state.tickYear);
  fallDue(state, year);
  harvest(state, year);
  tell(state, year);
  stock(state, year);
  drift(state, year);
  state.tickYear++;
}

function fallDue(state: State, year: number): void {
  const due = state.terms.rules.due[year]!;
  for (let i = 0; i < due.length; i++) {
    const { dossier, option, pushes } = due[i]!;
    if (state.chosen[dossier] === option) push(state, pushes);
  }
}

function tell(state: State, year: number): void {
  state.happenings?.push({
    kind: 'harvest',
    year: state.tickYear,
    claimed: state.claimed[year]!,
    official: state.official[year]!,
    barn: state.barn[year]!,
  });
}

/** Grain wanted in a year, 0.1 Mt: 82.0 Mt in 1953 and more people and cattle each year. */
const need = (state: State, year: number): number => 820 + state.terms.assumptions.need_growth * year;

const HARVEST_FAILED = bitOf('harvest_failed');

/** Grain into the reserve or out of it, and into the shops: 70% of what is eaten is last year's. */
function stock(state: State, year: number): void {
  const { values, terms } = state;
  const wanted = need(state, year);
  const balance = state.barn[year]! - wanted;
  const stored = values[RESERVE]!;
  const moved =
    balance > 0 ? Math.min(round(balance / 4), 200 - stored) : -Math.min(round(-balance * 0.3), stored);
  shift(state, RESERVE, moved, moved > 0 ? BINS : DRAWN);
  state.balance[year] = balance - moved;
  const before = year > 0 ? state.balance[year - 1]! / need(state, year - 1) : 0;
  const share = terms.assumptions.last_harvest;
  const grain = share * before + (1 - share) * (state.balance[year]! / wanted);
  const full = 46 + 90 * grain + 0.8 * values[GOODS]! + (values[HERD]! - 566) / 25;
  shift(state, SUPPLY, round((full - values[SUPPLY]!) / 2), SHOPS);
  if (state.tickYear === 1963 && state.barn[year]! < 1040) state.facts |= HARVEST_FAILED;
}

function drift(state: State, year: number): void {
  const { values, terms } = state;
  const given = terms.assumptions;
  shift(state, WORKERS, round((values[SUPPLY]! - values[WORKERS]!) / given.shops_to_workers), QUEUES);
  if (values[FLATS]! > 1900) shift(state, WORKERS, 1, HOUSES);
  shift(state, COUNTRYSIDE, round((40 + values[FARM_INCOME]! - values[COUNTRYSIDE]!) / 10), FARMS);
  if (values[SUPPLY]! < 50) {
    shift(state, APPARATUS, -round((50 - values[SUPPLY]!) / given.queues_to_apparatus), SECRETARIES);
  }
  const wanted = need(state, year);
  if (state.barn[year]! < 0.88 * wanted) shift(state, APPARATUS, -1, SHORT);
  for (let faction = APPARATUS; faction <= CAMP; faction++) {
    shift(state, faction, -round((values[faction]! - 45) / given.memory_fades), MEMORY);
  }
  shift(state, CONTROL, -round(10 * given.fear_fades), FEAR);
  shift(state, CULT, round(given.cult_grows * (year + 1)) - round(given.cult_grows * year), FLATTERY);
  shift(state, PRESTIGE, round(((values[INTELLIGENTSIA]! + values[CAMP]!) / 2 - 45) / 8), VOICES);
  if (state.barn[year]! < 0.85 * wanted) shift(state, PRESTIGE, -2, SHAME);
  shift(state, HERD, state.tickYear <= 1962 ? 20 : -10, state.tickYear <= 1962 ? CALVES : SLAUGHTER);
  shift(state, GOLD, 20, MINES);
  strike(state);
}

/** From 1959, where the shops are empty enough, men stop work somewhere. History's luck knows one such June only. */
function strike(state: State): void {
  const { seed, assumptions } = state.terms;
  if (state.tickYear < 1959 || state.values[WORKERS]! >= 32 || seed === HISTORY) return;
  if (!happens(seed, STRIKES, assumptions.strikes, state.tickYear)) return;
  state.facts |= bitOf('strike');
  shift(state, ARMY, -3, STRIKE);
  shift(state, APPARATUS, -3, STRIKE);
  shift(state, SECURITY, 1, STRIKE);
  shift(state, PRESTIGE, -4, STRIKE);
  shift(state, CONTROL, -30, STRIKE);
  state.happenings?.push({
    kind: 'event',
    date: isoOf(state.day),
    id: 'strike',
    sentence: 'Men stopped work over bread this summer, and soldiers were moved to the town.',
  });
}
