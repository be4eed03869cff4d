// The dossiers and the people compiled once into tables of numbers. It serves the one set of rules; it is no
// second one: a row here is a row of the data, its names turned into places.

import { compileCondition, type Test } from './conditions.ts';
import { type DayNumber, dayOf, yearOf } from './dates.ts';
import { DOSSIERS } from './dossiers/index.ts';
import { PERSON_IDS } from './ids.ts';
import { type Cause, shift } from './ledger.ts';
import { PEOPLE } from './people.ts';
import type { Seat } from './seats.ts';
import type { State } from './state.ts';
import { indexOf, SCALE } from './targets.ts';
import type { Dossier, Effect, Evidence, MoveId, Opening } from './types.ts';
import { FIRST_YEAR, YEARS } from './weather.ts';

/** Every effect there is, as columns: close together, they stay within a processor's reach while sampling. */
export interface Effects {
  readonly targets: Uint8Array;
  readonly bys: Int32Array; // in the stored unit of each target
  readonly causes: readonly Cause[];
}

/** Effects that apply together: those from one place in the columns up to another. */
export interface Pushes {
  readonly from: number;
  readonly to: number;
}

export interface CompiledOption {
  readonly move: MoveId;
  readonly needs: readonly Test[];
  readonly now: Pushes;
}

export interface CompiledDossier {
  readonly source: Dossier;
  readonly day: DayNumber;
  readonly arises: readonly Test[];
  readonly options: readonly CompiledOption[];
}

/** The effects of one option that fall due in one September: they apply if it was chosen. */
export interface Due {
  readonly dossier: number;
  readonly option: number; // + 1, as in State.chosen
  readonly pushes: Pushes;
}

export interface Rules {
  readonly effects: Effects;
  readonly dossiers: readonly CompiledDossier[];
  readonly due: readonly (readonly Due[])[]; // by year from 1953
  readonly seats: readonly (readonly Seat[])[]; // by person
}

const PLACE: ReadonlyMap<string, readonly [number, number]> = new Map(
  DOSSIERS.flatMap((dossier, d) =>
    dossier.options.map((option, o) => [`${dossier.id}/${option.id}`, [d, o + 1]] as const),
  ),
);

/** Dossier index and option + 1 of a move. Throws on a move that no dossier offers. */
export function placeOf(move: MoveId): readonly [dossier: number, option: number] {
  const place = PLACE.get(move);
  if (!place) throw new Error(`no dossier offers the move "${move}"`);
  return place;
}

/** Index of a dossier. Throws on an unknown id. */
export function dossierIndex(id: string): number {
  const index = DOSSIERS.findIndex(dossier => dossier.id === id);
  if (index < 0) throw new Error(`there is no dossier "${id}"`);
  return index;
}

const STRENGTH: Record<Evidence, number> = { documented: 2, inferred: 1, speculative: 0 };

const compiled = new Map<string, Rules>();

/** The tables for an opening's evidence level; made once for each level. */
export function rulesFor(opening: Pick<Opening, 'evidence' | 'allegations'>): Rules {
  const key = `${opening.evidence} ${opening.allegations}`;
  let rules = compiled.get(key);
  if (!rules) {
    const counts = (effect: Effect) =>
      STRENGTH[effect.evidence] >= STRENGTH[opening.evidence] && (opening.allegations || !effect.alleged);
    rules = compile(counts);
    compiled.set(key, rules);
  }
  return rules;
}

function compile(counts: (effect: Effect) => boolean): Rules {
  const rows: Row[] = [];
  const pushesOf = (effects: readonly Effect[], move: MoveId): Pushes => {
    const from = rows.length;
    rows.push(...effects.map(effect => rowOf(effect, move)));
    return { from, to: rows.length };
  };
  const due: Due[][] = Array.from({ length: YEARS }, () => []);
  const dossiers = DOSSIERS.map((source, d): CompiledDossier => {
    const day = dayOf(source.date);
    const options = source.options.map((option, o): CompiledOption => {
      const move: MoveId = `${source.id}/${option.id}`;
      const effects = option.effects.filter(counts);
      // what would fall due after September 1964 falls due outside the game
      due.forEach((dues, year) => {
        const late = effects.filter(({ lag }) => lag > 0 && yearOf(day) + lag - FIRST_YEAR === year);
        if (late.length > 0) dues.push({ dossier: d, option: o + 1, pushes: pushesOf(late, move) });
      });
      return {
        move,
        needs: option.needs.map(need => compileCondition(need, placeOf)),
        now: pushesOf(
          effects.filter(({ lag }) => lag === 0),
          move,
        ),
      };
    });
    return { source, day, arises: source.arises.map(need => compileCondition(need, placeOf)), options };
  });
  const seats = PERSON_IDS.map(id =>
    PEOPLE.find(person => person.id === id)!
      .terms.filter(term => term.rank === 'full')
      .map(term => ({
        from: dayOf(term.from),
        to: dayOf(term.to),
        when: (term.when ?? []).map(need => compileCondition(need, placeOf)),
      })),
  );
  return { effects: columnsOf(rows), dossiers, due, seats };
}

interface Row {
  readonly target: number;
  readonly by: number;
  readonly cause: Cause;
}

function rowOf({ target, by, because, evidence, sources }: Effect, move: MoveId): Row {
  const index = indexOf(target);
  return { target: index, by: by * SCALE[index]!, cause: { cause: move, because, evidence, sources } };
}

const columnsOf = (rows: readonly Row[]): Effects => ({
  targets: Uint8Array.from(rows, row => row.target),
  bys: Int32Array.from(rows, row => row.by),
  causes: rows.map(row => row.cause),
});

/** Applies effects in the order of the data. */
export function push(state: State, { from, to }: Pushes): void {
  const { targets, bys, causes } = state.terms.rules.effects;
  for (let i = from; i < to; i++) shift(state, targets[i]!, bys[i]!, causes[i]!);
}
