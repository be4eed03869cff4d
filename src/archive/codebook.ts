// Codebooks say which digit of a run code stands for which choice. They are frozen and kept for ever, apart from
// the rules: a decision added or an option renamed gets a new codebook, and old codes are still read by the old.

import type { DossierId, MoveId } from '../model/types.ts';
import codebook1 from './codebook1.json' with { type: 'json' };

export interface Codebook {
  readonly number: number; // 1 to 6: it has a digit of its own in the code
  readonly decisions: readonly {
    readonly dossier: DossierId;
    readonly options: readonly string[];
  }[];
}

export const CODEBOOKS: readonly Codebook[] = [codebook1];
export const NEWEST: Codebook = CODEBOOKS.at(-1)!;

/** 0 is "did not arise, or not yet"; the options follow from 1. */
const radixOf = (decision: Codebook['decisions'][number]) => BigInt(decision.options.length + 1);

/**
 * The choices as one number, a digit a decision. Late decisions stand in the high places, so that an unfinished
 * run is a small number. Throws on a choice that the codebook lacks, on a second one, and on the wrong order.
 */
export function pack(choices: readonly MoveId[], { decisions, number }: Codebook): bigint {
  const digits = decisions.map(() => 0);
  let last = -1;
  for (const move of choices) {
    const [dossier, option] = move.split('/');
    const place = decisions.findIndex((decision, i) => i > last && decision.dossier === dossier);
    const digit = place < 0 ? 0 : decisions[place]!.options.indexOf(option!) + 1;
    if (digit === 0) throw new Error(`"${move}" has no place here in codebook ${number}`);
    digits[place] = digit;
    last = place;
  }
  return decisions.reduceRight((sum, decision, i) => sum * radixOf(decision) + BigInt(digits[i]!), 0n);
}

/** The choices in that number, in the order of the codebook; undefined where it holds more than the codebook. */
export function unpack(packed: bigint, { decisions }: Codebook): MoveId[] | undefined {
  const choices: MoveId[] = [];
  let rest = packed;
  for (const decision of decisions) {
    const radix = radixOf(decision);
    const digit = Number(rest % radix);
    if (digit > 0) choices.push(`${decision.dossier}/${decision.options[digit - 1]!}`);
    rest /= radix;
  }
  return rest === 0n ? choices : undefined;
}

/** One more than the largest number a codebook can make. */
export const roomFor = ({ decisions }: Codebook): bigint =>
  decisions.reduce((product, decision) => product * radixOf(decision), 1n);
