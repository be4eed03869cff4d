// One telephone of the desk as SVG, in units on a 190-wide cell, origin at the middle of its base.

import type { ComponentChildren, JSX } from 'preact';
import { FACTIONS } from '../model/quantities.ts';
import type { FactionId } from '../model/types.ts';
import type { Telephone as TelephoneOf } from '../play/picture.ts';
import { Dial, Lamp } from './dial.tsx';
import { signed } from './format.ts';
import { still } from './still.ts';

type Body = 'desk' | 'field' | 'slim' | 'magneto' | 'works' | 'line';

const BODIES: Readonly<Record<Body, string>> = {
  desk: 'M-78 0H78C77 -16 71 -27 64 -44C56 -64 50 -84 47 -100H-47C-50 -84 -56 -64 -64 -44C-71 -27 -77 -16 -78 0Z',
  field: 'M-72 0H72V-104H-72Z',
  slim: 'M-66 0H66C70 -40 62 -78 50 -104H-50C-62 -78 -70 -40 -66 0Z',
  magneto: 'M-76 0H76V-14L62 -20L54 -104H-54L-62 -20L-76 -14Z',
  works: 'M-80 0H80L66 -108H-66Z',
  line: 'M-82 0H82V-30L58 -104H-58L-82 -30Z',
};
const ROUND =
  'M-90 -100V-114C-90 -136 -74 -142 -52 -142H52C74 -142 90 -136 90 -114V-100H50C50 -113 46 -121 34 -121H-34C-46 -121 -50 -113 -50 -100Z';
const BAR = 'M-88 -104V-132H-58L-50 -126H50L58 -132H88V-104H56L50 -112H-50L-56 -104Z';
const EAR = 'M50 -100C50 -113 46 -121 34 -121V-142H52C74 -142 90 -136 90 -114V-100Z';
const CRANK = 'M72 -62h14v-14h8v26h-8v-4h-14Z';

const BUILT: Readonly<Record<FactionId, Body>> = {
  apparatus: 'desk',
  ministries: 'desk',
  army: 'field',
  security: 'slim',
  countryside: 'magneto',
  workers: 'works',
  intelligentsia: 'slim',
  camp: 'line',
};

interface Placed extends TelephoneOf {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
}

export const Telephone = still((telephone: Placed) => {
  const { faction, ringing, loyalty, holes, was, mood, x, y, scale = 1 } = telephone;
  const body = BUILT[faction];
  const bar = body === 'field' || body === 'works';
  const lifted = ringing
    ? 'translate(2 -13) rotate(-9)'
    : body === 'magneto'
      ? 'translate(0 -10)'
      : undefined;
  return (
    <g class={`telephone of-${faction}`} transform={`translate(${x} ${y}) scale(${scale})`}>
      <path class="cast" d="M-70 -2H84L150 30H10Z" fill="url(#desk-dots)" />
      <path class="cord" d="M-84 -104C-112 -80 -112 -26 -92 -8S-70 -6 -70 -8" />
      <path class="facet" d="M-42 -98L-46 -118H-26L-24 -98ZM42 -98L46 -118H26L24 -98Z" />
      {body === 'magneto' && (
        <path
          class="facet"
          d="M-39 -112a15 15 0 1 0 30 0a15 15 0 1 0 -30 0M9 -112a15 15 0 1 0 30 0a15 15 0 1 0 -30 0"
        />
      )}
      {faction === 'security' && <path class="keyline" d={BODIES[body]} transform="translate(-3 -2)" />}
      <path class="body" d={BODIES[body]} />
      <path class="facet" d={FACETS[body]} />
      {(body === 'field' || body === 'magneto') && <path class="iron" d={CRANK} />}
      <g transform={lifted}>
        {HANDSET_KEYLINE.has(faction) && (
          <path class="keyline" d={bar ? BAR : ROUND} transform="translate(-3 -2)" />
        )}
        <path class="handset" d={bar ? BAR : ROUND} />
        {!bar && <path class="ear" d={EAR} />}
        <path class="gleam" d={bar ? 'M-46 -121H20' : 'M-68 -134C-62 -138 -56 -138 -48 -138H20'} />
      </g>
      {ringing && (
        <path
          class="rays"
          d="M-112 -142L-140 -156M-116 -122L-146 -124M-100 -160L-120 -182M112 -158L138 -176M116 -138L146 -144M102 -174L120 -198"
        />
      )}
      <g transform="translate(-53 -97)">
        <Sized width={92}>
          <Dial loyalty={loyalty} holes={holes} was={was} />
        </Sized>
      </g>
      <g transform={`translate(42 ${body === 'field' ? -90 : -96})`}>
        <Sized width={20}>
          <Lamp mood={mood} />
        </Sized>
      </g>
    </g>
  );
});

/** A nested drawing takes its size from the group around it. */
function Sized({ width, children }: { width: number; children: ComponentChildren }): JSX.Element {
  return (
    <svg width={width} height={width} viewBox={`0 0 ${width} ${width}`} aria-hidden="true">
      {children}
    </svg>
  );
}

export const Plate = still(({ faction, loyalty, word, ringing, change, x, y }: Placed) => {
  return (
    <g class={ringing ? 'plate ringing' : 'plate'} transform={`translate(${x} ${y})`}>
      <path class="plate-shadow" d="M-93 6H103V56H-93Z" />
      <path class="plate-card" d="M-98 0H98V50H-98Z" />
      <text class="plate-name" x="-87" y="24">
        {FACTIONS[faction].title.toUpperCase()}
      </text>
      <text class="plate-word" x="-87" y="42">
        {word}
      </text>
      <text class="plate-number" x="87" y="37">
        {loyalty ?? '?'}
      </text>
      {change ? (
        <g transform="translate(94 -8)">
          <path class="tag" d="M-46 -12h50v24h-50Z" />
          <path class="tag-sign" d={change > 0 ? 'M-41 6h12l-6 -11z' : 'M-41 -5h12l-6 11z'} />
          <text class="tag-text" x="-1" y="7">
            {signed(change)}
          </text>
        </g>
      ) : null}
    </g>
  );
});

const HANDSET_KEYLINE: ReadonlySet<FactionId> = new Set(['security', 'army', 'countryside', 'workers']);

/** The right third in shade, with a slanted edge, and the foot. */
const FACETS: Readonly<Record<Body, string>> = {
  desk: 'M34 -100H47C50 -84 56 -64 64 -44C71 -27 77 -16 78 0H-78L-77 -9H54Z',
  field: 'M34 -104H72V0H-72V-9H54Z',
  slim: 'M34 -104H50C62 -78 70 -40 66 0H-66L-66.5 -9H54Z',
  magneto: 'M34 -104H54L62 -20L76 -14V0H-76V-9H54Z',
  works: 'M34 -108H66L80 0H-80L-79 -9H54Z',
  line: 'M34 -104H58L82 -30V0H-82V-9H54Z',
};
