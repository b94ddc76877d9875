import { dirname, join } from 'node:path';
import { removeTree, shown, sweep, twice } from './aside.ts';
import { DISK, entryAt, syncFolder, writeNew, type Disk } from './disk.ts';
import { takeLock } from './lock.ts';
import { isOfTheDisk, reasonOf, StoreError } from './store-error.ts';

/** A folder of files that comes into being as a whole. */
export interface NewFolder {
  /** Its path below the root, with `/`. */
  readonly path: string;
  /** The text of each file, by its path in the folder. */
  readonly files: ReadonlyMap<string, string>;
  /** Whether it may still come: asked once nobody else can write beside it. A sentence where it may not. */
  readonly objection: () => string | undefined;
}

/**
 * Writes a folder in one atomic step, or nothing: it is built aside, each file and folder is flushed, and one rename makes it appear
 * (Pillai et al., OSDI 2014). Of several writers at once one wins. What a writer that was killed has left is swept away first.
 * Returns the paths of temporary files that could not be removed; throws a StoreError with one sentence, and all is as it was.
 */
export function writeFolder(
  root: string,
  { path, files, objection }: NewFolder,
  disk: Disk = DISK,
): string[] {
  const target = join(root, path);
  const parent = dirname(target);
  const fresh = join(parent, `.${target.slice(parent.length + 1)}.${process.pid}.new`);
  const made: string[] = [];
  let busy = path;
  let unlock: (() => boolean) | undefined;
  let isThere = false;
  try {
    makeFolders(parent);
    sweep(disk, parent);
    busy = `${shown(root, parent)}/.lock`;
    unlock = takeLock(disk, parent);
    busy = path;
    const problem =
      unlock === undefined
        ? 'Another release is being written at this moment. Try again when it is done.'
        : entryAt(disk, target)
          ? `${path} is there already. Nothing was changed.`
          : objection();
    if (problem !== undefined) throw new StoreError(path, problem);
    disk.mkdirSync(fresh);
    const folders = [fresh];
    for (const [file, text] of files) {
      busy = `${path}/${file}`;
      for (const folder of foldersOf(file)) {
        if (folders.includes(join(fresh, folder))) continue;
        disk.mkdirSync(join(fresh, folder));
        folders.push(join(fresh, folder));
      }
      writeNew(disk, join(fresh, file), text);
    }
    busy = path;
    for (const folder of folders.toReversed()) syncFolder(disk, folder);
    disk.renameSync(fresh, target);
    isThere = true;
    for (const folder of new Set([parent, ...made.map((one) => dirname(one))])) syncFolder(disk, folder);
  } catch (error) {
    const stuck = putBack();
    if (error instanceof StoreError) throw error;
    if (!isOfTheDisk(error)) throw error;
    const rest =
      stuck.length === 0 ? 'Nothing was changed.' : `Not all could be put back: ${stuck.join(', ')}.`;
    throw new StoreError(busy, `${busy} could not be written: ${reasonOf(error)}. ${rest}`);
  }
  return unlock?.() === false ? [`${shown(root, parent)}/.lock`] : [];

  function makeFolders(folder: string): void {
    if (entryAt(disk, folder)) return;
    makeFolders(dirname(folder));
    busy = shown(root, folder) || '.';
    made.push(folder);
    disk.mkdirSync(folder);
  }

  /** Takes back what was begun, and returns the paths where that failed. */
  function putBack(): string[] {
    const stuck: string[] = [];
    if (isThere)
      twice(() => {
        disk.renameSync(target, fresh);
      });
    if (isThere && entryAt(disk, target)) stuck.push(path);
    if (!removeTree(disk, fresh)) stuck.push(shown(root, fresh));
    if (unlock?.() === false) stuck.push(`${shown(root, parent)}/.lock`);
    for (const folder of made.toReversed())
      if (
        entryAt(disk, folder) &&
        !twice(() => {
          disk.rmdirSync(folder);
        })
      )
        stuck.push(shown(root, folder));
    return stuck;
  }
}

/** The folders that hold a file, from the outside in. */
function foldersOf(file: string): string[] {
  const steps = file.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
