// From what happened to what is heard: small sounds with their captions, and the theme and the room of a scene.

import type { FactionId } from '../model/ids.ts';
import type { Ballot, ChapterNumber, Happening, IsoDate } from '../model/types.ts';
import type { Game, Scene } from '../play/game.ts';
import { calendarOf, type Picture, picture } from '../play/picture.ts';
import { CAPTIONS } from './captions.ts';
import { type EffectId, type RoomId, THEMES, type ThemeId } from './repertoire.ts';

export interface Cue {
  readonly sound: EffectId;
  readonly caption: string; // in words, a whole sentence; '' for what only colours the scene
}

/** What is heard when the game turns from one scene to the next, in order. Nothing if nothing happened. */
export function cuesOf(previous: Game | undefined, next: Game | undefined): readonly Cue[] {
  if (!next || (previous && isSamePlace(previous, next))) return [];
  const { scene } = next;
  if (!previous || previous.run.seed !== next.run.seed || previous.run.opening.id !== next.run.opening.id)
    return arrival(next);
  if (next.steps.length < previous.steps.length) return [turnedBack(next)];
  if (
    scene.kind === 'dossier' &&
    previous.scene.kind === 'dossier' &&
    scene.dossier === previous.scene.dossier
  )
    return [{ sound: 'page', caption: '' }]; // an aside was asked
  if (scene.kind === 'answer')
    return [decision(scene), ...happeningCues(scene.now.happenings), ...bells(picture(next))];
  return [
    ...passing(dateOf(previous), dateOf(next)),
    ...happeningCues(scene.meanwhile.happenings),
    ...bells(picture(next)),
    ...arrival(next),
  ];
}

export interface Setting {
  readonly theme: ThemeId;
  readonly room: RoomId;
}

/** The music and the room in which a scene is read. */
export function settingOf(game: Game): Setting {
  return { theme: THEMES[chapterOf(game)], room: roomOf(game) };
}

/** How long a scene's words take to read, in seconds, at an unhurried pace. */
export function readingSeconds({ passage }: Scene): number {
  const words = passage.paragraphs.join(' ').trim().split(/\s+/).length;
  return 5 + (words / WORDS_A_MINUTE) * 60;
}

const WORDS_A_MINUTE = 190;

// --- Small sounds --------------------------------------------------------------------------------

/** The same scene, told again: the first one before and after the engine has arrived, or asides unchanged. */
function isSamePlace(a: Game, b: Game): boolean {
  if (a.run.seed !== b.run.seed || a.steps.length !== b.steps.length) return false;
  if (a.scene.kind === 'dossier' && b.scene.kind === 'dossier')
    return a.scene.dossier.id === b.scene.dossier.id && a.scene.heard.length === b.scene.heard.length;
  if (a.scene.kind === 'answer' && b.scene.kind === 'answer')
    return a.scene.choice.move === b.scene.choice.move;
  return a.scene.kind === 'ending' && b.scene.kind === 'ending' && a.scene.ending.id === b.scene.ending.id;
}

const turnedBack = (next: Game): Cue => ({
  sound: 'page',
  caption: CAPTIONS.backTo(calendarOf(dateOf(next))),
});

const decision = ({ choice }: Extract<Scene, { kind: 'answer' }>): Cue =>
  DECISIONS[choice.move] ?? { sound: 'stamp', caption: CAPTIONS.stamp };

/** What time takes with it between two decisions. */
function passing(from: IsoDate, to: IsoDate): Cue[] {
  const cues: Cue[] = [];
  if (from !== to) cues.push({ sound: 'calendar', caption: CAPTIONS.calendar(calendarOf(to)) });
  if (from < SPUTNIK && to >= SPUTNIK) cues.push({ sound: 'satellite', caption: CAPTIONS.satellite });
  return cues;
}

const SPUTNIK = '1957-10-04';

function happeningCues(happenings: readonly Happening[]): Cue[] {
  const cues: Cue[] = [];
  // Years may pass in one stretch: one report is typed, the last.
  const harvest = happenings.filter(happening => happening.kind === 'harvest').at(-1);
  if (harvest)
    cues.push({ sound: 'typewriter', caption: CAPTIONS.harvest(harvest.year, harvest.claimed / 10) });
  if (happenings.some(({ kind }) => kind === 'event'))
    cues.push({ sound: 'receiver_up', caption: CAPTIONS.news });
  if (happenings.some(happening => happening.kind === 'sign' && happening.sign.reads === 'absent'))
    cues.push({ sound: 'door', caption: CAPTIONS.absent });
  for (const happening of happenings) if (happening.kind === 'ballot') cues.push(vote(happening.ballot));
  return cues;
}

function vote(ballot: Ballot): Cue {
  if (ballot.body === 'presidium')
    return {
      sound: 'hands',
      caption: CAPTIONS.table(ballot.against.length, ballot.for.length, ballot.carried),
    };
  const total = (blocs: Readonly<Record<string, number>>) => Object.values(blocs).reduce((a, b) => a + b, 0);
  return {
    sound: 'plenum',
    caption: CAPTIONS.plenum(total(ballot.against), total(ballot.for), ballot.carried),
  };
}

