import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files as `{path: text}`; paths are relative to the repository, with `/`. */
export type Tree = Readonly<Record<string, string>>;

/** This repository’s folder. */
export const REPOSITORY = join(import.meta.dirname, '../..');

/** Every file of this repository that one of the patterns names. */
export function treeOf(...patterns: string[]): Tree {
  const paths = globSync(patterns, { cwd: REPOSITORY }).map((path) => path.replaceAll('\\', '/'));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(REPOSITORY, path), 'utf8')]));
}
