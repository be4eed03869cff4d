import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOSSIERS } from '../model/dossiers/index.ts';
import { ENDINGS } from '../model/endings.ts';
import { handmade } from '../model/handmade.ts';
import { historyRun } from '../model/history.ts';
import { FACTION_IDS } from '../model/ids.ts';
import { replay } from '../model/run.ts';
import { chapterOf } from './chapters.ts';
import { VARIABLES } from './mirror.ts';

const read = (name: string, state: Parameters<(typeof VARIABLES)[number]['of']>[0]) =>
  VARIABLES.find(variable => variable.name === name)!.of(state);

describe('what the story may read', () => {
  it('has names that Ink can spell, each once', () => {
    const names = VARIABLES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z]\w*$/);
    expect(names).toEqual(
      expect.arrayContaining([...FACTION_IDS, 'virgin_crash', 'sits_molotov', 'against']),
    );
  });

  it('is of the kind it is declared as, in every state', () => {
    for (const state of [handmade(), replay(historyRun()).state]) {
      for (const { name, initial, of } of VARIABLES) expect(typeof of(state), name).toBe(typeof initial);
    }
  });

  it('says what was chosen, what is so and who sits', () => {
    const state = handmade({
      day: '1957-07-01',
      moves: ['virgin/crash'],
      facts: ['challenged_1957'],
      values: { army: 61, control: 41.5 },
    });
    expect([read('virgin_crash', state), read('virgin_old', state)]).toEqual([true, false]);
    expect([read('challenged_1957', state), read('novocherkassk', state)]).toEqual([true, false]);
    expect([read('sits_zhukov', state), read('sits_molotov', state)]).toEqual([true, false]);
    expect([read('army', state), read('control', state)]).toEqual([61, 41]); // whole points
  });

  it('has Brezhnev begin in October 1964 only when he is against you', () => {
    expect(read('brezhnev_opens', handmade())).toBe(false);
    expect(read('brezhnev_opens', replay(historyRun()).state)).toBe(true);
  });
});

describe('a knot', () => {
  it('is told by the chapter of its decision, or with the endings', () => {
    for (const { id, chapter } of DOSSIERS) expect(chapterOf(id)).toBe(`chapter${chapter}`);
    for (const { id } of ENDINGS) expect(chapterOf(`ending_${id}`)).toBe('endings');
  });

  it('stands in the file of its chapter', () => {
    const knots = [...DOSSIERS.map(({ id }) => id), ...ENDINGS.map(({ id }) => `ending_${id}`)];
    for (const knot of knots) {
      expect(readFileSync(`story/${chapterOf(knot)}.ink`, 'utf8')).toMatch(
        new RegExp(`^=== ${knot} ===`, 'm'),
      );
    }
  });
});
