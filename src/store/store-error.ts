/** Something could not be written: one plain sentence with the path. */
export class StoreError extends Error {
  /** The path that stood in the way, as it was asked for. */
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

const REASONS: Record<string, string> = {
  EACCES: 'you may not write there',
  EDQUOT: 'your share of the disk is full',
  EEXIST: 'something stands there already',
  EIO: 'the disk reports a fault',
  EISDIR: 'a folder stands there',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'its folder is gone',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder is needed',
  EPERM: 'the system does not allow it',
  EROFS: 'the disk can only be read',
};

/** Whether an error comes from the disk, and not from a mistake in this program. */
export const isOfTheDisk = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

/** Why the disk said no, in plain words. */
export function reasonOf(error: unknown): string {
  const { code } = error as { code?: string };
  return (code && REASONS[code]) ?? `the disk says ${code ?? (error as Error).message}`;
}
