// Who may import whom. Every import of every module is read; a room that reaches for what is not its own fails here.

import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Static code is in the same bundle, dynamic code comes later, a type is gone when the game is built. */
type Kind = 'static' | 'dynamic' | 'type';

interface Import {
  readonly from: string; // "src/page/chart.tsx"
  readonly line: number;
  readonly kind: Kind;
  readonly wants: string; // a path from the root of the project, or the name of a package
}

interface Room {
  readonly values: readonly string[]; // rooms, or modules, whose code may be run here
  readonly types: readonly string[]; // rooms and modules of which only types may be named
  readonly packages: readonly string[];
  readonly data: readonly string[]; // folders beside src/
}

/** What every drawing room may know: names, units and what `picture` says; nothing that could change a run. */
const PLAIN = [
  'src/model/ids.ts',
  'src/model/quantities.ts',
  'src/model/openings.ts',
  'src/model/endings.ts',
  'src/play/picture.ts',
  'src/play/dial.ts',
];
const SEEN = ['src/model', 'src/play'];

const room = (
  values: readonly string[],
  packages: readonly string[] = [],
  types: readonly string[] = [],
  data: readonly string[] = [],
): Room => ({ values, types, packages, data });

const ROOMS: Readonly<Record<string, Room>> = {
  model: room([]),
  narrative: room(['src/model'], ['inkjs'], [], ['story']),
  play: room(['src/model', 'src/narrative']),
  archive: room(['src/model'], ['idb']),
  explore: room(['src/model']),
  stage: room([...PLAIN, 'src/tokens'], ['phaser'], SEEN, ['assets']),
  page: room(PLAIN, ['preact', '@fluent/bundle', '@fontsource'], SEEN, ['virtual:tokens.css']),
  sound: room(PLAIN, ['howler'], SEEN, ['assets']),
};

/** Wiring knows everyone, and nobody knows the wiring. */
const WIRING = ['main.ts', 'ink.d.ts', 'start'];

/** For looking at screens while they are made; the game is built without it, which is checked below. */
const WORKBENCH = 'src/page/fixture.ts';

