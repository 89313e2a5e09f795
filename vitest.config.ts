import { defineConfig } from 'vitest/config';

// The workers inherit it; set later, some of them would already have read the clock of the machine.
process.env.TZ = 'UTC';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    env: { TZ: 'UTC' },
    // Only what hangs is to end by it: how long a test takes says how busy the machine is.
    testTimeout: 600_000,
    // No test changes a module, so files may share what they import: to read it anew for each takes as long as all tests together.
    isolate: false,
    maxWorkers: 2,
    // The painter of files takes its colours from the sheet; without this, a sheet is empty in tests.
    css: { include: [/tokens\.css/] },
    unstubGlobals: true,
    restoreMocks: true,
  },
});
