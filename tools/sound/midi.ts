// From a score to the bytes of a standard MIDI file, with the small unevenness of people playing.

import { type Note, QUARTER, type Score, type Voice } from './score.ts';

const DRUM_CHANNEL = 9;
const TAIL = 8; // quarters of silence in which the last notes die away

interface Message {
  readonly at: number; // ticks
  readonly bytes: readonly number[];
}

/** A format 1 file: one track of tempi, one a voice. */
export function midiOf(score: Score): Uint8Array {
  const end = score.bar * score.bars + TAIL * QUARTER;
  const tempi = score.tempi.map(
    ({ at, beats }): Message => ({ at, bytes: [0xff, 0x51, 3, ...bigEndian(Math.round(60e6 / beats), 3)] }),
  );
  const tracks = [tempi, ...score.voices.map((voice, i) => messagesOf(voice, channelOf(voice, i), score))];
  const bytes = [...chunk('MThd', [0, 1, ...bigEndian(tracks.length, 2), ...bigEndian(QUARTER, 2)])];
  for (const track of tracks) bytes.push(...chunk('MTrk', written(track, end)));
  return Uint8Array.from(bytes);
}

/** The tenth channel is the drums'. */
function channelOf(voice: Voice, index: number): number {
  if (voice.instrument.drums) return DRUM_CHANNEL;
  return index < DRUM_CHANNEL ? index : index + 1;
}

function messagesOf({ instrument, level, pan, notes }: Voice, channel: number, score: Score): Message[] {
  const control = (at: number, number: number, value: number): Message => ({
    at,
    bytes: [0xb0 | channel, number, value],
  });
  const messages: Message[] = [
    { at: 0, bytes: [0xc0 | channel, instrument.program] },
    control(0, VOLUME, level),
    control(0, PAN, 64 + pan),
    control(0, EXPRESSION, FULL),
  ];
  for (const note of notes) {
    const start = Math.max(0, note.at + nudge(note, channel, 4));
    const stop = note.at + Math.max(30, Math.round(note.ticks * LENGTH[note.touch]));
    const loudness = velocity(note, channel, score);
    for (const pitch of note.pitches) {
      messages.push({ at: start, bytes: [0x90 | channel, pitch, loudness] });
      messages.push({ at: stop, bytes: [0x80 | channel, pitch, 0] });
    }
    if (instrument.sustained) messages.push(...breath(note, start, stop, control));
  }
  return messages;
}

/** A long note opens and closes; a short one is simply there. */
function breath(
  note: Note,
  start: number,
  stop: number,
  control: (at: number, number: number, value: number) => Message,
): Message[] {
  if (note.ticks < QUARTER * 1.5) return [control(start, EXPRESSION, FULL - 8)];
  return SWELL.map((value, i) =>
    control(start + Math.round(((stop - start) * i) / SWELL.length), EXPRESSION, value),
  );
}

function velocity(note: Note, channel: number, score: Score): number {
  const downbeat = note.at % score.bar === 0 ? 4 : 0;
  return Math.max(1, Math.min(127, note.loudness + downbeat + nudge(note, channel + 31, 3)));
}

/** The same small deviation for the same note, every time the score is played. */
function nudge(note: Note, salt: number, most: number): number {
  let hash = Math.imul(note.at + 1, 2654435761) ^ Math.imul(salt + 7, 40503) ^ (note.pitches[0] ?? 0);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519);
  return ((hash >>> 8) % (2 * most + 1)) - most;
}

function written(messages: readonly Message[], end: number): number[] {
  // Of what falls together, notes end before others begin; controls come in the order given.
  const rank = ({ bytes }: Message) => (bytes[0]! >> 4 === 8 ? 0 : bytes[0]! >> 4 === 9 ? 2 : 1);
  const sorted = [...messages].sort((a, b) => a.at - b.at || rank(a) - rank(b));
  const bytes: number[] = [];
  let now = 0;
  for (const message of [...sorted, { at: end, bytes: [0xff, 0x2f, 0] }]) {
    bytes.push(...variable(message.at - now), ...message.bytes);
    now = message.at;
  }
  return bytes;
}

const chunk = (kind: string, bytes: readonly number[]): number[] => [
  ...[...kind].map(letter => letter.charCodeAt(0)),
  ...bigEndian(bytes.length, 4),
  ...bytes,
];

const bigEndian = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, i) => (value >>> (8 * (bytes - 1 - i))) & 0xff);

/** MIDI's variable-length number: seven bits a byte, the high bit says that more follow. */
function variable(value: number): number[] {
  const bytes = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) bytes.unshift((rest & 0x7f) | 0x80);
  return bytes;
}

const VOLUME = 7;
const PAN = 10;
const EXPRESSION = 11;
const FULL = 116;
const SWELL = [86, 98, 108, 114, 116, 112, 104, 94];
const LENGTH: Readonly<Record<Note['touch'], number>> = { plain: 0.9, short: 0.45, held: 1 };
