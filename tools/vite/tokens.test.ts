// The tokens reach the styles whole, and the pairs of colours that carry text can be read.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cssOf } from './tokens.ts';

const tokens = JSON.parse(readFileSync('src/tokens/tokens.json', 'utf8'));
const css = cssOf(tokens);

const inkOf = (value: string): string => (value.startsWith('#') ? value : tokens.inks[value]);

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map(i => Number.parseInt(hex.slice(i, i + 2), 16) / 255)
    .map(v => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

const TEXTS = ['text', 'quiet', 'red-text', 'loss', 'gain', 'link', 'reason'];

describe.each(['paper', 'lamp', 'contrast'] as const)('in the light called %s', light => {
  const role = (name: string) => inkOf(tokens.roles[light][name]);

  it.each(TEXTS)('%s can be read on the sheet and on the ledger', name => {
    expect(contrast(role(name), role('ground'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(role(name), role('ground-aside'))).toBeGreaterThanOrEqual(4.5);
  });

  it('text can be read on what is pressed, on the button and on what differs', () => {
    expect(contrast(role('on-press'), role('press'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(role('press-numeral'), role('press'))).toBeGreaterThanOrEqual(3);
    expect(contrast(role('on-button'), role('button'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(role('text'), role('differs'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(role('quiet'), role('hatch'))).toBeGreaterThanOrEqual(4.5);
  });

  it('has the same roles as the others', () => {
    expect(Object.keys(tokens.roles[light])).toEqual(Object.keys(tokens.roles.paper));
  });
});

describe('the custom properties', () => {
  it('name every ink once, and sizes that follow the reader’s own', () => {
    for (const [name, hex] of Object.entries(tokens.inks)) expect(css).toContain(`--ink-${name}: ${hex};`);
    expect(css).toContain('--size-prose: 1.125rem;');
    expect(css).toContain('--time-needle: 520ms;');
  });

  it('refuse a role without an ink', () => {
    const broken = { ...tokens, roles: { ...tokens.roles, paper: { ground: 'teal' } } };
    expect(() => cssOf(broken)).toThrow('teal');
  });

  it('are all that the styles ask for', async () => {
    const { readdirSync } = await import('node:fs');
    const styles = readdirSync('src/page/styles')
      .filter(name => name.endsWith('.css'))
      .map(name => readFileSync(`src/page/styles/${name}`, 'utf8'))
      .join('\n');
    const asked = new Set([...styles.matchAll(/var\((--[a-z0-9-]+)/g)].map(match => match[1]!));
    const set = (name: string) => css.includes(`${name}: `) || styles.includes(`${name}: `);
    expect([...asked].filter(name => !set(name))).toEqual([]);
  });
});
