// The whole decade as it happened, seen: every scene has a picture, and the two votes look as they went.

import { describe, expect, it } from 'vitest';
import { DOSSIERS } from '../model/dossiers/index.ts';
import { historyRun } from '../model/history.ts';
import { begin, choose, endingOf, termsOf, wait } from '../model/run.ts';
import { copyOf } from '../model/state.ts';
import { factsOf } from '../play/answers.ts';
import type { Account, Game, Scene } from '../play/game.ts';
import { type Picture, picture } from '../play/picture.ts';
import { sitting } from './portraits.ts';

const pictures = seenThrough();
const tables = pictures.flatMap(({ table }) => (table?.count ? [table] : []));

describe("history's decade", () => {
  it('has a picture for every decision and every answer', () => {
    expect(pictures.length).toBeGreaterThan(90);
    for (const seen of pictures) {
      expect(seen.telephones).toHaveLength(8);
      expect(JSON.parse(JSON.stringify(seen))).toEqual(seen);
    }
  });

  it('goes forward on the calendar', () => {
    const dates = pictures.map(({ date }) => date);
    expect([...dates].sort()).toEqual(dates);
  });

  it('counts seven against four in June 1957', () => {
    const june = tables.find(table => table.date.startsWith('1957-06'));
    expect(june?.count).toMatchObject({ against: 7, for: 4, needed: 6 });
    expect(june?.seats.find(seat => seat.person === 'mikoyan')?.hand).toBe('down');
    expect(june?.seats.find(seat => seat.person === 'bulganin')?.hand).toBe('up');
  });

  it('leaves only Mikoyan beside you in October 1964, and Kozlov’s chair empty', () => {
    const october = tables.at(-1)!;
    expect(october.date.startsWith('1964-10')).toBe(true);
    const beside = october.seats.filter(seat => seat.hand === 'down').map(seat => seat.person);
    expect([...beside].sort()).toEqual(['khrushchev', 'mikoyan']);
    expect(october.seats.find(seat => seat.person === 'kozlov')).toMatchObject({ absent: true });
  });

  it('rings the cream telephone once, at Pitsunda', () => {
    expect(pictures.filter(seen => seen.vertushka.ringing).map(seen => seen.date)).toEqual(['1964-10-12']);
  });

  it('has drawn everyone who sits at a counted table', () => {
    for (const table of tables)
      for (const seat of table.seats) expect(sitting(seat.person, table.date), seat.person).not.toBeNull();
  });
});

function seenThrough(): readonly Picture[] {
  const run = historyRun();
  const state = begin(termsOf(run.opening, run.seed));
  const seen: Picture[] = [];
  const look = (scene: object) =>
    seen.push(
      picture({
        run,
        facts: factsOf(copyOf(state)),
        steps: [],
        scene: { passage: { paragraphs: [], tags: {} }, ...scene } as unknown as Scene,
      } as Game),
    );
  let meanwhile: Account = { lines: [], happenings: [] };
  for (const move of run.choices) {
    const dossier = DOSSIERS[state.at]!;
    look({ kind: 'dossier', dossier, meanwhile, heard: [], choices: [], asides: [] });
    const now = choose(state, move);
    look({ kind: 'answer', dossier, choice: { move, text: '' }, now });
    meanwhile = wait(state);
  }
  look({ kind: 'ending', ending: endingOf(state), meanwhile });
  return seen;
}
