// The usual face, from which each sheet says only how it differs.

import type { Fringe, Glasses, Hair, Moustache, Sketch, Traits } from './sheet.ts';

const USUAL: Traits = {
  head: { crown: 36, chin: 187, wide: [44, 49, 50, 43, 23], eyes: 0.5, corner: 0.8 },
  turn: -8,
  skin: 'flesh',
  ruddy: 0,
  hollow: false,
  zoom: 1,
  ear: { half: 17, wide: 9, out: 5, drop: 9 },
  brow: { ink: 'soot', up: 13, long: 26, gap: 8, thick: [5, 3], tilt: 1.6, arch: 3, drop: 2, tufts: 0 },
  eye: {
    apart: 21,
    half: 9.2,
    open: 4.4,
    tilt: 1,
    lid: 3.2,
    hood: 0,
    bag: 0,
    iris: 4,
    ink: 'soot',
    crease: true,
    look: 0,
  },
  nose: { tip: 0.7, half: 13, bridge: 4.6, bulb: 6, bump: 0, hook: 0, snub: false },
  mouth: { at: 0.81, half: 19, curve: 0.6, upper: 1.6, lower: 4.4, line: 2.5, teeth: false, ink: 'shade' },
  folds: {
    naso: 0.6,
    cheek: 0,
    jowl: 0,
    brow: 0,
    frown: false,
    crow: false,
    chin: false,
    cleft: false,
  },
  dress: {
    kind: 'suit',
    half: 104,
    line: 197,
    slope: 14,
    neck: 35,
    ink: 'soot',
    lapel: 'slate',
    tie: 'red',
    shirt: 'sheet',
    tab: 'red',
    stars: 0,
    rows: 0,
    orders: 0,
    badge: false,
    board: 1,
  },
  play: 1,
};

const HAIR: Hair = {
  ink: 'soot',
  strand: 'iron',
  line: [
    [-36, 34],
    [-28, 23],
    [-10, 20],
    [10, 20],
    [28, 23],
    [36, 34],
  ],
  bulk: [3, 5, 8, 9, 8, 5, 3],
  lean: 0,
  burn: 6,
  panel: 6,
  strands: 6,
  sweep: 0,
  wave: 0,
  thick: 2.2,
};
const FRINGE: Fringe = {
  ink: 'soot',
  strand: 'steel',
  up: 26,
  deep: 8,
  out: 3,
  burn: 8,
  wisps: 0,
  over: 0,
};
const MOUSTACHE: Moustache = {
  ink: 'soot',
  strand: 'iron',
  top: 7,
  side: 18,
  foot: 17,
  drop: 2,
  lift: 0,
  hairs: 5,
};
const GLASSES: Glasses = {
  kind: 'horn',
  half: [14.5, 11],
  rim: 2.6,
  bar: 0,
  glare: true,
  drop: 1.5,
  ink: 'soot',
};

const PARTS = ['head', 'ear', 'brow', 'eye', 'nose', 'mouth', 'folds', 'dress'] as const;
const EXTRAS = { hair: HAIR, fringe: FRINGE, moustache: MOUSTACHE, glasses: GLASSES } as const;

/** A later sketch laid over an earlier one, part by part. */
export function over(base: Sketch, change: Sketch): Sketch {
  const merged: Record<string, unknown> = { ...base, ...change };
  for (const part of [...PARTS, ...(Object.keys(EXTRAS) as (keyof typeof EXTRAS)[])])
    if (base[part] && change[part]) merged[part] = { ...base[part], ...change[part] };
  return merged as Sketch;
}

/** A full set of traits from a sketch and the usual face. */
export function traits(sketch: Sketch): Traits {
  const full: Record<string, unknown> = { ...USUAL, ...sketch };
  for (const part of PARTS) full[part] = { ...USUAL[part], ...sketch[part] };
  for (const [name, usual] of Object.entries(EXTRAS)) {
    const own = sketch[name as keyof typeof EXTRAS];
    if (own) full[name] = { ...usual, ...own };
  }
  return full as unknown as Traits;
}
