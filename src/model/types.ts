// The words of the model: what can be decided, what moves, who sits at the table.
// Told for a teacher in doc/model.md under "Terms".

import type { FactionId, PersonId, QuantityId } from './ids.ts';

export type IsoDate = string; // "1954-02-23"
export type Year = number;

export type { FactionId, PersonId, QuantityId };

/** What an effect moves: a loyalty, a number of the country, or one man's view of you. */
export type Target = FactionId | QuantityId | PersonId;

/** Speaks of the direction of an effect; no source gives its size. */
export type Evidence = 'documented' | 'inferred' | 'speculative';

export interface Effect {
  readonly target: Target;
  readonly by: number; // in the target's own unit
  readonly because: string; // what a player reads: at most 45 characters, no full stop
  readonly evidence: Evidence;
  readonly sources: readonly string[]; // keys of sources/bibliography.json
  readonly lag: number; // falls due in the September tick this many years later; 0 is at once
  readonly alleged?: true; // one memoirist's allegation: off unless an opening turns it on
}

export type DossierId = string; // "virgin"
export type MoveId = `${string}/${string}`; // "virgin/crash": dossier and option

/** Something that happened which no single option states; kept by the model for years. */
export type FactId =
  | 'challenged_1957' // at least three of the table moved against you in June 1957
  | 'outvoted_1957'
  | 'zhukov_bid' // Zhukov, kept, reached for more
  | 'novocherkassk' // soldiers fired on the strikers
  | 'strike' // a strike somewhere after 1959, without bread
  | 'harvest_failed' // the barn of 1963 is under 104 Mt
  | 'kozlov_struck' // his stroke of 11 April 1963
  | 'bodyguard_talks' // Galyukov telephones
  | 'plot_ripe' // at least two of the table are committed in October 1964
  | 'kgb_in_hand' // its chairman would stand by you
  | 'army_in_hand'; // the minister's own leaning is clearly yours

/** A closed set, so that the same data serves the game, the sampler and the reader. */
export type Condition = { readonly reason: string } & (
  | { readonly kind: 'at_least' | 'at_most'; readonly target: Target; readonly value: number }
  | { readonly kind: 'chose' | 'did_not_choose'; readonly moves: readonly MoveId[] } // any of / none of
  | { readonly kind: 'sits' | 'does_not_sit'; readonly person: PersonId }
  | { readonly kind: 'fact' | 'not_fact'; readonly fact: FactId }
);

export interface Option {
  readonly id: string; // "crash"; unique in its dossier
  readonly title: string; // a neutral label for lists and the journal, at most 60 characters
  readonly advocate: string; // who argued it, on record; '' where nobody of weight did
  readonly history?: true; // what was done
  readonly counterfactual?: true; // nobody of weight argued it
  readonly exit?: true; // the option is itself an ending
  readonly needs: readonly Condition[];
  readonly effects: readonly Effect[];
}

export interface Dossier {
  readonly id: DossierId;
  readonly date: IsoDate;
  readonly chapter: ChapterNumber;
  readonly title: string;
  readonly arises: readonly Condition[]; // all must hold; [] always arises
  readonly options: readonly Option[];
}

export type ChapterNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export type Rank = 'full' | 'candidate' | 'secretary';

/** One stay in a rank. Conditions make it depend on what the player did. */
export interface Term {
  readonly rank: Rank;
  readonly from: IsoDate;
  readonly to: IsoDate; // first day on which he no longer holds it
  readonly when?: readonly Condition[];
}

export interface Person {
  readonly id: PersonId;
  readonly name: string; // "Anastas Mikoyan"
  readonly surname: string;
  readonly russian: string; // "Микоян"
  readonly born: Year;
  readonly died: IsoDate;
  readonly looks: string; // for the portrait's text alternative
  readonly posts: readonly { readonly from: IsoDate; readonly title: string }[];
  readonly terms: readonly Term[];
  readonly temper?: Temper; // those whose view of you is followed
  readonly sources: readonly string[];
}

