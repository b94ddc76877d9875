import { globSync, readFileSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';

const BROWSER = 'test/support/browser.test.ts';
const SITE = ['test/site/**/*.test.ts', BROWSER];

/** Files that change what others of the same process see: a module, the environment, the clock or the folder. */
const CHANGING = /\bvi\.\w+\(|\bprocess\.chdir\(|\bprocess\.env\[[^\]]+\] = /;
const alone = globSync('test/**/*.test.ts', { cwd: import.meta.dirname, exclude: ['test/site/**'] })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path !== BROWSER && CHANGING.test(readFileSync(new URL(path, import.meta.url), 'utf8')))
  .sort();

// Machines are shared: a limit tells of a circle, not of a busy hour.
const limits = { testTimeout: 60_000, hookTimeout: 60_000 };

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
          exclude: [...configDefaults.exclude, ...SITE, ...alone],
          // One file after another in the same process: reading the house anew for each takes longer than most of them.
          isolate: false,
          ...limits,
        },
      },
      {
        extends: true,
        // Projects run in the order of their names, so that what takes long does not come last.
        test: { name: 'alone', include: alone, ...limits },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: SITE,
          globalSetup: ['test/support/build-site.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
