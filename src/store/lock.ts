import { join } from 'node:path';
import { isAtWork, remove } from './aside.ts';
import { entryAt, writeNew, type Disk } from './disk.ts';

/**
 * Makes sure that nobody else writes in a folder: a file `.lock` in it names the one who does.
 * Returns what gives it back (and whether that worked), or undefined where somebody else is at work.
 * It comes with a link, which fails where one is there; one left by a writer that was killed is taken away first.
 */
export function takeLock(disk: Disk, folder: string): (() => boolean) | undefined {
  const lock = join(folder, '.lock');
  const mine = join(folder, `.lock.${process.pid}.new`);
  try {
    writeNew(disk, mine, String(process.pid));
    const number = entryAt(disk, mine)?.number;
    for (let tries = 0; tries < 3; tries++) {
      if (linked(disk, mine, lock)) return () => entryAt(disk, lock)?.number !== number || remove(disk, lock);
      const holder = holderOf(disk, lock);
      if (holder !== undefined && isAtWork(holder)) return undefined;
      if (holder !== undefined) setAside(disk, folder, lock);
    }
    return undefined;
  } finally {
    remove(disk, mine);
  }
}

/** Takes a lock away whose holder is gone; where somebody else has taken it meanwhile, theirs is put back. */
function setAside(disk: Disk, folder: string, lock: string): void {
  const old = join(folder, `.lock.${process.pid}.old`);
  try {
    disk.renameSync(lock, old);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error;
    return;
  }
  const holder = holderOf(disk, old);
  if (holder !== undefined && isAtWork(holder)) linked(disk, old, lock);
  remove(disk, old);
}

/** The number of the process that holds a lock; 0 where the file says nothing, undefined where there is none. */
function holderOf(disk: Disk, lock: string): number | undefined {
  try {
    return Number(disk.readFileSync(lock, 'utf8')) || 0;
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error;
    return undefined;
  }
}

/** Gives a file a second name, or says that the name is taken. Some disks have no links: there the name is written anew. */
function linked(disk: Disk, from: string, to: string): boolean {
  try {
    disk.linkSync(from, to);
    return true;
  } catch (error) {
    const { code = '' } = error as { code?: string };
    if (code === 'EEXIST') return false;
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code)) throw error;
  }
  if (entryAt(disk, to)) return false;
  disk.renameSync(from, to);
  return true;
}
