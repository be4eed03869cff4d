// The few things that page and stage may ask of the state, so that they can be tried without a whole game.

import type { FactionId, PersonId, QuantityId } from '../model/ids.ts';
import type { FactId, IsoDate, MoveId } from '../model/types.ts';

export interface Facts {
  readonly date: IsoDate;
  loyalty(faction: FactionId): number;
  quantity(id: QuantityId): number;
  /** Whether the move was made, by the player or, before the opening's chapter, by history. */
  chose(move: MoveId): boolean;
  fact(id: FactId): boolean;
  /** The full members of the Presidium on the date, in the order in which they sit. */
  fullMembers(): readonly PersonId[];
  name(person: PersonId): Name;
}

export interface Name {
  readonly surname: string; // "Mikoyan"
  readonly russian: string; // "Микоян"
}
