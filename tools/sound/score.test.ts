// The eight themes as music: readable, playable, long enough; and what a wrong note gets.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { midiOf } from './midi.ts';
import { keyOf, QUARTER, readScore, secondsOf } from './score.ts';

const folder = new URL('../../assets/sound/scores/', import.meta.url);
const scores = readdirSync(folder).map(file => readScore(readFileSync(new URL(file, folder), 'utf8'), file));

const tune = (music: string, head = 'metre 4/4\ntempo 60'): string =>
  `title A tune\nchapter 1\n${head}\nvoice solo: clarinet\n  ${music}\n`;
const notes = (music: string) => readScore(tune(music), 'tune').voices[0]!.notes;

describe('the themes', () => {
  it('are eight, one a chapter', () => {
    expect(scores.map(({ chapter }) => chapter).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(scores.map(({ title }) => title).sort()).toEqual([
      'Black earth',
      'Bread and rockets',
      'Catch up and overtake',
      'Seven against four',
      'Succession',
      'The aeroplane',
      'The long year',
      'The speech',
    ]);
  });

  it.each(scores.map(score => [score.title, score] as const))(
    '%s lasts between 60 and 90 seconds and is for a chamber of ten or twelve',
    (_, score) => {
      expect(secondsOf(score)).toBeGreaterThan(60);
      expect(secondsOf(score)).toBeLessThan(90);
      expect(score.voices.length).toBeGreaterThanOrEqual(8);
      expect(score.voices.length).toBeLessThanOrEqual(15); // sixteen channels, one of them the drums'
    },
  );
});

describe('a score', () => {
  it('holds octave and duration until others are named', () => {
    expect(notes('8 c4 d 4. e 8 f4 4 g |')).toMatchObject([
      { at: 0, ticks: 240, pitches: [60] },
      { at: 240, ticks: 240, pitches: [62] },
      { at: 480, ticks: 720, pitches: [64] },
      { at: 1200, ticks: 240, pitches: [65] },
      { at: 1440, ticks: 480, pitches: [67] },
    ]);
  });

  it('holds a note over the bar line, and plays chords together', () => {
    expect(notes('1 c4+e4 | - |')).toMatchObject([{ ticks: 8 * QUARTER, pitches: [60, 64] }]);
  });

  it('grows louder evenly from one dynamic to the next', () => {
    expect(notes('p: < 4 c4 c c c | f: 1 c |').map(({ loudness }) => loudness)).toEqual([58, 67, 76, 85, 94]);
  });

  it('writes phrases out, higher and again', () => {
    const score = readScore(tune('[up +2 x2]', 'metre 2/4\ntempo 60\nphrase up: 4 c4 e |'), 'tune');
    expect(score.voices[0]!.notes.map(({ pitches }) => pitches[0])).toEqual([62, 66, 62, 66]);
    expect(score.bars).toBe(2);
  });

  it.each([
    ['4 c4 c c |', 'line 6, bar 1 of solo in tune: the bar line stands 3 quarters into a bar'],
    ['1 c1 |', 'line 6, bar 1 of solo in tune: "c1" lies outside d3 to g6'],
    ['1 h4 |', 'line 6, bar 1 of solo in tune: "h4" is no note'],
    ['[down] |', 'tune:6: no phrase "down" stands above'],
  ])('that is wrong says where and why: %s', (music, why) => {
    expect(() => readScore(tune(music), 'tune')).toThrow(why);
  });

  it('has voices of one length', () => {
    expect(() => readScore(`${tune('1 c4 |')}voice other: oboe\n  1 c4 | c |\n`, 'tune')).toThrow(
      'tune: solo ends after 1 bars of 2',
    );
  });
});

describe('a MIDI file', () => {
  const bytes = midiOf(readScore(tune('1 c4 |', 'metre 4/4\ntempo 120'), 'tune'));
  const text = Buffer.from(bytes).toString('hex');

  it('begins as the standard says: format 1, two tracks, 480 ticks a quarter', () => {
    expect(text.startsWith('4d546864000000060001000201e0')).toBe(true);
  });

  it('sets the tempo in microseconds a quarter, chooses the player, and sounds the note', () => {
    expect(text).toContain('ff510307a120'); // 500,000
    expect(text).toContain('c047'); // clarinet
    expect(text).toContain(`90${keyOf('c4').toString(16)}`);
  });

  it('is the same every time', () => {
    expect(scores.map(score => Buffer.from(midiOf(score)).equals(Buffer.from(midiOf(score))))).not.toContain(
      false,
    );
  });
});
