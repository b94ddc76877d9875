import { lstatSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Where a folder lies in its git repository, with `/`; empty where it is the top of it, or in none. */
export function folderInRepository(root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    if (lstatSync(join(folder, '.git'), { throwIfNoEntry: false }))
      return relative(folder, root).split(sep).join('/');
    if (dirname(folder) === folder) return '';
  }
}
