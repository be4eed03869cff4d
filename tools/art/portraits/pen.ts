// The pen: smooth curves, thick-and-thin lines and printed dots, written as short SVG paths.

/** A place in the 240-unit square; a third member marks a hard corner. */
export type Point = readonly [x: number, y: number, corner?: 1];

/** Flat colour laid down in one path, or markup passed through as it is. */
export type Mark = { readonly ink: string; readonly d: string } | { readonly raw: string };

/** Path units to one drawing unit. Whole numbers keep the files small and the build the same everywhere. */
export const FINE = 4;

const round = (v: number) => Math.round(v * FINE);

function join(numbers: readonly number[]): string {
  return numbers.map((v, i) => (i > 0 && v >= 0 ? ` ${v}` : `${v}`)).join('');
}

/** Twice the signed area, positive when the points run clockwise on the screen. */
function area(points: readonly Point[]): number {
  return points.reduce((sum, [x, y], i) => {
    const [u, v] = points[(i + 1) % points.length]!;
    return sum + (x * v - u * y);
  }, 0);
}

/** A closed shape through the points. All shapes run clockwise, so shapes of one ink can share a path. */
export function shape(points: readonly Point[], pull = 1 / 6): string {
  const path = area(points) < 0 ? [...points].reverse() : points;
  const at = path.map(([x, y, corner]) => ({ x: round(x), y: round(y), corner }));
  const get = (i: number) => at[(i + at.length) % at.length]!;
  let d = `M${join([get(0).x, get(0).y])}`;
  for (let i = 0; i < at.length; i++) {
    const [a, b, c, e] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    const end = [c.x - b.x, c.y - b.y];
    if (b.corner && c.corner) {
      d += i === at.length - 1 ? '' : `l${join(end)}`;
      continue;
    }
    const leave = b.corner ? [0, 0] : [Math.round((c.x - a.x) * pull), Math.round((c.y - a.y) * pull)];
    const arrive = c.corner
      ? end
      : [end[0]! - Math.round((e.x - b.x) * pull), end[1]! - Math.round((e.y - b.y) * pull)];
    // A smooth join repeats the last handle mirrored, so SVG's shorthand says it in four numbers.
    d += i > 0 && !b.corner ? `s${join([...arrive, ...end])}` : `c${join([...leave, ...arrive, ...end])}`;
  }
  return `${d}z`;
}

/** A closed shape of straight cuts. */
export const cut = (...points: readonly (readonly [number, number])[]): string =>
  shape(points.map(([x, y]) => [x, y, 1]));

/** A line whose width changes along its way: thin, thick, thin. Widths are spread evenly over the points. */
export function ribbon(points: readonly Point[], widths: readonly number[]): string {
  const left: Point[] = [];
  const right: Point[] = [];
  points.forEach(([x, y, corner], i) => {
    const a = points[Math.max(0, i - 1)]!;
    const b = points[Math.min(points.length - 1, i + 1)]!;
    const long = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const place = (i / (points.length - 1)) * (widths.length - 1);
    const low = Math.min(widths.length - 2, Math.floor(place));
    const width = widths[low]! + (widths[low + 1]! - widths[low]!) * (place - low);
    const [dx, dy] = [((b[0] - a[0]) / long) * width * 0.5, ((b[1] - a[1]) / long) * width * 0.5];
    const end = i === 0 || i === points.length - 1;
    // A hair-thin end is a point: one corner instead of two.
    if (end && width < 0.7) {
      left.push([x, y, 1]);
      return;
    }
    const tip = corner ?? (end ? 1 : undefined);
    left.push([x - dy, y + dx, tip]);
    right.unshift([x + dy, y - dx, tip]);
  });
  return shape([...left, ...right]);
}

/** A disc. */
export function disc(x: number, y: number, r: number): string {
  const [size, span] = [round(r), round(r) * 2];
  return `M${join([round(x) - size, round(y)])}a${size} ${size} 0 1 1 ${span} 0a${size} ${size} 0 1 1${-span} 0z`;
}

/** The part of a disc between two heights: an iris behind its lids. */
export function slicedDisc(x: number, y: number, r: number, top: number, foot: number): string {
  const hi = Math.max(top, y - r);
  const lo = Math.min(foot, y + r);
  if (lo <= hi) return '';
  const chord = (v: number) => Math.sqrt(Math.max(0, r * r - (v - y) ** 2));
  const [a, b, size] = [round(chord(hi)), round(chord(lo)), round(r)];
  const fall = round(lo) - round(hi);
  const arc = (dx: number, dy: number) => `a${size} ${size} 0 0 1${join([0, dx, dy]).slice(1)}`;
  return `M${join([round(x) - a, round(hi)])}h${2 * a}${arc(b - a, fall)}h${-2 * b}${arc(b - a, -fall)}z`;
}

