// Which key does what. Letters and numbers can be turned off; Escape is the dialog's own.

import { FACTION_IDS } from '../model/ids.ts';
import type { FactionId } from '../model/types.ts';

export type Deed =
  | { readonly kind: 'choose'; readonly place: number } // from 0
  | { readonly kind: 'meter'; readonly faction: FactionId }
  | { readonly kind: 'meters' | 'go_on' | 'journal' | 'presidium' | 'help' | 'what_now' | 'settings' };

const LETTERS: Readonly<Record<string, Deed>> = {
  m: { kind: 'meters' },
  g: { kind: 'go_on' },
  j: { kind: 'journal' },
  p: { kind: 'presidium' },
  h: { kind: 'help' },
  w: { kind: 'what_now' },
  s: { kind: 'settings' },
};

export interface Press {
  readonly key: string;
  readonly code: string; // "Digit1": the place of the key, since Shift changes what it writes
  readonly shift: boolean;
  readonly modified: boolean; // with Control, Alt or Meta
  readonly typing: boolean; // into a field
}

/** What a key press asks for; undefined when it is not ours. */
export function deedOf(press: Press): Deed | undefined {
  if (press.modified || press.typing) return undefined;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(press.code)?.[1];
  if (digit) {
    const place = Number(digit) - 1;
    if (!press.shift) return { kind: 'choose', place };
    const faction = FACTION_IDS[place];
    return faction && { kind: 'meter', faction };
  }
  return press.shift ? undefined : LETTERS[press.key.toLowerCase()];
}

/** A DOM event in those terms. */
export function pressOf(event: KeyboardEvent): Press {
  const { target } = event;
  const typing =
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement;
  return {
    key: event.key,
    code: event.code,
    shift: event.shiftKey,
    modified: event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing,
    typing,
  };
}
