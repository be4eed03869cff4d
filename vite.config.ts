import { defineConfig } from 'vite';
import { faults } from './tools/vite/faults.ts';
import { firstScene } from './tools/vite/firstScene.ts';
import { ink } from './tools/vite/ink.ts';
import { phaser } from './tools/vite/phaser.ts';
import { policy } from './tools/vite/policy.ts';
import { tokens } from './tools/vite/tokens.ts';

export default defineConfig({
  base: './', // works under any sub-path
  plugins: [tokens(), faults(), ink(), firstScene(), phaser(), policy()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0, // an inlined picture would need a wider policy
    chunkSizeWarningLimit: 1500, // Phaser, which comes after the text
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the first page shares with later parts, in one file: a plain server is asked for six files at once.
          groups: [
            {
              name: 'shared',
              test: /node_modules\/preact|src\/(page\/(words|format|reading)|model\/(ids|quantities))/,
            },
          ],
        },
      },
    },
  },
  server: { port: 5173 },
});
