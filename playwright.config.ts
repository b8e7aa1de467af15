import { defineConfig } from '@playwright/test';
import { launchOptions } from './tests/browser.ts';
import { PAGE } from './tests/serve.ts';

const url = `http://${PAGE.host}:${PAGE.port}${PAGE.base}`;

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'visual/**/*.spec.ts'],
  forbidOnly: Boolean(process.env.CI),
  // The same code with more cases: `npm run nightly` has them too.
  ...(process.env.NIGHTLY ? {} : { grepInvert: /@nightly/ }),
  fullyParallel: true,
  workers: 2,
  // Drawing without a GPU on two busy cores may starve a test; one that needs its second try is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  // Two cores that draw without a GPU: waiting longer is not asserting less.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: { baseURL: url, launchOptions: launchOptions() },
  webServer: { command: 'npx tsx tests/serve.ts', url, reuseExistingServer: false },
});
