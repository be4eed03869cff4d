// The dossiers and the people compiled once into tables of numbers. It serves the one set of rules; it is no
// second one: a row here is a row of the data, its names turned into places.

import { compileCondition, type Test } from './conditions.ts';
import { type DayNumber, dayOf, yearOf } from './dates.ts';
import { DOSSIERS } from './dossiers/index.ts';
import { PERSON_IDS } from './ids.ts';
import type { Cause } from './ledger.ts';
import { PEOPLE } from './people.ts';
import type { Seat } from './seats.ts';
import { indexOf, SCALE } from './targets.ts';
import type { Dossier, Effect, Evidence, MoveId, Opening } from './types.ts';
import { FIRST_YEAR, YEARS } from './weather.ts';

export interface Push {
  readonly target: number;
  readonly by: number; // in the stored unit
  readonly cause: Cause;
}

export interface CompiledOption {
  readonly move: MoveId;
  readonly needs: readonly Test[];
  readonly now: readonly Push[];
}

export interface CompiledDossier {
  readonly source: Dossier;
  readonly day: DayNumber;
  readonly arises: readonly Test[];
  readonly options: readonly CompiledOption[];
}

/** An effect that falls due in a September: it applies if its option was chosen. */
export interface Due extends Push {
  readonly dossier: number;
  readonly option: number; // + 1, as in State.chosen
}

export interface Rules {
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
  const due: Due[][] = Array.from({ length: YEARS }, () => []);
  const dossiers = DOSSIERS.map((source, d): CompiledDossier => {
    const day = dayOf(source.date);
    const options = source.options.map((option, o): CompiledOption => {
      const move: MoveId = `${source.id}/${option.id}`;
      const effects = option.effects.filter(counts);
      for (const effect of effects.filter(e => e.lag > 0)) {
        // one that would fall due after September 1964 falls due outside the game
        due[yearOf(day) + effect.lag - FIRST_YEAR]?.push({
          ...pushOf(effect, move),
          dossier: d,
          option: o + 1,
        });
      }
      return {
        move,
        needs: option.needs.map(need => compileCondition(need, placeOf)),
        now: effects.filter(e => e.lag === 0).map(effect => pushOf(effect, move)),
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
  return { dossiers, due, seats };
}

function pushOf(effect: Effect, move: MoveId): Push {
  const target = indexOf(effect.target);
  return {
    target,
    by: effect.by * SCALE[target]!,
    cause: { cause: move, because: effect.because, evidence: effect.evidence, sources: effect.sources },
  };
}
