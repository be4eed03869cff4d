// The rotary dial as inline SVG: the same drawing as on the stage, for readers without it.

import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import {
  crisisArc,
  DIAL,
  footMark,
  formerOutline,
  holeCentres,
  needleOutline,
  pathThrough,
} from '../play/dial.ts';
import type { Telephone } from '../play/picture.ts';

const HOLES = holeCentres();
const ARC = pathThrough(crisisArc(), false);
const FOOT = pathThrough(footMark);
const LEAST = -(DIAL.radius + DIAL.rim);

/** A picture only: the same number stands beside it as text. */
export function Dial({ telephone: { loyalty, holes, was } }: { telephone: Telephone }): JSX.Element {
  // The same element again where nothing moved, so that it is not compared part by part: there are sixteen.
  return useMemo(() => draw(loyalty, holes, was), [loyalty, holes, was]);
}

function draw(loyalty: number | null, holes: number, was: number | null): JSX.Element {
  return (
    <svg class="dial" viewBox={`${LEAST} ${LEAST} ${-2 * LEAST} ${-2 * LEAST}`} aria-hidden="true">
      <circle class="dial-rim" r={DIAL.radius + DIAL.rim} />
      <circle class="dial-face" r={DIAL.radius} />
      <path class="dial-crisis" d={ARC} />
      {HOLES.map(({ x, y }, i) => (
        <circle
          key={i}
          class={i < holes ? 'dial-hole filled' : 'dial-hole'}
          cx={x.toFixed(1)}
          cy={y.toFixed(1)}
          r={DIAL.holeRadius}
        />
      ))}
      {was !== null && <path class="dial-former" d={pathThrough(formerOutline(was))} />}
      {loyalty !== null && <path class="dial-needle" d={pathThrough(needleOutline(loyalty))} />}
      <circle class="dial-hub" r={DIAL.hub} />
      <circle class="dial-face" r={DIAL.pin} />
      <path class="dial-rim" d={FOOT} />
    </svg>
  );
}

/** The lamp says the mood in four shapes, not only four colours. */
export function Lamp({ telephone }: { telephone: Telephone }): JSX.Element {
  const mood = telephone.mood ?? 'off';
  return (
    <svg class={`lamp ${mood}`} viewBox="-10 -10 20 20" aria-hidden="true">
      <circle class="lamp-socket" r="10" />
      <circle class="lamp-glass" r="7" />
      {mood === 'low' && <path class="lamp-slash" d="M-5 5L5 -5" />}
      {mood === 'crisis' && <path class="lamp-mark" d="M0 -4.5V1M0 3V5" />}
    </svg>
  );
}
