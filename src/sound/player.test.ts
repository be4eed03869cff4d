// The player with a Howler that only remembers: what is fetched, when, how loud, and what happens when it cannot be.

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DOSSIERS } from '../model/dossiers/index.ts';
import { OPENINGS } from '../model/openings.ts';
import { begin, termsOf } from '../model/run.ts';
import { factsOf } from '../play/answers.ts';
import type { Game } from '../play/game.ts';
import { createPlayer, type HowlerModule, type SoundTrouble } from './player.ts';

class FakeHowl {
  static made: FakeHowl[] = [];
  static ctx = { state: 'running' };
  readonly file: string;
  readonly fades: [from: number, to: number][] = [];
  plays = 0;
  gone = false;
  loudness: number;
  readonly options: { src: string[]; volume?: number; onloaderror?: () => void };

  constructor(options: FakeHowl['options']) {
    this.options = options;
    this.file = /(\w+\/[\w-]+)\.webm/.exec(options.src[0]!)![1]!;
    this.loudness = options.volume ?? 1;
    FakeHowl.made.push(this);
  }
  play() {
    return ++this.plays;
  }
  volume(value: number, id?: number) {
    if (id === undefined && this.options.volume !== 0) this.loudness = value;
    return this.options.volume === 0 ? this.loudness : this;
  }
  fade(from: number, to: number) {
    this.fades.push([from, to]);
    this.loudness = to;
  }
  unload() {
    this.gone = true;
  }
}

const howler = (state = 'running', noAudio = false) =>
  ({ Howl: FakeHowl, Howler: { ctx: { state }, noAudio } }) as unknown as HowlerModule;

const sounding = () => FakeHowl.made.filter(({ gone }) => !gone);
const loop = (folder: string) => sounding().filter(({ file }) => file.startsWith(folder));
const files = () => FakeHowl.made.map(({ file }) => file);

function made(from: () => Promise<HowlerModule> = async () => howler(), music = 100, effects = 100) {
  const troubles: SoundTrouble[] = [];
  const load = vi.fn(from);
  const sound = createPlayer({
    settings: { music, effects },
    onChange: () => {},
    onTrouble: trouble => troubles.push(trouble),
    loadHowler: load,
  });
  return { sound, troubles, load };
}

const arrived = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  FakeHowl.made = [];
});
afterEach(() => {
  vi.useRealTimers();
});

const FACTS = factsOf(begin(termsOf(OPENINGS[0]!, 0)));

