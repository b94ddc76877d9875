import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';

/** Something below a playbook’s folders that is never opened. */
export interface Strange {
  readonly path: string;
  readonly is: 'link' | 'device';
}

/** A folder of files, on disk or in memory; paths are relative to its root, with `/`. */
export interface Files {
  /** Every file below a folder, in code-unit order; none where the folder does not exist. */
  list(folder: string): string[];
  /** What stands below a folder and is no file to read: links, and what is neither file nor folder. */
  strange(folder: string): Strange[];
  /** The bytes of a file. */
  bytes(path: string): Uint8Array;
}

/** The files below a folder on disk. */
export function diskFiles(root: string): Files {
  const files = (folder: string): string[] =>
    below(root, folder).flatMap(({ path, is }) => (is === 'file' ? [path] : []));
  const strange = (folder: string): Strange[] =>
    below(root, folder).flatMap(({ path, is }) => (is === 'file' ? [] : [{ path, is }]));
  return { list: files, strange, bytes: (path) => readFileSync(join(root, path)) };
}

/** Everything below a folder that is no folder, in code-unit order; links are named, never followed. */
function below(root: string, folder: string): { path: string; is: 'file' | Strange['is'] }[] {
  const top = entryAt(join(root, folder));
  if (!top) return [];
  if (!top.isDirectory()) return [{ path: folder, is: top.isSymbolicLink() ? 'link' : 'device' }];
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return below(root, path);
      const is = entry.isFile()
        ? ('file' as const)
        : entry.isSymbolicLink()
          ? ('link' as const)
          : ('device' as const);
      return [{ path, is }];
    })
    .sort((one, other) => byCodeUnit(one.path, other.path));
}

/** What stands at a path; nothing does where a file stands in the way. */
function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOTDIR') throw error;
    return undefined;
  }
}

/** Files that exist only in memory: `{path: text}`. */
export function memoryFiles(texts: Readonly<Record<string, string>>): Files {
  return {
    list: (folder) =>
      Object.keys(texts)
        .filter((path) => path.startsWith(`${folder}/`))
        .sort(byCodeUnit),
    strange: () => [],
    bytes: (path) => {
      const text = texts[path];
      if (text === undefined) throw new RangeError(`no file ${path}`);
      return new TextEncoder().encode(text);
    },
  };
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
