// A map is about few things at a time.

import { describe, expect, it } from 'vitest';
import { historyRun } from '../../model/history.ts';
import { replay } from '../../model/run.ts';
import { factsOf } from '../../play/answers.ts';
import { landOf } from '../../play/land.ts';
import { layersOf } from './layers.ts';

const facts = factsOf(replay(historyRun()).state);
const on = (date: string) => layersOf(landOf(facts, date));

describe("history's layers", () => {
  it('never lay more than two sets of marks over the land', () => {
    for (let year = 1953; year <= 1964; year++) {
      const { regions, split, garrisons, queues, missiles } = on(`${year}-12-31`);
      expect(
        [regions, split, garrisons, queues, missiles].filter(Boolean).length,
        String(year),
      ).toBeLessThanOrEqual(2);
    }
  });

  it('show the regions when industry is divided, the garrisons when they are cut', () => {
    expect(on('1957-12-31')).toMatchObject({ regions: true, split: false });
    expect(on('1960-12-31')).toMatchObject({ garrisons: true, regions: false });
    expect(on('1962-12-31')).toMatchObject({ split: true });
  });

  it('say whose Crimea is only while it changes hands', () => {
    expect(on('1954-12-31').crimea).toBe(true);
    expect(on('1955-12-31').crimea).toBe(false);
  });
});
