// For looking at screens while they are made: any screen, with the real model and sample prose. The game never imports it.
// Served by `npm run dev` as /src/page/fixture.html?screen=dossier&at=virgin, built into nothing.

import { openDossier, whyClosed } from '../model/decide.ts';
import { historyRun } from '../model/history.ts';
import { OPENINGS } from '../model/openings.ts';
import { PEOPLE } from '../model/people.ts';
import { choose, endingOf, replay } from '../model/run.ts';
import type { Person, PersonId, Run } from '../model/types.ts';
import { factsOf } from '../play/answers.ts';
import type { Closed, Game, Passage, Scene, Step } from '../play/game.ts';
import { mountPage, showFault } from './mount.tsx';
import type { Notice, PageProps } from './props.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

const asked = new URLSearchParams(location.search);
const screen = asked.get('screen') ?? 'dossier';
const at = asked.get('at') ?? 'virgin';

const PASSAGE: Passage = {
  paragraphs: [
    'The map has been pinned up since six, and by now the pins have names. Somebody has drawn the steppe in green, as if it were a meadow; you know what colour it is in August.',
    'Kazakhstan is the width of a hand. Benediktov has brought the yields of 1913 in a folder tied with _tape_, and keeps the folder shut, because they are better than his.',
    '“Nobody has ever ploughed so much so fast,” he says. He means it as an argument against.',
    'The plenum sits on Tuesday. Outside the window a soldier is breaking the ice off the gutter with the butt of his rifle.',
  ],
  tags: { place: 'The Kremlin, before the plenum', cyrillic: 'ЦЕЛИНА' },
};

const ANSWER: Passage = {
  paragraphs: [
    'The stenographer asks how many noughts.',
    'Before the snow is off there are trains: girls from the weaving sheds with guitars and no coats, two tractors to a flat wagon. The secretaries of the steppe ring one after another, to be told how many tents.',
    'Molotov says nothing at all. He has taken his glasses off and is polishing them for the length of the vote.',
  ],
  tags: { place: 'The Kremlin, after the vote' },
};

const CHOICES = [
  'Plough it all. Thirty million hectares, and trains of volunteers before the roads dry',
  'Thirteen million, with a third of it resting fallow every year',
  'Give Molotov his way: fertiliser and drains for the old lands',
  'Plant the shelter belts first, then plough behind them',
];

const history = historyRun();
const whole = replay(history);

/** History's run up to a dossier, or to its end. */
function gameAt(dossier: string, answered: boolean): Game {
  const place = whole.steps.findIndex(step => step.dossier.id === dossier);
  const kept = place < 0 ? history.choices.length : place;
  const run: Run = { ...history, choices: history.choices.slice(0, kept) };
  const { state, steps } = replay(run);
  const open = openDossier(state);
  const ending = endingOf(state);
  const meanwhile = steps.at(-1)?.meanwhile ?? { lines: [], happenings: [] };
  if (!open || ending) {
    return {
      run,
      facts: factsOf(state),
      steps,
      scene: { kind: 'ending', ending: ending!, meanwhile, passage: PASSAGE },
    };
  }
  const choices = open.source.options.map((option, i) => {
    const closed = whyClosed(state, i) ?? (asked.has('closed') && i === 2 ? CLOSED : undefined);
    return {
      move: `${open.source.id}/${option.id}` as const,
      text: dossier === 'virgin' ? (CHOICES[i] ?? option.title) : option.title,
      ...(closed ? { closed } : {}),
    };
  });
  const aside = { id: 'wind', text: 'Ask Matskevich what the wind does in May' };
  const scene: Scene = {
    kind: 'dossier',
    dossier: open.source,
    meanwhile,
    passage: PASSAGE,
    heard: asked.has('heard')
      ? [
          {
            aside,
            passage: {
              paragraphs: ['It takes the top off,' + ' he says, and blows across his tea to show you.'],
              tags: {},
            },
          },
        ]
      : [],
    choices,
    asides: asked.has('heard') ? [] : [aside],
  };
  if (!answered) return { run, facts: factsOf(state), steps, scene };
  const taken = choices[0]!;
  const now = choose(state, taken.move);
  const step: Step = {
    move: taken.move,
    dossier: open.source,
    now,
    meanwhile: { lines: [], happenings: [] },
  };
  return {
    run: { ...run, choices: [...run.choices, taken.move] },
    facts: factsOf(state),
    steps: [...steps, step],
    scene: { kind: 'answer', dossier: open.source, choice: taken, passage: ANSWER, now },
  };
}