/** Telephones that begin to ring, and those that have stopped. The apparatus rings on the vertushka. */
function bells({ telephones, vertushka }: Picture): Cue[] {
  const ringing = telephones.filter(telephone => telephone.ringing).map(({ faction }) => faction);
  const quiet = telephones
    .filter(({ was, loyalty }) => was !== null && was < CRISIS && loyalty !== null && loyalty >= CRISIS)
    .map(({ faction }) => faction);
  const others = ringing.filter(faction => faction !== vertushka.faction);
  const cues: Cue[] = [];
  if (vertushka.ringing) cues.push({ sound: 'vertushka', caption: CAPTIONS.moscow });
  else if (rings(ringing, vertushka.faction)) cues.push({ sound: 'vertushka', caption: CAPTIONS.vertushka });
  if (others.length) cues.push({ sound: 'telephone', caption: CAPTIONS.rings(others) });
  if (quiet.length) cues.push({ sound: 'receiver_down', caption: CAPTIONS.quiet(quiet) });
  return cues;
}

const CRISIS = 25; // as the telephones have it: play/moods.ts

const rings = (ringing: readonly FactionId[], faction: FactionId): boolean => ringing.includes(faction);

/** How a scene opens: with a sound of its own, or with a folder. */
function arrival(next: Game): Cue[] {
  const { scene } = next;
  if (scene.kind === 'ending') return [ENDINGS[scene.ending.id] ?? LEAVING];
  if (scene.kind === 'answer') return [];
  const own = ARRIVALS[scene.dossier.id];
  if (own) return [own];
  return [{ sound: 'lace', caption: CAPTIONS.folder(scene.dossier.title) }];
}

/** Decisions that are not stamped. */
const DECISIONS: Readonly<Record<string, Cue>> = {
  'beria/arrest': { sound: 'door', caption: 'A door opens: officers.' },
  'june57_members/aircraft': { sound: 'aircraft', caption: 'Aircraft go out to fetch the members.' },
  'prices/raise': { sound: 'radio', caption: 'The radio reads out the new prices.' },
  'october62/swap': { sound: 'radio', caption: 'Moscow radio reads out your letter.' },
  'pitsunda/fly': { sound: 'aircraft', caption: 'The aircraft is made ready for Moscow.' },
  'october_end/sign': { sound: 'pen', caption: 'A pen signs: for age and health.' },
};

/** Dossiers that do not lie in a folder. */
const ARRIVALS: Readonly<Record<string, Cue>> = {
  march53: { sound: 'glass', caption: 'A glass of cold tea is set down.' },
  beria: { sound: 'matches', caption: 'A match is struck; nobody speaks.' },
  belgrade: { sound: 'aircraft', caption: 'An aircraft waits on the apron.' },
  june57: { sound: 'chair', caption: 'Chairs are drawn up to the table.' },
  june57_table: { sound: 'chair', caption: 'Chairs are drawn up again.' },
  june57_members: { sound: 'typewriter', caption: 'A typewriter: the call to the members.' },
  u2: { sound: 'aircraft', caption: 'An aircraft waits on the apron.' },
  birthday: { sound: 'glass', caption: 'Glasses are set out.' },
  pitsunda: { sound: 'receiver_up', caption: 'You lift the receiver.' },
  october: { sound: 'chair', caption: 'Chairs are drawn up to the table.' },
  october_night: { sound: 'door', caption: 'The door of the house is closed.' },
  october_end: { sound: 'chair', caption: 'Chairs are drawn up again.' },
};

const LEAVING: Cue = { sound: 'door', caption: 'A door is closed behind you.' };

const ENDINGS: Readonly<Record<string, Cue>> = {
  retired: { sound: 'receiver_down', caption: 'A receiver is put down. The line is dead.' },
  rescued: { sound: 'plenum', caption: 'The hall rises.' },
  called_off: { sound: 'receiver_down', caption: 'Receivers are put down, one after another.' },
  arrested: { sound: 'lock', caption: 'A key turns in a lock, on other men.' },
  premier_only: { sound: 'chair', caption: 'A second chair is drawn up.' },
  handed_over: { sound: 'chair', caption: 'A chair is pushed back.' },
  reform: { sound: 'pen', caption: 'A pen signs.' },
  held: { sound: 'calendar', caption: 'Another leaf is torn off.' },
  war: { sound: 'radio', caption: 'The radio falls silent.' },
  beria: { sound: 'lock', caption: 'A key turns in the lock, from outside.' },
  zhukov: { sound: 'door', caption: 'A door opens: officers.' },
};

// --- Music and rooms -----------------------------------------------------------------------------

function chapterOf({ scene, steps, run }: Game): ChapterNumber {
  if (scene.kind !== 'ending') return scene.dossier.chapter;
  return steps.at(-1)?.dossier.chapter ?? run.opening.chapter;
}

function dateOf({ scene, facts }: Game): IsoDate {
  return scene.kind === 'ending' ? facts.date : scene.dossier.date;
}

/** The room that the story names; failing that, the one that belongs to what the stage shows. */
function roomOf(game: Game): RoomId {
  const { place } = picture(game);
  if (place !== 'desk' && place !== 'map') return ROOM_OF[place];
  const named = game.scene.passage.tags.place;
  return (named && NAMED.find(([words]) => words.test(named))?.[1]) || ROOM_OF[place];
}

const ROOM_OF: Readonly<Record<Picture['place'], RoomId>> = {
  desk: 'clock',
  table: 'clock',
  map: 'corridor',
  hall: 'hall',
  steppe: 'wind',
  pitsunda: 'sea',
  vnukovo: 'airfield',
};

const NAMED: readonly (readonly [RegExp, RoomId])[] = [
  [/veranda|Pitsunda/i, 'sea'],
  [/pond|garden|road|halt|building site|your own maize|above the square/i, 'wind'],
  [/Ministry|outer office|typing room|cashier|dentist|at night/i, 'corridor'],
];