const bare = (code: string): string =>
  code
    .replace(/\/\*[\s\S]*?\*\//g, comment => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[\s;{(,])\/\/.*$/gm, '$1');

const PATTERNS: readonly (readonly [Kind, RegExp])[] = [
  ['type', /^\s*(?:import|export)\s+type\s[^'"]*?\sfrom\s+['"]([^'"]+)['"]/gm],
  ['static', /^\s*(?:import|export)\s+(?!type\s)[^'"]*?\sfrom\s+['"]([^'"]+)['"]/gm],
  ['static', /^\s*import\s+['"]([^'"]+)['"]/gm],
  ['static', /import\.meta\.glob(?:<[^>]*>)?\(\s*['"]([^'"]+)['"]/g],
  ['static', /\brequire\(\s*['"]([^'"]+)['"]/g],
  ['dynamic', /(?<!typeof )(?<!:\s)\bimport\(\s*['"]([^'"]+)['"]/g],
  ['dynamic', /new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g],
  ['type', /(?:typeof |:\s)import\(\s*['"]([^'"]+)['"]/g],
];

/** Every import in one module's text. */
function importsOf(from: string, text: string): Import[] {
  const code = bare(text);
  return PATTERNS.flatMap(([kind, pattern]) =>
    [...code.matchAll(pattern)].map(match => ({
      from,
      line: code.slice(0, match.index + match[0].indexOf(match[1]!)).split('\n').length,
      kind,
      wants: match[1]!.startsWith('.') ? normalize(join(from, '..', match[1]!)) : match[1]!,
    })),
  );
}

const roomOf = (path: string) => path.split('/')[1]!;
const isTest = (path: string) => /\.test\.tsx?$/.test(path);
const within = (path: string, places: readonly string[]) =>
  places.some(place => path === place || path.startsWith(`${place}/`));

/** Why an import may not be; undefined when it may. */
function trespass({ from, line, kind, wants }: Import): string | undefined {
  const home = roomOf(from);
  if (WIRING.includes(home) || from === 'src/rooms.test.ts') return undefined;
  const rules = ROOMS[home];
  if (!rules) return `${from}:${line}: nobody has said what the room "${home}" may import`;
  if (from === WORKBENCH) return undefined;
  if (within(wants, [`src/${home}`]) && wants !== WORKBENCH) return undefined;
  if (within(wants, [...rules.values, ...rules.packages, ...rules.data])) return undefined;
  if (kind === 'type' && within(wants, rules.types)) return undefined;
  if (isTest(from) && !wants.startsWith('src/')) return undefined; // vitest, node, the project's own data
  if (isTest(from) && within(wants, [...rules.types, 'src/model'])) return undefined; // made with the real rules
  return `${from}:${line}: ${home} may not import ${kind === 'type' ? 'types of ' : ''}${wants}`;
}

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(path => /\.tsx?$/.test(path))
  .map(path => ({ path: `src/${path}`, text: readFileSync(join('src', path), 'utf8') }));
const imports = modules.flatMap(({ path, text }) => importsOf(path, text));
const shipped = modules.filter(({ path }) => !isTest(path) && path !== WORKBENCH);

const planted = (from: string, code: string) => importsOf(from, code).flatMap(found => trespass(found) ?? []);

describe('rooms', () => {
  it('keep to themselves: nobody imports what is not theirs', () => {
    expect(imports.flatMap(found => trespass(found) ?? [])).toEqual([]);
  });

  it('are all seen by the scanner', () => {
    expect(modules.length).toBeGreaterThanOrEqual(100);
    expect(imports.length).toBeGreaterThan(modules.length);
    expect(new Set(imports.map(({ kind }) => kind))).toEqual(new Set(['static', 'dynamic', 'type']));
  });

  it('import nothing in a way that the scanner cannot read', () => {
    for (const { path, text } of modules) {
      const code = bare(text);
      const said = [...code.matchAll(/^\s*import\b(?!\.meta)|^\s*export\b[^;=({]*\sfrom\s|\bimport\(/gm)]
        .length;
      if (path === 'src/rooms.test.ts') continue;
      const read = importsOf(path, text).filter(({ wants }) => !wants.includes('*')).length;
      expect(read, path).toBeGreaterThanOrEqual(said);
    }
  });

  it.each([
    ['src/model/year.ts', "import { picture } from '../play/picture.ts';"],
    ['src/model/people/terms.ts', "import type { Game } from '../../play/game.ts';"],
    ['src/model/year.ts', "import { readFileSync } from 'node:fs';"],
    ['src/narrative/teller.ts', "import { createPlay } from '../play/play.ts';"],
    ['src/play/play.ts', "import { Story } from 'inkjs';"],
    ['src/play/play.ts', "const { Game } = await import('phaser');"],
    ['src/archive/code.ts', "import { tellerOf } from '../narrative/teller.ts';"],
    ['src/archive/code.ts', "export { createPlay } from '../play/play.ts';"],
    ['src/page/desk.tsx', "import { tableScene } from '../stage/table/table.ts';"],
    ['src/page/desk.tsx', "import type { Stage } from '../stage/stage.ts';"],
    ['src/page/desk.tsx', "const later = () => import('../sound/sound.ts');"],
    ['src/page/desk.tsx', "let cue: import('../sound/cues.ts').Cue;"],
    ['src/page/desk.tsx', "import { replay } from '../model/run.ts';"],
    ['src/page/desk.tsx', "import {\n  replay,\n  wait,\n} from '../model/run.ts';"],
    ['src/page/desk.tsx', "import { type Step, wait } from '../model/run.ts';"],
    ['src/page/desk.tsx', "import { Howl } from 'howler';"],
    ['src/page/desk.tsx', "import { show } from './fixture.ts';"],
    ['src/stage/stage.ts', "import { render } from 'preact';"],
    ['src/stage/stage.ts', "import '../page/styles/page.css';"],
    ['src/sound/player.ts', "import { Scene } from 'phaser';"],
    ['src/attic/box.ts', "import { DOSSIERS } from '../model/dossiers/index.ts';"],
  ])('a planted import is found: %s, %s', (from, code) => {
    expect(planted(from, `// A planted module.\n\n${code}\n`)).toHaveLength(1);
  });

  it.each([
    ['src/page/desk.tsx', "import type { Step } from '../model/run.ts';"],
    ['src/page/desk.tsx', "import { FACTION_IDS } from '../model/ids.ts';"],
    ['src/page/desk.tsx', "// import { replay } from '../model/run.ts';"],
    ['src/stage/stage.ts', "import { picture } from '../play/picture.ts';"],
    ['src/start/engine.ts', "import { indexedShelf } from '../archive/indexedShelf.ts';"],
  ])('and one that may be is let be: %s, %s', (from, code) => {
    expect(planted(from, code)).toEqual([]);
  });

  it('a fault is named with its file and line', () => {
    expect(planted('src/model/year.ts', "// A year.\n\nimport { Howl } from 'howler';\n")).toEqual([
      'src/model/year.ts:3: model may not import howler',
    ]);
  });

  it('the workbench is no part of the game', () => {
    const asked = imports.filter(({ wants, from }) => wants === WORKBENCH && from !== WORKBENCH);
    expect(asked.map(({ from }) => from)).toEqual([]);
  });
});

/** Places where code does what it must not, as "file:line: words". */
const places = (pattern: RegExp, among: (path: string) => boolean) =>
  shipped
    .filter(({ path }) => among(path))
    .flatMap(({ path, text }) =>
      bare(text)
        .split('\n')
        .flatMap((words, i) =>
          pattern.test(words) ? [`${relative('.', path)}:${i + 1}: ${words.trim()}`] : [],
        ),
    );

describe('the code', () => {
  const inModel = (path: string) => path.startsWith('src/model/');

  it('of the model knows no clock, no dice, no locale and no browser', () => {
    const strange =
      /\bMath\.random|\bnew Date\b|\bDate[.(]|\bperformance\.|\bcrypto\.|\bIntl\.|\.toLocale|\.localeCompare|\bwindow\.|\bdocument\.|\bnavigator\.|\bprocess\./;
    expect(places(strange, inModel)).toEqual([]);
  });

  it('of the model does only arithmetic that is alike in every engine', () => {
    expect(places(/\bMath\.(?!floor\b|min\b|max\b|abs\b|imul\b)\w+/, inModel)).toEqual([]);
  });

  it('asks nothing of any server but for its own portraits, which a canvas needs at a size', () => {
    const network =
      /(?<![.\w])fetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bRTCPeerConnection\b|\bimportScripts\b/;
    const asked = places(network, () => true).filter(
      line => !/\b(private|public|async)\b.*fetch\(/.test(line),
    );
    expect(asked).toEqual([
      expect.stringMatching(/^src\/stage\/art\.ts:\d+: const response = await fetch\(url\);$/),
    ]);
  });

  it('never turns text into markup or into code', () => {
    expect(
      places(
        /\binnerHTML\b|\bouterHTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b|\bdangerouslySetInnerHTML\b|\beval\(|\bnew Function\b/,
        () => true,
      ),
    ).toEqual([]);
  });
});
