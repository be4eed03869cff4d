// A small picture-maker for the portraits' own dialect of SVG, so that a test can look at them without a browser.

interface Node {
  readonly tag: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: Node[];
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
type Line = [x: number, y: number][];

/** Samples a pixel's side: enough for grey averages. */
const FINER = 2;

/** The tree of a file. Throws on a tag that is never closed. */
function read(svg: string): Node {
  const root: Node = { tag: 'root', attrs: {}, children: [] };
  const stack = [root];
  for (const [, close, tag, rest, empty] of svg.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>/g)) {
    if (close) {
      stack.pop();
      continue;
    }
    const attrs = Object.fromEntries([...rest!.matchAll(/([\w-]+)="([^"]*)"/g)].map(m => [m[1]!, m[2]!]));
    const node: Node = { tag: tag!, attrs, children: [] };
    stack[stack.length - 1]!.children.push(node);
    if (!empty) stack.push(node);
  }
  if (stack.length !== 1) throw new Error(`unclosed <${stack[stack.length - 1]!.tag}>`);
  return root;
}

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

function transform(text: string): Matrix {
  let m: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [, kind, list] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const v = list!.trim().split(/[ ,]+/).map(Number);
    const [p = 0, q = 0, r = 0] = v;
    if (kind === 'translate') m = times(m, [1, 0, 0, 1, p, q]);
    else if (kind === 'scale') m = times(m, [p, 0, 0, p, 0, 0]);
    else {
      const [cos, sin] = [Math.cos((p * Math.PI) / 180), Math.sin((p * Math.PI) / 180)];
      m = times(m, [cos, sin, -sin, cos, q - cos * q + sin * r, r - sin * q - cos * r]);
    }
  }
  return m;
}

const trees = new Map<string, Node>();
const outlines = new WeakMap<Node, Line[]>();

/** Path data as broken lines. Knows only what the pen writes: M m l h c s a z. */
function outline(d: string): Line[] {
  const lines: Line[] = [];
  let [x, y, hx, hy] = [0, 0, 0, 0];
  let line: Line = [];
  for (const [, command, list] of d.matchAll(/([MmlhcsazZ])([^MmlhcsazZ]*)/g)) {
    const v = (list!.match(/-?\d+/g) ?? []).map(Number);
    const step = { M: 2, m: 2, l: 2, h: 1, c: 6, s: 4, a: 7 }[command!] ?? 0;
    for (let i = 0; step && i < v.length; i += step) {
      const n = (k: number) => v[i + k]!;
      const from: [number, number] = [x, y];
      if (command === 'M' || command === 'm') {
        line = [];
        lines.push(line);
        [x, y] = command === 'M' ? [n(0), n(1)] : [x + n(0), y + n(1)];
        line.push([x, y]);
      } else if (command === 'a') {
        // Arcs here are parts of small discs; walking round the centre is enough.
        const [r, dx, dy] = [n(0), n(5), n(6)];
        const half = Math.hypot(dx, dy) / 2;
        const away = Math.sqrt(Math.max(0, r * r - half * half)) * (n(3) ? -1 : 1);
        const cx = x + dx / 2 - (dy / (2 * half || 1)) * away;
        const cy = y + dy / 2 + (dx / (2 * half || 1)) * away;
        const start = Math.atan2(y - cy, x - cx);
        let turn = Math.atan2(y + dy - cy, x + dx - cx) - start;
        if (turn <= 0) turn += 2 * Math.PI;
        for (let k = 1; k <= 6; k++)
          line.push([cx + r * Math.cos(start + (turn * k) / 6), cy + r * Math.sin(start + (turn * k) / 6)]);
        [x, y] = [x + dx, y + dy];
      } else if (command === 'l' || command === 'h') {
        [x, y] = [x + n(0), y + (command === 'l' ? n(1) : 0)];
        line.push([x, y]);
      } else {
        const smooth = command === 's';
        const c1 = smooth ? [2 * x - hx, 2 * y - hy] : [x + n(0), y + n(1)];
        const k = smooth ? 0 : 2;
        [hx, hy] = [from[0] + n(k), from[1] + n(k + 1)];
        [x, y] = [from[0] + n(k + 2), from[1] + n(k + 3)];
        for (let t = 0.125; t <= 1; t += 0.125) {
          const u = 1 - t;
          const at = (a: number, b: number, c: number, e: number) =>
            u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * e;
          line.push([at(from[0], c1[0]!, hx, x), at(from[1], c1[1]!, hy, y)]);
        }
      }
    }
  }
  return lines;
}

const disc = (x: number, y: number, r: number): Line =>
  [0, 1, 2, 3, 4, 5, 6, 7].map(i => [
    x + r * Math.cos((i * Math.PI) / 4),
    y + r * Math.sin((i * Math.PI) / 4),
  ]);

