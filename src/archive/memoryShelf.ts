// A shelf that lasts as long as the page. It works like the real one and never says that anything is kept.

import type { MoveId } from '../model/types.ts';
import { headerFor, LONGEST_NAME, type RunRecord } from './records.ts';
import type { Shelf } from './shelf.ts';
import type { Kept, Outcome, Trouble } from './trouble.ts';

interface Held {
  readonly volume: RunRecord;
  readonly choices: readonly MoveId[];
}

const not = (why: Trouble): Kept => ({ kept: false, why });
const fine = <T>(value: T): Promise<Outcome<T>> => Promise.resolve({ ok: true, value });

/** `now` gives ms since 1970. */
export function memoryShelf(now: () => number = Date.now): Shelf {
  const held = new Map<string, Held>();

  function hold({ volume, choices }: Held): Kept {
    held.set(volume.id, { volume: { ...volume, length: choices.length, lastOpened: now() }, choices });
    return not('memory');
  }
  function change(id: string, part: Partial<RunRecord>): Promise<Kept> {
    const found = held.get(id);
    return Promise.resolve(found ? hold({ ...found, volume: { ...found.volume, ...part } }) : not('absent'));
  }

  return {
    begin(run, name = '') {
      const volume = headerFor(run, name, now());
      return Promise.resolve({ id: volume.id, ...hold({ volume, choices: [...run.choices] }) });
    },
    append(id, run) {
      const found = held.get(id);
      if (!found) return Promise.resolve(not('absent'));
      if (found.choices.some((move, i) => move !== run.choices[i])) return Promise.resolve(not('elsewhere'));
      return Promise.resolve(
        hold({ volume: { ...found.volume, place: 'answer' }, choices: [...run.choices] }),
      );
    },
    branch(id, count) {
      const found = held.get(id);
      if (!found || count > found.choices.length)
        return Promise.resolve({ id: crypto.randomUUID(), ...not('absent') });
      const choices = found.choices.slice(0, count);
      const { opening, seed, modelVersion } = found.volume;
      const volume = {
        ...headerFor({ opening, seed, modelVersion, choices }, '', now()),
        ...(count > 0 ? { parent: { id, count } } : {}),
      };
      return Promise.resolve({ id: volume.id, ...hold({ volume, choices }) });
    },
    name: (id, name) => change(id, { name: name.slice(0, LONGEST_NAME) }),
    place: (id, place) => change(id, { place }),
    list: () =>
      fine([...held.values()].map(({ volume }) => volume).sort((a, b) => b.lastOpened - a.lastOpened)),
    load(id) {
      const found = held.get(id);
      if (!found) return Promise.resolve({ ok: false, why: 'absent' });
      const { opening, seed, modelVersion } = found.volume;
      const run = { opening, seed, modelVersion, choices: found.choices };
      return fine({ run, volume: found.volume, whole: true });
    },
    damaged: () => fine([]),
  };
}
