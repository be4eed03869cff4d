// The built site as a school's server gives it out: files under /thaw/, packed where the browser takes it, nothing else.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The folder of the build; SITE names another. */
export const SITE = process.env.SITE ?? 'dist';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
};
const PACKED = new Set(['.html', '.js', '.css', '.svg', '.json']);

export function site(): Server {
  const packed = new Map<string, Buffer>();
  const pack = (file: string): Buffer => {
    const known = packed.get(file) ?? gzipSync(readFileSync(file), { level: 9 });
    packed.set(file, known);
    return known;
  };
  return createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = /^\/thaw\/(.*)$/.exec(path)?.[1];
    const file = inside === undefined ? undefined : join(SITE, normalize(`/${inside || 'index.html'}`));
    if (!file || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const ending = extname(file);
    const packs = PACKED.has(ending) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    response.writeHead(200, {
      'content-type': TYPES[ending] ?? 'application/octet-stream',
      ...(packs ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(packs ? pack(file) : readFileSync(file));
  });
}
