// What happens around a decision that no option states: accidents, refusals, crises, soundings.
// Roads not taken have their answer in history's luck stated here, each on purpose.

import { kgbInHand, ministerAnswers } from './conduct.ts';
import { juneBegins, junePlenum, juneVotes, mayFall, octoberVotes } from './crisis.ts';
import { dayOf, isoOf } from './dates.ts';
import { end } from './finish.ts';
import { type Cause, shift } from './ledger.ts';
import { HISTORY, happens, keyOf } from './luck.ts';
import { feelOut, soundOut } from './plot.ts';
import { clamp } from './round.ts';
import { dossierIndex, placeOf } from './rules.ts';
import { bitOf, type State } from './state.ts';
import { ARMY, CONTROL, INTELLIGENTSIA, PRESTIGE, SECURITY, WORKERS } from './targets.ts';
import type { Evidence, FactId } from './types.ts';

type Event = (state: State) => void;

const event = (id: string, because: string, evidence: Evidence, ...sources: string[]): Cause => ({
  cause: `event/${id}`,
  because,
  evidence,
  sources,
});

/** A draw with its answer in history's luck. */
function befalls(state: State, key: number, probability: number, inHistorysLuck: boolean): boolean {
  const { seed } = state.terms;
  return seed === HISTORY ? inHistorysLuck : happens(seed, key, probability);
}

function tell(state: State, id: string, sentence: string): void {
  state.happenings?.push({ kind: 'event', date: isoOf(state.day), id, sentence });
}

function set(state: State, fact: FactId): void {
  state.facts |= bitOf(fact);
}

// --- Accidents -----------------------------------------------------------------------------------

const BERIA = keyOf('beria strikes');
const BERLIN_58 = keyOf('war over Berlin, 1958');
const BERLIN_61 = keyOf('war over Berlin, 1961');
const CUBA = keyOf('war over Cuba');
const SHOOTING = keyOf('the order at Novocherkassk');
const STROKE = keyOf('Kozlov’s stroke');
const LEAK = keyOf('the bodyguard telephones');
const ORDER = keyOf('the order to hold Brezhnev');
const BID = keyOf('Zhukov’s bid');

const SHOT = event('novocherkassk', 'soldiers fired at Novocherkassk', 'documented', 'SIUDA');
const SHOT_RUMOUR = event('novocherkassk', 'it is whispered from Rostov to Moscow', 'inferred', 'SIUDA');
const SHAPOSHNIKOV = event('novocherkassk', 'a general refused the order', 'documented', 'SIUDA');
const OVERFLOWN = event('u2', 'they have flown over us for four years', 'documented', 'FN2006');
const OVERFLOWN_ARMY = event('u2', 'the whole world saw our sky was open', 'inferred', 'FN2006');

function noBread(state: State): void {
  if (!befalls(state, SHOOTING, state.terms.assumptions.shooting, true)) return;
  set(state, 'novocherkassk');
  shift(state, WORKERS, -5, SHOT);
  shift(state, INTELLIGENTSIA, -3, SHOT_RUMOUR);
  shift(state, SECURITY, 2, SHOT);
  shift(state, ARMY, -1, SHAPOSHNIKOV);
  shift(state, PRESTIGE, -2, SHOT_RUMOUR);
  tell(
    state,
    'novocherkassk',
    'On 2 June 1962 soldiers fired on strikers at Novocherkassk. Twenty-six were killed.',
  );
}

function zhukovReaches(state: State): void {
  const probability = clamp((60 - state.values[CONTROL]! / 10) / 100, 0.1, 0.4);
  if (!befalls(state, BID, probability, false)) return;
  set(state, 'zhukov_bid');
  tell(state, 'zhukov_bid', 'The marshal called on three commanders of districts in one week.');
  end(state, 'zhukov');
}

// --- After a decision ----------------------------------------------------------------------------

const war =
  (
    key: number,
    assumption: 'war_cuba' | 'war_berlin_1961' | 'war_berlin_1958',
    inHistorysLuck: boolean,
  ): Event =>
  state => {
    if (befalls(state, key, state.terms.assumptions[assumption], inHistorysLuck)) end(state, 'war');
  };

