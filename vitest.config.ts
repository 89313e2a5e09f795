import { defineConfig } from 'vitest/config';

// The workers inherit it; set later, some of them would already have read the clock of the machine.
process.env.TZ = 'UTC';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    env: { TZ: 'UTC' },
    unstubGlobals: true,
    restoreMocks: true,
  },
});
