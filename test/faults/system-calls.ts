import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { releasing, run, type Outcome } from './company.ts';

/** System calls that change something on a disk, or make it last. */
const CALLS = [
  'openat',
  'write',
  'pwrite64',
  'writev',
  'fsync',
  'fdatasync',
  'mkdir',
  'mkdirat',
  'rename',
  'renameat',
  'renameat2',
  'link',
  'linkat',
  'unlink',
  'unlinkat',
  'rmdir',
  'ftruncate',
  'copy_file_range',
];

/** One call of a release on the playbook’s own folder: the how manieth of its name in the process. */
export interface Point {
  readonly call: string;
  readonly count: number;
  readonly line: string;
}

/** Whether the calls of a process can be followed here. */
export const canTrace = (): boolean => run('strace', ['-V']).code === 0;

/** Every call by which a release changes the folder below `root`, or makes it last, in their order. */
export function pointsOf(root: string, place: string): Point[] {
  const log = join(place, 'calls.txt');
  const { code, err } = run('strace', [
    '-f',
    '-y',
    '-o',
    log,
    '-e',
    `trace=${CALLS.join(',')}`,
    process.execPath,
    ...releasing(root),
  ]);
  if (code !== 0) throw new Error(`the release that was followed failed: ${err}`);
  const lines = readFileSync(log, 'utf8').split('\n');
  const main = /^(\d+)/.exec(lines[0] ?? '')?.[1];
  const counts = new Map<string, number>();
  return lines.flatMap((line): Point[] => {
    const [, pid, call = ''] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
    if (pid !== main || !CALLS.includes(call)) return [];
    const count = (counts.get(call) ?? 0) + 1;
    counts.set(call, count);
    const writes = call !== 'openat' || /O_CREAT|O_WRONLY|O_RDWR|O_TRUNC/.test(line);
    return line.includes(root) && writes ? [{ call, count, line }] : [];
  });
}

/** Makes a release in which one call is the last that it makes, or fails with an error. */
export const releasedWith = (
  root: string,
  { call, count }: Point,
  what: 'signal=SIGKILL' | `error=${string}`,
): Outcome =>
  run('strace', [
    '-f',
    '-o',
    '/dev/null',
    '-e',
    `trace=${call}`,
    '-e',
    `inject=${call}:${what}:when=${count}`,
    process.execPath,
    ...releasing(root),
  ]);
