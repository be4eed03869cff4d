// Land, soil and sky into grain: what is in the barn, what the yearbook says, what was claimed at first.
// Formulas and their sources: doc/model.md, "The harvest". Areas in Mha, yields in t/ha, grain in 0.1 Mt.

import { type Cause, shift } from './ledger.ts';
import { round } from './round.ts';
import { placeOf } from './rules.ts';
import type { State } from './state.ts';
import { MACHINERY, MAIZE, SOIL_KAZAKHSTAN, SOIL_VIRGIN } from './targets.ts';
import { KAZAKHSTAN, OLD, skyOf, VIRGIN, weather } from './weather.ts';

const [virgin, crash] = placeOf('virgin/crash');
const [, thirdAtRest] = placeOf('virgin/fallow');
const [, oldLands] = placeOf('virgin/old');
const [grass, restLater] = placeOf('fallow/rest');
const [, farmsDecide] = placeOf('fallow/farms');
const [, crusade] = placeOf('fallow/crusade');
const [maize, south] = placeOf('maize/south');
const [ryazan, printed] = placeOf('ryazan/print');
const [meat, by1961] = placeOf('meat/1961');

/** Ploughed by September of each year from 1953, Mha [SM-VL] [ENC] [SLOVAR]; level afterwards. */
const CRASH = [0, 19, 33, 36, 37, 38, 40, 41.8, 41.8, 41.8, 41.8, 41.8];
const SMALL = [0, 8, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13];
const NONE = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

/** New land ploughed, Mha by year from 1953. */
export const ploughed = (state: State): readonly number[] =>
  state.chosen[virgin] === crash ? CRASH : state.chosen[virgin] === thirdAtRest ? SMALL : NONE;

/** Share of the new land that lies bare in a year. */
function resting(state: State, year: number): number {
  if (state.chosen[virgin] === thirdAtRest) return 1 / 3;
  if (year < 9 || state.chosen[virgin] !== crash) return 0;
  if (state.chosen[grass] === restLater) return 1 / 3;
  return state.chosen[grass] === farmsDecide ? 0.15 : 0;
}

const WIND: Cause = {
  cause: 'rule/soil',
  because: 'ploughed every year, the new land blows',
  evidence: 'documented',
  sources: ['MONT', 'DRON'],
};
const REST: Cause = {
  cause: 'rule/soil',
  because: 'a third at rest holds the soil',
  evidence: 'inferred',
  sources: ['DRON', 'AP85'],
};

/** One year's soil. It starts to go in 1957, three ploughings on. */
function wearSoil(state: State, year: number): void {
  if (year < 4 || state.chosen[virgin] === oldLands) return;
  const rest = resting(state, year);
  const share = rest > 0.3 ? -0.2 : rest > 0 ? 0.4 : 1;
  const extra = year >= 10 && state.chosen[grass] === crusade ? 1 : 0;
  const loss = state.terms.assumptions.soil_loss * share + extra;
  const cause = loss > 0 ? WIND : REST;
  shift(state, SOIL_KAZAKHSTAN, -round(100 * loss), cause);
  shift(state, SOIL_VIRGIN, -round(35 * loss), cause);
}

/** How much larger the revised yearbook is than the barn: the CIA's discount, 3% to 1957 and 15-20% after. */
function padding(state: State, year: number): number {
  if (year < 5) return 1.03;
  if (year === 5) return 1.08;
  const ryazanEffect = year <= 8 && state.chosen[ryazan] === printed ? 0.04 : 0;
  return 1.15 + ryazanEffect + (state.chosen[meat] === by1961 ? 0.02 : 0);
}

const claim = (year: number): number => (year < 2 || year > 9 ? 1 : year <= 4 ? 1.025 : 1.053);

/** Brings the harvest of a year (counted from 1953) in under its own sky. */
export function harvest(state: State, year: number): void {
  wearSoil(state, year);
  const { seed, assumptions } = state.terms;
  const sky = skyOf(seed, year);
  const jitter = assumptions.weather_jitter;
  bringIn(
    state,
    year,
    weather(seed, year, sky, KAZAKHSTAN, jitter),
    weather(seed, year, sky, VIRGIN, jitter),
    weather(seed, year, sky, OLD, jitter),
  );
}

/** Writes down the figures of a year under the weather given for the three regions, 100 being normal. */
export function bringIn(state: State, year: number, skyK: number, skyV: number, skyO: number): void {
  const { values } = state;
  const plan = ploughed(state);
  const last = year > 0 ? plan[year - 1]! : 0;
  const sown = 0.7 * (1 - resting(state, year)) * (last + 0.2 * (plan[year]! - last));
  const soilK = values[SOIL_KAZAKHSTAN]! / 100 + (year === 2 || year === 3 ? 6 : 0); // the first crops on fresh turf
  const yieldK = (0.705 * soilK) / 100;
  const yieldV = (0.85 * values[SOIL_VIRGIN]!) / 10000;
  const care = (state.chosen[virgin] === oldLands ? 0.012 : 0) + (state.chosen[maize] === south ? 0.004 : 0);
  const yieldO = 0.781 + (0.02 + care) * year + 0.001 * (values[MACHINERY]! - 100);
  const kazakhstan = (7 + 0.6 * sown) * yieldK * (skyK / 100);
  const siberia = (27 + 0.4 * sown) * yieldV * (skyV / 100);
  const old = (72.7 - 0.1 * (values[MAIZE]! / 10 - 3.5)) * yieldO * (skyO / 100);
  const barn = kazakhstan + siberia + old;
  const padded = padding(state, year);
  state.barn[year] = round(10 * barn);
  state.official[year] = round(10 * barn * padded);
  state.claimed[year] = round(10 * barn * padded * claim(year));
  state.virgin[year] = round(10 * (kazakhstan + siberia) * padded);
}
