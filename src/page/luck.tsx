// Which luck a run has: history's, or another drawn once for it.

import type { JSX } from 'preact';
import { say } from './words.ts';

const HIGHEST = 2 ** 24 - 1; // as many as a run code has room for

/** Seed of a luck that is not history's, 1 to 2^24 - 1: drawn once, then kept by the run and its code. */
export function otherLuck(): number {
  const drawn = crypto.getRandomValues(new Uint32Array(1))[0]!;
  return 1 + (drawn % HIGHEST);
}

/** One sentence that says which luck a run has. */
export const luckSentence = (seed: number): string =>
  seed === 0 ? say('luck-is-history') : say('luck-is-other', { seed: String(seed) });

/** The choice of luck for a new run; history's stands first. */
export function Luck({ other, set }: { other: boolean; set: (other: boolean) => void }): JSX.Element {
  return (
    <fieldset class="luck">
      <legend>{say('luck')}</legend>
      <label class="tick">
        <input type="radio" name="luck" checked={!other} onChange={() => set(false)} />
        {say('luck-history')}
      </label>
      <label class="tick">
        <input
          type="radio"
          name="luck"
          checked={other}
          aria-describedby="luck-told"
          onChange={() => set(true)}
        />
        {say('luck-other')}
      </label>
      <p class="small" id="luck-told">
        {say('luck-told')}
      </p>
    </fieldset>
  );
}
