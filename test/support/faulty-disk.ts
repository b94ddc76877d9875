import fs from 'node:fs';
import type { Disk } from '../../src/store/disk.ts';

const CALLS = [
  'openSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'linkSync',
  'copyFileSync',
  'renameSync',
  'unlinkSync',
  'mkdirSync',
  'rmdirSync',
] as const;
/** A call that changes something on a disk. */
export type Call = (typeof CALLS)[number];
/** What happens instead of a call, or around it. */
export type Fault = (call: Call, count: number, act: () => unknown) => unknown;

/** An error as a disk reports it. */
export const failure = (code: string) =>
  Object.assign(new Error(`${code}: broken`), { code, syscall: 'test' });

/** A disk whose every call that changes something goes through `fault`. */
export function faultyDisk(fault: Fault): { disk: Disk; calls: () => number } {
  let count = 0;
  const wrapped = CALLS.map((call) => [
    call,
    (...args: unknown[]) => fault(call, count++, () => (fs[call] as (...all: unknown[]) => unknown)(...args)),
  ]);
  return { disk: { ...fs, ...Object.fromEntries(wrapped) } as Disk, calls: () => count };
}
