import { describe, expect, it } from 'vitest';
import { compileStory } from '../../tools/ink/compile.ts';
import { historyRun } from '../model/history.ts';
import { DECADE } from '../model/openings.ts';
import { endingOf, replay } from '../model/run.ts';
import { sampler } from '../model/sample.ts';
import type { MoveId, Run } from '../model/types.ts';
import { MODEL_VERSION } from '../model/version.ts';
import type { ChapterName } from '../narrative/chapters.ts';
import type { Game, Scene } from './game.ts';
import { createPlay, type Keeper, type Place } from './play.ts';

const compiled = new Map<ChapterName, string>();
async function load(name: ChapterName): Promise<string> {
  let text = compiled.get(name);
  if (!text) {
    text = compileStory(`story/${name}.ink`).json;
    compiled.set(name, text);
  }
  return text;
}

const history = historyRun();
const run = (choices: readonly MoveId[] = []): Run => ({ ...history, choices });
const until = (knot: string) =>
  history.choices.slice(
    0,
    history.choices.findIndex(m => m.startsWith(`${knot}/`)),
  );

/** A game with a keeper that writes down, in order, what it was asked to keep and what was shown. */
function table(keeping: Partial<Keeper> = {}) {
  const events: string[] = [];
  const length = (kept: Run) => kept.choices.length;
  const keeper: Keeper = {
    started: async kept => void events.push(`started ${length(kept)}`),
    chosen: async kept => void events.push(`kept ${kept.choices.at(-1)}`),
    rewound: async kept => void events.push(`rewound to ${length(kept)}`),
    turned: place => void events.push(`turned to the ${place}`),
    ...keeping,
  };
  const play = createPlay(load, keeper);
  play.subscribe(() => {
    const scene = play.game()?.scene;
    events.push(scene ? `shown ${scene.kind}` : 'shown nothing');
  });
  return { play, events };
}

/** A keeper that takes its time over a choice: `asked` comes when it has been given one, `kept` lets it finish. */
function slowKeeper() {
  let ask: (choices: readonly MoveId[]) => void;
  let finish = () => {};
  const asked = new Promise<readonly MoveId[]>(resolve => {
    ask = resolve;
  });
  const chosen = (kept: Run) =>
    new Promise<void>(resolve => {
      finish = resolve;
      ask(kept.choices);
    });
  return { keeping: { chosen }, asked, kept: () => finish() };
}

/** The scene, which must be of a kind. */
function scene<Kind extends Scene['kind']>(
  game: Game | undefined,
  kind: Kind,
): Extract<Scene, { kind: Kind }> {
  if (game?.scene.kind !== kind) throw new Error(`the scene is ${game?.scene.kind}, not ${kind}`);
  return game.scene as Extract<Scene, { kind: Kind }>;
}

