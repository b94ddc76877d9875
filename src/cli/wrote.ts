import { listed } from '../schema/nearest.ts';
import { StoreError } from '../store/store-error.ts';
import { writeAll } from '../store/write.ts';
import type { Effects } from './command.ts';

/** Writes files below a folder, all or none, and says whether it did; what went wrong is told in one sentence. */
export function wrote(
  root: string,
  files: ReadonlyMap<string, string>,
  { stderr }: Pick<Effects, 'stderr'>,
  options: { readonly force?: boolean } = {},
): boolean {
  try {
    const left = writeAll(root, files, options);
    if (left.length > 0) stderr(`${listed(left)} could not be removed; nothing needs it any more.\n`);
    return true;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    stderr(`${error.message}\n`);
    return false;
  }
}
