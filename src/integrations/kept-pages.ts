import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceFolder } from '../store/folder.ts';

/** What Astro keeps of a build: which pages it made, from what, and the pages themselves. */
const KEPT = ['incremental-build.json', 'dist'];

/**
 * The pages of the last build of one playbook for one audience, kept in a folder of the generator: those that say what they are made from
 * (`cacheKey`) are not made again while neither that nor the code has changed. Each audience has its own, so that nothing passes from one to another;
 * each build works on a copy, so that two at once do not meet.
 */
export function keptPages(store: string, root: string, audience: string) {
  const digest = createHash('sha256')
    .update(JSON.stringify([root, audience]))
    .digest('hex');
  const folder = join(store, digest.slice(0, 32));
  return {
    /** Brings what was kept into the folder in which a build keeps its own. */
    async bring(cache: string): Promise<void> {
      await mkdir(cache, { recursive: true });
      for (const name of KEPT)
        if (existsSync(join(folder, name)))
          await cp(join(folder, name), join(cache, name), { recursive: true });
    },
    /** Keeps what a build has made in the place of what was there. */
    async keep(cache: string): Promise<void> {
      const fresh = join(cache, 'kept');
      await mkdir(fresh, { recursive: true });
      for (const name of KEPT)
        if (existsSync(join(cache, name)))
          await cp(join(cache, name), join(fresh, name), { recursive: true });
      await mkdir(store, { recursive: true });
      await replaceFolder(fresh, folder);
    },
  };
}
