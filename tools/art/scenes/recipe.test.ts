// The scenes' art is what its recipes draw, light enough, and true to the borders of its time.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SEATS_14, SEATS_47, SEATS_105, SPLIT } from './places.ts';
import { files, settings } from './recipe.ts';

const folder = fileURLToPath(new URL('../../../assets/scenes/', import.meta.url));
const committed = (name: string) => readFileSync(folder + name, 'utf8');

describe('the scenes', () => {
  it.each(Object.keys(files))(
    '%s lies in assets exactly as its recipe draws it',
    name => {
      expect(committed(name) === files[name]!(), `run tools/art/scenes/build.ts: ${name} differs`).toBe(true);
    },
    20_000,
  );

  it('has nothing in its folder that no recipe draws', () => {
    const drawn = new Set([...Object.keys(files), 'README.md']);
    expect(readdirSync(folder).filter(name => !drawn.has(name))).toEqual([]);
  });

  it.each(Object.entries(settings))('%s costs at most 150 kB to show', (_, names) => {
    const portraits = names.includes('table.svg') ? 16 * 5_500 : 0;
    const bytes = names.reduce((sum, name) => sum + gzipSync(committed(name)).length, portraits);
    expect(bytes).toBeLessThanOrEqual(150_000);
  });

  it('carries no lettering: text is set by the stage, in the page’s faces', () => {
    for (const name of Object.keys(files)) expect(committed(name)).not.toMatch(/<text|font-family/);
  });
});

describe('the map', () => {
  const numbers = JSON.parse(committed('map.json')) as {
    strips: [number, number, number][];
    maize: [number, number][];
    width: number;
    height: number;
  };

  it('has room for every strip the model can plough, each with its own place in the harm', () => {
    expect(numbers.strips.length).toBeGreaterThanOrEqual(418);
    expect(new Set(numbers.strips.map(([, , harm]) => harm)).size).toBe(numbers.strips.length);
  });

  it('sends maize north: the last marks lie above the first', () => {
    const mean = (spots: [number, number][]) => spots.reduce((sum, [, y]) => sum + y, 0) / spots.length;
    expect(mean(numbers.maize.slice(-20))).toBeLessThan(mean(numbers.maize.slice(0, 20)));
  });

  it('counts as history counted: 105 regions, then 47; 75 provinces cut in two', () => {
    expect([SEATS_105, SEATS_47, SEATS_14, SPLIT].map(seats => seats.length)).toEqual([105, 47, 14, 75]);
  });
});
