// Plays what the cues ask for, with Howler. Silent until asked; nothing is fetched before it is wanted.

import type { Howl, HowlerGlobal } from 'howler';
import type { Game } from '../play/game.ts';
import { cuesOf, readingSeconds, settingOf } from './cues.ts';
import {
  addressesOf,
  type EffectId,
  effectSeconds,
  loopSeconds,
  PAD,
  type RoomId,
  type ThemeId,
} from './repertoire.ts';

/** no_audio: the browser has none, or the player did not arrive. blocked: it waits for a click. missing: one file. */
export type SoundTrouble = 'no_audio' | 'blocked' | 'missing';

export interface SoundOptions {
  readonly settings: { readonly music: number; readonly effects: number }; // 0-100
  /** After every change of what `on` and `caption` say. */
  readonly onChange: () => void;
  /** What cannot be heard; each kind is said once. The game goes on. */
  readonly onTrouble: (trouble: SoundTrouble) => void;
  /** Where Howler comes from. */
  readonly loadHowler?: () => Promise<HowlerModule>;
}

export interface HowlerModule {
  readonly Howl: typeof Howl;
  readonly Howler: HowlerGlobal;
}

export interface Sound {
  on(): boolean;
  toggle(): void;
  /** Music, and rooms with things, each 0-100. */
  setVolumes(music: number, effects: number): void;
  /** What was last heard that means something, in words; '' when silent. */
  caption(): string;
  /** Tells what the game was and what it has become; undefined is the title, which is silent. */
  follow(previous: Game | undefined, next: Game | undefined): void;
}

export function createPlayer(options: SoundOptions): Sound {
  const { onChange, onTrouble, loadHowler = () => import('howler') } = options;
  let volumes = volumesOf(options.settings.music, options.settings.effects);
  let on = false;
  let caption = '';
  let game: Game | undefined;
  let howler: HowlerModule | undefined;
  let theme: Loop<ThemeId> | undefined;
  let room: Loop<RoomId> | undefined;
  let isReading = false;
  let pause: Timer; // until the words have been read
  let queue: Timer[] = []; // small sounds still to come
  const effects = new Map<EffectId, Howl>();
  const said = new Set<SoundTrouble>();

  function say(trouble: SoundTrouble): void {
    if (said.has(trouble)) return;
    said.add(trouble);
    onTrouble(trouble);
  }

  async function begin(): Promise<void> {
    try {
      howler ??= await loadHowler();
    } catch {
      howler = undefined;
    }
    if (!on) return;
    if (!howler || howler.Howler.noAudio) {
      on = false;
      say('no_audio');
      onChange();
      return;
    }
    for (const id of USUAL) effect(id);
    settle();
    setTimeout(() => {
      // A context that was never made, or sleeps because nothing plays, is no trouble.
      if (on && theme && howler?.Howler.ctx?.state === 'suspended') say('blocked');
    }, PATIENCE);
  }

  function end(): void {
    forgetQueue();
    clearTimeout(pause);
    theme?.leave(SHORT);
    room?.leave(SHORT);
    theme = undefined;
    room = undefined;
    caption = '';
  }

  /** Brings music and room into line with the scene and the volumes. */
  function settle(): void {
    if (!on || !howler) return;
    const wanted = game && settingOf(game);
    const music = volumes.music * (isReading ? UNDER_READING : 1);
    theme = turn(theme, 'themes', wanted?.theme, music);
    room = turn(room, 'rooms', wanted?.room, volumes.effects);
  }

  /** The loop that is to sound from now on: the same one, another in its stead, or none. */
  function turn<Id extends ThemeId | RoomId>(
    now: Loop<Id> | undefined,
    kind: 'themes' | 'rooms',
    id: Id | undefined,
    volume: number,
  ): Loop<Id> | undefined {
    if (id === undefined || volume === 0) {
      now?.leave(LONG);
      return undefined;
    }
    if (now?.id === id) {
      now.goTo(volume, isReading ? SHORT : LONG);
      return now;
    }
    now?.leave(LONG);
    return loopOf(howler!.Howl, kind, id, volume, () => say('missing'));
  }

  function effect(id: EffectId): Howl {
    let howl = effects.get(id);
    if (!howl) {
      howl = new howler!.Howl({ src: addressesOf('effects', id), onloaderror: () => say('missing') });
      effects.set(id, howl);
    }
    return howl;
  }

  /** One small sound after another; those that the reader has outrun are left out. */
  function hear(previous: Game | undefined, next: Game | undefined): void {
    const cues = cuesOf(previous, next);
    if (cues.length === 0) return;
    forgetQueue();
    let at = 0;
    for (const { sound } of cues) {
      queue.push(
        setTimeout(() => {
          if (!on || !howler || volumes.effects === 0) return;
          const howl = effect(sound);
          howl.volume(volumes.effects);
          howl.play();
        }, at * 1000),
      );
      at += effectSeconds(sound) + BREATH;
    }
    caption = cues.flatMap(cue => cue.caption || []).join(' ') || caption;
    onChange();
  }

  function forgetQueue(): void {
    for (const timer of queue) clearTimeout(timer);
    queue = [];
  }

  /** Under the words while they are read, up when they have been, and at an ending. */
  function read(): void {
    clearTimeout(pause);
    isReading = game !== undefined && game.scene.kind !== 'ending';
    if (!game || !isReading) return;
    pause = setTimeout(() => {
      isReading = false;
      settle();
    }, readingSeconds(game.scene) * 1000);
  }

  return {
    on: () => on,
    caption: () => caption,
    toggle() {
      on = !on;
      if (on) {
        read();
        void begin();
      } else end();
      onChange();
    },
    setVolumes(music, things) {
      volumes = volumesOf(music, things);
      settle();
    },
    follow(previous, next) {
      game = next;
      if (!on) return;
      read();
      settle();
      hear(previous, next);
    },
  };
}

