// How a man's stay in a rank is written: full('1957-06-29', '1961-10-31', chose('after57/inside', 'Why not')).

import type { Condition, FactId, IsoDate, MoveId, Rank, Term } from '../types.ts';

const termIn =
  (rank: Rank) =>
  (from: IsoDate, to: IsoDate, ...when: readonly Condition[]): Term =>
    when.length === 0 ? { rank, from, to } : { rank, from, to, when };

/** Sits and votes. */
export const full = termIn('full');
/** Sits and speaks, does not vote. */
export const candidate = termIn('candidate');
/** Secretary of the Central Committee. */
export const secretary = termIn('secretary');

type Because = readonly [...MoveId[], reason: string];

const split = (args: Because) => ({
  moves: args.slice(0, -1) as MoveId[],
  reason: args[args.length - 1] as string,
});

/** Holds if any of the moves was made; the last argument says why not. */
export const chose = (...args: Because): Condition => ({ kind: 'chose', ...split(args) });
/** Holds if none of the moves was made. */
export const didNotChoose = (...args: Because): Condition => ({ kind: 'did_not_choose', ...split(args) });

const fact = (id: FactId, reason: string): Condition => ({ kind: 'fact', fact: id, reason });
const notFact = (id: FactId, reason: string): Condition => ({ kind: 'not_fact', fact: id, reason });

/** Whether the table moved against you in June 1957, on which half of it hangs. */
export const CHALLENGED = fact('challenged_1957', 'Nobody was thrown out: no challenge came in 1957');
export const NOT_CHALLENGED = notFact('challenged_1957', 'The challengers of 1957 lost their seats');
/** Kozlov's stroke of 11 April 1963. */
export const NOT_STRUCK = notFact('kozlov_struck', 'He has been ill since April 1963');

/** The congress after the game's end: stays that history never saw run no further. */
export const NEXT_CONGRESS: IsoDate = '1966-04-08';
