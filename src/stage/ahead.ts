// What the desk will need first, asked for while the stage itself is still on its way.

import grain from '../../assets/scenes/grain.svg?url&no-inline';
import room from '../../assets/scenes/room.svg?url&no-inline';
import telephones from '../../assets/scenes/telephones.svg?url&no-inline';
import { facesReady } from './lettering.ts';

let asked = false;

/** Fetches the desk's drawings and the faces it is lettered in, once. What does not arrive is asked for again later. */
export function askAhead(): void {
  if (asked) return;
  asked = true;
  void facesReady(document.fonts);
  for (const href of [room, telephones, grain]) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
    document.head.append(link);
  }
}
