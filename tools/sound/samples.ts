// Arithmetic on samples: loops whose end runs into their beginning, loudness, headroom. Stereo or mono, 48 kHz.

export const RATE = 48_000;

/** How much of a loop is repeated before and after it in the file, in seconds, so that no codec touches the seam. */
export const PAD = 0.25;

export interface Sound {
  readonly channels: readonly Float32Array[]; // one or two, of one length
}

export const lengthOf = (sound: Sound): number => sound.channels[0]!.length;

/** What rings on after `samples` is laid over the beginning: played round and round it has no seam. */
export function tailOverStart(sound: Sound, samples: number): Sound {
  return mapped(sound, channel => {
    const loop = channel.slice(0, samples);
    for (let i = samples; i < channel.length; i++) loop[i % samples]! += channel[i]!;
    return loop;
  });
}

/** For noise, which has no tail: what follows the loop fades out as its beginning fades in, with equal power. */
export function crossedOver(sound: Sound, samples: number): Sound {
  const crossing = lengthOf(sound) - samples;
  return mapped(sound, channel => {
    const loop = channel.slice(0, samples);
    for (let i = 0; i < crossing; i++) {
      const angle = ((i / crossing) * Math.PI) / 2;
      loop[i] = channel[i]! * Math.sin(angle) + channel[samples + i]! * Math.cos(angle);
    }
    return loop;
  });
}

/** A loop with a little of its end before it and a little of its beginning after it. */
export function padded(loop: Sound): Sound {
  const pad = PAD * RATE;
  return mapped(loop, channel => {
    const out = new Float32Array(channel.length + 2 * pad);
    for (let i = 0; i < out.length; i++) out[i] = channel[(i - pad + channel.length) % channel.length]!;
    return out;
  });
}

/** Louder or softer by some decibels; what would pass the ceiling is bent, sample by sample, and so leaves no seam. */
export function levelled(sound: Sound, decibels: number): Sound {
  const gain = 10 ** (decibels / 20);
  return mapped(sound, channel => channel.map(sample => bent(sample * gain)));
}

const KNEE = 0.6;
const CEILING = 0.82;

function bent(sample: number): number {
  const size = Math.abs(sample);
  if (size <= KNEE) return sample;
  const room = CEILING - KNEE;
  return Math.sign(sample) * (KNEE + room * Math.tanh((size - KNEE) / room));
}

/** Lays `layer` into `into` at a moment, going round at the end where `into` is a loop. */
export function lay(into: Sound, layer: Sound, at: number, decibels: number, pan = 0): void {
  const gain = 10 ** (decibels / 20);
  const start = Math.round(at * RATE);
  into.channels.forEach((channel, side) => {
    const source = layer.channels[Math.min(side, layer.channels.length - 1)]!;
    const share = into.channels.length === 1 ? 1 : Math.cos(((side === 0 ? 1 + pan : 1 - pan) * Math.PI) / 4);
    for (let i = 0; i < source.length; i++)
      channel[(start + i) % channel.length]! += source[i]! * gain * share;
  });
}

/** The first `seconds` of a sound, its last `fade` seconds fading to nothing. */
export function cutOff(sound: Sound, seconds: number, fade: number): Sound {
  const length = Math.round(seconds * RATE);
  return mapped(sound, channel =>
    channel.slice(0, length).map((sample, i) => sample * Math.min(1, (length - 1 - i) / (fade * RATE))),
  );
}

export const silence = (seconds: number, channels: number): Sound => ({
  channels: Array.from({ length: channels }, () => new Float32Array(Math.round(seconds * RATE))),
});

/** The largest step from the last sample to the first, beside the largest step anywhere in the loop. */
export function seamOf(loop: Sound): { readonly seam: number; readonly elsewhere: number } {
  let seam = 0;
  let elsewhere = 0;
  for (const channel of loop.channels) {
    seam = Math.max(seam, Math.abs(channel[0]! - channel.at(-1)!));
    for (let i = 1; i < channel.length; i++)
      elsewhere = Math.max(elsewhere, Math.abs(channel[i]! - channel[i - 1]!));
  }
  return { seam, elsewhere };
}

export const peakOf = (sound: Sound): number =>
  Math.max(...sound.channels.map(channel => channel.reduce((most, s) => Math.max(most, Math.abs(s)), 0)));

/** From and to samples as programs pipe them: 32-bit floats, the channels taking turns. */
export function fromRaw(bytes: Buffer, channels: number): Sound {
  const flat = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return {
    channels: Array.from({ length: channels }, (_, side) =>
      Float32Array.from({ length: flat.length / channels }, (_, i) => flat[i * channels + side]!),
    ),
  };
}

export function toRaw({ channels }: Sound): Buffer {
  const flat = new Float32Array(channels.length * channels[0]!.length);
  channels.forEach((channel, side) => {
    for (let i = 0; i < channel.length; i++) flat[i * channels.length + side] = channel[i]!;
  });
  return Buffer.from(flat.buffer);
}

const mapped = (sound: Sound, change: (channel: Float32Array) => Float32Array): Sound => ({
  channels: sound.channels.map(change),
});
