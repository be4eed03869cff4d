// The desk before the stage is there, or without it: the same eight telephones, still, as SVG.

import type { JSX } from 'preact';
import type { Game } from '../play/game.ts';
import { picture, type Telephone as TelephoneOf } from '../play/picture.ts';
import { usePage } from './context.ts';
import { Plate, Telephone } from './telephone.tsx';
import './styles/desk.css';

const PITCH = { x: 228, y: 235 };

export function Desk({ game }: { game: Game }): JSX.Element {
  const { props } = usePage();
  const { telephones, calendar } = picture(game, props.facts(game));
  return (
    <>
      <svg aria-hidden="true" class="desk wide" viewBox="0 0 928 840" preserveAspectRatio="xMidYMax meet">
        <Dots />
        <g transform="skewY(-6)">
          <Room top={400} foot={880} rail={308} />
          <path class="beam" d="M170 402H330L700 880H480ZM60 402H120L330 880H240Z" />
          <Calendar calendar={calendar} x={684} y={74} />
        </g>
        {telephones.map((telephone, i) => {
          const x = 122 + (i % 4) * PITCH.x;
          const y = 535 + Math.floor(i / 4) * PITCH.y - x * SHEAR;
          return (
            <g key={telephone.faction}>
              <Telephone telephone={telephone} x={x} y={y} />
              <g transform={`translate(${x} ${y + 8}) skewY(-6)`}>
                <Plate telephone={telephone} x={0} y={0} />
              </g>
            </g>
          );
        })}
      </svg>
      <svg aria-hidden="true" class="desk strip" viewBox="0 0 390 186" preserveAspectRatio="xMidYMid slice">
        <g transform="skewY(-6)">
          <Room top={118} foot={207} rail={82} />
          <Calendar calendar={calendar} x={300} y={22} scale={0.42} />
        </g>
        {concerned(telephones).map((telephone, i) => {
          const x = 68 + i * 127;
          const y = 160 - x * SHEAR + i * 14;
          return (
            <g key={telephone.faction}>
              <Telephone telephone={telephone} x={x} y={y} scale={0.58} />
              <g transform={`translate(${x} ${y}) skewY(-6) scale(.58)`}>
                <Plate telephone={telephone} x={0} y={2} />
              </g>
            </g>
          );
        })}
      </svg>
    </>
  );
}

/** Three for the strip: those that moved most, then those that stand lowest, in their fixed order. */
function concerned(telephones: readonly TelephoneOf[]): readonly TelephoneOf[] {
  const weight = ({ change, loyalty }: TelephoneOf) => Math.abs(change ?? 0) * 100 + (100 - (loyalty ?? 100));
  const three = new Set([...telephones].sort((a, b) => weight(b) - weight(a)).slice(0, 3));
  return telephones.filter(telephone => three.has(telephone));
}

/** The tangent of six degrees: the one diagonal. */
const SHEAR = 0.105;

function Room({ top, foot, rail }: { top: number; foot: number; rail: number }): JSX.Element {
  return (
    <>
      <rect class="wall" x="-900" y="-1400" width="3000" height={1400 + top} />
      <rect class="wall-low" x="-900" y={rail} width="3000" height={top - rail} />
      <rect class="wall-line" x="-900" y={rail - 4} width="3000" height="4" />
      <rect class="baize" x="-900" y={top} width="3000" height={foot - top} />
      <rect class="edge" x="-900" y={top - 6} width="3000" height="13" />
      <rect class="front" x="-900" y={foot} width="3000" height="900" />
      <rect class="edge" x="-900" y={foot - 6} width="3000" height="11" />
    </>
  );
}

function Calendar(props: {
  calendar: ReturnType<typeof picture>['calendar'];
  x: number;
  y: number;
  scale?: number;
}): JSX.Element {
  const { day, month, monthRussian, weekday, year } = props.calendar;
  return (
    <g class="calendar" transform={`translate(${props.x} ${props.y}) scale(${props.scale ?? 1})`}>
      <rect class="leaf-shadow" x="8" y="8" width="176" height="216" />
      <rect class="leaf" width="176" height="216" />
      <rect class="leaf-head" width="176" height="22" />
      <text class="leaf-month" lang="ru" x="88" y="56">
        {monthRussian}
      </text>
      <text class="leaf-day" x="88" y="144">
        {day}
      </text>
      <path class="leaf-rule" d="M14 156H162" />
      <text class="leaf-weekday" x="88" y="178">
        {weekday}
      </text>
      <text class="leaf-year" x="88" y="202">{`${month} ${year}`}</text>
    </g>
  );
}

function Dots(): JSX.Element {
  return (
    <pattern id="desk-dots" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <circle class="ink-soot" cx="3.5" cy="3.5" r="2.1" />
    </pattern>
  );
}
