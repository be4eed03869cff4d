// The game in progress, as everyone else sees it: page, stage and sound are handed a Game and the Actions.

import type { State } from '../model/state.ts';
import type { Dossier, Ending, Happening, LedgerLine, MoveId, Run, Target } from '../model/types.ts';

/** What moved, and what happened, in one stretch of time. */
export interface Account {
  readonly lines: readonly LedgerLine[];
  readonly happenings: readonly Happening[];
}

/** One choice and its consequences: `now` of deciding, `meanwhile` of the time up to the next decision. */
export interface Step {
  readonly move: MoveId;
  readonly dossier: Dossier;
  readonly now: Account;
  readonly meanwhile: Account;
}

/** Prose as the story tells it. `_word_` marks italics; nothing else is markup. */
export interface Passage {
  readonly paragraphs: readonly string[];
  readonly tags: Readonly<Record<string, string>>; // "date", "place", "cyrillic", "scene"...
}

/** Why a move cannot be made now, in the player's terms; the numbers where one is asked for. */
export interface Closed {
  readonly reason: string;
  readonly target?: Target;
  readonly needed?: number;
  readonly now?: number;
}

export interface Choice {
  readonly move: MoveId;
  readonly text: string; // the words the story gives it
  readonly closed?: Closed;
}

export interface Aside {
  readonly id: string;
  readonly text: string;
}

export type Scene =
  | {
      readonly kind: 'dossier';
      readonly dossier: Dossier;
      readonly meanwhile: Account; // since the last choice
      readonly passage: Passage;
      readonly heard: readonly { readonly aside: Aside; readonly passage: Passage }[];
      readonly choices: readonly Choice[];
      readonly asides: readonly Aside[]; // not yet heard
    }
  | {
      readonly kind: 'answer';
      readonly dossier: Dossier;
      readonly choice: Choice;
      readonly passage: Passage;
      readonly now: Account;
    }
  | {
      readonly kind: 'ending';
      readonly ending: Ending;
      readonly meanwhile: Account;
      readonly passage: Passage;
    };

export interface Game {
  readonly run: Run;
  readonly state: State; // as it stands in the scene that is shown
  readonly steps: readonly Step[]; // one a choice
  readonly scene: Scene;
}

/** Everything a reader can do to the game. Each resolves when its effect may be shown. */
export interface Actions {
  choose(move: MoveId): Promise<void>; // stored before it shows
  ask(aside: string): void;
  goOn(): Promise<void>; // from an answer to the next dossier, or to the ending
  rewind(choices: number): Promise<void>; // keep that many choices; the rest stays as a branch
  start(run: Run): Promise<void>;
}
