// Two runs side by side: where they part, what differs, how a loyalty ran.

import { describe, expect, it } from 'vitest';
import { historyRun } from '../model/history.ts';
import { FACTION_IDS } from '../model/ids.ts';
import { amount } from '../model/questions.ts';
import { replay } from '../model/run.ts';
import { atEndOf, courseOf, differencesOf, partingOf, stepsAfter, turningOf } from './steps.ts';

const run = historyRun();
const history = replay(run);
const other = replay({ ...run, choices: ['march53/both'] });

describe('history laid beside itself', () => {
  it('never parts', () => {
    expect(partingOf(history.steps, history.steps)).toBeUndefined();
    expect(differencesOf(history.steps, history.steps)).toEqual([]);
  });

  it('turned at its last choice', () => {
    expect(turningOf(history.steps, history.steps)).toBe(history.steps.length - 1);
  });
});

describe('another run', () => {
  it('parts from history at the first choice that differs', () => {
    expect(partingOf(other.steps, history.steps)).toBe(0);
    expect(turningOf(other.steps, history.steps)).toBe(0);
  });

  it('differs in that decision, with both titles', () => {
    const [first] = differencesOf(other.steps, history.steps);
    expect(first).toMatchObject({ date: '1953-03-05', place: 0 });
    expect(first!.yours).not.toBe(first!.theirs);
    expect(first!.yours).not.toBe('');
  });

  it('has a decision that never arose told as such', () => {
    const skipped = history.steps[5]!;
    const without = history.steps.filter(step => step !== skipped);
    const [only, ...more] = differencesOf(without, history.steps);
    expect(only).toMatchObject({ title: skipped.dossier.title, yours: '', place: undefined });
    expect(more).toEqual([]);
  });

  it('differs in nothing that came after it had ended', () => {
    expect(differencesOf(other.steps, history.steps)).toHaveLength(1);
    expect(stepsAfter(other.steps, history.steps)).toEqual(history.steps.slice(1));
    expect(stepsAfter(history.steps, other.steps)).toEqual([]);
  });
});

describe('the course of a loyalty', () => {
  it.each(FACTION_IDS)('of %s ends where the state stands', id => {
    expect(courseOf(id, history.steps).at(-1)!.value).toBe(amount(history.state, id));
  });

  it('is known for the end of every year, and not before it begins', () => {
    const course = courseOf('army', history.steps);
    for (let year = 1953; year <= 1964; year++) expect(atEndOf(year, course)).toBeTypeOf('number');
    expect(atEndOf(1952, course)).toBeUndefined();
  });
});
