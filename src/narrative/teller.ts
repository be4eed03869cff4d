// Carries one chapter of Ink over the state of the game: enters knots, offers their choices, tells what follows.
// It reads the model for the prose and never writes to it.

import { Story } from 'inkjs';
import type { State } from '../model/state.ts';
import type { MoveId } from '../model/types.ts';
import { VARIABLES } from './mirror.ts';

/** Prose as the story tells it. `_word_` marks italics; nothing else is markup. */
export interface Passage {
  readonly paragraphs: readonly string[];
  readonly tags: Readonly<Record<string, string>>; // "date", "place", "cyrillic", "scene"...
}

export type Offer =
  | { readonly kind: 'move'; readonly move: MoveId; readonly text: string }
  | { readonly kind: 'aside'; readonly id: string; readonly text: string };

export interface Teller {
  /** Tells a knot from its beginning, in the light of `state`. Throws if there is no such knot. */
  enter(knot: string, state: State): Passage;
  /** What can be picked now, in the order of the story. */
  offers(): readonly Offer[];
  /** Picks a move or an aside by its id and tells on, in the light of `state`. Throws if it is not offered. */
  take(id: string, state: State): Passage;
}

/** A teller of one compiled chapter. */
export function tellerOf(compiled: string, name: string): Teller {
  const story = new Story(compiled);
  story.onError = message => {
    throw new Error(`story ${name}: ${message}`);
  };

  function mirror(state: State): void {
    for (const { name: variable, of } of VARIABLES) {
      const value = of(state);
      if (story.variablesState.$(variable) !== value) story.variablesState.$(variable, value);
    }
  }

  function tell(): Passage {
    const paragraphs: string[] = [];
    const tags: Record<string, string> = {};
    while (story.canContinue) {
      const text = (story.Continue() ?? '').trim();
      for (const tag of story.currentTags ?? []) {
        const [key, value] = parts(tag);
        tags[key] = value;
      }
      if (text) paragraphs.push(text);
    }
    return { paragraphs, tags };
  }

  return {
    enter(knot, state) {
      story.ResetState();
      mirror(state);
      story.ChoosePathString(knot);
      return tell();
    },
    offers: () => story.currentChoices.map(choice => offerOf(choice.text, choice.tags ?? [], name)),
    take(id, state) {
      const index = story.currentChoices.findIndex(choice =>
        (choice.tags ?? []).some(tag => parts(tag)[1] === id),
      );
      if (index < 0) throw new Error(`story ${name} offers no "${id}" here`);
      story.ChooseChoiceIndex(index);
      mirror(state);
      return tell();
    },
  };
}

function parts(tag: string): readonly [key: string, value: string] {
  const colon = tag.indexOf(':');
  return colon < 0 ? [tag.trim(), ''] : [tag.slice(0, colon).trim(), tag.slice(colon + 1).trim()];
}

function offerOf(text: string, tags: readonly string[], story: string): Offer {
  for (const tag of tags) {
    const [key, value] = parts(tag);
    if (key === 'move') return { kind: 'move', move: value as MoveId, text };
    if (key === 'aside') return { kind: 'aside', id: value, text };
  }
  throw new Error(`story ${story}: the choice "${text}" has no move and no aside tag`);
}