/** Judgements of the power dossier, section 9; no source gives a size. */
export interface Temper {
  readonly weights: Partial<Readonly<Record<FactionId, number>>>; // 0-6, whom he answers to
  readonly grievance: number; // 0-5 steps, what he brought with him
  readonly ambition: number; // 0-3
  readonly caution: number; // 0-3
  readonly tie: number; // 0-3, residual loyalty to you
}

export interface LedgerLine {
  readonly target: Target;
  readonly by: number; // signed, after any cut-off has its own line
  readonly was: number;
  readonly is: number;
  readonly because: string;
  readonly cause: string; // the move, rule or event: "virgin/crash", "rule/memory_fades", "event/novocherkassk"
  readonly evidence: Evidence;
  readonly sources: readonly string[];
  readonly date: IsoDate;
}

export type Body = 'presidium' | 'plenum';
export type BlocId = 'secretaries' | 'ministries' | 'army_and_security' | 'others';

/** `for` means for Khrushchev staying. At the Presidium lists of people; at the plenum counts by bloc. */
export type Ballot = { readonly date: IsoDate; readonly carried: boolean } & (
  | {
      readonly body: 'presidium';
      readonly for: readonly PersonId[];
      readonly against: readonly PersonId[];
      readonly abstained: readonly PersonId[];
      readonly receipts: readonly Receipt[]; // one a colleague, in the order of the table
    }
  | {
      readonly body: 'plenum';
      readonly for: Readonly<Record<BlocId, number>>;
      readonly against: Readonly<Record<BlocId, number>>;
      readonly abstained: Readonly<Record<BlocId, number>>;
    }
);

/** Why one man voted as he did: the lines add up to the leaning, the terms to the threshold. */
export interface Receipt {
  readonly person: PersonId;
  readonly leaning: number; // hundredths of a point; positive is for you
  readonly lines: readonly { readonly because: string; readonly by: number }[]; // hundredths
  readonly threshold: number; // hundredths of a step: he joins when this share of ten has
  readonly terms: readonly { readonly because: string; readonly by: number }[]; // hundredths
  readonly round: number; // the round of the cascade in which he joined; 0 if he did not
}

/** A noisy sign of what a man thinks, from a dated sounding of 1964. Never the count. */
export interface Sign {
  readonly date: IsoDate;
  readonly person: PersonId;
  readonly reads: 'warm' | 'correct' | 'cool' | 'absent';
  readonly sentence: string; // "His telephone has been engaged all week."
}

/** What happened between two decisions, apart from numbers. */
export type Happening =
  | { readonly kind: 'event'; readonly date: IsoDate; readonly id: string; readonly sentence: string }
  | { readonly kind: 'ballot'; readonly ballot: Ballot }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | {
      readonly kind: 'harvest';
      readonly year: Year;
      readonly claimed: number; // 0.1 Mt, first claim
      readonly official: number; // 0.1 Mt, revised yearbook
      readonly barn: number; // 0.1 Mt, what was there to eat
    };

export interface Ending {
  readonly id: string;
  readonly title: string;
  readonly inOffice: boolean; // still First Secretary on 1 November 1964
  readonly sentence: string; // what happened, in one plain sentence
}

/** Where a run starts and under what terms. */
export interface Opening {
  readonly number: number; // in the run code; 0 is the whole decade
  readonly id: string;
  readonly title: string;
  readonly chapter: ChapterNumber; // earlier decisions go as history had them
  readonly forced: readonly MoveId[];
  readonly locked: readonly MoveId[]; // may not be chosen
  readonly hidden: readonly (FactionId | QuantityId)[];
  readonly evidence: Evidence; // the weakest evidence whose effects apply; 'speculative' is all
  readonly allegations: boolean;
  readonly assumptions: Readonly<Record<string, number>>; // overrides by name
}

/** A run is the list of the player's choices. Everything else is derived from it by replay. */
export interface Run {
  readonly opening: Opening;
  readonly seed: number; // 0 is history's luck; below 2^24
  readonly modelVersion: number;
  readonly choices: readonly MoveId[];
}
