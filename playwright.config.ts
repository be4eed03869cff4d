// Whole-game tests in a real browser, against the built site served under a sub-path.

import { defineConfig } from '@playwright/test';
import chromium from '@sparticuz/chromium';

const FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
// The stage in software; the page itself not, or it would wait its turn behind its own pictures.
const DRAWN_IN_SOFTWARE = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-gpu-rasterization',
];
const NOT_DRAWN = ['--disable-gpu']; // starting a software renderer holds the page up for seconds each time

/** Where the stage is raised. The others hold it back (withoutStage). */
const STAGED = /(stage|stageNumbers|stageFlashes|policy)\.spec\.ts/;

// CHROME names another browser, for instance a distribution's own.
const executablePath = process.env.CHROME ?? (await chromium.executablePath());
const launching = (args: readonly string[]) => ({
  launchOptions: { executablePath, args: [...FLAGS, ...args], chromiumSandbox: false },
});

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
  },
  projects: [
    { name: 'text', testIgnore: STAGED, use: launching(NOT_DRAWN) },
    { name: 'stage', testMatch: STAGED, use: launching(DRAWN_IN_SOFTWARE) },
  ],
  webServer: {
    command: 'npx tsx tests/server.ts',
    url: 'http://localhost:4179/thaw/',
    reuseExistingServer: !process.env.CI,
  },
});
