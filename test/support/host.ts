import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** A pull request, an issue, a comment or an artifact of the host. */
export interface Item {
  readonly id?: number;
  readonly number?: number;
  readonly name?: string;
  readonly size_in_bytes?: number;
  readonly state?: string;
  readonly body?: string | null;
  readonly title?: string;
  readonly user?: { readonly login: string };
  readonly head?: { readonly label: string; readonly sha: string };
  readonly pull_request?: object;
}

/** One call of `gh`: its words, and what was handed over. */
export interface Call {
  readonly call: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly title?: string | undefined;
  readonly base?: string | undefined;
  readonly body?: string;
}

/** What a host knows, and what was asked of it. */
export interface Host {
  readonly lists: Record<string, Item[]>;
  /** What is downloaded from an address: the path of a file. */
  readonly files: Record<string, string>;
  readonly calls: Call[];
  /** The first word of what it refuses to do. */
  refuses?: string;
}

/** What a script came to. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  /** The calls of `gh` in this run that change something. */
  readonly changed: readonly Call[];
}

/** A folder in which scripts of workflows run beside a host that answers. */
export interface Runner {
  readonly temp: string;
  readonly host: () => Host;
  readonly change: (edit: (host: Host) => void) => void;
  /** Runs a script with bash; `playbook` is what the command prints and the code that it exits with, by its first words. */
  readonly run: (script: readonly string[], env: Readonly<Record<string, string>>, cwd?: string) => Ran;
  readonly summary: () => string;
  readonly output: () => string;
  readonly remove: () => void;
}

/** A runner of workflows, with a host of its own. */
export function newRunner(): Runner {
  const temp = mkdtempSync(join(tmpdir(), 'runner-'));
  const place = join(temp, 'host.json');
  const host = () => JSON.parse(readFileSync(place, 'utf8')) as Host;
  const save = (now: Host) => writeFileSync(place, JSON.stringify(now));
  save({ lists: {}, files: {}, calls: [] });
  executable(join(temp, 'bin/gh'), `exec '${process.execPath}' '${join(import.meta.dirname, 'gh.ts')}' "$@"`);
  for (const file of ['summary', 'output']) writeFileSync(join(temp, file), '');
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, ...inherited } = process.env;
  return {
    temp,
    host,
    change: (edit) => {
      const now = host();
      edit(now);
      save(now);
    },
    run: (script, env, cwd = temp) => {
      const before = host().calls.length;
      const { status, stdout, stderr } = spawnSync('bash', ['-e', ...script], {
        cwd,
        encoding: 'utf8',
        env: {
          ...inherited,
          GIT_CONFIG_GLOBAL: '/dev/null',
          GIT_CONFIG_NOSYSTEM: '1',
          PATH: `${join(temp, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`,
          FAKE_HOST: place,
          GH_TOKEN: 'a-token',
          GITHUB_REPOSITORY: 'corvane/playbook',
          GITHUB_SERVER_URL: 'https://github.example',
          GITHUB_STEP_SUMMARY: join(temp, 'summary'),
          GITHUB_OUTPUT: join(temp, 'output'),
          GITHUB_RUN_ID: '77',
          RUNNER_TEMP: temp,
          ...env,
        },
      });
      const calls = host().calls.slice(before);
      return {
        code: status,
        out: stdout + stderr,
        changed: calls.filter(({ call }) => !/^(?:GET )?api|^auth/.test(call)),
      };
    },
    summary: () => readFileSync(join(temp, 'summary'), 'utf8'),
    output: () => readFileSync(join(temp, 'output'), 'utf8'),
    remove: () => rmSync(temp, { recursive: true, force: true }),
  };
}

/** Writes a script that can be run. */
export function executable(path: string, script: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/usr/bin/env bash\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}
