// A tile of missing ink, laid over large flats and never under small text.

import { INKS } from '../../../src/stage/inks.ts';
import { grain, sheet } from './print.ts';

const TILE = 320;

export const grainTile = (): string => sheet(TILE, TILE, grain(TILE, 0.011, INKS.sheet));
