import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of files, on disk or in memory; paths are relative to its root, with `/`. */
export interface Files {
  /** Every file below a folder, in code-unit order; none where the folder does not exist. */
  list(folder: string): string[];
  /** The bytes of a file. */
  bytes(path: string): Uint8Array;
}

/** The files below a folder on disk. */
export function diskFiles(root: string): Files {
  const walk = (folder: string): string[] => {
    const entries = readdirSync(join(root, folder), { withFileTypes: true });
    return entries.flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.name.startsWith('.')) return [];
      return entry.isDirectory() ? walk(path) : [path];
    });
  };
  return {
    list: (folder) => (isFolder(join(root, folder)) ? walk(folder).sort(byCodeUnit) : []),
    bytes: (path) => readFileSync(join(root, path)),
  };
}

/** Files that exist only in memory: `{path: text}`. */
export function memoryFiles(texts: Readonly<Record<string, string>>): Files {
  return {
    list: (folder) =>
      Object.keys(texts)
        .filter((path) => path.startsWith(`${folder}/`))
        .sort(byCodeUnit),
    bytes: (path) => {
      const text = texts[path];
      if (text === undefined) throw new RangeError(`no file ${path}`);
      return new TextEncoder().encode(text);
    },
  };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