/** A stroke as discs: at each dash for dots, or close together for a solid line. */
function stroked(lines: readonly Line[], width: number, pitch: number, closed: boolean): Line[] {
  const out: Line[] = [];
  for (const open of lines) {
    const line = closed ? [...open, open[0]!] : open;
    let left = 0;
    for (let i = 0; i + 1 < line.length; i++) {
      const [[ax, ay], [bx, by]] = [line[i]!, line[i + 1]!];
      const long = Math.hypot(bx - ax, by - ay);
      for (; left <= long; left += pitch)
        out.push(disc(ax + ((bx - ax) * left) / long, ay + ((by - ay) * left) / long, width / 2));
      left -= long;
    }
  }
  return out;
}

const luminance = (hex: string): number =>
  [0.299, 0.587, 0.114].reduce(
    (sum, k, i) => sum + k * Number.parseInt(hex.slice(1 + i * 2, 3 + i * 2), 16),
    0,
  );

/** Grey values, 0 to 255, of one square of a portrait at `size` pixels, on a middle grey. */
export function grey(svg: string, square: number, size: number): Float64Array {
  const side = size * FINER;
  const fine = new Float64Array(side * side).fill(128);
  const tree = trees.get(svg) ?? read(svg);
  trees.set(svg, tree);
  const named = new Map<string, Node>();
  const name = (node: Node) => {
    if (node.attrs.id) named.set(node.attrs.id, node);
    node.children.forEach(name);
  };
  name(tree);

  function fill(lines: readonly Line[], m: Matrix, ink: string, opacity: number): void {
    const value = luminance(ink);
    const hits: [x: number, way: number][][] = [];
    for (const line of lines)
      line.forEach(([px, py], i) => {
        const [qx, qy] = line[(i + 1) % line.length]!;
        const [ax, ay] = [m[0] * px + m[2] * py + m[4], m[1] * px + m[3] * py + m[5]];
        const [bx, by] = [m[0] * qx + m[2] * qy + m[4], m[1] * qx + m[3] * qy + m[5]];
        const foot = Math.min(side - 1, Math.ceil(Math.max(ay, by) - 0.5) - 1);
        for (let row = Math.max(0, Math.ceil(Math.min(ay, by) - 0.5)); row <= foot; row++) {
          const x = ax + ((row + 0.5 - ay) / (by - ay)) * (bx - ax);
          hits[row] ??= [];
          hits[row]!.push([x, ay < by ? 1 : -1]);
        }
      });
    hits.forEach((row, y) => {
      row.sort((p, q) => p[0] - q[0]);
      let winding = 0;
      for (let i = 0; i + 1 < row.length; i++) {
        winding += row[i]![1];
        if (!winding) continue;
        const to = Math.min(side - 1, Math.ceil(row[i + 1]![0] - 0.5) - 1);
        for (let x = Math.max(0, Math.ceil(row[i]![0] - 0.5)); x <= to; x++) {
          const k = y * side + x;
          fine[k] = fine[k]! + (value - fine[k]!) * opacity;
        }
      }
    });
  }

  function show(node: Node, at: Matrix, above: Readonly<Record<string, string>>): void {
    if (node.tag === 'defs' || node.tag === 'view') return;
    const style = { ...above, ...node.attrs };
    let m = node.attrs.transform ? times(at, transform(node.attrs.transform)) : at;
    if (node.tag === 'use') {
      m = times(m, [1, 0, 0, 1, Number(node.attrs.x ?? 0), Number(node.attrs.y ?? 0)]);
      const target = named.get(node.attrs.href!.slice(1));
      if (!target) throw new Error(`nothing is called ${node.attrs.href}`);
      const { href: _href, transform: _t, ...passed } = style;
      show(target, m, passed);
    } else if (node.tag === 'path') {
      const lines = outlines.get(node) ?? outline(node.attrs.d!);
      outlines.set(node, lines);
      if (style.stroke) {
        const width = Number(style['stroke-width']);
        const dash = style['stroke-dasharray']?.split(' ')[1];
        fill(stroked(lines, width, dash ? Number(dash) : width / 3, !dash), m, style.stroke, 1);
      } else fill(lines, m, style.fill ?? '#000000', Number(style['fill-opacity'] ?? 1));
    } else for (const child of node.children) show(child, m, style);
  }

  const cell = tree.children[0]!.children.filter(n => n.tag === 'svg')[square]!;
  const unit = side / Number(cell.attrs.viewBox!.split(' ')[2]);
  for (const child of cell.children)
    show(child, [unit, 0, 0, unit, 0, 0], { fill: tree.children[0]!.attrs.fill! });

  const out = new Float64Array(size * size);
  for (let i = 0; i < side * side; i++) {
    const k = Math.floor(Math.floor(i / side) / FINER) * size + Math.floor((i % side) / FINER);
    out[k] = out[k]! + fine[i]! / (FINER * FINER);
  }
  return out;
}
