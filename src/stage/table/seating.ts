// How many men sit round one side of a table: a bow that falls away to both ends, seats at equal steps along it.

export interface SeatPlace {
  readonly x: number; // units, on the table's edge
  readonly y: number;
  readonly slope: number; // of the edge, downwards to the right
  readonly scale: number; // of a portrait of 240 units
}

export interface Seating {
  readonly edge: (x: number) => number; // where the table begins, in units from the top
  readonly seats: readonly SeatPlace[]; // left to right
  readonly pitch: number; // units between two men along the edge
}

/** Seats for so many men in a space of a width and height in units. `bow` is how far the ends come down. */
export function seating(men: number, width: number, top: number, bow: number, margin = 54): Seating {
  const middle = width / 2;
  const span = Math.max(1, Math.min(middle - margin, 640));
  const edge = (x: number) => top + bow * Math.abs((x - middle) / span) ** BEND;
  const slope = (x: number) => {
    const u = (x - middle) / span;
    return ((BEND * bow) / span) * Math.sign(u) * Math.abs(u) ** (BEND - 1);
  };
  const half = lengths(span, bow);
  const whole = 2 * half.at(-1)!.length;
  const pitch = men > 1 ? whole / (men - 1) : whole;
  const base = Math.min(0.8, (2 * span) / Math.max(1, men - 1) / 142); // a raised hand needs room beside the head
  const seats = Array.from({ length: men }, (_, i) => {
    const along = men > 1 ? pitch * i - whole / 2 : 0;
    const x = middle + Math.sign(along) * distanceAt(half, Math.abs(along));
    const out = Math.abs(x - middle) / span;
    return { x, y: edge(x), slope: slope(x), scale: base * (0.97 + 0.13 * out) };
  });
  return { edge, seats, pitch };
}

const BEND = 1.7;

interface Length {
  readonly x: number; // units from the middle
  readonly length: number; // along the edge
}

function lengths(span: number, bow: number): readonly Length[] {
  const steps = 200;
  const found: Length[] = [{ x: 0, length: 0 }];
  for (let i = 1; i <= steps; i++) {
    const before = found[i - 1]!;
    const x = (span * i) / steps;
    const rise = bow * ((i / steps) ** BEND - ((i - 1) / steps) ** BEND);
    found.push({ x, length: before.length + Math.hypot(span / steps, rise) });
  }
  return found;
}

function distanceAt(table: readonly Length[], length: number): number {
  const next = table.findIndex(entry => entry.length >= length - 1e-6);
  if (next <= 0) return next === 0 ? 0 : table.at(-1)!.x;
  const [a, b] = [table[next - 1]!, table[next]!];
  return a.x + ((b.x - a.x) * (length - a.length)) / (b.length - a.length);
}
