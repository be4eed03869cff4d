// The players: General MIDI programs of the sound font, and the range in which each still sounds like itself.

export interface Instrument {
  readonly program: number; // General MIDI, counted from 0
  readonly low: string; // lowest and highest sounding note a score may ask for
  readonly high: string;
  readonly sustained: boolean; // breath or bow: long notes swell and fall
  readonly drums?: true; // a kit: the note chooses the drum
}

const blown = (program: number, low: string, high: string): Instrument => ({
  program,
  low,
  high,
  sustained: true,
});
const struck = (program: number, low: string, high: string): Instrument => ({
  program,
  low,
  high,
  sustained: false,
});

export const INSTRUMENTS: Readonly<Record<string, Instrument>> = {
  piccolo: blown(72, 'd5', 'c8'),
  flute: blown(73, 'c4', 'c7'),
  oboe: blown(68, 'bb3', 'f6'),
  clarinet: blown(71, 'd3', 'g6'),
  bassoon: blown(70, 'bb1', 'd5'),
  horn: blown(60, 'b1', 'f5'),
  muted_trumpet: blown(59, 'e3', 'bb5'),
  trombone: blown(57, 'e2', 'bb4'),
  tuba: blown(58, 'd1', 'f4'),
  accordion: blown(21, 'f2', 'a6'),
  bayan: blown(23, 'e2', 'g6'),
  violin: blown(40, 'g3', 'e7'),
  viola: blown(41, 'c3', 'e6'),
  cello: blown(42, 'c2', 'c6'),
  strings: blown(49, 'c2', 'c7'),
  tremolo: blown(44, 'e1', 'c7'),
  pizzicato: struck(45, 'e1', 'c7'),
  harp: struck(46, 'c1', 'g7'),
  celesta: struck(8, 'c3', 'c8'),
  glockenspiel: struck(9, 'g5', 'c8'),
  xylophone: struck(13, 'f4', 'c8'),
  bells: struck(14, 'c4', 'f5'),
  timpani: struck(47, 'c2', 'c4'),
  drums: { program: 48, low: 'b1', high: 'c#5', sustained: false, drums: true }, // orchestral kit
};
