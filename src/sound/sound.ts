// The sound as the page knows it: a switch that is off, and a player that is fetched when it is first put on.

import type { Game } from '../play/game.ts';
import type { Sound, SoundOptions, SoundTrouble } from './player.ts';

export type { Sound, SoundOptions, SoundTrouble };

type Player = typeof import('./player.ts');

/** Cheap until the first `toggle`. What cannot be heard is said once a kind through `onTrouble`; the game goes on. */
export function createSound(
  options: SoundOptions,
  loadPlayer: () => Promise<Player> = () => import('./player.ts'),
): Sound {
  let player: Sound | undefined;
  let isArriving = false;
  let isWanted = false;
  let hasFailed = false;
  let game: Game | undefined;
  let settings = options.settings;

  async function arrive(): Promise<void> {
    isArriving = true;
    try {
      const { createPlayer } = await loadPlayer();
      player = createPlayer({ ...options, settings });
      player.follow(undefined, game);
      if (isWanted) player.toggle();
    } catch {
      isArriving = false; // the next click may find it
      isWanted = false;
      if (!hasFailed) options.onTrouble('no_audio');
      hasFailed = true;
      options.onChange();
    }
  }

  return {
    on: () => player?.on() ?? isWanted,
    caption: () => player?.caption() ?? '',
    toggle() {
      if (player) {
        player.toggle();
        return;
      }
      isWanted = !isWanted;
      if (isWanted && !isArriving) void arrive();
      options.onChange();
    },
    setVolumes(music, effects) {
      settings = { music, effects };
      player?.setVolumes(music, effects);
    },
    follow(previous, next) {
      game = next;
      player?.follow(previous, next);
    },
  };
}
