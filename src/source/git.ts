import { spawnSync } from 'node:child_process';

/** What git answered, or the first line of what it complained about. */
export type Answer =
  { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly complaint: string };

/** Asks git about the repository in which a folder lies. It is only ever asked to read, and to run nothing of the repository’s. */
export function askGit(folder: string, args: readonly string[], input = ''): Answer {
  // Within a hook git names the repository that runs it, which need not be the one that holds the folder.
  const { GIT_DIR, GIT_WORK_TREE, GIT_PREFIX, ...env } = process.env;
  const { error, status, stdout, stderr } = spawnSync('git', ['-C', folder, ...args], {
    env: { ...env, LC_ALL: 'C' },
    input,
    maxBuffer: Infinity,
  });
  if (error) {
    const { code } = error as { code?: string };
    return { ok: false, complaint: code === 'ENOENT' ? 'there is no git on this machine' : error.message };
  }
  if (status === 0) return { ok: true, bytes: stdout };
  return {
    ok: false,
    complaint:
      stderr
        .toString()
        .split('\n')[0]
        ?.replace(/^fatal: /, '') ?? '',
  };
}
