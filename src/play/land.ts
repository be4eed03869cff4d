// The country as a map shows it on a day: land ploughed and blown, maize, who runs industry, soldiers, missiles, the wall.
// What is counted on the map is the model's own number; what is only known to be so is a yes or a no.

import type { IsoDate } from '../model/types.ts';
import type { Facts } from './facts.ts';

export interface LandPicture {
  readonly date: IsoDate;
  readonly year: number;
  readonly strips: Strips; // of 0.1 Mha each
  readonly blown: number; // of those strips, losing their soil
  readonly maize: number; // 0.1 Mha
  readonly regions: 0 | 14 | 47 | 105; // economic regions, as their seats; 0 while ministries run industry
  readonly split: boolean; // two party committees in one province
  readonly abroad: number; // thousand men abroad, an estimate of ours: a tenth of all
  readonly men: number; // thousand men under arms
  readonly queues: 0 | 1 | 2 | 3; // how long, from what is in the shops
  readonly missiles: { readonly home: number; readonly cuba: boolean };
  readonly wall: boolean; // through Berlin
  readonly crimea: 'russian' | 'ukrainian'; // republic
  readonly karelia: 'republic' | 'within'; // a union republic until July 1956
  readonly quarrel: { readonly china: boolean; readonly albania: boolean; readonly yugoslavia: boolean };
  readonly vietnam: boolean;
  readonly cuba: boolean; // of the camp
  readonly names: Names;
}

export interface Strips {
  readonly first: number; // ploughed in 1954
  readonly next: number; // 1955 and 1956
  readonly last: number; // since
}

export interface Names {
  readonly stalingrad: string;
  readonly akmolinsk: string;
  readonly molotov: string;
  readonly chkalov: string;
  readonly stalino: string;
}

/** The map on a day. */
export function landOf(facts: Facts, date: IsoDate): LandPicture {
  const year = Number(date.slice(0, 4));
  const total = ploughedBy(facts, date);
  const first = Math.min(total, facts.ploughed(1954));
  const next = Math.min(total, facts.ploughed(1956)) - first;
  const on = (id: Parameters<Facts['quantityOn']>[0]) => facts.quantityOn(id, date);
  const men = on('men');
  return {
    date,
    year,
    strips: { first, next: Math.max(0, next), last: Math.max(0, total - first - next) },
    blown: Math.round(total * Math.min(0.6, Math.max(0, 100 - on('soil_kazakhstan')) / BLOWN_AT)),
    maize: on('maize'),
    regions: regionsOn(facts, date),
    split: facts.chose('split/split', date),
    abroad: Math.round(men / 10),
    men,
    queues: queuesOf(on('supply')),
    missiles: {
      home: Math.round(on('missiles') / MISSILES_A_MARK),
      cuba: cubanMissiles(facts, date),
    },
    wall: date >= '1961-08-13' && (facts.chose('berlin61/wall', date) || facts.chose('berlin61/pay', date)),
    crimea: date < '1954-02-19' ? 'russian' : 'ukrainian',
    karelia: date < '1956-07-16' ? 'republic' : 'within',
    quarrel: {
      china: date >= '1961-10-17' && !facts.chose('china/mao', date),
      albania: date >= '1961-10-17',
      yugoslavia: date < '1955-06-02' || facts.chose('belgrade/none', date),
    },
    vietnam: date >= '1954-07-21',
    cuba: date >= '1961-04-16',
    names: {
      stalingrad: date < '1961-11-10' ? 'Stalingrad' : 'Volgograd',
      akmolinsk: date < '1961-03-20' ? 'Akmolinsk' : 'Tselinograd',
      molotov: date < '1957-10-02' ? 'Molotov' : 'Perm',
      chkalov: date < '1957-12-04' ? 'Chkalov' : 'Orenburg',
      stalino: date < '1961-11-09' ? 'Stalino' : 'Donetsk',
    },
  };
}

/** Ploughing is done by September; before that the land is last year's. */
function ploughedBy(facts: Facts, date: IsoDate): number {
  const year = Number(date.slice(0, 4));
  return facts.ploughed(date.slice(5) >= '09-01' ? year : year - 1);
}

function regionsOn(facts: Facts, date: IsoDate): LandPicture['regions'] {
  const merged = date >= '1962-12-24';
  if (facts.chose('sovnar/r105', date)) return merged ? 47 : 105;
  return facts.chose('sovnar/large', date) ? 14 : 0;
}

/** From the landing of the first in September 1962 until they were shipped home. */
function cubanMissiles(facts: Facts, date: IsoDate): boolean {
  if (!facts.chose('cuba/secret', date) && !facts.chose('cuba/open', date)) return false;
  const kept = facts.chose('october62/hold', date);
  return date >= '1962-09-15' && (kept || date < '1962-11-09');
}

function queuesOf(supply: number): LandPicture['queues'] {
  if (supply >= 45) return 0;
  if (supply >= 38) return 1;
  return supply >= 30 ? 2 : 3;
}

const BLOWN_AT = 50; // points of soil lost for all the new land to be drawn blowing; at 15 lost about 12 Mha blow
const MISSILES_A_MARK = 4;
