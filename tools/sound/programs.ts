// The programs the recipes use, from Debian: fluidsynth with fluid-soundfont-gm, sox, ffmpeg.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromRaw, lengthOf, RATE, type Sound, toRaw } from './samples.ts';

const FONT = '/usr/share/sounds/sf2/FluidR3_GM.sf2';
const LARGE = 1 << 28; // bytes a pipe may carry

/** Plays a MIDI file with the General MIDI font, nearly dry, until its last track ends. */
export function play(midi: Uint8Array): Sound {
  return inFolder(folder => {
    const [score, raw] = [join(folder, 'score.mid'), join(folder, 'score.raw')];
    writeFileSync(score, midi);
    // biome-ignore format: one line an argument says less
    execFileSync('fluidsynth', [
      '-niq', '-C', '0', '-R', '1', '-g', '0.5', '-r', `${RATE}`,
      '-o', 'synth.reverb.room-size=0.35', '-o', 'synth.reverb.damp=0.4',
      '-o', 'synth.reverb.width=0.7', '-o', 'synth.reverb.level=0.35',
      '-F', raw, '-T', 'raw', '-O', 'float', FONT, score,
    ], { stdio: ['ignore', 'ignore', 'inherit'] });
    return fromRaw(readFileSync(raw), 2);
  });
}

/** One mono sound from nothing but a chain of sox effects, the same every time. */
export function synthesise(chain: string): Sound {
  const format = ['-t', 'f32', '-r', `${RATE}`, '-c', '1'];
  const made = execFileSync(
    'sox',
    ['-R', '-D', '-r', `${RATE}`, '-c', '1', '-n', ...format, '-', ...chain.trim().split(/\s+/)],
    { maxBuffer: LARGE },
  );
  return fromRaw(made, 1);
}

/** Integrated loudness by EBU R 128, in LUFS. Loops under ten seconds are measured several times over. */
export function loudnessOf(sound: Sound): number {
  const times = Math.max(1, Math.ceil((10 * RATE) / lengthOf(sound)));
  const measured = spawnSync('ffmpeg', [...rawInput(sound), '-af', 'ebur128', '-f', 'null', '-'], {
    input: Buffer.concat(Array.from({ length: times }, () => toRaw(sound))),
    maxBuffer: LARGE,
  }).stderr.toString();
  const figure = /I:\s+(-?[\d.]+) LUFS(?![\s\S]*I:)/.exec(measured);
  if (!figure) throw new Error(`no loudness in: ${measured.slice(-400)}`);
  return Number(figure[1]);
}

export interface Rates {
  readonly opus: number; // kbit/s
  readonly aac: number;
}

/** Writes `stem.webm` (Opus) and `stem.m4a` (AAC). */
export function encode(sound: Sound, stem: string, { opus, aac }: Rates): void {
  const input = toRaw(sound);
  // Nothing of the day or the program in the file, so that the same sound gives the same bytes.
  const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  const write = (file: string, ...codec: string[]) =>
    execFileSync('ffmpeg', ['-y', '-v', 'error', ...rawInput(sound), ...codec, ...plain, file], {
      input,
      maxBuffer: LARGE,
    });
  write(`${stem}.webm`, '-c:a', 'libopus', '-b:a', `${opus}k`, '-vbr', 'on');
  write(`${stem}.m4a`, '-c:a', 'aac', '-b:a', `${aac}k`, '-movflags', '+faststart');
}

/** A built file as a browser would decode it. */
export function decode(file: string, channels: number): Sound {
  return fromRaw(
    execFileSync(
      'ffmpeg',
      ['-v', 'error', '-i', file, '-f', 'f32le', '-ac', `${channels}`, '-ar', `${RATE}`, '-'],
      {
        maxBuffer: LARGE,
      },
    ),
    channels,
  );
}

const rawInput = ({ channels }: Sound): string[] => [
  ...['-hide_banner', '-f', 'f32le', '-ar', `${RATE}`, '-ac', `${channels.length}`, '-i', '-'],
];

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'thaw-sound-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
