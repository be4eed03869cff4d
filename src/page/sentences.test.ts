// What is read aloud is a sentence with a number in it.

import { describe, expect, it } from 'vitest';
import type { Scene } from '../play/game.ts';
import type { Telephone } from '../play/picture.ts';
import { closedReason } from './choices.tsx';
import type { Row } from './reading.ts';
import { changesSentence, meterSentence, nameOf, whatNow } from './sentences.ts';

const telephone = (over: Partial<Telephone>): Telephone => ({
  faction: 'ministries',
  hidden: false,
  loyalty: 22,
  mood: 'crisis',
  needle: -75.6,
  holes: 2,
  was: null,
  change: null,
  ringing: false,
  word: 'calling you',
  ...over,
});

const row = (target: Row['target'], by: number, is: number): Row => ({
  target,
  by,
  was: is - by,
  is,
  lines: [],
});

describe('a meter', () => {
  it('tells name, number and mood', () => {
    expect(meterSentence(telephone({}))).toBe('Ministries 22, calling you.');
  });

  it('tells which way it moved in words, not signs', () => {
    expect(meterSentence(telephone({ change: -9 }))).toBe('Ministries 22, calling you, down 9.');
  });

  it('that a lesson hides tells only that', () => {
    expect(meterSentence(telephone({ hidden: true, loyalty: null, change: null }))).toBe(
      'Ministries not shown.',
    );
  });
});

describe('what changed', () => {
  it('is told largest first, as far as one breath goes', () => {
    const rows = [row('ministries', -9, 22), row('army', 2, 59), row('reserve', -15, 115)];
    expect(changesSentence(rows, {}, 2)).toBe('Ministries down 9 to 22, Army up 2 to 59 and 1 more.');
    expect(changesSentence(rows, {})).toBe(
      'Ministries down 9 to 22, Army up 2 to 59 and Grain reserve down 1.5 to 11.5.',
    );
  });

  it('may be nothing', () => {
    expect(changesSentence([], {})).toBe('No number moved.');
  });
});

it('a target that is a man has his surname', () => {
  expect(nameOf('army', {})).toBe('Army');
  expect(nameOf('supply', {})).toBe('Shops');
  expect(nameOf('mikoyan', { mikoyan: { surname: 'Mikoyan' } as never })).toBe('Mikoyan');
});

describe('a closed choice', () => {
  const closed = {
    reason: 'The planners must lend the men',
    target: 'ministries',
    needed: 40,
    now: 31,
  } as const;

  it('says the number it would take and the number now', () => {
    expect(closedReason(closed, [])).toBe(
      'The planners must lend the men: Ministries at 40 or more, now 31.',
    );
    expect(closedReason({ ...closed, needed: 20 }, [])).toBe(
      'The planners must lend the men: Ministries at 20 or less, now 31.',
    );
  });

  it('keeps the number to itself where a lesson hides the meter', () => {
    expect(closedReason(closed, ['ministries'])).toBe('The planners must lend the men.');
  });

  it('with a reason that is no number is only the reason', () => {
    expect(closedReason({ reason: 'Zhukov no longer sits here' }, [])).toBe('Zhukov no longer sits here.');
  });
});

it('what can be done now names every choice, open and closed', () => {
  const scene = {
    kind: 'dossier',
    choices: [
      { move: 'virgin/crash', text: 'Plough it all' },
      { move: 'virgin/belts', text: 'Belts first', closed: { reason: 'Nobody would plant them' } },
    ],
    asides: [{ id: 'wind', text: 'Ask' }],
  } as unknown as Scene;
  expect(whatNow(scene)).toBe(
    '1: Plough it all. 2 is closed: Belts first. Nobody would plant them. One aside can be asked; it changes nothing.',
  );
});
