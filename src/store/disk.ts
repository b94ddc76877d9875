import fs from 'node:fs';

/** The calls of `node:fs` that the writer makes, so that a test can fail any of them. */
export type Disk = Pick<
  typeof fs,
  | 'closeSync'
  | 'copyFileSync'
  | 'fsyncSync'
  | 'linkSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'unlinkSync'
  | 'writeSync'
>;

/** The disk of this machine. */
export const DISK: Disk = fs;

/** Which file stands at a path: its number on the disk, and whether it is a folder; undefined where nothing does. */
export function entryAt(
  disk: Disk,
  path: string,
): { readonly number: bigint; readonly isFolder: boolean } | undefined {
  try {
    const stat = disk.lstatSync(path, { bigint: true, throwIfNoEntry: false });
    return stat && { number: stat.ino, isFolder: stat.isDirectory() };
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOTDIR') throw error;
    return undefined;
  }
}

/** Writes a file that must not exist yet, and waits until it is on the disk. */
export function writeNew(disk: Disk, path: string, text: string): void {
  const bytes = Buffer.from(text);
  const file = disk.openSync(path, 'wx');
  try {
    for (let at = 0; at < bytes.length;) at += disk.writeSync(file, bytes, at);
    disk.fsyncSync(file);
  } finally {
    disk.closeSync(file);
  }
}

/** Waits until the names in a folder are on the disk (without it a rename may be lost in a power cut). */
export function syncFolder(disk: Disk, path: string): void {
  // Windows cannot open a folder, and keeps its names safe by itself.
  if (process.platform === 'win32') return;
  const folder = disk.openSync(path, 'r');
  try {
    disk.fsyncSync(folder);
  } finally {
    disk.closeSync(folder);
  }
}
