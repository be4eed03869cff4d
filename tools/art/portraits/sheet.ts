// What a sheet says about one person: the numbers from which his head is cut. Lengths in a 240-unit square.

import type { PersonId } from '../../../src/model/ids.ts';
import type { Ground, Ink } from './inks.ts';
import type { Point } from './pen.ts';

export interface Head {
  readonly crown: number;
  readonly chin: number;
  /** Half-widths from above down: dome, temple, cheek, jaw, chin. Their order is the type of the head. */
  readonly wide: readonly [dome: number, temple: number, cheek: number, jaw: number, chin: number];
  /** The eye line as a part of the way from crown to chin. */
  readonly eyes: number;
  /** The jaw's corner as a part of the same way. */
  readonly corner: number;
}
export interface Ear {
  readonly half: number;
  readonly wide: number;
  readonly out: number;
  /** Down from the eye line. */
  readonly drop: number;
}
export interface Brow {
  readonly ink: Ink;
  readonly up: number;
  readonly long: number;
  readonly gap: number;
  /** Thickness at the inner end and at the outer. */
  readonly thick: readonly [number, number];
  /** Inner end down (stern) or, when negative, up (sorrow). */
  readonly tilt: number;
  readonly arch: number;
  readonly drop: number;
  readonly tufts: number;
}
export interface Eye {
  readonly apart: number;
  readonly half: number;
  readonly open: number;
  readonly tilt: number;
  readonly lid: number;
  readonly hood: number;
  readonly bag: number;
  readonly iris: number;
  readonly ink: Ink;
  readonly crease: boolean;
  /** Where he looks when nothing is the matter, from straight ahead. */
  readonly look: number;
}
export interface Nose {
  readonly tip: number;
  readonly half: number;
  readonly bridge: number;
  readonly bulb: number;
  /** A bone in the bridge. */
  readonly bump: number;
  /** How far the tip hangs below the wings. */
  readonly hook: number;
  /** A turned-up nose shows its nostrils. */
  readonly snub: boolean;
}
export interface Mouth {
  readonly at: number;
  readonly half: number;
  /** Corners down by this much; negative is pleased. */
  readonly curve: number;
  readonly upper: number;
  readonly lower: number;
  readonly line: number;
  readonly teeth: boolean;
  readonly ink: Ink;
  /** Lips painted over in this ink. */
  readonly painted?: Ink;
}
export interface Folds {
  /** Nose to mouth, cheek, jowl: 0 none to 1.5 deep. */
  readonly naso: number;
  readonly cheek: number;
  readonly jowl: number;
  /** How many lines cross the forehead. */
  readonly brow: number;
  readonly frown: boolean;
  readonly crow: boolean;
  readonly chin: boolean;
  readonly cleft: boolean;
}
export interface Hair {
  readonly ink: Ink;
  readonly strand: Ink;
  /** The hairline as steps from the face's axis and the crown, from the reader's left to his right. */
  readonly line: readonly (readonly [number, number])[];
  /** How far hair stands off the skull: side, shoulder, top, crown, top, shoulder, side. */
  readonly bulk: readonly [number, number, number, number, number, number, number];
  readonly lean: number;
  readonly burn: number;
  readonly panel: number;
  readonly strands: number;
  readonly sweep: number;
  readonly wave: number;
  readonly thick: number;
  readonly part?: number;
  readonly bristles?: number;
  /** Ink of greying temples. */
  readonly temples?: Ink;
}
export interface Fringe {
  readonly ink: Ink;
  readonly strand: Ink;
  /** How far above the eye it starts, how deep it lies on the head, how far it stands off. */
  readonly up: number;
  readonly deep: number;
  readonly out: number;
  readonly burn: number;
  readonly wisps: number;
  /** Strands drawn over the top. */
  readonly over: number;
}
export interface Moustache {
  readonly ink: Ink;
  readonly strand: Ink;
  readonly top: number;
  readonly side: number;
  readonly foot: number;
  readonly drop: number;
  readonly lift: number;
  readonly hairs: number;
}
export interface Glasses {
  readonly kind: 'horn' | 'round' | 'pinch' | 'browline';
  readonly half: readonly [number, number];
  readonly rim: number;
  readonly bar: number;
  readonly glare: boolean;
  readonly drop: number;
  readonly ink: Ink;
}
export interface Dress {
  readonly kind: 'suit' | 'tunic' | 'uniform' | 'jacket' | 'shirt';
  readonly half: number;
  readonly line: number;
  readonly slope: number;
  readonly neck: number;
  readonly ink: Ink;
  readonly lapel: Ink;
  readonly tie: Ink;
  readonly shirt: Ink;
  readonly tab: Ink;
  /** Gold stars of a Hero. */
  readonly stars: number;
  /** Rows of ribbons. */
  readonly rows: number;
  readonly orders: number;
  readonly badge: boolean;
  /** A marshal's large star on the board, or up to four small ones. */
  readonly board: 'marshal' | 1 | 2 | 3 | 4;
}

/** Everything that may differ from man to man. */
export interface Traits {
  readonly head: Head;
  /** How far the face is slid off the head's middle: negative looks to the reader's left. */
  readonly turn: number;
  readonly skin: 'flesh' | 'pale';
  /** Colour in the cheeks, 0 to 0.5. */
  readonly ruddy: number;
  /** Whether the cheek falls in under the bone. */
  readonly hollow: boolean;
  /** Draws the whole figure smaller, so that a chest of orders shows. */
  readonly zoom: number;
  readonly ear: Ear;
  readonly brow: Brow;
  readonly eye: Eye;
  readonly nose: Nose;
  readonly mouth: Mouth;
  readonly folds: Folds;
  readonly hair?: Hair;
  readonly fringe?: Fringe;
  readonly moustache?: Moustache;
  readonly beard?: Ink;
  readonly plait?: Ink;
  readonly glasses?: Glasses;
  /** Free shapes of hair over the forehead: steps from the axis and the crown. */
  readonly locks?: readonly { readonly ink: Ink; readonly points: readonly Point[] }[];
  readonly moles?: readonly (readonly [dx: number, dy: number, r: number])[];
  readonly earrings?: boolean;
  readonly dress: Dress;
  /** How strongly moods show: less than 1 for a face already near an end, more for one that smiles at rest. */
  readonly play: number;
}

type Loose<T> = { readonly [K in keyof T]?: T[K] };

/** Traits as a sheet states them: only what is not as usual. */
export interface Sketch {
  readonly head?: Loose<Head>;
  readonly turn?: number;
  readonly skin?: 'flesh' | 'pale';
  readonly ruddy?: number;
  readonly hollow?: boolean;
  readonly zoom?: number;
  readonly ear?: Loose<Ear>;
  readonly brow?: Loose<Brow>;
  readonly eye?: Loose<Eye>;
  readonly nose?: Loose<Nose>;
  readonly mouth?: Loose<Mouth>;
  readonly folds?: Loose<Folds>;
  readonly hair?: Loose<Hair>;
  readonly fringe?: Loose<Fringe>;
  readonly moustache?: Loose<Moustache>;
  readonly beard?: Ink;
  readonly plait?: Ink;
  readonly glasses?: Loose<Glasses>;
  readonly locks?: Traits['locks'];
  readonly moles?: Traits['moles'];
  readonly earrings?: boolean;
  readonly dress?: Loose<Dress>;
  readonly play?: number;
}

/** One person: how he looks from `from` (a year, or a year and a month), and what changes later. */
export interface Person {
  readonly id: PersonId;
  readonly ground: Ground;
  readonly look: Sketch;
  readonly later?: readonly { readonly from: string; readonly look: Sketch }[];
}
