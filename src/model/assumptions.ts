// Every tuned number of the model that is not an effect: name, unit, range, default and why.
// An opening may override any of them for a run ("what if fear weighed more?"). doc/model.md, "Assumptions".

interface Assumption {
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  readonly why: string;
}

const a = (value: number, least: number, most: number, unit: string, why: string): Assumption => ({
  unit,
  least,
  most,
  value,
  why,
});

export const ASSUMPTIONS = {
  // what a man of the Presidium thinks of you
  base: a(20.3, 8, 24, 'points', 'the free constant: sets the average margin'),
  interests: a(
    1,
    0.6,
    1.4,
    'points per point',
    'how far an office follows those it answers to (selectorate)',
  ),
  tie: a(7, 5, 9, 'points per step', 'what an old patron is worth'),
  grievance: a(10, 7, 13, 'points per step', 'what he brought with him in 1953 or on entry'),
  ambition: a(3, 2, 4, 'points per step', 'the pull of your chair'),
  control: a(0.35, 0.2, 0.5, 'points per point over 40', 'fear: Torigian against the policy stories'),
  cult: a(0.25, 0.1, 0.4, 'points per point over 20', 'combined posts and flattery offend equals (Rigby)'),
  prestige: a(0.3, 0.2, 0.4, 'points per point over 40', 'problems solved at home and abroad'),
  results: a(0.5, 0.25, 1, 'points per point over 45', 'authority from bread and farms (Breslauer)'),
  mood: a(9, 4.5, 13.5, 'points', 'half the width of a man’s mood at a crisis'),
  // when he joins
  caution: a(1.8, 1.4, 2.2, 'steps per step', 'the spread of thresholds (Granovetter)'),
  points_per_step: a(5, 4, 6, 'points', 'leaning against the number of others needed'),
  kgb: a(3, 2, 4, 'steps', 'a chairman who would act for you'),
  kgb_old_comrade: a(0.6, 0.3, 1, 'share', 'an old comrade holds the house less firmly'),
  kgb_split: a(0.5, 0.2, 1, 'share', 'with the guards split off a doubtful chairman counts half'),
  army: a(1, 0.5, 1.5, 'steps', 'a weaker modifier than the KGB, passive in 1964'),
  // conduct in June 1957
  plead: a(0.3, 0, 1.5, 'steps', 'a man who begs is easier to leave alone, and to outvote'),
  fight: a(-0.3, -1.5, 0, 'steps', 'shouting hardens waverers'),
  censure: a(1, 0.5, 1.5, 'steps', 'the price the waverers named'),
  tanks: a(0.5, 0, 1, 'steps', 'the marshal’s boast frightens both sides'),
  // conduct in October 1964
  chairman_dismissed: a(
    2.8,
    2,
    3.4,
    'steps',
    'without its chairman no move was feasible (Semichastny, later)',
  ),
  chairman_slips: a(-0.7, -1.5, 0, 'steps', 'a failed dismissal hurries them'),
  chairman_needs: a(48, 40, 60, 'security + control', 'whether the house obeys the order'),
  confronted: a(0.8, 0, 1.5, 'steps', 'a man told to his face waits to be sure of more'),
  inquiry: a(0.9, 0, 1.5, 'steps', 'while Mikoyan asks and you stay, nobody knows what is known'),
  stall: a(0.9, 0, 1.5, 'steps', 'they had prepared for you to come'),
  stall_slips: a(-0.4, -1, 0, 'steps', 'without the KGB waiting only lets them finish'),
  rally: a(1.2, 0.5, 2, 'steps', 'if the army leans your way'),
  rally_slips: a(-0.6, -1.5, 0, 'steps', 'if it does not, they hear of the call'),
  concede: a(1, 0, 2, 'steps', 'undoing the split takes away the cause they share'),
  marshals: a(0.9, 0, 2, 'steps', 'if Malinovsky answers'),
  marshals_slip: a(-0.5, -1.5, 0, 'steps', 'if he does not'),
  aloud: a(0.8, 0, 1.5, 'steps', 'each must say it, and be on record'),
  aloud_slips: a(-0.5, -1, 0, 'steps', 'without fear it only angers them'),
  // the plenum
  plenum_pivot: a(44, 40, 48, 'points', 'the loyalty at which half a bloc stands by you'),
  plenum_width: a(36, 24, 48, 'points', 'how far apart a bloc’s members are'),
  conformity: a(20, 10, 30, 'points', 'the Central Committee sees how the table stands'),
  plotters_floor: a(0.35, 0.2, 0.5, 'share', 'with no lift, the members have been sorted by the others'),
  trains_delay: a(
    0.2,
    0.1,
    0.5,
    'share',
    'members brought by train arrive after the table has spoken to some',
  ),
  premier_share: a(0.38, 0.3, 0.5, 'share', 'the plenum that leaves you one chair'),
  // the year
  fear_fades: a(3.5, 2.5, 4.5, 'control a year', '“fear has gone”'),
  cult_grows: a(1, 0.5, 1.5, 'points a year', 'flattery accumulates'),
  memory_fades: a(25, 15, 40, 'years per point', 'every loyalty drifts back to 45'),
  shops_to_workers: a(6, 4, 8, 'divisor', 'how fast queues are felt'),
  queues_to_apparatus: a(8, 5, 14, 'divisor', 'a secretary answers for the queue under his window'),
  need_growth: a(32, 27, 37, '0.1 Mt a year', 'population 1.7% a year, and feed'),
  last_harvest: a(0.7, 0.5, 0.9, 'share', 'what is eaten before September is last year’s'),
  soil_loss: a(2.2, 1.5, 3, 'points a year', 'fitted so that the sky has no trend'),
  weather_jitter: a(4, 0, 8, 'points', 'no year repeats another exactly'),
  // accidents
  beria_strikes: a(0.2, 0.1, 0.5, 'probability', 'if you wait for him'),
  war_cuba: a(0.35, 0.1, 0.5, 'probability', 'if you hold in October 1962'),
  war_berlin_1961: a(0.12, 0.02, 0.3, 'probability', 'a treaty in 1961'),
  war_berlin_1958: a(0.04, 0.01, 0.1, 'probability', 'a treaty in 1958'),
  shooting: a(0.6, 0.3, 0.9, 'probability', 'prices and norms on one day'),
  strikes: a(0.6, 0.3, 0.9, 'probability a year', 'workers under 32, from 1959'),
  stroke: a(0.5, 0.3, 0.7, 'probability', 'Kozlov’s, April 1963'),
  arrest_obeyed: a(0.4, 0.2, 0.8, 'probability', 'whether the order to hold Brezhnev is carried out'),
  leak: a(0.7, 0.5, 0.95, 'probability', 'the bodyguard telephones'),
} as const satisfies Record<string, Assumption>;

export type AssumptionId = keyof typeof ASSUMPTIONS;
export type Assumptions = Readonly<Record<AssumptionId, number>>;

export const ASSUMPTION_IDS = Object.keys(ASSUMPTIONS) as readonly AssumptionId[];

/** The defaults with some overridden. Throws on a name that does not exist or a value outside its range. */
export function assume(overrides: Readonly<Record<string, number>> = {}): Assumptions {
  for (const [name, value] of Object.entries(overrides)) {
    if (!Object.hasOwn(ASSUMPTIONS, name)) throw new Error(`there is no assumption "${name}"`);
    const known = ASSUMPTIONS[name as AssumptionId];
    if (!(value >= known.least && value <= known.most)) {
      throw new Error(`${name} must lie between ${known.least} and ${known.most}, not ${value}`);
    }
  }
  const values = Object.fromEntries(ASSUMPTION_IDS.map(id => [id, overrides[id] ?? ASSUMPTIONS[id].value]));
  return values as Assumptions;
}
