// The page of credits must name what ships: libraries, fonts, and every folder or file of sound.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const credits = readFileSync(`${root}assets/CREDITS.md`, 'utf8');
const shipped = Object.keys(
  (JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { dependencies: Record<string, string> })
    .dependencies,
);

/** The text of one section of the page. */
function section(title: string): string {
  const part = credits.split(/^## /m).find(text => text.startsWith(`${title}\n`));
  if (!part) throw new Error(`CREDITS.md has no section “${title}”`);
  return part;
}

/** The rows of a section's tables, as cells. */
const rows = (title: string): string[][] =>
  section(title)
    .split('\n')
    .filter(line => line.startsWith('| ') && !line.startsWith('| ---'))
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim()),
    )
    .slice(1);

/** Package names a section credits. */
const packages = (title: string): string[] =>
  [...section(title).matchAll(/\| +`((?:@[\w-]+\/)?[\w.-]+)` +\|/g)].map(m => m[1]!);

/** What a package says of its own licence; some families spell one licence in two ways. */
function ownLicence(name: string): string {
  const { license } = JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8')) as {
    license: string;
  };
  return license === 'OFL-1.1' ? 'SIL OFL 1.1' : license;
}

const isFont = (name: string) => name.startsWith('@fontsource');

describe('credits', () => {
  it('name every library that ships, and none that does not', () => {
    expect(packages('Libraries that ship with the game').sort()).toEqual(
      shipped.filter(name => !isFont(name)).sort(),
    );
  });

  it('name every font that ships, and none that does not', () => {
    expect(packages('Fonts').sort()).toEqual(shipped.filter(isFont).sort());
  });

  it('give each package the licence it gives itself', () => {
    for (const row of [...rows('Fonts'), ...rows('Libraries that ship with the game')]) {
      const name = row[1]!.replaceAll('`', '');
      expect(row[row.length - 1], name).toBe(ownLicence(name));
    }
  });

  it('say where every melody and sound font comes from once there is sound', () => {
    const folder = `${root}assets/sound`;
    const sounds = existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(f =>
          /\.(ogg|opus|m4a|mp3|webm|wav)$/.test(f),
        )
      : [];
    if (sounds.length > 0) {
      expect(rows('Sound fonts').length, 'Sound fonts').toBeGreaterThan(0);
      expect(rows('Melodies').length, 'Melodies').toBeGreaterThan(0);
    }
    for (const sound of sounds) {
      // A file is credited by its own name, or by a folder it lies in.
      const path = `assets/sound/${sound.replaceAll('\\', '/')}`;
      const stem = path.replace(/\.\w+$/, '');
      const places = stem
        .split('/')
        .map((_, i, all) => all.slice(0, i + 1).join('/'))
        .slice(2);
      expect(
        places.some(place => credits.includes(`\`${place}`)),
        sound,
      ).toBe(true);
    }
  });

  it('leave no row without a licence', () => {
    for (const title of [
      'Fonts',
      'Maps',
      'Sound fonts',
      'Melodies',
      'Sounds',
      'Drawings',
      'Libraries that ship with the game',
    ])
      for (const row of rows(title)) expect(row[row.length - 1], `${title}: ${row[0]}`).toMatch(/\w/);
  });
});
