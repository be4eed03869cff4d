// The rotary dial as inline SVG: the same drawing as on the stage, for readers without it.

import type { JSX } from 'preact';
import {
  crisisArc,
  DIAL,
  footMark,
  formerOutline,
  holeCentres,
  needleOutline,
  type Point,
  pathThrough,
} from '../play/dial.ts';
import type { Telephone } from '../play/picture.ts';
import { still } from './still.ts';

const HOLES = holeCentres();
const ARC = pathThrough(crisisArc(), false);
const FOOT = pathThrough(footMark);
const LEAST = -(DIAL.radius + DIAL.rim);

/** A picture only: the same number stands beside it as text. */
export const Dial = still(({ loyalty, holes, was }: Pick<Telephone, 'loyalty' | 'holes' | 'was'>) => {
  return (
    <svg class="dial" viewBox={`${LEAST} ${LEAST} ${-2 * LEAST} ${-2 * LEAST}`} aria-hidden="true">
      <circle class="dial-rim" r={DIAL.radius + DIAL.rim} />
      <circle class="dial-face" r={DIAL.radius} />
      <path class="dial-crisis" d={ARC} />
      <path class="dial-hole filled" d={discs(HOLES.slice(0, holes))} />
      <path class="dial-hole" d={discs(HOLES.slice(holes))} />
      {was !== null && <path class="dial-former" d={pathThrough(formerOutline(was))} />}
      {loyalty !== null && <path class="dial-needle" d={pathThrough(needleOutline(loyalty))} />}
      <circle class="dial-hub" r={DIAL.hub} />
      <circle class="dial-face" r={DIAL.pin} />
      <path class="dial-rim" d={FOOT} />
    </svg>
  );
});

/** All the holes in one path: there are sixteen dials, and each element costs. */
const discs = (centres: readonly Point[]): string => {
  const r = DIAL.holeRadius;
  return centres
    .map(
      ({ x, y }) =>
        `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`,
    )
    .join('');
};

/** The lamp says the mood in four shapes, not only four colours. */
export function Lamp({ mood: told }: Pick<Telephone, 'mood'>): JSX.Element {
  const mood = told ?? 'off';
  return (
    <svg class={`lamp ${mood}`} viewBox="-10 -10 20 20" aria-hidden="true">
      <circle class="lamp-socket" r="10" />
      <circle class="lamp-glass" r="7" />
      {mood === 'low' && <path class="lamp-slash" d="M-5 5L5 -5" />}
      {mood === 'crisis' && <path class="lamp-mark" d="M0 -4.5V1M0 3V5" />}
    </svg>
  );
}
