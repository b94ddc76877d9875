import { basename, dirname, join, relative, sep } from 'node:path';
import { entryAt, type Disk } from './disk.ts';
import { isOfTheDisk } from './store-error.ts';

/** Where the new and the old of a file stand while it is written: hidden, beside it, and named for this process. */
export function asideNames(target: string): { readonly fresh: string; readonly old: string } {
  const name = join(dirname(target), `.${basename(target)}.${process.pid}`);
  return { fresh: `${name}.new`, old: `${name}.old` };
}

/** Removes what a writer that was killed has left in a folder. */
export function sweep(disk: Disk, folder: string): void {
  for (const name of disk.readdirSync(folder)) {
    const [, writer] = /^\..+\.(\d+)\.(?:new|old)$/.exec(name) ?? [];
    if (writer !== undefined && !isAtWork(Number(writer))) remove(disk, join(folder, name));
  }
}

/** Removes a file where one stands; a second try where the first fails. Says whether it is gone. */
export function remove(disk: Disk, path: string): boolean {
  for (let tries = 0; tries < 2 && entryAt(disk, path); tries++) {
    try {
      disk.unlinkSync(path);
    } catch (error) {
      if (!isOfTheDisk(error)) throw error;
    }
  }
  return entryAt(disk, path) === undefined;
}

function isAtWork(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

/** A path as a person writes it: from the root, with `/`. */
export const shown = (root: string, path: string): string => relative(root, path).split(sep).join('/');
