// The desk before the stage is there, or without it: the same eight telephones, still, as SVG.

import type { JSX } from 'preact';
import type { Game } from '../play/game.ts';
import { picture, type Telephone as TelephoneOf } from '../play/picture.ts';
import { useNarrow } from './narrow.ts';
import { Plate, Telephone } from './telephone.tsx';
import { say } from './words.ts';
import './styles/desk.css';

const PITCH = { x: 228, y: 235 };

export function Desk({ game }: { game: Game }): JSX.Element {
  return useNarrow() ? <Strip game={game} /> : <Wide game={game} />;
}

function Wide({ game }: { game: Game }): JSX.Element {
  const { telephones, calendar, window, props: things } = picture(game);
  return (
    <svg aria-hidden="true" class="desk wide" viewBox="0 0 928 840" preserveAspectRatio="xMidYMax meet">
      <Dots />
      <g transform="skewY(-6)">
        <Room top={400} foot={880} rail={308} />
        <Light beam={window.beam} />
        <Window window={window} />
        <Wall portrait={things.portrait} />
        <Calendar calendar={calendar} x={684} y={74} />
      </g>
      {telephones.map((telephone, i) => {
        const x = 122 + (i % 4) * PITCH.x;
        const y = 535 + Math.floor(i / 4) * PITCH.y - x * SHEAR;
        return (
          <g key={telephone.faction}>
            <Telephone {...telephone} x={x} y={y} />
            <g transform={`translate(${x} ${y + 8}) skewY(-6)`}>
              <Plate {...telephone} x={0} y={0} />
            </g>
          </g>
        );
      })}
      <text class="desk-legend" transform="translate(900 794) skewY(-6)">
        {say('desk-legend')}
      </text>
    </svg>
  );
}

function Strip({ game }: { game: Game }): JSX.Element {
  const { telephones, calendar } = picture(game);
  return (
    <svg aria-hidden="true" class="desk strip" viewBox="0 0 390 186" preserveAspectRatio="xMidYMid slice">
      <g transform="skewY(-6)">
        <Room top={112} foot={207} rail={76} />
        <Calendar calendar={calendar} x={300} y={22} scale={0.42} />
      </g>
      {concerned(telephones).map((telephone, i) => {
        const x = 68 + i * 127;
        const y = 150 - x * SHEAR + i * 14;
        return (
          <g key={telephone.faction}>
            <Telephone {...telephone} x={x} y={y} scale={0.58} />
            <g transform={`translate(${x} ${y}) skewY(-6) scale(.58)`}>
              <Plate {...telephone} x={0} y={2} />
            </g>
          </g>
        );
      })}
    </svg>
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

/** The light through the window is the thaw: the more may be said, the wider it falls on the baize. */
function Light({ beam }: { beam: number }): JSX.Element {
  const left = 200 - beam / 2;
  return (
    <path
      class="beam"
      d={`M${left} 407H${left + beam * 0.46}L${left + beam * 0.46 + 290} 880H${left + 240}ZM${left + beam * 0.54} 407H${left + beam}L${left + beam + 330} 880H${left + beam * 0.54 + 300}Z`}
    />
  );
}

function Window({ window }: { window: ReturnType<typeof picture>['window'] }): JSX.Element {
  const { icicles, night, season } = window;
  return (
    <g class={night ? 'window night' : `window ${season}`} transform="translate(62 20)">
      <rect class="frame" x="-20" y="-260" width="290" height="500" />
      <rect class="pane" x="0" y="-260" width="250" height="476" />
      <circle class="sun" cx="196" cy="96" r="34" />
      <path class="tower" d="M0 216V118L14 100L44 8L74 100L88 118V216Z" />
      <path
        class="towers"
        d="M84 216V166h12v-26l9 11l9 -11v26h14v-26l9 11l9 -11v26h14v-26l9 11l9 -11v26h14v-26l9 11l9 -11v26h32V216Z"
      />
      {season === 'winter' && <path class="snow" d="M0 216V198Q60 176 130 196T250 190V216Z" />}
      {icicles > 0 && (
        <path
          class="snow"
          d={[12, 40, 66, 104, 150, 178, 214, 236]
            .map((x, i) => `M${x - 9} -4H${x + 9}L${x} ${Math.round((40 + ((i * 37) % 50)) * icicles)}Z`)
            .join('')}
        />
      )}
      <path class="frame" d="M118 -260h12V216h-12ZM0 60H250V70H0Z" />
      <path class="sill" d="M-40 216H290V238H-40Z" />
      <path
        class="curtain"
        d="M-62 -260H-18C-8 -60 -20 80 -40 250H-62ZM268 -260H330C310 -60 282 20 262 40C272 -40 274 -140 268 -260Z"
      />
    </g>
  );
}

/** The portrait is cut by the frame at the neck; taken down, it leaves the wall as it was behind it. */
function Wall({ portrait }: { portrait: 'hangs' | 'taken_down' }): JSX.Element {
  if (portrait === 'taken_down') return <rect class="unfaded" x="488" y="-200" width="132" height="350" />;
  return (
    <g transform="translate(488 0)">
      <rect class="portrait-frame" y="-200" width="132" height="350" />
      <rect class="portrait-ground" x="12" y="-200" width="108" height="338" />
      <path class="tunic" d="M12 138V62L46 44L66 56L86 44L120 62V138Z" />
      <path class="tabs" d="M18 74L44 58L48 66L24 82ZM114 74L88 58L84 66L108 82Z" />
      <path class="buttons" d="M64 78h4v4h-4ZM64 98h4v4h-4ZM64 118h4v4h-4Z" />
    </g>
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
      <circle class="dot" cx="3.5" cy="3.5" r="2.1" />
    </pattern>
  );
}
