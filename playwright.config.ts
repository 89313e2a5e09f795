import { defineConfig, devices } from '@playwright/test';
import { browserArguments } from './tools/browser/browser-arguments.ts';
import { getBrowser } from './tools/browser/find-browser.ts';

// Every worker reads this file again: the first reading finds the browser, the others inherit its path.
const executablePath = (process.env.TEST_BROWSER ??= getBrowser().path);

/**
 * Two reports in two projects: `site` tests behaviour on the report of the tests, `report` what holds for every report on that of the project,
 * or on the one in the folder that the variable REPORT names.
 */
const reports = [
  { name: 'site', folder: 'tests/fixture', wait: /The report is at (?<fixture_address>http:\S+)/, address: process.env.FIXTURE_ADDRESS },
  {
    name: 'report',
    folder: process.env.REPORT ?? '.',
    wait: /The report is at (?<report_address>http:\S+)/,
    address: process.env.REPORT_ADDRESS,
  },
];
// A copy of the project builds only one of them.
const asked = process.argv.find((word) => word.startsWith('--project='))?.slice('--project='.length);

export default defineConfig({
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Only what hangs is to end by them: how long a test takes says how busy the machine is.
  timeout: 900_000,
  expect: { timeout: 120_000, toPass: { timeout: 120_000 } },
  workers: 2,
  reporter: 'list',
  webServer: reports
    .filter(({ name }) => asked === undefined || asked === name)
    .map(({ folder, wait }) => ({
      command: `node tools/serve/cli.ts --report ${folder}`,
      env: { PORT: '0' },
      wait: { stdout: wait },
      gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 2000 },
    })),
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: {
      executablePath,
      args: browserArguments,
    },
  },
  projects: reports.map(({ name, address }) => ({
    name,
    testDir: `tests/${name}`,
    use: { ...devices['Desktop Chrome'], ...(address !== undefined && { baseURL: address }) },
  })),
});
