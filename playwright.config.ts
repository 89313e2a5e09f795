import { defineConfig, devices } from '@playwright/test';
import { browserArguments } from './tools/browser/browser-arguments.ts';
import { getBrowser } from './tools/browser/find-browser.ts';

// Every worker evaluates this file again: the first evaluation finds the browser, and the others inherit its path.
const executablePath = (process.env.TEST_BROWSER ??= getBrowser().path);

/**
 * Two projects with a report each: `site` tests behaviour on the fixture report; `report` tests what holds for every report on the
 * project's own report, or on the report in the folder that the variable REPORT names.
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
// In a copy of the project, only one of the reports is built.
const selected = process.argv.find((argument) => argument.startsWith('--project='))?.slice('--project='.length);

export default defineConfig({
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // The timeouts are only for tests that hang: how long a test takes depends on how busy the machine is.
  timeout: 900_000,
  expect: { timeout: 120_000, toPass: { timeout: 120_000 } },
  workers: 2,
  reporter: 'list',
  webServer: reports
    .filter(({ name }) => selected === undefined || selected === name)
    .map(({ folder, wait }) => ({
      command: `node tools/serve/cli.ts --report ${folder}`,
      env: { PORT: '0' },
      wait: { stdout: wait },
      gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 2000 },
    })),
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A server compresses each file when it is first asked for it, and Brotli would take longer than the browser takes to show a page.
    extraHTTPHeaders: { 'accept-encoding': 'gzip' },
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
