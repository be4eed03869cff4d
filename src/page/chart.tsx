// Loyalties over time as step lines, yours and history's, on one calendar; the table behind it says the same.

import type { JSX } from 'preact';
import { FACTION_IDS } from '../model/ids.ts';
import { FACTIONS } from '../model/quantities.ts';
import type { FactionId, IsoDate } from '../model/types.ts';
import type { Step } from '../play/game.ts';
import { ballotsIn, courseOf, type Moment } from './steps.ts';
import { say } from './words.ts';

const LEFT = 190;
const RIGHT = 1020;
const TOP = 54;
const ROW = 62;
const GAP = 9;
const FIRST = dayNumber('1953-03-01');
const LAST = dayNumber('1964-11-01');
const HISTORY_ENDS = '1964-10-14';
const YEARS = Array.from({ length: 12 }, (_, i) => 1953 + i);

interface LoyaltyChartProps {
  readonly yours: readonly Step[];
  readonly history: readonly Step[];
  readonly parting: { readonly date: IsoDate; readonly title: string } | undefined;
  readonly hidden: readonly string[];
}

export function LoyaltyChart({ yours, history, parting, hidden }: LoyaltyChartProps): JSX.Element {
  const shown = FACTION_IDS.filter(id => !hidden.includes(id));
  const foot = TOP + shown.length * (ROW + GAP);
  const until = yours.at(-1)?.meanwhile.lines.at(-1)?.date ?? yours.at(-1)?.dossier.date ?? '1964-10-14';
  const votes = ballotsIn(yours).filter(({ body }) => body === 'presidium');
  return (
    <svg class="chart" viewBox={`0 0 1030 ${foot + 34}`} role="img" aria-label={say('chart-loyalties-label')}>
      {YEARS.slice(1).map(year => (
        <path key={year} class="chart-year" d={`M${x(`${year}-01-01`)} ${TOP - 8}V${foot}`} />
      ))}
      {YEARS.map(year => (
        <text
          key={year}
          class="chart-year-name"
          x={(x(`${year}-01-01`) + x(`${year + 1}-01-01`)) / 2}
          y={foot + 24}
        >
          {year}
        </text>
      ))}
      {shown.map((id, i) => (
        <Course
          key={id}
          faction={id}
          top={TOP + i * (ROW + GAP)}
          yours={yours}
          history={history}
          until={until}
        />
      ))}
      {votes.map(vote => (
        <path key={vote.date} class="chart-vote" d={`M${x(vote.date)} ${TOP - 16}V${foot}`} />
      ))}
      {parting && (
        <g class="chart-parting">
          <path d={`M${x(parting.date)} ${TOP - 20}V${foot}`} />
          <path class="flag" d={`M${x(parting.date) - 9} ${TOP - 40}h18l-9 17Z`} />
          <text
            x={x(parting.date) + (x(parting.date) > 700 ? -14 : 14)}
            y={TOP - 26}
            text-anchor={x(parting.date) > 700 ? 'end' : 'start'}
          >
            {say('chart-parting', { title: parting.title })}
          </text>
        </g>
      )}
    </svg>
  );
}

interface CourseProps {
  readonly faction: FactionId;
  readonly top: number;
  readonly yours: readonly Step[];
  readonly history: readonly Step[];
  readonly until: IsoDate; // where your run ends
}

function Course(props: CourseProps): JSX.Element {
  const { faction, top } = props;
  const mine = courseOf(faction, props.yours);
  const theirs = courseOf(faction, props.history);
  const end = props.until < HISTORY_ENDS ? props.until : HISTORY_ENDS;
  return (
    <g>
      <path class="chart-base" d={`M${LEFT} ${y(0, top)}H${RIGHT}`} />
      <path class="chart-crisis" d={`M${LEFT} ${y(25, top)}H${RIGHT}`} />
      {props.history.length > 0 && (
        <path class="chart-gap" d={between(upTo(end, mine), upTo(end, theirs), top)} />
      )}
      {props.history.length > 0 && <path class="chart-history" d={stepLine(theirs, top, HISTORY_ENDS)} />}
      <path class="chart-yours" d={stepLine(mine, top, props.until)} />
      <text class="chart-name" x="0" y={top + 25}>
        {FACTIONS[faction].title}
      </text>
      <text class="chart-ends" x="0" y={top + 47}>
        <tspan class="you">{say('chart-you', { value: last(mine) })}</tspan>
        {props.history.length > 0 && <tspan dx="8">{say('chart-history', { value: last(theirs) })}</tspan>}
      </text>
    </g>
  );
}

const last = (course: readonly Moment[]): number => Math.round(course.at(-1)!.value);

/** A number changes on a day: across, then up or down. */
function stepLine(course: readonly Moment[], top: number, until: IsoDate): string {
  const [first, ...rest] = course;
  return `M${x(first!.date)} ${y(first!.value, top)}${rest
    .map(({ date, value }) => `H${x(date)}V${y(value, top)}`)
    .join('')}H${x(until)}`;
}

/** A course as far as a day, and standing still from its last change to that day. */
function upTo(end: IsoDate, course: readonly Moment[]): readonly Moment[] {
  const before = course.filter(({ date }) => date <= end);
  return [...before, { date: end, value: before.at(-1)!.value }];
}

/** The ground between two step lines: out along one, back along the other. */
function between(a: readonly Moment[], b: readonly Moment[], top: number): string {
  const corners = (course: readonly Moment[]) =>
    course.flatMap(({ date, value }, i) =>
      i === 0
        ? [[x(date), y(value, top)]]
        : [
            [x(date), y(course[i - 1]!.value, top)],
            [x(date), y(value, top)],
          ],
    );
  const path = [...corners(a), ...corners(b).reverse()];
  return `M${path.map(([px, py]) => `${px} ${py}`).join('L')}Z`;
}

interface HarvestChartProps {
  readonly harvests: readonly { readonly year: number; readonly claimed: number; readonly barn: number }[];
}

/** Claimed and real harvests by year: an outline for the claim, a solid bar for what was in the barn. */
export function HarvestChart({ harvests }: HarvestChartProps): JSX.Element {
  const most = Math.max(1, ...harvests.map(({ claimed, barn }) => Math.max(claimed, barn)));
  const height = (tenths: number) => Math.round((tenths / most) * 160);
  const pitch = 1000 / 12;
  return (
    <svg class="chart harvest" viewBox="0 0 1030 216" role="img" aria-label={say('chart-harvest-label')}>
      <path class="chart-base" d="M0 180H1000" />
      {harvests.map(({ year, claimed, barn }) => {
        const left = (year - 1953) * pitch + 8;
        return (
          <g key={year}>
            <rect
              class="bar-claimed"
              x={left}
              y={180 - height(claimed)}
              width="60"
              height={height(claimed)}
            />
            <rect class="bar-barn" x={left + 8} y={180 - height(barn)} width="44" height={height(barn)} />
            <text class="chart-year-name" x={left + 30} y="206">
              {year}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function x(date: IsoDate): number {
  const along = (dayNumber(date) - FIRST) / (LAST - FIRST);
  return Math.round((LEFT + (RIGHT - LEFT) * Math.min(1, Math.max(0, along))) * 10) / 10;
}

const y = (value: number, top: number): number =>
  Math.round((top + ROW - (Math.min(100, value) / 100) * ROW) * 10) / 10;

function dayNumber(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / 86_400_000;
}
