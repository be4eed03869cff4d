import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commonInk } from './common.ts';
import { compileStory } from './compile.ts';

const folder = mkdtempSync(join(tmpdir(), 'thaw-ink-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('common.ink', () => {
  it('declares exactly what the model tells: it was written by today’s model', () => {
    expect(readFileSync('story/common.ink', 'utf8'), 'run: npx tsx tools/ink/common.ts').toBe(commonInk());
  });
});

describe('a chapter', () => {
  it('compiles with what it includes, and names every file it was made of', () => {
    const { json, files } = compileStory('story/chapter1.ink');
    expect(JSON.parse(json)).toHaveProperty('inkVersion');
    expect(files).toEqual([resolve('story/chapter1.ink'), resolve('story/common.ink')]);
  });

  it('with a fault says in which file and on which line', () => {
    const path = written('broken.ink', 'Snow.\n\n=== yard ===\n{wind:It blows.}\n-> DONE\n');
    expect(() => compileStory(path)).toThrow(/broken\.ink:4: .*wind/);
  });

  it('names the file that was included when the fault is there', () => {
    written('yard.ink', '=== yard ===\nSnow.\n-> gate\n');
    const path = written('whole.ink', 'INCLUDE yard.ink\n-> yard\n');
    expect(() => compileStory(path)).toThrow(/yard\.ink:3: .*gate/);
  });
});
