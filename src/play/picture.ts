// What there is to see: from the game to plain data, drawn by the stage and, as dials and lists, by the page.

import { FACTION_IDS, type FactionId } from '../model/ids.ts';
import type { Happening, IsoDate, LedgerLine } from '../model/types.ts';
import { holesFilled, needleDegrees } from './dial.ts';
import type { Facts } from './facts.ts';
import type { Game, Scene } from './game.ts';
import { type HallPicture, hallOf, type TablePicture, tableOf } from './gatherings.ts';
import { type LandPicture, landOf } from './land.ts';
import { type Mood, moodOf, moodWord } from './moods.ts';

const PLACES = ['desk', 'table', 'hall', 'steppe', 'pitsunda', 'vnukovo', 'map'] as const;
export type Place = (typeof PLACES)[number];

export interface Telephone {
  readonly faction: FactionId;
  readonly hidden: boolean; // a lesson does not show it: then loyalty, needle and number are null
  readonly loyalty: number | null; // 0-100
  readonly mood: Mood | null;
  readonly needle: number | null; // degrees clockwise from straight up
  readonly holes: number; // of ten, filled
  readonly was: number | null; // the loyalty before this turn, where it changed
  readonly change: number | null; // signed points of this turn; null where nothing changed
  readonly ringing: boolean;
  readonly word: string; // one word for the plate
}

export interface Calendar {
  readonly day: number;
  readonly month: string; // "February"
  readonly monthRussian: string; // "ФЕВРАЛЬ"
  readonly weekday: string; // "Tuesday"
  readonly weekdayRussian: string; // "вторник"
  readonly year: number;
}

export type Season = 'winter' | 'spring' | 'summer' | 'autumn';

export interface Window {
  readonly season: Season;
  readonly night: boolean;
  readonly beam: number; // width of the light on the desk, 60-420, from what may be said
  readonly icicles: number; // length, 0-1; only November to March, shorter with every step of the thaw
}

export interface Props {
  readonly portrait: 'hangs' | 'taken_down'; // taken down, it leaves an unfaded rectangle
  readonly maize: boolean;
  readonly satellite: boolean;
  readonly stubs: number; // in the ashtray, 0-6: one for each telephone in a low mood or worse
}

export interface Picture {
  readonly place: Place;
  readonly date: IsoDate;
  readonly telephones: readonly Telephone[]; // eight, in the order of FACTION_IDS
  readonly concerned: readonly FactionId[]; // all eight, those this scene is about first
  readonly vertushka: { readonly faction: FactionId; readonly ringing: boolean };
  readonly calendar: Calendar;
  readonly window: Window;
  readonly props: Props;
  readonly table: TablePicture | null;
  readonly hall: HallPicture | null;
  readonly land: LandPicture; // what the map shows
  readonly closer: boolean; // the map is framed on the steppe
}

/**
 * Everything the stage shows of a game. `place` looks elsewhere than the scene asks, for instance at the map, and
 * `year` turns the map back to the end of an earlier year.
 */
export function picture(
  game: Game,
  facts: Facts = game.facts,
  place: Place = placeOf(game.scene),
  year?: number,
): Picture {
  const date = dateOf(game.scene, facts);
  const telephones = FACTION_IDS.map(faction => telephoneOf(faction, game, facts));
  const happenings = happeningsOf(game.scene);
  return {
    place,
    date,
    telephones,
    concerned: concernedOf(game.scene, telephones),
    vertushka: { faction: 'apparatus', ringing: callFromMoscow(game.scene) },
    calendar: calendarOf(date),
    window: windowOf(date, facts, isNight(game.scene)),
    props: propsOf(date, facts, telephones),
    table: tableOf(happenings, place === 'table' ? { date, question: questionPut(game.scene) } : null, facts),
    hall: hallOf(happenings, place === 'hall', date),
    closer: tagsOf(game.scene).frame === 'steppe',
    land: landOf(facts, year === undefined || date.startsWith(String(year)) ? date : `${year}-12-31`),
  };
}

/** The leaf of the tear-off calendar for an ISO date. */
export function calendarOf(date: IsoDate): Calendar {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const weekday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
  const [english, russian] = MONTHS[month - 1]!;
  const [weekdayEnglish, weekdayRussian] = WEEKDAYS[weekday]!;
  return { day, month: english, monthRussian: russian, weekday: weekdayEnglish, weekdayRussian, year };
}

/** Moscow's seasons: snow lies through March. */
export function seasonOf(date: IsoDate): Season {
  const month = Number(date.slice(5, 7));
  if (month === 12 || month <= 3) return 'winter';
  if (month <= 5) return 'spring';
  return month <= 8 ? 'summer' : 'autumn';
}

/** A ballot is always shown where it was cast; else the story says where we are. */
function placeOf(scene: Scene): Place {
  const last = happeningsOf(scene)
    .filter(happening => happening.kind === 'ballot')
    .at(-1);
  if (last) return last.ballot.body === 'plenum' ? 'hall' : 'table';
  const asked = tagsOf(scene).scene;
  if (asked !== undefined && (PLACES as readonly string[]).includes(asked)) return asked as Place;
  return (scene.kind !== 'ending' && PLACE_OF[scene.dossier.id]) || 'desk';
}

/** By the story's tag, and on the night between the two sessions of October 1964. */
const isNight = (scene: Scene): boolean =>
  tagsOf(scene).light === 'night' || (scene.kind !== 'ending' && scene.dossier.id === 'october_night');

