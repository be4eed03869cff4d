// The picture of the title: a telephone under snow, whose dial is the twelve years. Drawn for 1600 by 900;
// the sky and the desk go on beyond that, for windows of another shape.

import type { JSX } from 'preact';
import { polar } from '../play/dial.ts';
import './styles/frozen.css';

const BODY =
  'M80 900C84 812 132 758 184 664C222 594 240 516 248 438L694 438C702 516 722 594 758 664C806 758 842 812 846 900Z';
const HANDSET =
  'M128 344V290C128 196 190 160 286 160H914C1010 160 1072 196 1072 290V344H868C868 284 850 262 800 262H400C350 262 332 284 332 344Z';
const HANDSET_SHADE = 'M868 344C868 284 850 262 800 262L786 160H914C1010 160 1072 196 1072 290V344Z';
const SNOW =
  'M146 226C160 152 224 124 300 130H900C984 126 1040 152 1058 224C1034 198 1010 216 982 198C944 178 922 206 880 190C822 172 800 206 740 190C690 176 652 206 592 190C532 176 500 208 440 190C390 178 350 206 300 194C250 182 228 218 196 204C176 196 160 206 146 226Z';

/** Where an icicle hangs from the tilted handset: its root along the lower edge, width and length. */
const ICICLES: readonly (readonly [along: number, width: number, length: number])[] = [
  [134, 40, 90],
  [176, 40, 158],
  [214, 50, 110],
  [262, 34, 64],
  [294, 34, 104],
  [872, 40, 72],
  [910, 46, 140],
  [954, 38, 86],
  [990, 46, 182],
  [1034, 34, 78],
];
const COLD: readonly (readonly [along: number, width: number, length: number])[] = [
  [196, 13, 130],
  [236, 16, 90],
  [934, 15, 116],
  [1014, 15, 154],
];

const TILT = -12;
const SCALE = 0.925;

/** A point under the handset, after its tilt. */
function hung(x: number, y: number): readonly [number, number] {
  const angle = (TILT * Math.PI) / 180;
  const [dx, dy] = [x - 600, y - 250];
  return [
    (600 + dx * Math.cos(angle) - dy * Math.sin(angle)) * SCALE - 84,
    (250 + dx * Math.sin(angle) + dy * Math.cos(angle)) * SCALE + 66,
  ];
}

const icicle = ([along, width, length]: readonly [number, number, number]): string => {
  const [ax, ay] = hung(along, 340);
  const [bx, by] = hung(along + width, 340);
  return `M${round(ax)} ${round(ay)}L${round(bx)} ${round(by)}L${round((ax + bx) / 2)} ${round((ay + by) / 2 + length)}Z`;
};

/** Halftone by bands: the radius of the dots changes, never the ink. */
const SKY = [0.7, 1.3, 1.9, 2.6, 3.2, 3.8, 4.4];
const SHADOW = [7, 6, 5, 4, 3, 2, 1.1];

/** The upper edge of the shadow on the baize, a point a band. Bands, not a clip: a clipped pattern goes missing on some cards. */
const CAST: readonly (readonly [x: number, y: number])[] = [
  [600, 700],
  [704, 635],
  [808, 590],
  [912, 570],
  [1016, 609],
  [1120, 676],
  [1224, 768],
  [1330, 900],
];

/** Specks where the ink is missing: a small hash spreads them over one tile. */
const SPECKS = Array.from({ length: 260 }, (_, i) => {
  const x = (i * 7919 + 104729) % 397;
  const y = (i * i * 61 + i * 1009) % 311;
  return `M${x} ${y}h${1 + (i % 3) * 0.4}v1.3h-1.4z`;
}).join('');