describe('a game', () => {
  it('begins with the first decision, after it was kept', async () => {
    const { play, events } = table();
    await play.start(run());
    expect(events).toEqual(['started 0', 'shown dossier']);
    const { dossier, choices, asides, heard } = scene(play.game(), 'dossier');
    expect(dossier.id).toBe('march53');
    expect(choices.map(({ move }) => move)).toEqual(dossier.options.map(({ id }) => `march53/${id}`));
    expect(asides.length).toBeGreaterThan(0);
    expect(heard).toEqual([]);
  });

  it('shows a choice only when it is kept', async () => {
    const slow = slowKeeper();
    const { play, events } = table(slow.keeping);
    await play.start(run());
    const choosing = play.choose('march53/divide');
    expect(await slow.asked).toEqual(['march53/divide']);
    expect(play.game()!.scene.kind).toBe('dossier');
    expect(play.game()!.run.choices).toEqual([]);
    slow.kept();
    await choosing;
    expect(play.game()!.scene.kind).toBe('answer');
    expect(events).toEqual(['started 0', 'shown dossier', 'shown answer']);
  });

  it('does nothing on a second press while the first is being kept', async () => {
    const slow = slowKeeper();
    const { play, events } = table(slow.keeping);
    await play.start(run());
    const first = play.choose('march53/divide');
    await slow.asked;
    await play.choose('march53/pair');
    await play.rewind(0);
    await play.start(run());
    await play.goOn();
    play.ask(scene(play.game(), 'dossier').asides[0]!.id);
    expect(scene(play.game(), 'dossier').heard).toEqual([]);
    slow.kept();
    await first;
    expect(play.game()!.run.choices).toEqual(['march53/divide']);
    expect(events).toEqual(['started 0', 'shown dossier', 'shown answer']);
  });

  it('goes on from where it was if a choice could not be kept', async () => {
    let full = true;
    const { play } = table({
      chosen: async () => {
        if (full) throw new Error('no room');
      },
    });
    await play.start(run());
    const before = play.game();
    await expect(play.choose('march53/divide')).rejects.toThrow('no room');
    expect(play.game()).toBe(before);
    full = false;
    play.ask(scene(play.game(), 'dossier').asides[0]!.id);
    await play.choose('march53/divide');
    expect(play.game()!.scene.kind).toBe('answer');
  });

  it('answers what was decided, then tells what came meanwhile', async () => {
    const { play, events } = table();
    await play.start(run());
    await play.choose('march53/divide');
    const answer = scene(play.game(), 'answer');
    const { steps } = replay(run(['march53/divide']));
    expect(answer.now).toEqual(steps[0]!.now);
    expect(answer.choice.move).toBe('march53/divide');
    expect(answer.passage.paragraphs.length).toBeGreaterThan(0);
    await play.goOn();
    const next = scene(play.game(), 'dossier');
    expect(next.dossier.id).toBe('beria');
    expect(next.meanwhile).toEqual(steps[0]!.meanwhile);
    expect(play.game()!.steps).toEqual(steps);
    expect(events.slice(2)).toEqual([
      'kept march53/divide',
      'shown answer',
      'turned to the dossier',
      'shown dossier',
    ]);
  });

  it('shows a closed move with its reason, and does nothing when it is pressed', async () => {
    const { play, events } = table();
    await play.start(run(['march53/pair']));
    const { choices } = scene(play.game(), 'dossier');
    const demote = choices.find(({ move }) => move === 'beria/demote')!;
    expect(demote.closed?.reason).toContain('Malenkov');
    expect(choices.filter(({ closed }) => closed)).toHaveLength(1);
    const before = play.game();
    await play.choose('beria/demote');
    expect(play.game()).toBe(before);
    expect(events).toEqual(['started 1', 'shown dossier']);
  });

  it('throws at a move that the story does not offer here', async () => {
    const { play } = table();
    await play.start(run());
    await expect(play.choose('virgin/crash')).rejects.toThrow('"march53" does not offer "virgin/crash"');
  });

  it('hears an aside once, keeps nothing of it and changes nothing by it', async () => {
    const { play, events } = table();
    await play.start(run());
    const before = scene(play.game(), 'dossier');
    const aside = before.asides[0]!;
    play.ask(aside.id);
    const after = scene(play.game(), 'dossier');
    expect(after.heard.map(heard => heard.aside)).toEqual([aside]);
    expect(after.heard[0]!.passage.paragraphs.length).toBeGreaterThan(0);
    expect(after.asides).toEqual(before.asides.slice(1));
    expect(after.choices).toEqual(before.choices);
    expect(play.game()!.run).toEqual(run());
    play.ask(aside.id);
    expect(scene(play.game(), 'dossier').heard).toHaveLength(1);
    expect(events).toEqual(['started 0', 'shown dossier', 'shown dossier']);
  });

  it('does not go on from a decision, nor choose from an answer', async () => {
    const { play } = table();
    await play.start(run());
    await play.goOn();
    expect(play.game()!.scene.kind).toBe('dossier');
    await play.choose('march53/divide');
    await play.choose('march53/pair');
    expect(play.game()!.run.choices).toEqual(['march53/divide']);
  });

  it('steps back to any choice, from an ending too', async () => {
    const { play, events } = table();
    await play.start(run(history.choices));
    expect(scene(play.game(), 'ending').ending.id).toBe('retired');
    await play.rewind(1);
    expect(scene(play.game(), 'dossier').dossier.id).toBe('beria');
    expect(play.game()!.run.choices).toEqual(['march53/divide']);
    expect(play.game()!.steps).toHaveLength(1);
    await play.rewind(0);
    expect(scene(play.game(), 'dossier').dossier.id).toBe('march53');
    expect(events.filter(event => event.startsWith('rewound'))).toEqual(['rewound to 1', 'rewound to 0']);
  });

  it('goes another way after stepping back, and the first way leaves no trace', async () => {
    const { play } = table();
    await play.start(run(['march53/divide', 'beria/arrest', 'farm53/prices']));
    await play.rewind(1);
    await play.choose('beria/wait');
    await play.goOn();
    expect(scene(play.game(), 'ending').ending.id).toBe('beria');
    const facts = play.game()!.facts;
    const { state } = replay(run(['march53/divide', 'beria/wait']));
    expect(facts.loyalty('security')).toBe(state.values[3]);
    expect(facts.chose('farm53/prices')).toBe(false);
  });

  it('is put down by leaving it', async () => {
    const { play, events } = table();
    await play.start(run());
    play.leave();
    expect(play.game()).toBeUndefined();
    expect(events.at(-1)).toBe('shown nothing');
    await play.choose('march53/divide');
    expect(play.game()).toBeUndefined();
  });

  it('tells nobody who no longer listens', async () => {
    const { play } = table();
    let told = 0;
    const stop = play.subscribe(() => told++);
    await play.start(run());
    stop();
    await play.choose('march53/divide');
    expect(told).toBe(1);
  });

  it('is taken up whole while its chapter is still being prepared', async () => {
    const { play } = table();
    const left = run(until('virgin'));
    const resumed = play.resume(left, 'dossier');
    await Promise.all([resumed, play.prepare(left, 'dossier')]);
    await play.choose('virgin/crash');
    expect(play.game()!.run.choices.at(-1)).toBe('virgin/crash');
  });

  it('does not begin a run that today’s rules refuse, and keeps the running game', async () => {
    const { play } = table();
    await play.start(run());
    const before = play.game();
    await expect(play.start(run(['march53/pair', 'beria/demote']))).rejects.toThrow('closed');
    await expect(play.resume(run(['virgin/crash']), 'dossier')).rejects.toThrow('not offered');
    expect(play.game()).toBe(before);
  });

  it('says so when a chapter does not arrive, and can be tried again', async () => {
    let there = false;
    const { play } = {
      play: createPlay(name => (there ? load(name) : Promise.reject(new Error('offline'))), {
        started: async () => {},
        chosen: async () => {},
        rewound: async () => {},
        turned: () => {},
      }),
    };
    await expect(play.start(run())).rejects.toThrow('offline');
    expect(play.game()).toBeUndefined();
    there = true;
    await play.start(run());
    expect(play.game()!.scene.kind).toBe('dossier');
  });
});