/** A five-pointed star. */
export function star(x: number, y: number, r: number): string {
  const points = Array.from({ length: 10 }, (_, i) => {
    const angle = -Math.PI / 2 + (i * Math.PI) / 5;
    const reach = i % 2 ? r * 0.42 : r;
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)] as const;
  });
  return cut(...points);
}

/** A lattice of dots: two whole steps, the first along the columns. In path units. */
export type Screen = readonly [along: readonly [number, number], across: readonly [number, number]];

/** Screens at three angles, so that one over another does not beat. */
export const SCREENS = {
  steep: [
    [5, 19],
    [19, -5],
  ],
  slant: [
    [10, 17],
    [17, -10],
  ],
  square: [
    [14, 14],
    [14, -14],
  ],
} as const satisfies Record<string, Screen>;

/**
 * Printed dots. `tone` says how much ink lies at a place, 0 to 1; dots come in a few sizes, and a run of equal
 * dots is one dashed line with round ends, which is far shorter to write than circles.
 */
export function dots(
  tone: (x: number, y: number) => number,
  box: readonly [left: number, top: number, right: number, bottom: number],
  screen: Screen,
  ink: string,
  sizes = 4,
): Mark {
  const [[ax, ay], [bx, by]] = screen;
  const pitch = Math.hypot(ax, ay);
  const [left, top, right, bottom] = box.map(v => v * FINE) as [number, number, number, number];
  const [mx, my] = [Math.round((left + right) / 2), Math.round((top + bottom) / 2)];
  const reach = Math.ceil(Math.hypot(right - left, bottom - top) / 2 / pitch);
  const paths = Array.from({ length: sizes }, () => ({ d: '', x: 0, y: 0 }));
  const size = (x: number, y: number) => {
    if (x < left || x > right || y < top || y > bottom) return -1;
    const r = Math.sqrt(Math.min(1, Math.max(0, tone(x / FINE, y / FINE))));
    return Math.min(sizes - 1, Math.round(r * sizes) - 1);
  };
  for (let j = -reach; j <= reach; j++) {
    let run = 0;
    for (let i = -reach; i <= reach + 1; i++) {
      const [x, y] = [mx + i * ax + j * bx, my + i * ay + j * by];
      const now = i > reach ? -1 : size(x, y);
      const before = run > 0 ? size(x - ax, y - ay) : now;
      if (run > 0 && now !== before) {
        const path = paths[before]!;
        const [sx, sy] = [x - run * ax, y - run * ay];
        // One unit past the last dot, or rounding may lose it.
        const [ex, ey] = [(run - 1) * ax + Math.sign(ax), (run - 1) * ay + Math.sign(ay)];
        path.d += `${path.d ? 'm' : 'M'}${join(path.d ? [sx - path.x, sy - path.y] : [sx, sy])}l${join([ex, ey])}`;
        [path.x, path.y] = [sx + ex, sy + ey];
        run = 0;
      }
      if (now >= 0) run++;
    }
  }
  const lines = paths
    .map(
      ({ d }, i) =>
        d && `<path stroke-width="${round((pitch / FINE) * 1.24 * ((i + 1) / sizes))}" d="${d}"/>`,
    )
    .join('');
  if (!lines) return { raw: '' };
  const dash = `stroke-dasharray="0 ${Math.round(pitch * 100) / 100}"`;
  return { raw: `<g fill="none" stroke="${ink}" stroke-linecap="round" ${dash}>${lines}</g>` };
}

/** The key plate: the ink a shape has when none is named. */
export const KEY = '#1d1a17';

/** Marks as markup; neighbours of one ink become one path. */
export function paint(marks: readonly Mark[]): string {
  let out = '';
  let open: { ink: string; d: string } | undefined;
  const close = () => {
    if (open) out += `<path${open.ink === KEY ? '' : ` fill="${open.ink}"`} d="${open.d}"/>`;
    open = undefined;
  };
  for (const mark of marks) {
    if ('raw' in mark) {
      close();
      out += mark.raw;
    } else if (mark.d) {
      if (open && open.ink !== mark.ink) close();
      open = { ink: mark.ink, d: (open?.d ?? '') + mark.d };
    }
  }
  close();
  return out;
}

/** A soft step from 0 at `a` to 1 at `b`. */
export function ease(a: number, b: number, v: number): number {
  const t = Math.max(0, Math.min(1, (v - a) / (b - a)));
  return t * t * (3 - 2 * t);
}

/** Between two numbers. */
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