export function FrozenTelephone(): JSX.Element {
  return (
    <svg class="frozen" viewBox="0 0 1600 900" preserveAspectRatio="xMinYMax meet" aria-hidden="true">
      <defs>
        {SKY.map((r, i) => (
          <Dots key={i} id={`sky${i}`} r={r} ink="ice-dot" />
        ))}
        {SHADOW.map((r, i) => (
          <Dots key={i} id={`cast${i}`} r={r} ink="soot" />
        ))}
        <pattern id="specks" width="397" height="311" patternUnits="userSpaceOnUse">
          <path class="ink-on-soot" d={SPECKS} />
        </pattern>
      </defs>
      {SKY.map((_, i) => (
        <path
          key={i}
          d={`M0 ${i * 135 - 190}L3200 ${i * 135 - 1530}V${i * 135 - 1395}L0 ${i * 135 - 55}Z`}
          fill={`url(#sky${i})`}
        />
      ))}
      <path d="M0 755L3200 -585V62L0 742Z" fill="url(#sky6)" />
      <path class="ink-green" d="M0 742L3200 62V900H0Z" />
      <path fill="url(#specks)" d="M0 742L3200 62V900H0Z" />
      {SHADOW.map((_, i) => {
        const [left, right] = [CAST[i]!, CAST[i + 1]!];
        const strip = `M${left[0]} ${left[1]}L${right[0]} ${right[1]}V900H${left[0]}Z`;
        return <path key={i} d={strip} fill={`url(#cast${i})`} />;
      })}
      <path class="ink-wood" d="M0 742L3200 62V76L0 756Z" />
      <g class="ink-sheet">
        <path d={BODY} transform="translate(-7 -5)" />
      </g>
      <path class="ink-soot" d={BODY} />
      <path class="ink-soot-light" d="M640 438H694C702 516 722 594 758 664C806 758 842 812 846 900H742Z" />
      <path class="ink-soot-light" d="M278 445L260 360H351L360 445ZM663 445L682 360H591L582 445Z" />
      <g transform={`translate(-84 66) scale(${SCALE}) rotate(${TILT} 600 250)`}>
        <path class="ink-sheet" d={HANDSET} transform="translate(-8 -6)" />
        <path class="ink-soot" d={HANDSET} />
        <path class="ink-soot-light" d={HANDSET_SHADE} />
        <path class="ink-snow" d={SNOW} />
      </g>
      <path class="ink-snow" d={ICICLES.map(icicle).join('')} />
      <path class="ink-green-pale" d={COLD.map(icicle).join('')} />
      <path class="ink-snow" d="M881 520c11 19 15 28 0 37c-15 -9 -11 -18 0 -37Z" />
      <Years />
    </svg>
  );
}

/** The dial: a year a finger hole, the last one at the stop. */
function Years(): JSX.Element {
  return (
    <g transform="translate(471 612) scale(.925)">
      <circle class="ink-black" r="252" />
      <circle class="ink-sheet" r="238" />
      {Array.from({ length: 12 }, (_, i) => {
        const { x, y } = polar(182, -150 + (300 / 11) * i);
        return (
          <g key={i} transform={`translate(${round(x)} ${round(y)})`}>
            {i < 11 && <circle class="ink-green-pale" cx="3" cy="2" r="36" />}
            <circle class={i === 11 ? 'year last' : 'year'} r="36" />
            <text class={i === 11 ? 'year-name last' : 'year-name'} y="12">
              {53 + i}
            </text>
          </g>
        );
      })}
      <circle class="ink-soot" r="112" />
      <circle class="ring-sheet" r="100" />
      <text class="hub-place" lang="ru" y="-8">
        КРЕМЛЬ
      </text>
      <text class="hub-years" y="44">
        1953–64
      </text>
      <g transform="rotate(168)">
        <path class="ink-soot" d="M-10 -273H22V-173Q6 -151 -10 -173Z" />
        <path class="stop" d="M-16 -268H16V-168Q0 -146 -16 -168Z" />
      </g>
    </g>
  );
}

function Dots({ id, r, ink }: { id: string; r: number; ink: string }): JSX.Element {
  return (
    <pattern id={id} width="13" height="13" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <circle class={`ink-${ink}`} cx="6.5" cy="6.5" r={r} />
    </pattern>
  );
}

const round = (n: number): number => Math.round(n * 10) / 10;
