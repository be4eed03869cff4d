// Named ways to govern, each as its differences from what was done.

import type { MoveId } from '../../src/model/types.ts';

const moves = (text: string) => text.trim().split(/\s+/) as MoveId[];

export const STRATEGIES: Readonly<Record<string, readonly MoveId[]>> = {
  'provincial pact': moves(`perks/keep padding/few rule25/soft split/secr memo64/drop cadres60/brezhnev
    heirs/brezhnev premier/kosygin birthday/plain`),
  'organs and marshals': moves(`zhukov/keep zhukov_again/inspector kgb/serov cut60/slow berlin61/pay
    october62/turkey galyukov/chief pitsunda/rally october/floor rule25/soft split/secr`),
  'collegial table': moves(`premier/kosygin after57/inside cadres60/rota rule25/soft u2/protest berlin58/talks
    cuba/pact split/profit heirs/kosygin birthday/plain memo64/drop galyukov/face october/mikoyan`),
  'hard road':
    moves(`speech/balance cut55/hold social/later sovnar/comm cut60/none mausoleum/leave culture/shut
    rule25/none split/center kgb/serov memo64/drop zhukov/keep zhukov_again/inspector`),
  'reform road': moves(`social/levy virgin/fallow maize/south meat/1975 mts/gradual ryazan/audit plots/leave
    cut60/slow u2/protest padding/few rule25/soft fallow/rest prices/split cuba/pact split/profit culture/open
    heirs/kosygin birthday/plain memo64/soften galyukov/face`),
  'bread first': moves(`virgin/fallow maize/south sovnar/large meat/none mts/gradual ryazan/audit plots/help
    fallow/farms prices/subsidy split/profit memo64/soften rule25/soft padding/few culture/open`),
  'open thaw': moves(`speech/open hungary/nagy after57/trial mausoleum/trials rule25/contest culture/open
    split/profit prices/plots kgb/split heirs/shelepin birthday/date memo64/drop padding/few`),
};
