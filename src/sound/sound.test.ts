// The switch before there is a player: nothing is fetched until it is put on, and nothing breaks if it does not come.

import { describe, expect, it, vi } from 'vitest';
import type { Game } from '../play/game.ts';
import type { Sound, SoundOptions } from './player.ts';
import { createSound, type SoundTrouble } from './sound.ts';

const GAME = {} as Game; // only handed on

function made(arrives = true) {
  const troubles: SoundTrouble[] = [];
  const player = { isOn: false, game: undefined as Game | undefined, settings: {} };
  const createPlayer = ({ settings }: SoundOptions): Sound => {
    player.settings = settings;
    return {
      on: () => player.isOn,
      caption: () => 'A door opens.',
      toggle() {
        player.isOn = !player.isOn;
      },
      setVolumes: (music, effects) => {
        player.settings = { music, effects };
      },
      follow: (_, next) => {
        player.game = next;
      },
    };
  };
  const load = vi.fn(async () => {
    if (!arrives) throw new Error('offline');
    return { createPlayer } as typeof import('./player.ts');
  });
  const sound = createSound(
    { settings: { music: 60, effects: 80 }, onChange: () => {}, onTrouble: t => troubles.push(t) },
    load,
  );
  return { sound, load, player, troubles };
}

const arrived = () => new Promise(resolve => setTimeout(resolve));

describe('the switch', () => {
  it('fetches no player until it is put on', async () => {
    const { sound, load } = made();
    sound.follow(undefined, GAME);
    sound.setVolumes(10, 20);
    await arrived();
    expect([sound.on(), sound.caption(), load.mock.calls.length]).toEqual([false, '', 0]);
  });

  it('is on at once; the player takes up the game and the volumes as they are', async () => {
    const { sound, player } = made();
    sound.follow(undefined, GAME);
    sound.setVolumes(10, 20);
    sound.toggle();
    expect(sound.on()).toBe(true);
    await arrived();
    expect(player).toEqual({ isOn: true, game: GAME, settings: { music: 10, effects: 20 } });
    expect(sound.caption()).toBe('A door opens.');
  });

  it('put on and off again before the player came stays off, with one player', async () => {
    const { sound, load, player } = made();
    for (let i = 0; i < 4; i++) sound.toggle();
    await arrived();
    expect([sound.on(), player.isOn, load.mock.calls.length]).toEqual([false, false, 1]);
  });

  it('goes off again when the player does not arrive, says so once, and may be tried again', async () => {
    const { sound, load, troubles } = made(false);
    for (let i = 0; i < 2; i++) {
      sound.toggle();
      await arrived();
      expect(sound.on()).toBe(false);
    }
    expect([troubles, load.mock.calls.length]).toEqual([['no_audio'], 2]);
  });
});
