import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { packagedChromium } from './browser.ts';
import { PINNED_EPOCH } from './pinned.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site: `inject('site')`. */
    site: string;
  }
}

/** Builds the shipped playbook once for all tests in `test/site`, aside from `dist`; vitest calls what this returns at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // Unpacked once, before two files of tests ask for it at the same moment.
  await packagedChromium();
  const folder = await mkdtemp(join(tmpdir(), 'playbook-site-'));
  const site = join(folder, 'dist');
  const env = { ...process.env, NODE_ENV: 'production', SOURCE_DATE_EPOCH: PINNED_EPOCH };
  await promisify(execFile)(process.execPath, ['src/cli/main.ts', 'build', '--out', site], {
    cwd: project.config.root,
    env,
  });
  project.provide('site', site);
  return () => rm(folder, { recursive: true, force: true });
}
