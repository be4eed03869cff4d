// The interface says only what strings.ftl has, and strings.ftl has only what the interface says.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { say } from './words.ts';

const ROOM = 'src/page';
const source = readdirSync(ROOM)
  .filter(name => /\.tsx?$/.test(name) && !name.includes('.test.') && !name.startsWith('fixture'))
  .map(name => readFileSync(join(ROOM, name), 'utf8'))
  .join('\n');
const names = [...readFileSync(join(ROOM, 'strings.ftl'), 'utf8').matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(
  match => match[1]!,
);

describe('the words of the interface', () => {
  it('has every message that is asked for by name', () => {
    const asked = [...source.matchAll(/\bsay\(\s*'([^']+)'/g)].map(match => match[1]!);
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(name => !names.includes(name))).toEqual([]);
  });

  it('has no message that nobody says', () => {
    expect(names.filter(name => !source.includes(`'${name}'`))).toEqual([]);
  });

  it('names each message once', () => {
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it('can say each of them', () => {
    for (const name of names) expect(say(name, variables), name).not.toMatch(/[{}]/);
  });

  it('keeps the first-minute help within sixty words', () => {
    expect(say('first-minute-help').split(/\s+/).length).toBeLessThanOrEqual(60);
  });

  it('refuses a name it does not have', () => {
    expect(() => say('no-such-thing')).toThrow('no-such-thing');
  });
});

const variables = Object.fromEntries(
  [...readFileSync(join(ROOM, 'strings.ftl'), 'utf8').matchAll(/\$([a-z]+)/g)].map(match => [match[1]!, 3]),
);
