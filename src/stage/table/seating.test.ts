// Everybody gets a seat, nobody sits on anybody's lap.

import { describe, expect, it } from 'vitest';
import { seating } from './seating.ts';

describe('the table', () => {
  it.each([10, 11, 12, 15, 16])('seats %i men at equal steps, the middle one at the head', men => {
    const { seats, pitch, edge } = seating(men, 928, 370, 190);
    expect(seats).toHaveLength(men);
    for (const [i, seat] of seats.entries()) {
      expect(seat.x).toBeGreaterThan(30);
      expect(seat.x).toBeLessThan(898);
      expect(seat.y).toBeCloseTo(edge(seat.x));
      const next = seats[i + 1];
      if (next) expect(next.x - seat.x).toBeGreaterThan(pitch * 0.6);
      expect(seats[men - 1 - i]!.x).toBeCloseTo(928 - seat.x, 3);
    }
    if (men % 2 === 1) expect(seats[(men - 1) / 2]!.x).toBeCloseTo(464);
  });

  it('brings the ends nearer: lower, and a little larger', () => {
    const { seats } = seating(11, 928, 370, 190);
    expect(seats[0]!.y).toBeGreaterThan(seats[5]!.y + 150);
    expect(seats[0]!.scale).toBeGreaterThan(seats[5]!.scale);
  });
});
