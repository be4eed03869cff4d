// Whole-game tests in a real browser, against the built site served under a sub-path.

import { defineConfig } from '@playwright/test';
import chromium from '@sparticuz/chromium';

const FLAGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000, // a busy machine is slow, not wrong
  expect: { timeout: 15_000 },
  reporter: process.env.CI ? 'list' : 'line',
  use: {
    baseURL: 'http://localhost:4179/thaw/',
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      // CHROME names another browser, for instance a distribution's own.
      executablePath: process.env.CHROME ?? (await chromium.executablePath()),
      args: FLAGS,
      chromiumSandbox: false,
    },
  },
  webServer: {
    command: 'npx tsx tests/server.ts',
    url: 'http://localhost:4179/thaw/',
    reuseExistingServer: !process.env.CI,
  },
});