/** Every word that a reader of a run meets who hears every aside, and how it was taken up again at each place. */
async function told(whole: Run, resuming = false): Promise<string[]> {
  const { play } = table();
  const other = table().play;
  const words: string[] = [];
  await play.start({ ...whole, choices: [] });
  const same = async (place: Place) => {
    if (!resuming) return;
    await other.resume(play.game()!.run, place);
    const [one, two] = [play.game()!, other.game()!];
    expect(two.scene.kind).toBe(one.scene.kind);
    expect(two.scene.passage, `${one.run.choices.at(-1)}, ${place}`).toEqual(one.scene.passage);
    expect(two.run).toEqual(one.run);
  };
  for (const move of whole.choices) {
    if (play.game()!.run.choices.length % 5 === 0) await same('dossier');
    words.push(...scene(play.game(), 'dossier').passage.paragraphs);
    for (const { id } of scene(play.game(), 'dossier').asides) play.ask(id);
    const { heard, choices } = scene(play.game(), 'dossier');
    words.push(...heard.flatMap(({ passage }) => passage.paragraphs), ...choices.map(({ text }) => text));
    await play.choose(move);
    words.push(...scene(play.game(), 'answer').passage.paragraphs);
    await same('answer');
    await play.goOn();
  }
  words.push(...scene(play.game(), 'ending').passage.paragraphs);
  expect(scene(play.game(), 'ending').ending).toBe(endingOf(replay(whole).state));
  return words;
}

describe('a run through the real story', { timeout: 60_000 }, () => {
  it('taken up again gives the same text that was read, at every answer and at decisions between', async () => {
    const words = await told(history, true);
    expect(words.join(' ').split(/\s+/).length).toBeGreaterThan(10_000);
  });

  it('tells the same words twice', async () => {
    const { play, choices, seedOf } = sampler(DECADE, 1894);
    for (const index of [1, 2]) {
      play(index);
      const walk: Run = {
        opening: DECADE,
        seed: seedOf(index),
        modelVersion: MODEL_VERSION,
        choices: choices(),
      };
      expect(await told(walk)).toEqual(await told(walk));
    }
  });

  it('tells other words on another road', async () => {
    const at = async (choices: readonly MoveId[]) => {
      const { play } = table();
      await play.start(run(choices));
      return play.game()!.scene.passage.paragraphs;
    };
    expect(await at(until('zhukov_again').slice(0, 1))).not.toEqual(await at(['march53/pair']));
  });
});
