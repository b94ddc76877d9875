import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const REPOSITORY = join(import.meta.dirname, '..');

/** What a build cost the machine. */
export interface Cost {
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

/** Where memory serves as a disk, so that no disk is measured. */
export const memoryDisk = (): string => (existsSync('/dev/shm') ? '/dev/shm' : tmpdir());

/** Writes a playbook below a folder. */
export function write(root: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** One build in a process of its own; what it cost the machine is what the process says of itself at its end. */
export function build(root: string, out: string): Cost {
  const report = `${out}-cost.json`;
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      join(REPOSITORY, 'bench/cost.ts'),
      'src/cli/main.ts',
      'build',
      '--root',
      root,
      '--out',
      out,
      '--as-of',
      '2026-11-23',
    ],
    { cwd: REPOSITORY, env: { ...process.env, PLAYBOOK_COST: report }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const { cpu, megabytes } = JSON.parse(readFileSync(report, 'utf8')) as Omit<Cost, 'seconds'>;
  return { seconds: (performance.now() - started) / 1000, cpu, megabytes };
}

/** The one in the middle. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** What some builds cost in the middle, and how many times what those cost that they are compared with. */
export function costInWords(costs: readonly Cost[], base: readonly Cost[]): string {
  const of = (all: readonly Cost[], key: keyof Cost) => median(all.map((cost) => cost[key]));
  const ratio = (key: keyof Cost) => `${(of(costs, key) / of(base, key)).toFixed(2)}×`;
  return `${of(costs, 'seconds').toFixed(1)} s (${ratio('seconds')})   CPU ${of(costs, 'cpu').toFixed(1)} s (${ratio('cpu')})   memory ${of(costs, 'megabytes').toFixed(0)} MB (${ratio('megabytes')})`;
}
