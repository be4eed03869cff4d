// Builds assets/sound from its recipes: `npm run sound`, or with names to build only those. Needs the Debian packages
// fluidsynth, fluid-soundfont-gm, sox and ffmpeg; the results are committed, so that nobody else does.

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EFFECTS } from './effects.ts';
import { midiOf } from './midi.ts';
import { encode, loudnessOf, play, type Rates } from './programs.ts';
import { once, type Recipe, room } from './recipe.ts';
import { ROOMS } from './rooms.ts';
import { levelled, padded, peakOf, RATE, type Sound, seamOf, tailOverStart } from './samples.ts';
import { readScore, secondsOf } from './score.ts';

const LOUDNESS = -20; // LUFS of a theme
const THEME_RATES: Rates = { opus: 44, aac: 56 };
const ROOM_RATES: Rates = { opus: 32, aac: 28 };
const EFFECT_RATES: Rates = { opus: 40, aac: 56 };

const folder = fileURLToPath(new URL('../../assets/sound/', import.meta.url));
const list = `${folder}lengths.json`;
const wanted = new Set(process.argv.slice(2));
const isWanted = (name: string) => wanted.size === 0 || wanted.has(name);

/** Seconds by name: of a loop without its pads, of a small sound as a whole. The player reads this. */
const lengths: Record<'themes' | 'rooms' | 'effects', Record<string, number>> = existsSync(list)
  ? JSON.parse(readFileSync(list, 'utf8'))
  : { themes: {}, rooms: {}, effects: {} };

for (const kind of ['themes', 'rooms', 'effects']) mkdirSync(folder + kind, { recursive: true });
for (const file of readdirSync(`${folder}scores`).sort()) if (isWanted(stemOf(file))) buildTheme(file);
for (const [name, recipe] of Object.entries(ROOMS)) if (isWanted(name)) buildRoom(name, recipe);
for (const [name, recipe] of Object.entries(EFFECTS)) if (isWanted(name)) buildEffect(name, recipe);
writeFileSync(list, `${JSON.stringify(lengths, null, 2)}\n`);

function buildTheme(file: string): void {
  const score = readScore(readFileSync(`${folder}scores/${file}`, 'utf8'), file);
  const seconds = secondsOf(score);
  const loop = tailOverStart(play(midiOf(score)), Math.round(seconds * RATE));
  finish('themes', stemOf(file), loop, LOUDNESS, THEME_RATES);
}

function buildRoom(name: string, recipe: Recipe): void {
  finish('rooms', name, room(recipe), recipe.level, ROOM_RATES);
}

function finish(kind: 'themes' | 'rooms', name: string, raw: Sound, level: number, rates: Rates): void {
  // Bending the peaks takes a little loudness away: a second look puts it back.
  let loop = levelled(raw, level - loudnessOf(raw));
  loop = levelled(raw, level - loudnessOf(raw) + (level - loudnessOf(loop)));
  const { seam, elsewhere } = seamOf(loop);
  encode(padded(loop), `${folder}${kind}/${name}`, rates);
  lengths[kind][name] = loop.channels[0]!.length / RATE;
  report(kind, name, lengths[kind][name], [
    `${loudnessOf(loop).toFixed(1)} LUFS`,
    `peak ${decibels(peakOf(loop))}`,
    `step at the seam ${seam.toFixed(4)}, largest elsewhere ${elsewhere.toFixed(4)}`,
  ]);
}

function buildEffect(name: string, recipe: Recipe): void {
  const raw = once(recipe);
  const sound = levelled(raw, recipe.level - 20 * Math.log10(peakOf(raw)));
  encode(sound, `${folder}effects/${name}`, EFFECT_RATES);
  lengths.effects[name] = recipe.seconds;
  report('effects', name, recipe.seconds, [`peak ${decibels(peakOf(sound))}`]);
}

function report(kind: string, name: string, seconds: number, facts: readonly string[]): void {
  const sizes = ['webm', 'm4a'].map(format => statSync(`${folder}${kind}/${name}.${format}`).size);
  console.log(
    [`${kind}/${name}`, `${seconds.toFixed(2)} s`, `${sizes.join(' + ')} bytes`, ...facts].join(' | '),
  );
}

function stemOf(file: string): string {
  return file.replace(/\.score$/, '');
}

function decibels(peak: number): string {
  return `${(20 * Math.log10(peak)).toFixed(1)} dBFS`;
}
