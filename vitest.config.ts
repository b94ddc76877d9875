import { configDefaults, defineConfig } from 'vitest/config';

const BROWSER = 'test/support/browser.test.ts';

export default defineConfig({
  test: {
    environment: 'node',
    // One core is kept free otherwise, which on a machine of two is half of it.
    maxWorkers: '100%',
    coverage: { include: ['src/**/*.ts'], reportsDirectory: 'coverage' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'test/site/**', BROWSER],
          // Machines are shared: a limit tells of a circle, not of a busy hour.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts', BROWSER],
          globalSetup: ['test/support/build-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
