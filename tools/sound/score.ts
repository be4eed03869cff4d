// Reads a score: the text format of assets/sound/scores, told in assets/sound/README.md.

import { INSTRUMENTS, type Instrument } from './instruments.ts';

export const QUARTER = 480; // ticks

export interface Note {
  readonly at: number; // ticks from the start
  readonly ticks: number; // as written
  readonly pitches: readonly number[]; // MIDI keys
  readonly loudness: number; // 1-127
  readonly touch: 'plain' | 'short' | 'held';
}

export interface Voice {
  readonly name: string;
  readonly instrument: Instrument;
  readonly pan: number; // -64 left to 63 right
  readonly level: number; // 0-127
  readonly notes: readonly Note[];
}

export interface Score {
  readonly title: string;
  readonly chapter: number;
  readonly bar: number; // ticks
  readonly bars: number;
  readonly tempi: readonly { readonly at: number; readonly beats: number }[]; // quarters a minute from a tick on
  readonly voices: readonly Voice[];
}

/** Reads a score. Throws, naming file and line, at the first thing that is not music. */
export function readScore(text: string, file: string): Score {
  let title = '';
  let chapter = 0;
  let bar = 4 * QUARTER;
  const tempi: { at: number; beats: number }[] = [];
  const phrases = new Map<string, string>();
  const parts: { head: RegExpExecArray; line: number; words: Word[] }[] = [];

  text.split('\n').forEach((raw, index) => {
    const line = index + 1;
    const told = raw.replace(/(^|\s)--.*$/, '').trimEnd();
    if (!told) return;
    const fail = (why: string): never => {
      throw new Error(`${file}:${line}: ${why}`);
    };
    if (/^\s/.test(told)) {
      const part = parts.at(-1) ?? fail('music before the first voice');
      part.words.push(...wordsOf(told, line, phrases, fail));
      return;
    }
    const [keyword, rest] = [told.split(' ', 1)[0]!, told.slice(told.indexOf(' ') + 1).trim()];
    if (keyword === 'title') title = rest;
    else if (keyword === 'chapter') chapter = Number(rest);
    else if (keyword === 'metre') {
      const [beats, unit] = rest.split('/').map(Number);
      bar = (beats! * 4 * QUARTER) / unit!;
    } else if (keyword === 'tempo') {
      const [, beats, from] = /^(\d+)(?: from (\d+))?$/.exec(rest) ?? fail(`tempo "${rest}"`);
      tempi.push({ at: (Number(from ?? 1) - 1) * bar, beats: Number(beats) });
    } else if (keyword === 'phrase') {
      const [, name, music] = /^(\w+): (.+)$/.exec(rest) ?? fail('phrase NAME: MUSIC');
      phrases.set(name!, music!);
    } else if (keyword === 'voice') {
      const head =
        /^(\w+): (\w+)(?:, pan (-?\d+))?(?:, level (\d+))?$/.exec(rest) ??
        fail('voice NAME: INSTRUMENT, pan N, level N');
      parts.push({ head, line, words: [] });
    } else fail(`"${keyword}" is no keyword`);
  });

  const voices = parts.map(({ head, line, words }): Voice & { length: number } => {
    const [, name, player, pan, level] = head;
    const instrument = INSTRUMENTS[player!];
    if (!instrument) throw new Error(`${file}:${line}: nobody plays "${player}"`);
    return {
      name: name!,
      instrument,
      pan: Number(pan ?? 0),
      level: Number(level ?? 90),
      ...perform(words, instrument, bar, `${name} in ${file}`),
    };
  });
  const length = Math.max(...voices.map(voice => voice.length));
  for (const voice of voices)
    if (voice.length !== length)
      throw new Error(`${file}: ${voice.name} ends after ${voice.length / bar} bars of ${length / bar}`);
  return { title, chapter, bar, bars: length / bar, tempi, voices };
}

interface Word {
  readonly text: string;
  readonly line: number;
  readonly up: number; // semitones by which a phrase is moved
}

/** The words of a line, with phrases written out. */
function wordsOf(
  music: string,
  line: number,
  phrases: ReadonlyMap<string, string>,
  fail: (why: string) => never,
  up = 0,
): Word[] {
  const words: Word[] = [];
  for (const [text] of music.matchAll(/\[[^\]]*\]|\S+/g)) {
    if (!text.startsWith('[')) {
      words.push({ text, line, up });
      continue;
    }
    const [, name, moved, times] =
      /^\[(\w+)(?: ([+-]\d+))?(?: x(\d+))?\]$/.exec(text) ?? fail(`"${text}" is no phrase`);
    const phrase = phrases.get(name!) ?? fail(`no phrase "${name}" stands above`);
    const once = wordsOf(phrase, line, phrases, fail, up + Number(moved ?? 0));
    for (let i = 0; i < Number(times ?? 1); i++) words.push(...once);
  }
  return words;
}

