// Numbers and dates read as a British printer would set them.

import { describe, expect, it } from 'vitest';
import {
  amount,
  day,
  fullDay,
  list,
  megatonnes,
  monthOf,
  plain,
  quantity,
  signed,
  unitOf,
} from './format.ts';

describe('a number', () => {
  it.each([
    [5, '+5'],
    [-9, '−9'],
    [0, '0'],
    [-0.5, '−0.5'],
    [1245, '+1,245'],
  ])('%d is signed as %s, with a true minus', (n, text) => {
    expect(signed(n)).toBe(text);
  });

  it('never carries the noise of halves and tenths', () => {
    expect(plain(0.1 + 0.2)).toBe('0.3');
    expect(plain(-1.005 * 100)).toBe('−100.5');
  });

  it('in tenths of a million tonnes always shows its tenth', () => {
    expect(megatonnes(825)).toBe('82.5');
    expect(megatonnes(1400)).toBe('140.0');
    expect(megatonnes(-3)).toBe('−0.3');
  });
});

describe('a number of the country', () => {
  it.each([
    ['maize', 35, '3.5 million hectares'],
    ['reserve', 130, '13.0 million tonnes'],
    ['herd', 566, '56.6 million head'],
    ['men', 5763, '5.76 million'],
    ['gold', 2300, '2,300 million dollars'],
    ['flats', 1245, '1,245 thousand a year'],
    ['soil_virgin', 96.4, '96 (100 in 1953)'],
    ['supply', 42, '42 of 100'],
    ['goods', -4, '−4'],
  ] as const)('%s of %d is told as %s', (id, value, text) => {
    expect(quantity(id, value)).toBe(text);
  });

  it('stands in the ledger in the unit that is named beside it', () => {
    expect(amount('reserve', 130)).toBe(13);
    expect(unitOf('reserve')).toBe('million tonnes');
    expect(amount('army', 50)).toBe(50);
    expect(unitOf('army')).toBe('');
    expect(unitOf('mikoyan')).toBe('');
  });
});

describe('a date', () => {
  it('is told with its weekday, whatever the clock of the reader', () => {
    expect(fullDay('1954-02-23')).toBe('Tuesday 23 February 1954');
    expect(fullDay('1964-10-14')).toBe('Wednesday 14 October 1964');
  });

  it('can be shorter', () => {
    expect(day('1953-03-05')).toBe('5 March 1953');
    expect(monthOf('1953-03-05')).toBe('Mar 1953');
  });
});

it('a list has an "and" before its last word and no comma there', () => {
  expect(list([])).toBe('');
  expect(list(['Army'])).toBe('Army');
  expect(list(['Army', 'Camp'])).toBe('Army and Camp');
  expect(list(['Army', 'Camp', 'Workers'])).toBe('Army, Camp and Workers');
});
