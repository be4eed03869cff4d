// What the stage needs before it can stand, got ready while the stage itself is still on its way.

import grain from '../../assets/scenes/grain.svg?url&no-inline';
import room from '../../assets/scenes/room.svg?url&no-inline';
import telephones from '../../assets/scenes/telephones.svg?url&no-inline';
import type { RoomArt } from './desk/paintRoom.ts';
import { facesReady } from './lettering.ts';

const OF_THE_DESK: Readonly<Record<keyof RoomArt, string>> = { room, telephones, grain };

let asked = false;

/** Fetches the desk's drawings and the faces it is lettered in, once. What does not arrive is asked for again later. */
export function askAhead(): void {
  if (asked) return;
  asked = true;
  void facesReady(document.fonts);
  for (const href of Object.values(OF_THE_DESK)) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'image', href });
    document.head.append(link);
  }
}

let drawable: boolean | undefined;

/** Whether there is WebGL. The first time it wakes the graphics card, which takes a while where there is none. */
export function canDraw(): boolean {
  if (drawable === undefined) {
    const context = document.createElement('canvas').getContext('webgl');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    drawable = context !== null;
  }
  return drawable;
}
