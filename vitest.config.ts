import { defineConfig } from 'vitest/config';
import { ink } from './tools/vite/ink.ts';
import { tokens } from './tools/vite/tokens.ts';

export default defineConfig({
  plugins: [tokens(), ink()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'tools/**/*.test.ts',
      'sources/**/*.test.ts',
      'story/**/*.test.ts',
      'doc/**/*.test.ts',
    ],
    testTimeout: 30_000,
  },
});