describe('the sound', () => {
  it('is off, and fetches nothing while it is', async () => {
    const { sound, load } = made();
    sound.follow(undefined, at('virgin'));
    await arrived();
    expect([sound.on(), sound.caption(), load.mock.calls.length, FakeHowl.made.length]).toEqual([
      false,
      '',
      0,
      0,
    ]);
  });

  it('on the title fetches no music', async () => {
    const { sound } = made();
    sound.toggle();
    await arrived();
    expect(files().every(file => file.startsWith('effects/'))).toBe(true);
  });

  it('fetches the theme and the room of the chapter that has come, and of no other', async () => {
    const { sound } = made();
    sound.follow(undefined, at('virgin'));
    sound.toggle();
    await arrived();
    expect(files().filter(file => !file.startsWith('effects/'))).toEqual([
      'themes/black-earth',
      'rooms/clock',
    ]);
  });

  it('fades from one theme into the next, and lets the old one go', async () => {
    const { sound } = made();
    sound.follow(undefined, at('virgin'));
    sound.toggle();
    await arrived();
    sound.follow(at('virgin'), at('speech', 1));
    expect(loop('themes').map(({ file, loudness }) => [file, loudness > 0])).toEqual([
      ['themes/black-earth', false],
      ['themes/speech', true],
    ]);
    await vi.advanceTimersByTimeAsync(3000);
    expect(loop('themes').map(({ file }) => file)).toEqual(['themes/speech']);
    expect(loop('rooms')).toHaveLength(1);
  });

  it('keeps the music low under the words and lets it up when they have been read', async () => {
    const { sound } = made();
    sound.follow(undefined, at('virgin'));
    sound.toggle();
    await arrived();
    expect(loop('themes')[0]!.loudness).toBeCloseTo(0.45);
    await vi.advanceTimersByTimeAsync(70_000);
    expect(loop('themes')[0]!.loudness).toBe(1);
    sound.follow(at('virgin'), at('leningrad', 1));
    expect(loop('themes')[0]!.loudness).toBeCloseTo(0.45);
  });

  it('has volumes apart; what is at nought is not fetched', async () => {
    const { sound } = made(undefined, 0, 50);
    sound.follow(undefined, at('virgin'));
    sound.toggle();
    await arrived();
    expect([loop('themes').length, loop('rooms')[0]!.loudness]).toEqual([0, 0.25]);
    sound.setVolumes(100, 50);
    expect(loop('themes')[0]!.loudness).toBeCloseTo(0.45);
  });

  it('plays one small sound after another and says all of them in words', async () => {
    const { sound } = made();
    sound.toggle();
    await arrived();
    sound.follow(at('virgin'), at('leningrad', 1));
    expect(sound.caption()).toMatch(/^A leaf is torn off: 7 May 1954\. A folder is untied: /);
    const plays = (name: string) => FakeHowl.made.find(({ file }) => file === `effects/${name}`)!.plays;
    await vi.advanceTimersByTimeAsync(1);
    expect([plays('calendar'), plays('lace')]).toEqual([1, 0]);
    await vi.advanceTimersByTimeAsync(2000);
    expect([plays('calendar'), plays('lace')]).toEqual([1, 1]);
  });

  it('is silent and wordless again when it is put off', async () => {
    const { sound } = made();
    sound.toggle();
    await arrived();
    sound.follow(undefined, at('virgin'));
    sound.toggle();
    await vi.advanceTimersByTimeAsync(5000);
    expect([sound.on(), sound.caption()]).toEqual([false, '']);
    expect([...loop('themes'), ...loop('rooms')]).toEqual([]);
  });
});

describe('when it cannot be heard', () => {
  it('a player that does not arrive is said once, and the sound is off again', async () => {
    const { sound, troubles } = made(() => Promise.reject(new Error('offline')));
    for (let i = 0; i < 2; i++) {
      sound.toggle();
      await arrived();
      expect(sound.on()).toBe(false);
    }
    expect(troubles).toEqual(['no_audio']);
  });

  it('a browser without audio is said once', async () => {
    const { sound, troubles } = made(async () => howler('running', true));
    sound.toggle();
    await arrived();
    expect([sound.on(), troubles]).toEqual([false, ['no_audio']]);
  });

  it('a browser that holds audio back is said once, and may yet let it go', async () => {
    const { sound, troubles } = made(async () => howler('suspended'));
    sound.follow(undefined, at('virgin'));
    sound.toggle();
    await vi.advanceTimersByTimeAsync(4000);
    expect([sound.on(), troubles]).toEqual([true, ['blocked']]);
  });

  it('a file that is missing or spoilt is said once, and the rest is heard', async () => {
    const { sound, troubles } = made();
    sound.follow(undefined, at('virgin'));
    sound.toggle();
    await arrived();
    for (const { options } of FakeHowl.made) options.onloaderror?.();
    expect(troubles).toEqual(['missing']);
    sound.follow(at('virgin'), at('leningrad', 1));
    expect(sound.on()).toBe(true);
  });
});

function at(id: string, steps = 0): Game {
  const dossier = DOSSIERS.find(candidate => candidate.id === id)!;
  const nothing = { lines: [], happenings: [] };
  const step = { move: 'virgin/crash', dossier, now: nothing, meanwhile: nothing } as const;
  return {
    run: { opening: OPENINGS[0]!, seed: 0, modelVersion: 1, choices: [] },
    steps: Array.from({ length: steps }, () => step),
    scene: {
      kind: 'dossier',
      dossier,
      meanwhile: nothing,
      passage: { paragraphs: ['word '.repeat(190)], tags: {} },
      heard: [],
      choices: [],
      asides: [],
    },
    facts: { ...FACTS, date: dossier.date, loyalty: () => 50 },
  };
}
