// The sound, fetched when somebody first asks for it; silent until then.

import type { PageProps } from '../page/props.ts';
import type { Settings } from '../page/settings.ts';
import type { Game } from '../play/game.ts';

export interface SoundHand {
  on: PageProps['sound']['on'];
  toggle: PageProps['sound']['toggle'];
  setVolumes: PageProps['sound']['setVolumes'];
  caption: PageProps['sound']['caption'];
  follow(previous: Game | undefined, next: Game | undefined): void;
}

export function createSoundHand(_settings: Settings, changed: () => void): SoundHand {
  let on = false;
  return {
    on: () => on,
    toggle() {
      on = !on;
      changed();
    },
    setVolumes() {},
    caption: () => '',
    follow() {},
  };
}
