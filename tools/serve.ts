// npm start: builds the game and serves it to this machine. PORT chooses another port.

import { build, preview } from 'vite';

await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: Number(process.env.PORT ?? 4173), host: 'localhost' } });
console.log(`Thaw is at ${server.resolvedUrls?.local[0]} (stop with Ctrl+C)`);
