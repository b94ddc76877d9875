import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file of a built site: its path with `/`, and where it is on disk. */
export function filesOf(folder: string): { path: string; full: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((full) => ({ path: relative(folder, full).split(sep).join('/'), full }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Every page of a built site: its path, as a link writes it, and its HTML. */
export function pagesOf(folder: string): { path: string; html: string }[] {
  return filesOf(folder)
    .filter(({ path }) => path.endsWith('.html'))
    .map(({ path, full }) => ({ path: path.replace(/index\.html$/, ''), html: readFileSync(full, 'utf8') }));
}
