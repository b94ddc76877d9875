import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { listed } from '../schema/nearest.ts';
import { DISK, entryAt, syncFolder, writeNew, type Disk } from './disk.ts';
import { asideNames, remove, shown, sweep } from './aside.ts';
import { putBack, type Step } from './put-back.ts';
import { isOfTheDisk, reasonOf, StoreError } from './store-error.ts';

/** The paths, of those given, at which something stands already. */
export function alreadyThere(root: string, paths: Iterable<string>, disk: Disk = DISK): string[] {
  return [...paths].filter((path) => inWords(path, () => entryAt(disk, resolve(root, path)) !== undefined));
}

/**
 * Writes files below `root` (paths relative, with `/`): all of them, or none and all is as it was.
 * Each is built aside, flushed and moved into its place, and the folders are flushed after it (Pillai et al., OSDI 2014).
 * What stands already is replaced only with `force`. Returns the paths of temporary files that could not be removed.
 */
export function writeAll(
  root: string,
  files: ReadonlyMap<string, string>,
  { force = false }: { readonly force?: boolean } = {},
  disk: Disk = DISK,
): string[] {
  const steps = [...files].map(([path, text]) => inWords(path, () => stepFor(disk, root, path, text)));
  const taken = force ? [] : alreadyThere(root, files.keys(), disk);
  if (taken.length > 0) {
    const verb = taken.length === 1 ? 'is' : 'are';
    throw new StoreError(taken[0] ?? '', `${listed(taken)} ${verb} there already. Nothing was changed.`);
  }
  const made: string[] = [];
  const folders = [...new Set(steps.map(({ target }) => dirname(target)))];
  let busy = '';
  try {
    for (const folder of folders) makeFolder(folder);
    for (const step of steps) {
      busy = step.path;
      writeNew(disk, step.fresh, step.text);
      step.built = entryAt(disk, step.fresh)?.number;
    }
    for (const step of steps) {
      busy = step.path;
      const there = entryAt(disk, step.target);
      if (there?.isFolder) throw Object.assign(new Error('a folder'), { code: 'EISDIR', syscall: 'open' });
      step.had = there !== undefined;
      if (step.had)
        orElse(
          () => disk.linkSync(step.target, step.old),
          () => disk.copyFileSync(step.target, step.old),
        );
    }
    for (const step of steps) {
      busy = step.path;
      // A link, unlike a rename, never replaces a file that has come there meanwhile.
      if (step.had) disk.renameSync(step.fresh, step.target);
      else
        orElse(
          () => disk.linkSync(step.fresh, step.target),
          () => disk.renameSync(step.fresh, step.target),
        );
    }
    for (const folder of new Set([...folders, ...made.map((one) => dirname(one))])) {
      busy = shown(root, folder) || '.';
      syncFolder(disk, folder);
    }
  } catch (error) {
    const stuck = putBack(disk, root, steps, made);
    if (!isOfTheDisk(error)) throw error;
    const rest = stuck.length === 0 ? 'Nothing was changed.' : `Not all could be put back: ${listed(stuck)}.`;
    throw new StoreError(busy, `${busy} could not be written: ${reasonOf(error)}. ${rest}`);
  }
  return steps
    .flatMap(({ fresh, old }) => [fresh, old])
    .filter((path) => !remove(disk, path))
    .map((path) => shown(root, path));

  function makeFolder(folder: string): void {
    const isThere = entryAt(disk, folder) !== undefined;
    if (!isThere) makeFolder(dirname(folder));
    busy = shown(root, folder) || '.';
    if (isThere) {
      sweep(disk, folder);
      return;
    }
    made.push(folder);
    disk.mkdirSync(folder);
  }
}

function stepFor(disk: Disk, root: string, path: string, text: string): Step {
  const target = resolve(root, path);
  const leaves = (from: string, to: string) => {
    const way = relative(from, to);
    return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  };
  if (leaves(root, target) || leaves(real(root), join(real(dirname(target)), 'file'))) {
    throw new StoreError(path, `${path} lies outside ${root}, and nothing is written there.`);
  }
  return { path, text, target, ...asideNames(target), had: false, built: undefined };

  function real(folder: string): string {
    const there = entryAt(disk, folder) !== undefined || dirname(folder) === folder;
    return there ? disk.realpathSync(folder) : join(real(dirname(folder)), relative(dirname(folder), folder));
  }
}

/** Turns what the disk says before anything is written into a sentence. */
function inWords<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!isOfTheDisk(error)) throw error;
    throw new StoreError(path, `${path} could not be written: ${reasonOf(error)}. Nothing was changed.`);
  }
}

/** Some disks (exFAT, some shared folders) have no links. */
function orElse(link: () => void, instead: () => void): void {
  try {
    link();
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes((error as { code?: string }).code ?? ''))
      throw error;
    instead();
  }
}
