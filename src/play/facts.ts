// The few things that page and stage may ask of the state, so that they can be tried without a whole game.

import type { FactionId, PersonId, QuantityId } from '../model/ids.ts';
import type { FactId, IsoDate, MoveId, Year } from '../model/types.ts';

export interface Facts {
  readonly date: IsoDate;
  loyalty(faction: FactionId): number;
  quantity(id: QuantityId): number;
  /** A number of the country as it stood at the end of an earlier day. */
  quantityOn(id: QuantityId, date: IsoDate): number;
  /** New land under the plough in a year, 0.1 Mha. */
  ploughed(year: Year): number;
  /** Whether the move was made, by the player or, before the opening's chapter, by history; if a day is given, by then. */
  chose(move: MoveId, by?: IsoDate): boolean;
  fact(id: FactId): boolean;
  /** The full members of the Presidium on the date, in the order in which they sit. */
  fullMembers(): readonly PersonId[];
  /** The full members who are too ill to take their chairs on the date. */
  absentMembers(): readonly PersonId[];
  name(person: PersonId): Name;
}

export interface Name {
  readonly surname: string; // "Mikoyan"
  readonly russian: string; // "Микоян"
}
