// The map tells the player's own decade: what was ploughed, what blew away, who ran industry, whose Crimea it was.

import { describe, expect, it } from 'vitest';
import { historyRun } from '../model/history.ts';
import { replay } from '../model/run.ts';
import type { MoveId } from '../model/types.ts';
import { factsOf } from './answers.ts';
import { landOf } from './land.ts';

const history = historyRun();
const facts = factsOf(replay(history).state);
const on = (date: string) => landOf(facts, date);

describe("history's map", () => {
  it('ploughs nineteen million hectares in 1954, thirty-six by 1956, nearly forty-two by 1960', () => {
    expect(on('1954-05-01').strips).toEqual({ first: 0, next: 0, last: 0 });
    expect(on('1954-12-31').strips).toEqual({ first: 190, next: 0, last: 0 });
    expect(on('1956-12-31').strips).toEqual({ first: 190, next: 170, last: 0 });
    expect(on('1960-12-31').strips).toEqual({ first: 190, next: 170, last: 58 });
  });

  it('loses its soil from the end of the fifties, about twelve million hectares by 1963', () => {
    expect(on('1956-12-31').blown).toBe(0);
    expect(on('1963-12-31').blown).toBeGreaterThan(90);
    expect(on('1963-12-31').blown).toBeLessThan(150);
    expect(on('1963-12-31').blown).toBeGreaterThan(on('1960-12-31').blown);
  });

  it('hands Crimea over in February 1954', () => {
    expect(on('1954-02-18').crimea).toBe('russian');
    expect(on('1954-02-19').crimea).toBe('ukrainian');
  });

  it('has ministries, then 105 regions, then 47', () => {
    expect(on('1956-12-31').regions).toBe(0);
    expect(on('1957-12-31').regions).toBe(105);
    expect(on('1963-12-31').regions).toBe(47);
    expect(on('1961-12-31').split).toBe(false);
    expect(on('1962-12-31').split).toBe(true);
  });

  it('builds the wall in August 1961 and takes the missiles home from Cuba', () => {
    expect(on('1961-08-01').wall).toBe(false);
    expect(on('1961-12-31').wall).toBe(true);
    expect(on('1962-10-20').missiles.cuba).toBe(true);
    expect(on('1962-12-31').missiles.cuba).toBe(false);
  });

  it('thins the army and sends maize north', () => {
    expect(on('1960-12-31').men).toBeLessThan(on('1953-12-31').men);
    expect(on('1955-12-31').maize).toBeGreaterThan(on('1953-12-31').maize);
  });

  it('calls places what they were called', () => {
    expect(on('1961-01-01').names).toMatchObject({
      stalingrad: 'Stalingrad',
      akmolinsk: 'Akmolinsk',
      stalino: 'Stalino',
    });
    expect(on('1962-01-01').names).toMatchObject({
      stalingrad: 'Volgograd',
      akmolinsk: 'Tselinograd',
      molotov: 'Perm',
    });
  });
});

it('a run that ploughs nothing has no strips and no dust', () => {
  const choices = history.choices.map(move => (move.startsWith('virgin/') ? ('virgin/old' as MoveId) : move));
  const other = factsOf(replay({ ...history, choices: choices.slice(0, 12) }).state);
  const land = landOf(other, '1963-12-31');
  expect(land.strips).toEqual({ first: 0, next: 0, last: 0 });
  expect(land.blown).toBe(0);
});
