// The portraits as a set: complete, exactly as their recipe makes them, light, and not to be confused.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PERSON_IDS } from '../../../src/model/ids.ts';
import { GROUNDS, INK } from './inks.ts';
import { MOODS } from './moods.ts';
import { PEOPLE } from './people.ts';
import { grey } from './raster.ts';
import { files, type Index } from './recipe.ts';

const folder = fileURLToPath(new URL('../../../assets/portraits/', import.meta.url));
const made = files();
const drawings = [...made].filter(([name]) => name.endsWith('.svg'));
const index = JSON.parse(made.get('index.json')!) as Index;

/** Full members between March 1953 and October 1964 stand first in the list of persons, after the player. */
const FULL_MEMBERS = PERSON_IDS.slice(0, PERSON_IDS.indexOf('kirilenko') + 1);
const OUTSIDERS = [
  'shelepin',
  'semichastny',
  'malinovsky',
  'shelest',
  'serov',
  'galyukov',
  'sergei_khrushchev',
  'ivashchenko',
  'andropov',
  'mazurov',
  'grishin',
  'matskevich',
  'moskalenko',
] as const;

describe('portraits', () => {
  it('every full member and every outsider who matters has sat for one', () => {
    expect(FULL_MEMBERS).toHaveLength(27);
    const drawn = PEOPLE.map(p => p.id);
    expect([...FULL_MEMBERS, ...OUTSIDERS].filter(id => !drawn.includes(id))).toEqual([]);
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  it('the files in the folder are what the recipe makes, no more and no fewer', () => {
    const there = readdirSync(folder).filter(name => name !== 'README.md');
    expect(there.sort()).toEqual([...made.keys()].sort());
    for (const [name, text] of made) expect(readFileSync(folder + name, 'utf8') === text, name).toBe(true);
  });

  it('a person with all his moods weighs no more than 16,500 bytes, and 14,500 on average', () => {
    const sizes = drawings.map(([, text]) => text.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(16_500);
    expect(sizes.reduce((a, b) => a + b) / sizes.length).toBeLessThanOrEqual(14_500);
  });

  it('nothing in a drawing is left for the browser to blur, blend, run or fetch', () => {
    const forbidden =
      /gradient|filter|<script|<style|<image|http(?!:\/\/www\.w3\.org\/2000\/svg)|clip-path|NaN/i;
    expect(drawings.filter(([, text]) => forbidden.test(text)).map(([name]) => name)).toEqual([]);
  });

  it('only the inks of the house are used', () => {
    const house = new Set<string>(Object.values(INK));
    const used = new Set(drawings.flatMap(([, text]) => text.match(/#[0-9a-f]{6}/g) ?? []));
    expect([...used].filter(ink => !house.has(ink))).toEqual([]);
  });

  it('each drawing names its four moods', () => {
    for (const [name, text] of drawings)
      for (const mood of MOODS) expect(text.includes(`<view id="${mood}"`), `${name} ${mood}`).toBe(true);
  });

  it('a hand at the reader’s left says that the vote is cast', () => {
    for (const { id } of PEOPLE) {
      const text = made.get(`${id}.svg`)!;
      const [still, raised] = [grey(text, 0, 32), grey(text, 3, 32)];
      const changed = [...still].filter(
        (v, i) => i % 32 < 10 && i > 32 * 10 && Math.abs(v - raised[i]!) > 30,
      ).length;
      expect(changed, id).toBeGreaterThan(40);
    }
  }, 30_000);

  it('the list gives each person a ground of the house and sittings in the order of the calendar', () => {
    for (const [id, { ground, sittings }] of Object.entries(index)) {
      expect(GROUNDS, id).toContain(ground);
      expect(sittings[0]!.from, id).toBe('1953');
      expect(
        sittings.map(s => s.from),
        id,
      ).toEqual(sittings.map(s => s.from).sort());
      for (const { file } of sittings) expect(made.has(file), file).toBe(true);
    }
  });

  it('Khrushchev’s gold stars follow the calendar: none, one, two, three, four', () => {
    expect(index.khrushchev!.sittings.map(s => s.from)).toEqual([
      '1953',
      '1954-04',
      '1957-04',
      '1961-06',
      '1964-04',
    ]);
    const person = PEOPLE.find(p => p.id === 'khrushchev')!;
    expect([person.look, ...person.later!.map(l => l.look)].map(l => l.dress?.stars ?? 0)).toEqual([
      0, 1, 2, 3, 4,
    ]);
  });

  it('no two people can be mistaken for each other at 96 pixels in grey', () => {
    const faces = Object.entries(index).map(
      ([id, { sittings }]) => [id, grey(made.get(sittings[sittings.length - 1]!.file)!, 0, 96)] as const,
    );
    // Mean difference in grey over the head, of 255. The same man with one star more differs by less than 1.
    const apart = (a: Float64Array, b: Float64Array) => {
      const rows = 96 * 76;
      let sum = 0;
      for (let i = 0; i < rows; i++) sum += Math.abs(a[i]! - b[i]!);
      return sum / rows;
    };
    const close: string[] = [];
    faces.forEach(([a, face], i) => {
      for (const [b, other] of faces.slice(0, i)) {
        const gap = apart(face, other);
        if (gap < 7) close.push(`${a} and ${b}: ${gap.toFixed(1)}`);
      }
    });
    expect(close).toEqual([]);
  }, 30_000);
});
