// Every member of the plenum is drawn once, where his bloc sits, doing what he did.

import { describe, expect, it } from 'vitest';
import type { Bloc } from '../../play/gatherings.ts';
import { rowsOf } from './rows.ts';

const blocs: Bloc[] = [
  { id: 'secretaries', seats: 62, for: 62, against: 0, abstained: 0 },
  { id: 'ministries', seats: 38, for: 20, against: 15, abstained: 3 },
  { id: 'army_and_security', seats: 8, for: 8, against: 0, abstained: 0 },
  { id: 'others', seats: 13, for: 10, against: 3, abstained: 0 },
];

describe('the hall', () => {
  const { members, plates } = rowsOf(blocs, 928, 280, 700);

  it('seats all hundred and twenty-one', () => {
    expect(members).toHaveLength(121);
    expect(new Set(members.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`)).size).toBe(121);
  });

  it('counts as the ballot counted', () => {
    const count = (bloc: string, stance: string) =>
      members.filter(member => member.bloc === bloc && member.stance === stance).length;
    expect(count('ministries', 'for')).toBe(20);
    expect(count('ministries', 'against')).toBe(15);
    expect(count('ministries', 'silent')).toBe(3);
  });

  it('keeps the blocs apart and inside the picture', () => {
    for (const member of members) {
      const plate = plates.find(({ bloc }) => bloc.id === member.bloc)!;
      expect(member.x).toBeGreaterThan(0);
      expect(member.x).toBeLessThan(928);
      if (member.y > 650) {
        expect(member.x).toBeGreaterThan(plate.x - 4);
        expect(member.x).toBeLessThan(plate.x + plate.width + 4);
      }
    }
  });

  it('draws the far rows first', () => {
    const heights = members.map(({ y }) => y);
    expect([...heights].sort((a, b) => a - b)).toEqual(heights);
  });
});
