// The questions the page asks of a game: what moved, what is hidden, how a loyalty ran over the years.

import { FACTION_IDS, QUANTITY_IDS } from '../model/ids.ts';
import type { FactionId, Happening, LedgerLine, Opening, QuantityId, Target } from '../model/types.ts';
import type { Facts } from '../play/facts.ts';
import type { Account, Game, Scene } from '../play/game.ts';

/** What the scene that is shown has to account for: now on an answer, meanwhile elsewhere. */
export const latestOf = (scene: Scene): Account => (scene.kind === 'answer' ? scene.now : scene.meanwhile);

export const isHidden = (opening: Opening, target: Target): boolean =>
  (opening.hidden as readonly Target[]).includes(target);

/** The numbers of the country that a lesson does not hide. */
export const countryOf = (
  opening: Opening,
  facts: Facts,
): readonly { readonly id: QuantityId; readonly value: number }[] =>
  QUANTITY_IDS.filter(id => !isHidden(opening, id)).map(id => ({ id, value: facts.quantity(id) }));

export interface Row {
  readonly target: Target;
  readonly by: number;
  readonly was: number;
  readonly is: number;
  readonly lines: readonly LedgerLine[]; // in the order in which they fell due
}

/** Ledger lines gathered by what they move: factions, men, then the country; the largest change first in each. */
export function rowsOf(lines: readonly LedgerLine[], opening: Opening): readonly Row[] {
  const byTarget = new Map<Target, LedgerLine[]>();
  for (const line of lines) {
    if (isHidden(opening, line.target)) continue;
    const known = byTarget.get(line.target);
    if (known) known.push(line);
    else byTarget.set(line.target, [line]);
  }
  const rows = [...byTarget].map(([target, own]) => {
    const was = own[0]!.was;
    const is = own.at(-1)!.is;
    return { target, by: Math.round((is - was) * 100) / 100, was, is, lines: own };
  });
  return rows.sort((a, b) => rank(a.target) - rank(b.target) || Math.abs(b.by) - Math.abs(a.by));
}

const rank = (target: Target): number => (isFaction(target) ? 0 : isQuantity(target) ? 2 : 1);

export const isFaction = (target: Target): target is FactionId =>
  (FACTION_IDS as readonly string[]).includes(target);

export const isQuantity = (target: Target): target is QuantityId =>
  (QUANTITY_IDS as readonly string[]).includes(target);

/** Everything that happened up to the scene that is shown, in order. */
export function happeningsOf(game: Game): readonly Happening[] {
  return game.steps.flatMap((step, i) => {
    const waiting = game.scene.kind === 'answer' && i === game.steps.length - 1;
    return waiting ? step.now.happenings : [...step.now.happenings, ...step.meanwhile.happenings];
  });
}
