// The inks of the stage, named as in the tokens that the page shares.

export const INKS = {
  sheet: '#F8F1E1',
  paper: '#F1E7D0',
  kraft: '#D8BE8C',
  soot: '#1D1A17',
  red: '#B92D1A',
  redDeep: '#96200F',
  redBright: '#E4533B',
  ochre: '#DB9A2C',
  ochreInk: '#7A4B08',
  slate: '#3C4E5A',
  slateMid: '#7E929B',
  green: '#3B6D60',
  greenLight: '#5F917F',
  greenDeep: '#21463D',
  greenPale: '#A9C0B3',
  greenRail: '#8FAA9C',
  ice: '#D6E2DB',
  sea: '#C6D6D1',
  ash: '#5C554B',
  hair: '#B9AC90',
  ghost: '#DFCDA4',
  wood: '#7A4A2A',
  woodLight: '#A86B3C',
  quiet: '#CFC4AC', // quiet text on soot
  onRed: '#FFEFE0',
  warm: '#F4C95A', // a lit lamp
  unlit: '#574F45',
  snow: '#FFFFFF',
  night: '#2C3B45',
} as const;
