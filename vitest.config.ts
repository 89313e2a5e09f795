import { defineConfig } from 'vitest/config';

// Set here, because the workers inherit it: later, some would already have read the time zone of the machine.
process.env.TZ = 'UTC';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    env: { TZ: 'UTC' },
    // The timeout is only for tests that hang: how long a test takes depends on how busy the machine is.
    testTimeout: 600_000,
    // No test changes a module, so files can share their imports: importing again for each file takes as long as all tests together.
    isolate: false,
    maxWorkers: 2,
    // The painter of pictures takes its colours from this style sheet; without this setting, it is empty in tests.
    css: { include: [/tokens\.css/] },
    unstubGlobals: true,
    restoreMocks: true,
  },
});
