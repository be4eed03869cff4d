import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const list = (path: string, ending: string) =>
  readdirSync(new URL(path, import.meta.url))
    .filter(name => name.endsWith(ending) && !name.includes('.test.'))
    .map(name => `${path}${name}`);

interface Entry {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly note: string;
  readonly URL?: string;
}
interface Term {
  readonly term: string;
  readonly russian: string;
  readonly meaning: string;
}
interface Place {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  readonly names: readonly { readonly from: string }[];
}

const bibliography = JSON.parse(read('./bibliography.json')) as readonly Entry[];
const glossary = JSON.parse(read('./glossary.json')) as readonly Term[];
const places = JSON.parse(read('./places.json')) as readonly Place[];
const keys = new Set(bibliography.map(entry => entry.id));

/** Lists of source keys in the data: the last array of an effect, or a `sources` field. */
const keysInData = (text: string) =>
  [...text.matchAll(/(?:sources: |',\s*)\[([^\]]*)\]/g)].flatMap(([, inside]) =>
    [...inside!.matchAll(/'([^']+)'/g)].map(([, key]) => key!),
  );
/** `[Key]` and `[Key; Key]` in prose; a link's `[text](…)` is none. */
const keysInNote = (text: string) =>
  [...text.matchAll(/\[([^\]]+)\](?!\()/g)].flatMap(([, inside]) => inside!.split(/[,;]\s*/));

const unknown = (paths: readonly string[], keysIn: (text: string) => string[]) =>
  paths.flatMap(path =>
    keysIn(read(path))
      .filter(key => !keys.has(key))
      .map(key => `${path}: ${key}`),
  );

describe('the bibliography', () => {
  it('names each source once, and says how far it was read', () => {
    expect(keys.size).toBe(bibliography.length);
    const vague = bibliography.filter(
      ({ type, title, note }) => !type || !title || !/^(extract read|from general knowledge)/.test(note),
    );
    expect(vague.map(entry => entry.id)).toEqual([]);
  });

  it('gives an address only where a page can be opened', () => {
    const bad = bibliography.filter(entry => entry.URL && !/^https?:\/\/\S+$/.test(entry.URL));
    expect(bad.map(entry => entry.id)).toEqual([]);
  });

  it('holds every source that a decision or a rule leans on', () => {
    const files = [...list('../src/model/dossiers/', '.ts'), ...list('../src/model/', '.ts')];
    expect(unknown(files, keysInData)).toEqual([]);
  });

  it('holds every source that a life leans on', () => {
    const files = list('../src/model/people/', '.ts');
    expect(files.flatMap(path => keysInData(read(path))).length).toBeGreaterThan(60);
    expect(unknown(files, keysInData)).toEqual([]);
  });

  it('holds every source that a historian’s note cites', () => {
    expect(unknown(list('./notes/', '.md'), keysInNote)).toEqual([]);
  });
});

describe('the glossary and the gazetteer', () => {
  it('explain a word once, in both languages', () => {
    expect(new Set(glossary.map(({ term }) => term)).size).toBe(glossary.length);
    expect(glossary.filter(({ russian, meaning }) => !/[а-яё]/i.test(russian) || !meaning)).toEqual([]);
  });

  it('put every place on the globe, and rename it in the order of the calendar', () => {
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    for (const { lat, lon, names } of places) {
      expect(Math.abs(lat) <= 90 && Math.abs(lon) <= 180).toBe(true);
      expect(names.map(({ from }) => from)).toEqual(names.map(({ from }) => from).sort());
    }
  });
});
