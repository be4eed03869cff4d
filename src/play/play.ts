// The one place where a run changes. It holds the game in progress, asks the model and the story in turn,
// has every choice kept before it shows, and tells whoever listens.

import { openDossier, optionOf, whyClosed } from '../model/decide.ts';
import { choose, endingOf, replay, type Step, wait } from '../model/run.ts';
import { copyOf, type State } from '../model/state.ts';
import type { MoveId, Run } from '../model/types.ts';
import { type ChapterName, chapterOf } from '../narrative/library.ts';
import { type Teller, tellerOf } from '../narrative/teller.ts';
import type { Account, Actions, Aside, Choice, Game, Scene } from './game.ts';

/** Where choices are kept. Each promise resolves when the record is safe, or when it is known that it is not. */
export interface Keeper {
  started(run: Run): Promise<void>;
  chosen(run: Run): Promise<void>; // its last choice is new
  rewound(run: Run): Promise<void>; // its choices are the first of what was kept
  turned(place: Place): void;
}

/** Which side of a choice the reader stands on: the answer to the last one, or the next dossier. */
export type Place = 'answer' | 'dossier';

export interface Play extends Actions {
  game(): Game | undefined;
  subscribe(listener: () => void): () => void;
  /** Takes up a run where it was left. Throws at the first choice that today's rules do not allow. */
  resume(run: Run, place: Place): Promise<void>;
  /** Puts the game down. */
  leave(): void;
}

const NOTHING: Account = { lines: [], happenings: [] };

/** A table for one game. `load` fetches a compiled chapter. */
export function createPlay(load: (chapter: ChapterName) => Promise<string>, keeper: Keeper): Play {
  const listeners = new Set<() => void>();
  const tellers = new Map<ChapterName, Teller>();
  let current: Game | undefined;
  let busy = false;

  function show(game: Game | undefined): void {
    current = game;
    for (const listener of listeners) listener();
  }

  async function tellerFor(knot: string): Promise<Teller> {
    const chapter = chapterOf(knot);
    let teller = tellers.get(chapter);
    if (!teller) {
      teller = tellerOf(await load(chapter), chapter);
      tellers.set(chapter, teller);
    }
    return teller;
  }

  /** One change at a time: a second press while the first is being kept does nothing. */
  async function alone(act: () => Promise<void>): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      await act();
    } finally {
      busy = false;
    }
  }

  async function sceneOf(state: State, meanwhile: Account): Promise<Scene> {
    const ending = endingOf(state);
    if (ending) {
      const knot = `ending_${ending.id}`;
      return { kind: 'ending', ending, meanwhile, passage: (await tellerFor(knot)).enter(knot, state) };
    }
    const { source: dossier } = openDossier(state)!;
    const teller = await tellerFor(dossier.id);
    const passage = teller.enter(dossier.id, state);
    return { kind: 'dossier', dossier, meanwhile, passage, heard: [], ...offered(teller, state) };
  }

  async function opened(run: Run): Promise<Game> {
    const { state, steps } = replay(run);
    return { run, state, steps, scene: await sceneOf(state, steps.at(-1)?.meanwhile ?? NOTHING) };
  }

  /** The game after a move of the dossier it shows, at the answer. Throws if the move is not offered there. */
  async function answered(game: Game, move: MoveId): Promise<Game> {
    if (game.scene.kind !== 'dossier') throw new Error(`"${move}" was chosen where no decision is open`);
    const { dossier, choices } = game.scene;
    const choice = choices.find(offer => offer.move === move);
    if (!choice) throw new Error(`"${dossier.id}" does not offer "${move}"`);
    const state = copyOf(game.state);
    const now = choose(state, move);
    const passage = (await tellerFor(dossier.id)).take(move, state);
    const run = { ...game.run, choices: [...game.run.choices, move] };
    const steps: Step[] = [...game.steps, { move, dossier, now, meanwhile: NOTHING }];
    return { run, state, steps, scene: { kind: 'answer', dossier, choice, passage, now } };
  }

  async function choosing(move: MoveId): Promise<void> {
    const game = current;
    if (game?.scene.kind !== 'dossier') return;
    if (game.scene.choices.some(offer => offer.move === move && offer.closed)) return; // the page says why
    const next = await answered(game, move);
    await keeper.chosen(next.run);
    show(next);
  }

  async function goingOn(): Promise<void> {
    const game = current;
    if (game?.scene.kind !== 'answer') return;
    const state = copyOf(game.state);
    const meanwhile = wait(state);
    const last = game.steps.at(-1)!;
    const scene = await sceneOf(state, meanwhile);
    keeper.turned('dossier');
    show({ run: game.run, state, steps: [...game.steps.slice(0, -1), { ...last, meanwhile }], scene });
  }

  /** Stands at the answer to a run's last choice, as it was read. */
  async function answering(run: Run): Promise<void> {
    const before = await opened({ ...run, choices: run.choices.slice(0, -1) });
    show(await answered(before, run.choices.at(-1)!));
  }

  return {
    game: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose: move => alone(() => choosing(move)),
    goOn: () => alone(goingOn),
    ask(id) {
      const game = current;
      if (busy || game?.scene.kind !== 'dossier') return;
      const { scene, state } = game;
      const aside = scene.asides.find(offer => offer.id === id);
      const teller = tellers.get(chapterOf(scene.dossier.id));
      if (!aside || !teller) return;
      const passage = teller.take(id, state);
      const heard = [...scene.heard, { aside, passage }];
      show({ ...game, scene: { ...scene, heard, ...offered(teller, state) } });
    },
    rewind: choices =>
      alone(async () => {
        if (!current) return;
        const run = { ...current.run, choices: current.run.choices.slice(0, choices) };
        await keeper.rewound(run);
        show(await opened(run));
      }),
    start: run =>
      alone(async () => {
        await keeper.started(run);
        show(await opened(run));
      }),
    resume: (run, place) =>
      alone(() => (place === 'answer' && run.choices.length > 0 ? answering(run) : opened(run).then(show))),
    leave: () => show(undefined),
  };
}

/** What the story offers here, each move with the model's word on whether it is open. */
function offered(teller: Teller, state: State): { choices: readonly Choice[]; asides: readonly Aside[] } {
  const choices: Choice[] = [];
  const asides: Aside[] = [];
  for (const offer of teller.offers()) {
    if (offer.kind === 'aside') {
      asides.push({ id: offer.id, text: offer.text });
      continue;
    }
    const option = optionOf(state, offer.move);
    if (option < 0)
      throw new Error(`the story offers "${offer.move}", which the open decision does not have`);
    const closed = whyClosed(state, option);
    choices.push({ move: offer.move, text: offer.text, ...(closed ? { closed } : {}) });
  }
  return { choices, asides };
}
