import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What Astro keeps of a build: which pages it made, from what, and the pages themselves. */
const KEPT = ['incremental-build.json', 'dist'];

/**
 * The pages of the last build of one playbook for one audience, kept with it: those that say what they are made from
 * (`cacheKey`) are not made again while neither that nor the code has changed. Each audience has its own, so that nothing passes from one to another;
 * a build takes them away and puts its own back, so that two at once do not meet.
 */
export function keptPages(store: string, root: string, audience: string) {
  const digest = createHash('sha256')
    .update(JSON.stringify([root, audience]))
    .digest('hex');
  const folder = join(store, digest.slice(0, 32));
  return {
    /** Where they are. */
    folder,
    /** Takes what was kept into the folder in which a build keeps its own; of two at once one finds it. */
    take(cache: string): void {
      const taken = join(cache, 'taken');
      mkdirSync(cache, { recursive: true });
      if (!moved(folder, taken)) return;
      for (const name of KEPT) moved(join(taken, name), join(cache, name));
    },
    /** Keeps what a build has made, all of it or nothing. A build that fails keeps nothing, and the next one makes every page. */
    keep(cache: string): void {
      const fresh = `${folder}.${process.pid}`;
      rmSync(fresh, { recursive: true, force: true });
      mkdirSync(fresh, { recursive: true });
      for (const name of KEPT) moved(join(cache, name), join(fresh, name));
      rmSync(folder, { recursive: true, force: true });
      // Another build has kept its own meanwhile: one is enough.
      if (!moved(fresh, folder)) rmSync(fresh, { recursive: true, force: true });
    },
  };
}

/** Moves a file or a folder on one disk, and says whether it was there and nothing stood in its way. */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes((error as { code?: string }).code ?? '')) throw error;
    return false;
  }
}
