import { dirname } from 'node:path';
import { remove, shown, twice } from './aside.ts';
import { entryAt, syncFolder, type Disk } from './disk.ts';

/** One file on its way: where it is built, where it goes, and where what stood there is kept meanwhile. */
export interface Step {
  readonly path: string;
  readonly text: string;
  readonly target: string;
  readonly fresh: string;
  readonly old: string;
  /** Whether a file stood there before. */
  had: boolean;
  /** The number on the disk of the file that was built. */
  built: bigint | undefined;
}

/** Puts everything back as it was, and returns the paths where that failed. */
export function putBack(disk: Disk, root: string, steps: readonly Step[], made: readonly string[]): string[] {
  const stuck = steps.flatMap(({ path, target, old, fresh, had, built }) => {
    const isOurs = () => built !== undefined && entryAt(disk, target)?.number === built;
    if (isOurs() && had) twice(() => disk.renameSync(old, target));
    else if (isOurs()) remove(disk, target);
    const isClear = remove(disk, fresh);
    // What stood there before is the last thing to let go of.
    if (isOurs()) return [had ? `${path} (its old text is in ${shown(root, old)})` : path];
    return isClear && remove(disk, old) ? [] : [path];
  });
  const left = made
    .toReversed()
    .filter((folder) => entryAt(disk, folder) && !twice(() => disk.rmdirSync(folder)));
  for (const folder of new Set(steps.map(({ target }) => dirname(target)))) {
    if (entryAt(disk, folder)) twice(() => syncFolder(disk, folder));
  }
  return [...stuck, ...left.map((folder) => shown(root, folder))];
}
