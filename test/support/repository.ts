import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository of a test, which knows nothing of the settings of whoever runs it. */
export interface Repository {
  readonly root: string;
  readonly git: (...args: string[]) => string;
  /** Writes files, `undefined` removes one, and commits all that has changed. */
  readonly commit: (files: Readonly<Record<string, string | Buffer | undefined>>) => void;
  readonly remove: () => void;
}

const IDENTITY = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];

/** An empty repository in a folder of its own, on a branch called main. */
export function newRepository(): Repository {
  const root = mkdtempSync(join(tmpdir(), 'playbook-git-'));
  gitIn(root, 'init', '--quiet', '--initial-branch=main');
  const git = (...args: string[]) => gitIn(root, ...args);
  return {
    root,
    git,
    commit: (files) => {
      write(root, files);
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'A change');
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Writes files below a folder; `undefined` removes one. */
export function write(root: string, files: Readonly<Record<string, string | Buffer | undefined>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (content === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), content);
  }
}

/** Runs git in a folder, without the settings of this machine and of a hook that may be running. */
export function gitIn(folder: string, ...args: string[]): string {
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, ...env } = process.env;
  return execFileSync('git', ['-C', folder, ...IDENTITY, ...args], {
    env: { ...env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
