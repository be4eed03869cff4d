// Builds the stage on the parts of Phaser it is made of, in place of the whole engine
// (doc/decisions/0006-phaser-comes-late-and-sleeps.md).
// Phaser's bundle cannot be shaken: its parts register themselves when they are loaded, so what is not used has to be
// left unasked for. Not while developing, where nothing has to arrive quickly.

import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SOURCE = fileURLToPath(new URL('src/', import.meta.resolve('phaser/package.json')));
const RESOLVED = '\0phaser';

/** Loaded for what they register: the systems of a scene, and the kinds of object it can hold. */
const REGISTERED = [
  'renderer/index', // before what it is made of, which asks for it in turn
  'events/EventEmitter',
  'scene/ScenePlugin',
  'cameras/2d/CameraManager',
  'gameobjects/DisplayList',
  'gameobjects/UpdateList',
  'gameobjects/GameObjectFactory',
  'gameobjects/container/ContainerFactory',
  'gameobjects/image/ImageFactory',
] as const;

/** What the stage imports by name. A name that is not here stops the build. */
const NAMED = `
import Game from '${SOURCE}core/Game.js';
import CoreEvents from '${SOURCE}core/events/index.js';
import RendererEvents from '${SOURCE}renderer/events/index.js';
import SceneEvents from '${SOURCE}scene/events/index.js';
import SCALE_MODE from '${SOURCE}scale/const/SCALE_MODE_CONST.js';
import CONST from '${SOURCE}const.js';
const { WEBGL } = CONST;
const Core = { Events: CoreEvents };
const Renderer = { Events: RendererEvents };
const Scale = SCALE_MODE;
const Scenes = { Events: SceneEvents };
export { Core, Game, Renderer, Scale, Scenes, WEBGL };
`;

/** The plugin. */
export function phaser(): Plugin {
  return {
    name: 'thaw-phaser',
    apply: 'build',
    enforce: 'pre',
    // Phaser's own switches: drawn by WebGL alone, and silent.
    config: () => ({
      define: {
        'typeof CANVAS_RENDERER': 'false',
        'typeof WEBGL_RENDERER': 'true',
        'typeof WEBGL_DEBUG': 'false',
        'typeof FEATURE_SOUND': 'false',
      },
    }),
    resolveId: id => (id === 'phaser' ? RESOLVED : undefined),
    load: id =>
      id === RESOLVED
        ? [...REGISTERED.map(part => `import '${SOURCE}${part}.js';`), NAMED].join('\n')
        : undefined,
  };
}
