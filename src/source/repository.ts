import { lstatSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Whether a folder lies in a git repository. */
export const isInRepository = (root: string): boolean => topOf(root) !== undefined;

/** Where a folder lies in its git repository, with `/`; empty where it is the top of it, or in none. */
export function folderInRepository(root: string): string {
  const top = topOf(root);
  return top === undefined ? '' : relative(top, root).split(sep).join('/');
}

function topOf(root: string): string | undefined {
  for (let folder = root; ; folder = dirname(folder)) {
    if (lstatSync(join(folder, '.git'), { throwIfNoEntry: false })) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
