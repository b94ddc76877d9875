import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { REPOSITORY } from '../support/tree.ts';
import { TWICE, withRelease, type Texts } from '../support/released.ts';

/** A playbook with three releases that has nothing to accept, so that the next one can be made. */
export const COMPANY: Texts = withRelease(
  {
    ...TWICE,
    'data/focuses.yaml': 'keep: { statement: Keep them., from: 2026-10-01, until: 2099-12-31, owner: ana }\n',
    'data/behaviours/care.yaml':
      'name: Care\nvalue: care\ntype: cadence\nstatement: We ask.\nappliesTo: company\nevery: 1 month\n',
  },
  '2026.11',
  '2026-12-07',
  'The third.',
);

/** The version that the command makes next. */
export const NEXT = '2027.1';
const IN_FORCE = '2027-01-04';

/** A folder where memory serves as a disk, where there is one. */
export const scratch = (): string =>
  mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'playbook-faults-'));

/** Writes the company into a new folder below `place`. */
export function written(place: string): string {
  const root = mkdtempSync(join(place, 'root-'));
  for (const [path, text] of Object.entries(COMPANY)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** A copy of a folder, links as links. */
export function copied(root: string, place: string): string {
  const copy = mkdtempSync(join(place, 'copy-'));
  cpSync(root, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

export const CLI = join(REPOSITORY, 'src/cli/main.ts');
/** The arguments of a release of the company below `root`. */
export const releasing = (root: string, version = NEXT): string[] => [
  CLI,
  'release',
  version,
  '--root',
  root,
  '--in-force',
  IN_FORCE,
];

/** What a command came to. */
export interface Outcome {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end. */
export function run(program: string, args: readonly string[]): Outcome {
  const { status, signal, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', cwd: REPOSITORY });
  return { code: status, signal, out: stdout, err: stderr };
}

/** Runs the command line in a process of its own. */
export const playbook = (...args: string[]): Outcome => run(process.execPath, args);

/** Starts the command line, and says how it ended; `kill` ends it after so many milliseconds. */
export function started(args: readonly string[], kill?: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: REPOSITORY });
    let [out, err] = ['', ''];
    child.stdout.on('data', (part: Buffer) => (out += part.toString()));
    child.stderr.on('data', (part: Buffer) => (err += part.toString()));
    if (kill !== undefined) setTimeout(() => child.kill('SIGKILL'), kill);
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
}

/** The files below a folder that anybody sees, with what is in them; what is hidden stands apart. */
export function stateOf(root: string): { visible: string; hidden: string[] } {
  const files: string[] = [];
  const hidden: string[] = [];
  walk('');
  return { visible: files.join('\n'), hidden };

  function walk(folder: string): void {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.')) hidden.push(path);
      else if (entry.isDirectory()) {
        files.push(`${path}/`);
        walk(path);
      } else files.push(`${path} ${readFileSync(join(root, path), 'base64')}`);
    }
  }
}
