import { defineConfig, devices } from '@playwright/test';
import { browserArguments } from './scripts/browser-arguments.ts';
import { getBrowser } from './scripts/find-browser.ts';

// Every worker reads this file again: the first reading finds the browser, the others inherit its path.
const executablePath = (process.env.TEST_BROWSER ??= getBrowser().path);

/** Tests of the built site in `dist`, served as it will be. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: 'list',
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: '0' },
    wait: { stdout: /The report is at (?<site_address>http:\S+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
  use: {
    baseURL: process.env.SITE_ADDRESS,
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      executablePath,
      args: browserArguments,
    },
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
});
