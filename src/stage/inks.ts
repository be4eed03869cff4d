// The inks of the stage: the tokens it shares with the page, and a few of its own.

import tokens from '../tokens/tokens.json';

const { inks, map, telephones } = tokens;

export const TELEPHONE_INKS = telephones;
export const MAP_INKS = map;

export const INKS = {
  ...inks,
  redDeep: inks['red-deep'],
  redBright: inks['red-bright'],
  warm: inks['ochre-pale'], // a lit lamp
  slateMid: inks['slate-mid'],
  greenLight: inks['green-light'],
  greenDeep: inks['green-deep'],
  greenPale: inks['green-pale'],
  greenRail: inks['green-rail'],
  woodLight: inks['wood-light'],
  quiet: inks['on-soot-quiet'],
  onRed: inks['on-red-quiet'],
  unlit: '#574F45',
  night: '#2C3B45',
} as const;
