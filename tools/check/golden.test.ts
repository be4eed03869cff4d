import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/archive/code.ts';
import { ENDINGS } from '../../src/model/endings.ts';
import { DECADE } from '../../src/model/openings.ts';
import { endingOf, faultOf, replay } from '../../src/model/run.ts';
import { MODEL_VERSION } from '../../src/model/version.ts';
import { GOLDEN, golden, treeCount } from './golden.ts';

const HOW =
  'The rules give something else than what was kept. If you meant it, raise MODEL_VERSION in src/model/version.ts ' +
  '(once a version is released) and run: npx tsx tools/writeGolden.ts; npx tsx tools/findWitnesses.ts. ' +
  'If you did not, it is a bug.';

const kept = existsSync(GOLDEN) ? JSON.parse(readFileSync(GOLDEN, 'utf8')) : undefined;
const today = golden();

describe('the rules as they were kept', () => {
  it('were kept under today’s model version', () => {
    expect(kept?.modelVersion, HOW).toBe(MODEL_VERSION);
  });

  it('give history the same loyalties and numbers after every September', () => {
    expect(Object.keys(today.septembers)).toEqual(Array.from({ length: 12 }, (_, i) => String(1953 + i)));
    expect(today.septembers, HOW).toEqual(kept.septembers);
  });

  it('give history the same harvests and the same votes', () => {
    expect(today.harvests, HOW).toEqual(kept.harvests);
    expect(today.votes, HOW).toEqual(kept.votes);
  });

  it('lead from every opening through three decisions to the same places', () => {
    expect(today.treeCount, HOW).toEqual(kept.treeCount);
  });
});

describe('the tree of choices', () => {
  it('has four branches after March 1953, one for each way to divide the posts', () => {
    expect(treeCount(DECADE, 0)).toEqual({ march53: 1 });
    expect(treeCount(DECADE, 1)).toEqual({ beria: 4 });
  });

  it('ends in June 1953 wherever Beria is waited for, in history’s luck', () => {
    const two = treeCount(DECADE, 2);
    expect(two['ending beria']).toBe(4);
    expect(two.farm53).toBe(7); // who signed for the pair will not demote him
  });
});

describe('a dozen whole runs', () => {
  const witnesses = JSON.parse(readFileSync('tests/witnesses.json', 'utf8')) as Record<string, string>;

  it.each(ENDINGS.map(({ id }) => id))('one of them still ends as “%s”', id => {
    const read = decode(witnesses[id]!);
    if (!read.ok) throw new Error(read.sentence);
    expect(faultOf(read.run), HOW).toBeUndefined();
    expect(endingOf(replay(read.run).state)?.id, HOW).toBe(id);
  });
});
