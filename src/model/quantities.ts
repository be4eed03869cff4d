// The loyalties and the numbers of the country: units, ranges and where they stood in March 1953.
// Opening values: calibration of the model, told in doc/model.md under "Where it begins".

import { FACTION_IDS, type FactionId, type QuantityId } from './ids.ts';

export interface Quantity {
  readonly title: string;
  readonly unit: string;
  readonly opening: number;
  readonly least: number;
  readonly most: number;
  readonly step: number; // the smallest change the model makes
}

const points = (title: string, opening: number, step = 1): Quantity => ({
  title,
  unit: 'points of 100',
  opening,
  least: 0,
  most: 100,
  step,
});
const count = (title: string, unit: string, opening: number, least: number, most: number): Quantity => ({
  title,
  unit,
  opening,
  least,
  most,
  step: 1,
});

export const FACTIONS: Readonly<Record<FactionId, Quantity & { readonly who: string }>> = {
  apparatus: { ...points('Apparatus', 52), who: 'the secretaries of the obkoms, the Party machine' },
  ministries: { ...points('Ministries', 48), who: 'the managers and planners of the state' },
  army: { ...points('Army', 50), who: 'the marshals, the officers, the works that arm them' },
  security: { ...points('Security', 42), who: 'the MVD, then the KGB' },
  countryside: { ...points('Countryside', 34), who: 'the collective farmers and those who speak for them' },
  workers: { ...points('Workers', 44), who: 'the workers, and everyone who queues' },
  intelligentsia: { ...points('Intelligentsia', 38), who: 'writers, scientists, teachers, students' },
  camp: { ...points('Camp', 58), who: 'the allies and the world movement, China included' },
};

export const QUANTITIES: Readonly<Record<QuantityId, Quantity>> = {
  supply: points('Shops', 42),
  control: points('Control', 62, 0.5),
  cult: points('Cult', 6),
  prestige: points('Prestige', 40),
  tension: points('Tension abroad', 60),
  thaw: points('Thaw', 10),
  goods: count('Goods', 'points', 0, -60, 60),
  farm_income: count('Farm income', 'points', 0, -60, 60),
  machinery: count('Farm machinery', '100 in 1953', 100, 0, 200),
  missiles: count('Missiles', 'points', 0, 0, 200),
  plenum_bond: count('Bond with the plenum', 'points', 0, -60, 60),
  maize: count('Maize', '0.1 Mha', 35, 0, 600),
  herd: count('Cattle', '0.1 million head', 566, 0, 2000),
  reserve: count('Grain reserve', '0.1 Mt', 130, 0, 200),
  gold: count('Gold', 'million dollars', 2300, 0, 9000),
  flats: count('Flats built', 'thousand a year', 1245, 0, 6000),
  men: count('Men under arms', 'thousand', 5763, 0, 9000),
  soil_kazakhstan: { ...count('Soil, Kazakhstan', '100 in 1953', 100, 0, 120), step: 0.01 },
  soil_virgin: { ...count('Soil, other new lands', '100 in 1953', 100, 0, 120), step: 0.01 },
};

/** Whether a name is a faction’s. */
export const isFaction = (id: string): id is FactionId => (FACTION_IDS as readonly string[]).includes(id);