/** By move: what may follow at once. */
const AFTER_MOVE: ReadonlyMap<string, Event> = new Map<string, Event>([
  ['beria/wait', s => befalls(s, BERIA, s.terms.assumptions.beria_strikes, true) && end(s, 'beria')],
  ['berlin58/treaty', war(BERLIN_58, 'war_berlin_1958', false)],
  ['berlin61/treaty', war(BERLIN_61, 'war_berlin_1961', false)],
  ['october62/hold', war(CUBA, 'war_cuba', true)],
  ['prices/raise', noBread],
  ['zhukov_again/keep', zhukovReaches],
  ['birthday/retire', s => end(s, 'handed_over')],
  ['pitsunda/arrest', s => end(s, orderCarriedOut(s) ? 'arrested' : 'retired')],
]);

/** An officer of the KGB must stop a secretary's car, and soldiers must not stop the officer. */
function orderCarriedOut(state: State): boolean {
  if (state.values[ARMY]! < 25 && !ministerAnswers(state)) return false;
  return befalls(state, ORDER, state.terms.assumptions.arrest_obeyed, true);
}

/** By dossier: the count that follows it, whatever was chosen. */
const AFTER_DOSSIER: ReadonlyMap<string, Event> = new Map<string, Event>([
  ['june57', juneBegins],
  ['june57_table', juneVotes],
  ['june57_members', junePlenum],
  ['u2', s => mayFall(s, 1)],
  ['october62', s => mayFall(s, 2)],
  ['memo64', soundOut],
  ['october_end', octoberVotes],
]);

// --- Before a decision ---------------------------------------------------------------------------

/** Between the farm plenum of that month and the birthday nothing is decided; men are sounded all the same. */
const FEBRUARY_SOUNDING = dayOf('1964-02-15');

const BEFORE: ReadonlyMap<string, Event> = new Map<string, Event>([
  [
    'u2',
    s => {
      shift(s, PRESTIGE, -5, OVERFLOWN);
      shift(s, ARMY, -2, OVERFLOWN_ARMY);
    },
  ],
  [
    'heirs',
    s => {
      if (!befalls(s, STROKE, s.terms.assumptions.stroke, true)) return;
      set(s, 'kozlov_struck');
      tell(
        s,
        'kozlov_struck',
        'On the evening of 11 April 1963 Frol Kozlov had a stroke. He will not work again.',
      );
    },
  ],
  [
    'birthday',
    s => {
      s.day = FEBRUARY_SOUNDING;
      feelOut(s);
      s.day = s.terms.rules.dossiers[s.at]!.day;
      feelOut(s);
    },
  ],
  [
    'galyukov',
    s => {
      soundOut(s);
      if (s.count.committed >= 2 && befalls(s, LEAK, s.terms.assumptions.leak, true))
        set(s, 'bodyguard_talks');
    },
  ],
  [
    'pitsunda',
    s => {
      if (kgbInHand(s)) set(s, 'kgb_in_hand');
      if (ministerAnswers(s)) set(s, 'army_in_hand');
      soundOut(s);
      if (s.count.committed >= 2) set(s, 'plot_ripe');
    },
  ],
]);

// Looked up by index while playing, never by name.
const byIndex = <T>(table: ReadonlyMap<string, T>): (T | undefined)[] => {
  const events: (T | undefined)[] = [];
  for (const [id, happening] of table) events[dossierIndex(id)] = happening;
  return events;
};

const before = byIndex(BEFORE);
const afterDossier = byIndex(AFTER_DOSSIER);
const afterMove: (Event | undefined)[][] = [];
for (const [move, happening] of AFTER_MOVE) {
  const [dossier, option] = placeOf(move as `${string}/${string}`);
  afterMove[dossier] ??= [];
  afterMove[dossier]![option] = happening;
}

/** Called when the decision's day has come, before it is asked whether it arises. */
export const beforeDecision = (state: State): void => before[state.at]?.(state);

/** Called when the immediate effects of a choice have been applied. */
export function afterDecision(state: State, option: number): void {
  afterMove[state.at]?.[option]?.(state);
  if (state.ending < 0) afterDossier[state.at]?.(state);
}
