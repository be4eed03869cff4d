// Walks: thousands of random runs through the model, and hundreds through the real Ink, each held to what must
// be true of every run. What a walk never reached is listed.

import { DOSSIERS } from '../../src/model/dossiers/index.ts';
import { ENDINGS } from '../../src/model/endings.ts';
import { FACTION_IDS, QUANTITY_IDS } from '../../src/model/ids.ts';
import { DECADE } from '../../src/model/openings.ts';
import { amount } from '../../src/model/questions.ts';
import { ballotsOf, endingOf, replay } from '../../src/model/run.ts';
import { type Sampler, sampler } from '../../src/model/sample.ts';
import type { State } from '../../src/model/state.ts';
import { OPENING, SCALE, TARGETS } from '../../src/model/targets.ts';
import type { MoveId, Run } from '../../src/model/types.ts';
import { MODEL_VERSION } from '../../src/model/version.ts';
import type { ChapterName } from '../../src/narrative/chapters.ts';
import { createPlay } from '../../src/play/play.ts';
import { compileStory } from '../ink/compile.ts';

const SEED = 1953;
const WALKERS = sampler(DECADE, SEED);

/** Random run number `index`, as a run that can be replayed. */
export function randomRun(index: number, walker: Sampler = WALKERS): Run {
  walker.play(index);
  return {
    opening: DECADE,
    seed: walker.seedOf(index),
    modelVersion: MODEL_VERSION,
    choices: walker.choices(),
  };
}

export interface Reached {
  readonly options: Map<MoveId, { survived: number; fell: number }>;
  readonly endings: Map<string, Run>; // the first run found for each
  readonly problems: string[];
  walks: number;
}

/** Plays `walks` random runs without a ledger: no error, each ends, and who reached what. */
export function walkModel(walks: number): Reached {
  const reached: Reached = { options: new Map(), endings: new Map(), problems: [], walks: 0 };
  for (let index = 0; index < walks; index++) {
    const state = WALKERS.play(index);
    const ending = ENDINGS[state.ending];
    if (!ending) {
      reached.problems.push(`random run ${index} does not end`);
      continue;
    }
    if (!reached.endings.has(ending.id)) reached.endings.set(ending.id, randomRun(index));
    note(reached, state, ending.inOffice);
    reached.walks++;
  }
  return reached;
}

function note({ options }: Reached, state: State, survived: boolean): void {
  const { dossiers } = state.terms.rules;
  for (let d = 0; d < dossiers.length; d++) {
    if (state.chosen[d] === 0) continue;
    const { move } = dossiers[d]!.options[state.chosen[d]! - 1]!;
    let seen = options.get(move);
    if (!seen) {
      seen = { survived: 0, fell: 0 };
      options.set(move, seen);
    }
    if (survived) seen.survived++;
    else seen.fell++;
  }
}

/** Options never chosen, and options (exits apart) that lie on no surviving or no fallen run. */
export function unreachedOptions({ options }: Reached): {
  never: MoveId[];
  onlyFallen: MoveId[];
  onlySurvived: MoveId[];
} {
  const all = DOSSIERS.flatMap(dossier =>
    dossier.options.map(option => ({
      move: `${dossier.id}/${option.id}` as MoveId,
      exit: option.exit === true,
    })),
  );
  return {
    never: all.filter(({ move }) => !options.has(move)).map(({ move }) => move),
    onlyFallen: all
      .filter(({ move, exit }) => !exit && options.get(move)?.survived === 0)
      .map(({ move }) => move),
    onlySurvived: all
      .filter(({ move, exit }) => !exit && options.get(move)?.fell === 0)
      .map(({ move }) => move),
  };
}

/** Where a run's ledger does not add up: every number and every man's view from its lines, every leaning from its receipt. */
export const ledgerFaults = (run: Run): string[] => faultsOf(replay(run).state);