const CLOSED: Closed = {
  reason: 'The planners must lend the men',
  target: 'ministries',
  needed: 60,
  now: 31,
};

let game: Game | undefined =
  screen === 'title' ? undefined : screen === 'ending' ? gameAt('', false) : gameAt(at, screen === 'answer');
const listeners = new Set<() => void>();
const show = (next: Game | undefined) => {
  game = next;
  for (const listener of listeners) listener();
};
let sound = false;

const props: PageProps = {
  game: () => game,
  people: Object.fromEntries(PEOPLE.map(person => [person.id, person])) as Record<PersonId, Person>,
  subscribe(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  actions: {
    async choose() {
      if (game?.scene.kind === 'dossier') show(gameAt(game.scene.dossier.id, true));
    },
    ask() {},
    async goOn() {
      const place = whole.steps.findIndex(
        step => game?.scene.kind === 'answer' && step.dossier.id === game.scene.dossier.id,
      );
      show(gameAt(whole.steps[place + 1]?.dossier.id ?? '', false));
    },
    async rewind(choices) {
      show(gameAt(whole.steps[choices]?.dossier.id ?? '', false));
    },
    async start() {
      show(gameAt('march53', false));
    },
  },
  leave: () => show(undefined),
  openings: OPENINGS,
  newRun: (opening, seed = 0) => ({ opening, seed, modelVersion: 1, choices: [] }),
  codes: {
    of: () => '7K2M-0QXD-4VRA-11PC-52HE-90ZT-3MWB-77KD-A1',
    link: code => `#run=${code}`,
    read: text =>
      text.length > 20
        ? { ok: true, run: history }
        : {
            ok: false,
            sentence:
              'This code is too short: 8 letters of 36 are here. Check it against the sheet, four at a time.',
          },
  },
  shelf: {
    latest: () => ({
      title: 'The virgin lands',
      date: '1954-02-23',
      resume: async () => show(gameAt('virgin', false)),
    }),
    state: () => 'kept',
    refusedLink: () => undefined,
    linkUnderstood() {},
    damaged: () => undefined,
    notices: () => (asked.get('notices')?.split(',') ?? []) as Notice[],
  },
  sound: {
    on: () => sound,
    toggle() {
      sound = !sound;
      show(game);
    },
    setVolumes() {},
    caption: () => '',
  },
  stage: { attach() {}, look() {}, ready: () => asked.has('stage') },
  settings: DEFAULT_SETTINGS,
  settingsChanged() {},
  history: async () => (asked.has('alone') ? [] : whole.steps),
  loadNote: async () =>
    '## What was done\n\nThe plenum of 23 February to 2 March 1954 resolved to plough thirteen million hectares [MLECH, SCHATT].\n\n## What is disputed\n\nHow much of the harvest of 1956 was luck (medium confidence) [FREEZE].\n',
  loadSources: async () => ({ FREEZE: { text: 'Freeze, Karen, 1974. A sample line of the bibliography.' } }),
  portrait: () => undefined,
};

const root = document.querySelector<HTMLElement>('#root')!;
if (screen === 'fault')
  showFault(root, {
    message: 'the story offers "virgin/sand", which the open decision does not have',
    code: '7K2M-0QXD-4VRA',
  });
else mountPage(root, props);