const LOUDNESS: Readonly<Record<string, number>> = {
  'pp:': 46,
  'p:': 58,
  'mp:': 70,
  'mf:': 82,
  'f:': 94,
  'ff:': 106,
};
const STEPS: Readonly<Record<string, number>> = { c: 0, d: 2, e: 4, f: 5, g: 7, a: 9, b: 11 };
const ACCENT = 12;

function perform(words: readonly Word[], instrument: Instrument, bar: number, where: string) {
  type Draft = { -readonly [K in keyof Note]: Note[K] };
  const notes: Draft[] = [];
  let at = 0;
  let ticks = QUARTER;
  let octave = 4;
  let loudness = LOUDNESS['mf:']!;
  let swell: { from: number; note: number; at: number } | undefined;
  let last: Draft | undefined;

  for (const { text, line, up } of words) {
    const fail = (why: string): never => {
      throw new Error(`line ${line}, bar ${Math.floor(at / bar) + 1} of ${where}: ${why}`);
    };
    const lasting = /^(\d+)(t?)(\.?)$/.exec(text);
    const rest = /^R(\d*)$/.exec(text);
    if (text === '|') {
      if (at % bar !== 0) fail(`the bar line stands ${(at % bar) / QUARTER} quarters into a bar`);
    } else if (lasting) {
      ticks = ((4 * QUARTER) / Number(lasting[1])) * (lasting[2] ? 2 / 3 : 1) * (lasting[3] ? 1.5 : 1);
    } else if (text in LOUDNESS) {
      const to = LOUDNESS[text]!;
      if (swell) {
        const { from, note, at: since } = swell;
        for (const swelling of notes.slice(note))
          swelling.loudness += Math.round(((to - from) * (swelling.at - since)) / Math.max(1, at - since));
        swell = undefined;
      }
      loudness = to;
    } else if (text === '<' || text === '>') swell = { from: loudness, note: notes.length, at };
    else if (rest) {
      at += bar * Number(rest[1] || 1);
      last = undefined;
    } else if (text === 'r') {
      at += ticks;
      last = undefined;
    } else if (text === '-') {
      (last ?? fail('nothing to hold')).ticks += ticks;
      at += ticks;
    } else {
      const [, chord, marks] = /^([a-g#\d+]+?)(['!_]*)$/.exec(text) ?? fail(`"${text}" is no note`);
      const pitches = chord!.split('+').map(spelled => {
        const [, letter, accidental, named] = /^([a-g])([#b]?)(\d?)$/.exec(spelled) ?? fail(`"${text}"`);
        if (named) octave = Number(named);
        return (
          12 * (octave + 1) +
          STEPS[letter!]! +
          (accidental === '#' ? 1 : accidental === 'b' ? -1 : 0) +
          (instrument.drums ? 0 : up)
        );
      });
      for (const pitch of pitches)
        if (pitch < keyOf(instrument.low) || pitch > keyOf(instrument.high))
          fail(`"${text}" lies outside ${instrument.low} to ${instrument.high}`);
      last = {
        at,
        ticks,
        pitches,
        loudness: loudness + (marks!.includes('!') ? ACCENT : 0),
        touch: marks!.includes("'") ? 'short' : marks!.includes('_') ? 'held' : 'plain',
      };
      notes.push(last);
      at += ticks;
    }
  }
  return { notes: notes as readonly Note[], length: at };
}

/** MIDI key of a note name with its octave; c4 is 60. */
export function keyOf(name: string): number {
  const [, letter, accidental, octave] = /^([a-g])([#b]?)(\d)$/.exec(name) ?? [];
  if (!letter) throw new Error(`"${name}" is no note`);
  return 12 * (Number(octave) + 1) + STEPS[letter]! + (accidental === '#' ? 1 : accidental === 'b' ? -1 : 0);
}

/** How long a score lasts, in seconds. */
export function secondsOf({ tempi, bar, bars }: Score): number {
  const end = bar * bars;
  return tempi.reduce((sum, { at, beats }, i) => {
    const until = tempi[i + 1]?.at ?? end;
    return sum + ((until - at) / QUARTER) * (60 / beats);
  }, 0);
}
