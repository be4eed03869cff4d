// A contact sheet for the eye: `npx tsx tools/art/portraits/contact.ts OUT.png [SIZE] [colour|grey] [mood|all] [id ...]`.

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
  const which = ids.length ? sittings : sittings.slice(-1);
  for (const { file } of which)
    for (const [i, name] of MOODS.entries()) {
      if (mood !== 'all' && mood !== name) continue;
      const svg = readFileSync(folder + file, 'utf8');
      const url = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
      cells.push(
        `<figure style="background:${tone === 'grey' ? '#999' : GROUND[ground]}"><div><img src="${url}" style="width:${px * MOODS.length}px;margin-left:${-i * px}px"></div><figcaption>${file.replace('.svg', '')}</figcaption></figure>`,
      );
    }
}
const html = `<style>body{margin:8px;display:flex;flex-wrap:wrap;gap:6px;background:${INK.paper};font:11px sans-serif;${tone === 'grey' ? 'filter:grayscale(1)' : ''}}figure{margin:0;width:${px}px}figure div{width:${px}px;height:${px}px;overflow:hidden}img{display:block;max-width:none}figcaption{background:${INK.paper};height:14px;overflow:hidden}</style>${cells.join('')}`;

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
