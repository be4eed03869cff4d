import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { type Script, scripts, storyFaults } from '../check/story.ts';
import { faults } from './faults.ts';

const site = mkdtempSync(join(tmpdir(), 'thaw-faults-'));
writeFileSync(join(site, 'index.html'), '<script type="module" src="./main.js"></script>');
writeFileSync(join(site, 'main.js'), 'console.log(1953);');
afterAll(() => rmSync(site, { recursive: true }));

const built = (find: Parameters<typeof faults>[0]) =>
  build({
    configFile: false,
    root: site,
    logLevel: 'silent',
    plugins: [faults(find)],
    build: { write: false },
  });

/** The story with one line of a chapter changed. */
const changed = (file: string, was: string | RegExp, is: string): Script[] =>
  scripts().map(script => (script.file === file ? { file, text: script.text.replace(was, is) } : script));

describe('the build', () => {
  it('stops at a tag that the model does not know, and names the file and the line', async () => {
    const story = changed('story/chapter1.ink', '# move: march53/divide', '# move: march53/abdicate');
    const line = story
      .find(({ file }) => file === 'story/chapter1.ink')!
      .text.split('\n')
      .findIndex(words => words.includes('march53/abdicate'));
    await expect(built(() => storyFaults(story))).rejects.toThrow(
      `story/chapter1.ink:${line + 1}: the model knows no move "march53/abdicate"`,
    );
  });

  it('says every fault at once', async () => {
    const two = [
      { file: 'story/chapter2.ink', line: 7, says: 'nobody reads the tag "smell"' },
      { file: 'src/model/dossiers/virgin.ts', line: 20, says: 'the effect on army has no source' },
    ];
    await expect(built(() => two)).rejects.toThrow(
      /2 faults[\s\S]*chapter2\.ink:7: nobody reads the tag "smell"\n.*virgin\.ts:20: the effect on army has no source/,
    );
  });

  it('goes through where there is no fault', async () => {
    await expect(built(() => [])).resolves.toBeTruthy();
  });

  it('finds nothing to stop at in the game as it is', async () => {
    await expect(built(undefined)).resolves.toBeTruthy();
  });
});
