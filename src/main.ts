// Start-up: builds each part once and connects them. The page is drawn first; the engine, the stage and the sound
// come when they are there, and the page goes on as if they always had been.

import { decode, encode } from './archive/code.ts';
import type { Trouble } from './archive/trouble.ts';
import { OPENINGS } from './model/openings.ts';
import type { Run } from './model/types.ts';
import { MODEL_VERSION } from './model/version.ts';
import { mountPage, showFault } from './page/mount.tsx';
import type { Notice, PageProps } from './page/props.ts';
import type { Settings } from './page/settings.ts';
import type { Actions, Game } from './play/game.ts';
import { createSound, type SoundTrouble } from './sound/sound.ts';
import type { Engine } from './start/engine.ts';
import { beginsAtFirst, firstGame } from './start/first.ts';
import { loadNote, loadPortraits, loadSources } from './start/references.ts';
import { rememberedSettings, rememberSettings } from './start/remember.ts';
import { createStageHand } from './start/stageHand.ts';

const root = document.getElementById('root')!;
const base = location.href.replace(/#.*$/, '');
const listeners = new Set<() => void>();
const changed = () => {
  for (const listener of listeners) listener();
};

let engine: Engine | undefined;
let reading: Game | undefined; // the first scene, until the engine has told it
let refused: string | undefined; // why the run in the address cannot be taken up
let portrait: Awaited<ReturnType<typeof loadPortraits>> | undefined;

let settings = rememberedSettings();
let playable!: () => void; // once the engine has a game, something can be chosen
const stage = createStageHand(changed, new Promise<void>(resolve => (playable = resolve)));
let silent: SoundTrouble | undefined; // why there is no sound, though it was asked for
const sound = createSound({
  settings,
  onChange: changed,
  onTrouble(trouble) {
    silent = trouble;
    changed();
  },
});
const game = (): Game | undefined => engine?.play.game() ?? reading;

const arriving = import('./start/engine.ts')
  .then(({ createEngine }) => createEngine(base, onGame))
  .then(arrived => {
    engine = arrived;
    changed();
    return arrived;
  });

let before: Game | undefined;
/** What listens to the game apart from the page. */
function onGame(): void {
  const now = game();
  if (now !== before) {
    stage.show(now);
    sound.follow(before, now);
    before = now;
  }
  if (engine?.play.game()) playable();
  changed();
}

/** Does something to the game once the engine is there. */
const act = async (deed: (engine: Engine) => Promise<void> | void): Promise<void> => deed(await arriving);

async function start(run: Run): Promise<void> {
  if (!engine && beginsAtFirst(run)) {
    reading = firstGame(run);
    onGame();
  }
  await act(({ play }) => play.start(run));
  reading = undefined;
}

const actions: Actions = {
  choose: move => act(({ play }) => play.choose(move)),
  ask: aside => void act(({ play }) => play.ask(aside)),
  goOn: () => act(({ play }) => play.goOn()),
  rewind: choices => act(({ play }) => play.rewind(choices)),
  start,
};

/** Where a choice is not kept for a reason that goes away. */
const NOT_KEPT: Partial<Readonly<Record<Trouble, Notice>>> = {
  full: 'full',
  slow: 'slow',
  lost: 'slow',
  blocked: 'older_tab',
  newer: 'newer_tab',
};

function notices(): readonly Notice[] {
  const found: Notice[] = [];
  const trouble = engine?.trouble();
  if (engine?.kept() === 'not_kept') found.push(NOT_KEPT[trouble ?? 'lost'] ?? 'not_kept');
  if (trouble === 'elsewhere') found.push('two_tabs');
  if (trouble === 'damaged' || engine?.damaged()) found.push('damaged_record');
  if (stage.missing()) found.push('stage_missing');
  if (silent && silent !== 'blocked') found.push('sound_missing');
  if (game() && game()!.run.opening.evidence !== 'speculative') found.push('uncalibrated');
  return found;
}

const props: PageProps = {
  game,
  get people() {
    return engine?.people ?? ({} as PageProps['people']); // named only after a first choice, which needs the engine
  },
  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  actions,
  leave() {
    reading = undefined;
    changed();
    void engine?.leave().then(changed);
  },
  openings: OPENINGS,
  newRun: (opening, seed = 0) => ({ opening, seed, modelVersion: MODEL_VERSION, choices: [] }),
  codes: {
    of: encode,
    link: code => engine?.codes.link(code) ?? `${base}#run=${code}`,
    read: text => engine?.codes.read(text) ?? decode(text),
  },
  shelf: {
    latest: () => engine?.latest(),
    state: () => engine?.kept() ?? 'kept',
    notices,
    refusedLink: () => refused,
    linkUnderstood() {
      refused = undefined;
      changed();
    },
    damaged: () => engine?.damaged(),
  },
  sound,
  stage,
  settings,
  settingsChanged(next: Settings) {
    settings = next;
    rememberSettings(next);
    setStage();
  },
  history: async () => (await arriving).history(),
  loadNote,
  loadSources,
  portrait: person => {
    const now = game();
    return now && portrait?.(person, now.facts.date);
  },
};

const DARK = matchMedia('(prefers-color-scheme: dark)');
const REDUCED = matchMedia('(prefers-reduced-motion: reduce)');

/** The stage follows the settings, and the device where they leave it to the device. */
function setStage(): void {
  stage.setReducedMotion(isStill(settings));
  stage.setLampLit(settings.light === 'lamp' || (settings.light === 'device' && DARK.matches));
}

const isStill = ({ motion }: Settings): boolean =>
  motion === 'still' || (motion === 'device' && REDUCED.matches);

/** A link to a run opens it; one that cannot be read says why and leaves the game as it is. */
async function readAddress(): Promise<void> {
  if (!location.hash) return;
  const { asked, play } = await arriving;
  const { run, refused: why } = asked(location.hash);
  refused = why;
  if (run) await play.start(run);
  if (run || why) history.replaceState(null, '', base);
  changed();
}

const fail = (error: unknown): void => {
  const code = game() ? encode(game()!.run) : undefined;
  showFault(root, { message: error instanceof Error ? error.message : String(error), code });
};

addEventListener('error', event => fail(event.error ?? event.message));
addEventListener('unhandledrejection', event => fail(event.reason));
addEventListener('hashchange', () => void readAddress());

setStage();
DARK.addEventListener('change', setStage);
mountPage(root, props);
void readAddress();
void loadPortraits().then(
  found => {
    portrait = found;
    changed();
  },
  () => {}, // a man without a portrait has his initial
);
