// The first scene as the build writes it and the page reads it.

import type { IsoDate, PersonId } from '../model/types.ts';
import type { Name } from '../play/facts.ts';
import type { Aside, Choice, Passage } from '../play/game.ts';

export interface Told {
  readonly scene: {
    readonly passage: Passage;
    readonly choices: readonly Choice[];
    readonly asides: readonly Aside[];
  };
  readonly facts: {
    readonly date: IsoDate;
    readonly values: Readonly<Record<string, number>>; // loyalties and numbers, in the unit they are shown in
    readonly members: readonly PersonId[];
    readonly names: Readonly<Partial<Record<PersonId, Name>>>;
  };
}