type Timer = ReturnType<typeof setTimeout> | undefined;

interface Loop<Id> {
  readonly id: Id;
  goTo(volume: number, milliseconds: number): void;
  /** Fades out and lets go of the memory. */
  leave(milliseconds: number): void;
}

/** Goes round between its pads, so that what a codec adds at either end is never heard. */
function loopOf<Id extends ThemeId | RoomId>(
  Player: typeof Howl,
  kind: 'themes' | 'rooms',
  id: Id,
  volume: number,
  missing: () => void,
): Loop<Id> {
  let target = volume;
  const howl = new Player({
    src: addressesOf(kind, id),
    sprite: { round: [PAD * 1000, loopSeconds(id) * 1000, true] },
    volume: 0,
    onloaderror: missing,
  });
  const playing = howl.play('round');
  howl.fade(0, volume, LONG, playing);
  return {
    id,
    goTo(next, milliseconds) {
      if (next === target) return;
      target = next;
      howl.fade(howl.volume(playing) as number, next, milliseconds, playing);
    },
    leave(milliseconds) {
      howl.fade(howl.volume(playing) as number, 0, milliseconds, playing);
      setTimeout(() => howl.unload(), milliseconds + 100);
    },
  };
}

/** Ears hear by ratios: half way along the slider is a quarter of the amplitude. */
function volumesOf(music: number, effects: number): { readonly music: number; readonly effects: number } {
  return { music: (music / 100) ** 2, effects: (effects / 100) ** 2 };
}

const USUAL: readonly EffectId[] = ['stamp', 'calendar', 'lace', 'page']; // what any choice may want at once
const UNDER_READING = 0.45;
const LONG = 2500; // ms
const SHORT = 600;
const BREATH = 0.12; // seconds between two small sounds
const PATIENCE = 1500; // ms until a context that will not run is called blocked