/** The same for a state that was played with its ledger. */
export function faultsOf(state: State): string[] {
  const faults: string[] = [];
  const stands = new Map(TARGETS.map((target, i) => [target, OPENING[i]! / SCALE[i]!]));
  for (const { target, was, by, is, cause } of state.ledger!) {
    const before = stands.get(target)!;
    if (!same(was, before))
      faults.push(`${cause} finds ${target} at ${was}, the lines before it say ${before}`);
    if (!same(was + by, is)) faults.push(`${cause} moves ${target} from ${was} by ${by} to ${is}`);
    stands.set(target, before + by);
  }
  for (const [target, sum] of stands) {
    const is = amount(state, target);
    if (!same(sum, is)) faults.push(`${target} is ${is}, its lines say ${sum}`);
  }
  for (const ballot of ballotsOf(state.happenings!)) {
    if (ballot.body !== 'presidium') continue;
    for (const { person, leaning, lines, threshold, terms } of ballot.receipts) {
      const [sum, steps] = [total(lines), total(terms)];
      if (sum !== leaning) faults.push(`${ballot.date}: ${person} leans ${leaning}, his receipt says ${sum}`);
      if (steps !== threshold)
        faults.push(`${ballot.date}: ${person} joins at ${threshold}, his receipt says ${steps}`);
    }
  }
  return faults;
}

/** Tenths and hundredths do not add up exactly in binary. */
const same = (a: number, b: number) => Math.abs(a - b) < 1e-9;

const total = (lines: readonly { readonly by: number }[]) => lines.reduce((sum, { by }) => sum + by, 0);

export interface StoryWalks {
  readonly knots: ReadonlySet<string>;
  readonly asides: ReadonlySet<string>;
  readonly problems: readonly string[];
  readonly walks: number;
}

/** Plays `walks` random runs through the real Ink, hearing every aside, and holds its end to the model's. */
export async function walkStory(walks: number, from = 0): Promise<StoryWalks> {
  const compiled = new Map<ChapterName, string>();
  const load = async (name: ChapterName) => {
    let text = compiled.get(name);
    if (!text) {
      text = compileStory(`story/${name}.ink`).json;
      compiled.set(name, text);
    }
    return text;
  };
  const idle = { started: async () => {}, chosen: async () => {}, rewound: async () => {}, turned: () => {} };
  const play = createPlay(load, idle);
  const knots = new Set<string>();
  const asides = new Set<string>();
  const problems: string[] = [];
  let done = 0;
  for (let index = from; index < from + walks; index++) {
    const run = randomRun(index);
    try {
      await play.start({ ...run, choices: [] });
      for (const move of run.choices) await stepThrough(play, move, knots, asides);
      const { facts, scene } = play.game()!;
      const expected = replay(run).state;
      if (scene.kind !== 'ending') throw new Error('the story goes on');
      if (scene.ending !== endingOf(expected)) problems.push(`walk ${index} ends otherwise in the story`);
      const differs = [
        ...FACTION_IDS.filter(id => facts.loyalty(id) !== amount(expected, id)),
        ...QUANTITY_IDS.filter(id => facts.quantity(id) !== amount(expected, id)),
      ];
      if (differs.length > 0) problems.push(`walk ${index}: the story has another ${differs.join(', ')}`);
      knots.add(`ending_${scene.ending.id}`);
      done++;
    } catch (error) {
      problems.push(`walk ${index}: ${(error as Error).message}`);
    }
  }
  return { knots, asides, problems, walks: done };
}

async function stepThrough(
  play: ReturnType<typeof createPlay>,
  move: MoveId,
  knots: Set<string>,
  asides: Set<string>,
): Promise<void> {
  for (;;) {
    const { scene } = play.game()!;
    if (scene.kind !== 'dossier') throw new Error(`"${move}" is due, and no dossier is open`);
    knots.add(scene.dossier.id);
    if (scene.passage.paragraphs.length === 0) throw new Error(`${scene.dossier.id} tells nothing`);
    const aside = scene.asides[0];
    if (!aside) break;
    asides.add(`${scene.dossier.id}/${aside.id}`);
    play.ask(aside.id);
  }
  const { scene } = play.game()!;
  if (scene.kind !== 'dossier') return;
  if (scene.choices.length !== scene.dossier.options.length) {
    throw new Error(
      `${scene.dossier.id} offers ${scene.choices.length} of ${scene.dossier.options.length} moves`,
    );
  }
  await play.choose(move);
  const answer = play.game()!.scene;
  if (answer.kind !== 'answer' || answer.passage.paragraphs.length === 0)
    throw new Error(`"${move}" has no answer`);
  await play.goOn();
}
