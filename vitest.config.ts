import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two workers: the data tables are loaded once a worker, and the usual machine of this project has two cores.
    maxWorkers: 2,
  },
});
