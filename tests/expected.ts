// What a run should look like, told by the model and by the chapters of the build itself, without a browser.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openingByNumber } from '../src/model/openings.ts';
import type { Run } from '../src/model/types.ts';
import { MODEL_VERSION } from '../src/model/version.ts';
import type { Game } from '../src/play/game.ts';
import { createPlay } from '../src/play/play.ts';
import { SITE } from './site.ts';

export interface Turn {
  readonly place: number; // of the choice among those offered, from 1: the key that makes it
  readonly words: string; // the choice as the story words it
  readonly asked: Game; // the dossier
  readonly answered: Game;
}

export interface Expected {
  readonly turns: readonly Turn[];
  readonly last: Game;
}

/** A run of one of the game's own openings with nothing chosen yet. */
export const freshRun = (opening = 0): Run => ({
  opening: openingByNumber(opening)!,
  seed: 0,
  modelVersion: MODEL_VERSION,
  choices: [],
});

/** Plays a run to its last choice, as fast as the machine can. */
export async function expected(run: Run): Promise<Expected> {
  const play = createPlay(chapterOfBuild, IDLE);
  await play.start({ ...run, choices: [] });
  const turns: Turn[] = [];
  for (const move of run.choices) {
    const asked = play.game()!;
    if (asked.scene.kind !== 'dossier') throw new Error(`the run is over before "${move}"`);
    const place = asked.scene.choices.findIndex(choice => choice.move === move) + 1;
    await play.choose(move);
    const answered = play.game()!;
    await play.goOn();
    turns.push({ place, words: asked.scene.choices[place - 1]!.text, asked, answered });
  }
  return { turns, last: play.game()! };
}

const IDLE = { started: async () => {}, chosen: async () => {}, rewound: async () => {}, turned: () => {} };

async function chapterOfBuild(name: string): Promise<string> {
  const manifest = JSON.parse(readFileSync(join(SITE, '.vite/manifest.json'), 'utf8'));
  const { file } = manifest[`story/${name}.ink`] as { file: string };
  const { default: story } = await import(pathToFileURL(resolve(SITE, file)).href);
  return story;
}

/** The address of a part of the build by its source, for tests that hold it back. */
export function partOf(source: string): string {
  const manifest = JSON.parse(readFileSync(join(SITE, '.vite/manifest.json'), 'utf8'));
  return `**/${(manifest[source] as { file: string }).file}`;
}
