// A contact sheet for the eye: `npx tsx tools/art/portraits/contact.ts OUT.png [SIZE] [colour|grey] [mood|view|all] [id ...]`.

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium as browserType } from '@playwright/test';
import chromium from '@sparticuz/chromium';
import { INK } from './inks.ts';
import { MOODS } from './moods.ts';
import type { Index } from './recipe.ts';

const [out = 'portraits.png', size = '192', tone = 'colour', mood = 'neutral', ...ids] =
  process.argv.slice(2);
const folder = fileURLToPath(new URL('../../../assets/portraits/', import.meta.url));
const index = JSON.parse(readFileSync(`${folder}index.json`, 'utf8')) as Index;
const GROUND: Record<string, string> = {
  red: INK.red,
  ochre: INK.ochre,
  slate: INK.slate,
  green: INK.green,
  'green-deep': INK.greenDeep,
  kraft: INK.kraft,
};

const px = Number(size);
const cells: string[] = [];
for (const [id, { ground, sittings }] of Object.entries(index)) {
  if (ids.length && !ids.includes(id)) continue;
  for (const { file } of ids.length ? sittings : sittings.slice(-1))
    for (const view of mood === 'all' ? MOODS : [mood]) {
      const data = readFileSync(folder + file).toString('base64');
      const back = tone === 'grey' ? '#999' : GROUND[ground];
      cells.push(
        `<figure><img src="data:image/svg+xml;base64,${data}#${view}" style="background:${back}">` +
          `<figcaption>${file.replace('.svg', '')}</figcaption></figure>`,
      );
    }
}
const style = `
  body { margin: 8px; display: flex; flex-wrap: wrap; gap: 6px; background: ${INK.paper}; font: 11px sans-serif;
    ${tone === 'grey' ? 'filter: grayscale(1)' : ''} }
  figure { margin: 0; width: ${px}px }
  img { display: block; width: ${px}px; height: ${px}px }
  figcaption { height: 14px; overflow: hidden }`;
const html = `<style>${style}</style>${cells.join('')}`;

const browser = await browserType.launch({
  executablePath: await chromium.executablePath(),
  chromiumSandbox: false,
  args: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-quic', '--no-first-run'],
});
const across = Math.max(1, Math.min(Math.floor(1550 / (px + 6)), cells.length));
const page = await browser.newPage({ viewport: { width: across * (px + 6) + 16, height: 400 } });
await page.setContent(html);
writeFileSync(out, await page.screenshot({ fullPage: true }));
await browser.close();
