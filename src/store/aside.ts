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
    if (writer !== undefined && !isAtWork(Number(writer))) removeTree(disk, join(folder, name));
  }
}

/** Removes a file, or a folder with all that is in it; says whether it is gone. */
export function removeTree(disk: Disk, path: string): boolean {
  const entry = entryAt(disk, path);
  if (!entry?.isFolder) return remove(disk, path);
  try {
    const gone = disk.readdirSync(path).map((name) => removeTree(disk, join(path, name)));
    if (!gone.every(Boolean)) return false;
  } catch (error) {
    if (!isOfTheDisk(error)) throw error;
    return false;
  }
  return twice(() => {
    disk.rmdirSync(path);
  });
}

/** Tries once more where the first try fails, and says whether one of them worked. */
export function twice(act: () => void): boolean {
  for (let tries = 0; tries < 2; tries++) {
    try {
      act();
      return true;
    } catch (error) {
      if (!isOfTheDisk(error)) throw error;
    }
  }
  return false;
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

/** Whether a process with this number is running; this one does not count, since it has only begun. */
export function isAtWork(id: number): boolean {
  if (id === 0 || id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

/** A path as a person writes it: from the root, with `/`. */
export const shown = (root: string, path: string): string => relative(root, path).split(sep).join('/');
