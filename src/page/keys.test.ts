// The keys do what the help says, and keep out of the way of typing and of the browser's own.

import { describe, expect, it } from 'vitest';
import { deedOf, type Press } from './keys.ts';

const press = (key: string, code: string, more: Partial<Press> = {}): Press => ({
  key,
  code,
  shift: false,
  modified: false,
  typing: false,
  ...more,
});

describe('a key', () => {
  it('from 1 to 9 makes a choice, on the row of numbers or the pad', () => {
    expect(deedOf(press('1', 'Digit1'))).toEqual({ kind: 'choose', place: 0 });
    expect(deedOf(press('9', 'Numpad9'))).toEqual({ kind: 'choose', place: 8 });
    expect(deedOf(press('0', 'Digit0'))).toBeUndefined();
  });

  it('from 1 to 9 is known by its place, where another layout writes a letter on it', () => {
    expect(deedOf(press('&', 'Digit1'))).toEqual({ kind: 'choose', place: 0 });
  });

  it('with Shift reads one telephone, in the order of the desk', () => {
    expect(deedOf(press('!', 'Digit1', { shift: true }))).toEqual({ kind: 'meter', faction: 'apparatus' });
    expect(deedOf(press('*', 'Digit8', { shift: true }))).toEqual({ kind: 'meter', faction: 'camp' });
    expect(deedOf(press('(', 'Digit9', { shift: true }))).toBeUndefined();
  });

  it.each([
    ['m', 'meters'],
    ['g', 'go_on'],
    ['j', 'journal'],
    ['p', 'presidium'],
    ['w', 'what_now'],
    ['h', 'help'],
    ['s', 'settings'],
    ['J', 'journal'],
  ])('%s asks for %s', (key, kind) => {
    expect(deedOf(press(key, `Key${key.toUpperCase()}`))).toEqual({ kind });
  });

  it('does nothing while typing, with a modifier, or when it is nobody’s', () => {
    expect(deedOf(press('1', 'Digit1', { typing: true }))).toBeUndefined();
    expect(deedOf(press('p', 'KeyP', { modified: true }))).toBeUndefined();
    expect(deedOf(press('x', 'KeyX'))).toBeUndefined();
    expect(deedOf(press('Escape', 'Escape'))).toBeUndefined();
  });
});