function telephoneOf(faction: FactionId, game: Game, facts: Facts): Telephone {
  const tags = tagsOf(game.scene);
  const loyalty = facts.loyalty(faction);
  const change = changeOf(faction, linesOf(game.scene));
  const rings = tags.ring === faction || (faction === 'apparatus' && callFromMoscow(game.scene));
  if (game.run.opening.hidden.includes(faction)) {
    return {
      faction,
      hidden: true,
      loyalty: null,
      mood: null,
      needle: null,
      holes: 0,
      was: null,
      change: null,
      ringing: rings,
      word: 'not shown',
    };
  }
  const ringing = rings || (moodOf(loyalty) === 'crisis' && loyalty - change >= CRISIS);
  return {
    faction,
    hidden: false,
    loyalty,
    mood: ringing ? 'crisis' : moodOf(loyalty),
    needle: needleDegrees(loyalty),
    holes: holesFilled(loyalty),
    was: change === 0 ? null : loyalty - change,
    change: change === 0 ? null : change,
    ringing,
    word: ringing ? 'calling you' : (tags[`mood_${faction}`] ?? moodWord(faction, loyalty, change)),
  };
}

/** Whoever rings, then those whom the choices would move, or have moved, most. */
function concernedOf(scene: Scene, telephones: readonly Telephone[]): readonly FactionId[] {
  const weight = (telephone: Telephone): number => {
    if (telephone.ringing) return Number.POSITIVE_INFINITY;
    if (scene.kind !== 'dossier') return Math.abs(telephone.change ?? 0);
    return scene.dossier.options
      .flatMap(option => option.effects)
      .reduce(
        (sum, { target, by, lag }) => (target === telephone.faction && lag === 0 ? sum + Math.abs(by) : sum),
        0,
      );
  };
  return telephones
    .map(telephone => ({ faction: telephone.faction, weight: weight(telephone) }))
    .sort((a, b) => (a.weight === b.weight ? 0 : b.weight - a.weight))
    .map(({ faction }) => faction);
}

/** Whether the question before the table is you. */
const questionPut = (scene: Scene): boolean =>
  scene.kind !== 'ending' && /^(june57|october_|october$)/.test(scene.dossier.id);

/** On 12 October 1964 Brezhnev rings Pitsunda on the government line, where that day comes at all. */
const callFromMoscow = (scene: Scene): boolean => scene.kind === 'dossier' && scene.dossier.id === 'pitsunda';

const changeOf = (faction: FactionId, lines: readonly LedgerLine[]): number =>
  lines.reduce((sum, line) => (line.target === faction ? sum + line.by : sum), 0);

function windowOf(date: IsoDate, facts: Facts, night: boolean): Window {
  const thaw = facts.quantity('thaw');
  const month = Number(date.slice(5, 7));
  const freezing = month >= 11 || month <= 3;
  return {
    season: seasonOf(date),
    night,
    beam: Math.round(60 + 3.6 * thaw),
    icicles: freezing ? Math.max(0.2, 1 - thaw / 125) : 0,
  };
}

function propsOf(date: IsoDate, facts: Facts, telephones: readonly Telephone[]): Props {
  const exposed = facts.chose('speech/closed') || facts.chose('speech/open');
  const buried = facts.chose('mausoleum/out') || facts.chose('mausoleum/trials');
  const strained = telephones.filter(({ mood }) => mood === 'low' || mood === 'crisis').length;
  return {
    portrait: (exposed && date > '1956-02-25') || (buried && date > '1961-10-31') ? 'taken_down' : 'hangs',
    maize: date > '1955-01-31' && (facts.chose('maize/all') || facts.chose('maize/south')),
    satellite: date >= '1957-10-04',
    stubs: Math.min(6, strained),
  };
}

function dateOf(scene: Scene, facts: Facts): IsoDate {
  return scene.kind === 'ending' ? facts.date : scene.dossier.date;
}

function linesOf(scene: Scene): readonly LedgerLine[] {
  return scene.kind === 'answer' ? scene.now.lines : scene.meanwhile.lines;
}

function happeningsOf(scene: Scene): readonly Happening[] {
  return scene.kind === 'answer' ? scene.now.happenings : scene.meanwhile.happenings;
}

const tagsOf = (scene: Scene): Readonly<Record<string, string | undefined>> => scene.passage.tags;

const CRISIS = 25;

/** Where an answer is heard, if not at the desk, where the needles move. */
const PLACE_OF: Readonly<Record<string, Place>> = {
  june57: 'table',
  june57_table: 'table',
  june57_members: 'hall',
  pitsunda: 'pitsunda',
  october: 'table',
  october_night: 'table',
  october_end: 'table',
};

const MONTHS: readonly (readonly [english: string, russian: string])[] = [
  ['January', 'ЯНВАРЬ'],
  ['February', 'ФЕВРАЛЬ'],
  ['March', 'МАРТ'],
  ['April', 'АПРЕЛЬ'],
  ['May', 'МАЙ'],
  ['June', 'ИЮНЬ'],
  ['July', 'ИЮЛЬ'],
  ['August', 'АВГУСТ'],
  ['September', 'СЕНТЯБРЬ'],
  ['October', 'ОКТЯБРЬ'],
  ['November', 'НОЯБРЬ'],
  ['December', 'ДЕКАБРЬ'],
];

const WEEKDAYS: readonly (readonly [english: string, russian: string])[] = [
  ['Sunday', 'воскресенье'],
  ['Monday', 'понедельник'],
  ['Tuesday', 'вторник'],
  ['Wednesday', 'среда'],
  ['Thursday', 'четверг'],
  ['Friday', 'пятница'],
  ['Saturday', 'суббота'],
];
