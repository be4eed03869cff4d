// The game in progress, as everyone else sees it: page, stage and sound are handed a Game and the Actions.

import type { Closed } from '../model/decide.ts';
import type { Account, Step } from '../model/run.ts';
import type { Dossier, Ending, MoveId, Run } from '../model/types.ts';
import type { Passage } from '../narrative/teller.ts';
import type { Facts } from './facts.ts';

export type { Account, Closed, Passage, Step };

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
  readonly facts: Facts; // of the state in the scene that is shown
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
