// The one place where a run changes. It holds the game in progress, asks the model and the story in turn,
// has every choice kept before it shows, and tells whoever listens.

import { openDossier, optionOf, whyClosed } from '../model/decide.ts';
import { choose, endingOf, replay, type Step, wait } from '../model/run.ts';
import { copyOf, type State } from '../model/state.ts';
import type { MoveId, Run } from '../model/types.ts';
import { type ChapterName, chapterOf } from '../narrative/chapters.ts';
import { type Teller, tellerOf } from '../narrative/teller.ts';
import { factsOf } from './answers.ts';
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
  /** Fetches and builds the chapter in which a run would be taken up, so that it then shows at once. */
  prepare(run: Run, place: Place): Promise<void>;
  /** Puts the game down. */
  leave(): void;
}

/** The game as it is shown, and the state behind it, which nobody else touches. */
interface Standing {
  readonly game: Game;
  readonly state: State;
}

const NOTHING: Account = { lines: [], happenings: [] };

/** Room for one game at a time. `load` fetches a compiled chapter. */
export function createPlay(load: (chapter: ChapterName) => Promise<string>, keeper: Keeper): Play {
  const listeners = new Set<() => void>();
  const tellers = new Map<ChapterName, Teller>();
  let current: Standing | undefined;
  let busy = false;

  function show(standing: Standing | undefined): void {
    current = standing;
    for (const listener of listeners) listener();
  }

  async function tellerFor(knot: string): Promise<Teller> {
    const chapter = chapterOf(knot);
    let teller = tellers.get(chapter);
    if (!teller) {
      const text = await load(chapter);
      teller = tellers.get(chapter) ?? tellerOf(text, chapter); // asked for twice, it is still one
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
    } catch (error) {
      returnToScene();
      throw error;
    } finally {
      busy = false;
    }
  }

  /** After a change that came to nothing, the story stands again where the scene that is shown has it. */
  function returnToScene(): void {
    if (current?.game.scene.kind !== 'dossier') return;
    const { dossier, heard } = current.game.scene;
    const teller = tellers.get(chapterOf(dossier.id));
    teller?.enter(dossier.id, current.state);
    for (const { aside } of heard) teller?.take(aside.id, current.state);
  }

  async function sceneOf(state: State, meanwhile: Account): Promise<Scene> {
    const ending = endingOf(state);
    if (ending) {
      const knot = knotOf(state);
      return { kind: 'ending', ending, meanwhile, passage: (await tellerFor(knot)).enter(knot, state) };
    }
    const { source: dossier } = openDossier(state)!;
    const teller = await tellerFor(dossier.id);
    const passage = teller.enter(dossier.id, state);
    return { kind: 'dossier', dossier, meanwhile, passage, heard: [], ...offered(teller, state) };
  }

  const standing = (run: Run, state: State, steps: readonly Step[], scene: Scene): Standing => ({
    game: { run, facts: factsOf(state), steps, scene },
    state,
  });

  async function opened(run: Run): Promise<Standing> {
    const { state, steps } = replay(run);
    return standing(run, state, steps, await sceneOf(state, steps.at(-1)?.meanwhile ?? NOTHING));
  }

  /** Where a move of the open dossier leads: its answer. Throws if the move is not offered there. */
  async function answered({ game, state: before }: Standing, move: MoveId): Promise<Standing> {
    if (game.scene.kind !== 'dossier') throw new Error(`"${move}" was chosen where no decision is open`);
    const { dossier, choices } = game.scene;
    const choice = choices.find(offer => offer.move === move);
    if (!choice) throw new Error(`"${dossier.id}" does not offer "${move}"`);
    const state = copyOf(before);
    const now = choose(state, move);
    const passage = (await tellerFor(dossier.id)).take(move, state);
    const run = { ...game.run, choices: [...game.run.choices, move] };
    const steps: Step[] = [...game.steps, { move, dossier, now, meanwhile: NOTHING }];
    return standing(run, state, steps, { kind: 'answer', dossier, choice, passage, now });
  }

  async function choosing(move: MoveId): Promise<void> {
    if (current?.game.scene.kind !== 'dossier') return;
    const { choices } = current.game.scene;
    if (choices.some(offer => offer.move === move && offer.closed)) return; // the page says why
    const next = await answered(current, move);
    await keeper.chosen(next.game.run);
    show(next);
  }

  async function goingOn(): Promise<void> {
    if (current?.game.scene.kind !== 'answer') return;
    const { run, steps } = current.game;
    const state = copyOf(current.state);
    const meanwhile = wait(state);
    const scene = await sceneOf(state, meanwhile);
    keeper.turned('dossier');
    show(standing(run, state, [...steps.slice(0, -1), { ...steps.at(-1)!, meanwhile }], scene));
  }

  function asking(id: string): void {
    if (busy || current?.game.scene.kind !== 'dossier') return;
    const { game, state } = current;
    const { scene } = current.game;
    const aside = scene.asides.find(offer => offer.id === id);
    const teller = tellers.get(chapterOf(scene.dossier.id));
    if (!aside || !teller) return;
    const passage = teller.take(id, state);
    const heard = [...scene.heard, { aside, passage }];
    show({ game: { ...game, scene: { ...scene, heard, ...offered(teller, state) } }, state });
  }

  async function rewinding(choices: number): Promise<void> {
    if (!current) return;
    const { run } = current.game;
    const shorter = { ...run, choices: run.choices.slice(0, choices) };
    const before = await opened(shorter);
    await keeper.rewound(shorter);
    show(before);
  }

  async function starting(run: Run): Promise<void> {
    const first = await opened(run);
    await keeper.started(run);
    show(first);
  }

  /** At the answer to the last choice, as it was read, or at the decision after it. */
  async function resuming(run: Run, place: Place): Promise<void> {
    const last = run.choices.at(-1);
    if (place === 'dossier' || last === undefined) show(await opened(run));
    else show(await answered(await opened({ ...run, choices: run.choices.slice(0, -1) }), last));
  }

  async function preparing(run: Run, place: Place): Promise<void> {
    const last = run.choices.at(-1);
    const left = place === 'answer' && last ? { ...run, choices: run.choices.slice(0, -1) } : run;
    await tellerFor(knotOf(replay(left).state));
  }

  return {
    game: () => current?.game,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    choose: move => alone(() => choosing(move)),
    goOn: () => alone(goingOn),
    ask: asking,
    rewind: choices => alone(() => rewinding(choices)),
    start: run => alone(() => starting(run)),
    resume: (run, place) => alone(() => resuming(run, place)),
    prepare: preparing,
    leave: () => show(undefined),
  };
}

/** The knot of the story that tells where a state stands. */
function knotOf(state: State): string {
  const ending = endingOf(state);
  return ending ? `ending_${ending.id}` : openDossier(state)!.source.id;
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
