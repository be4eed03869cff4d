// Offers the design tokens to CSS as custom properties: `import 'virtual:tokens.css'`.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

interface Tokens {
  readonly inks: Readonly<Record<string, string>>;
  readonly telephones: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<'paper' | 'lamp' | 'contrast', Readonly<Record<string, string>>>>;
  readonly faces: Readonly<Record<string, string>>;
  readonly sizes: Readonly<Record<string, number>>;
  readonly space: Readonly<Record<string, number>>;
  readonly shape: { readonly 'stage-share': number };
  readonly motion: Readonly<Record<string, { readonly ms: number }>>;
  readonly easings: Readonly<Record<string, string>>;
}

const FILE = resolve('src/tokens/tokens.json');
const NAME = 'virtual:tokens.css';
const RESOLVED = '\0virtual:tokens.css';

/** The plugin. */
export function tokens(): Plugin {
  return {
    name: 'thaw-tokens',
    resolveId: id => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      this.addWatchFile(FILE);
      return cssOf(JSON.parse(readFileSync(FILE, 'utf8')));
    },
  };
}

/** The tokens as CSS: everything once on :root, then the two other lights as changes of role. */
export function cssOf(t: Tokens): string {
  // A role names an ink, or a colour of its own where no ink fits.
  const roles = (light: keyof Tokens['roles']) =>
    lines(t.roles[light], 'as', value => (value.startsWith('#') ? value : inkOf(t, value)));
  const lamp = `${roles('lamp')} color-scheme: dark;`;
  const contrast = `${roles('contrast')} color-scheme: light;`;
  const motion = Object.fromEntries(Object.entries(t.motion).map(([name, { ms }]) => [name, `${ms}ms`]));
  return [
    `:root { ${lines(t.inks, 'ink')} ${lines(t.telephones, 'telephone')} ${roles('paper')} color-scheme: light;`,
    `${lines(t.faces, 'face')} ${lines(t.sizes, 'size', rem)} ${lines(t.space, 'space', px)}`,
    `--stage-share: ${t.shape['stage-share']}%; ${lines(motion, 'time')} ${lines(t.easings, 'ease')} }`,
    `@media screen and (prefers-color-scheme: dark) { :root:not([data-light=paper]) { ${lamp} } }`,
    `@media screen { :root[data-light=lamp] { ${lamp} } }`,
    `@media screen and (prefers-contrast: more) { :root:not([data-contrast=usual]) { ${contrast} } }`,
    `@media screen { :root[data-contrast=more] { ${contrast} } }`,
  ].join('\n');
}

function inkOf(t: Tokens, name: string): string {
  if (!(name in t.inks)) throw new Error(`tokens.json: no ink is called "${name}"`);
  return `var(--ink-${name})`;
}

const lines = <V>(table: Readonly<Record<string, V>>, kind: string, write: (value: V) => string = String) =>
  Object.entries(table)
    .map(([name, value]) => `--${kind}-${name}: ${write(value)};`)
    .join(' ');

const px = (n: number): string => `${n}px`;
/** Sizes of type follow the reader's own setting of the browser. */
const rem = (n: number): string => `${n / 16}rem`;
