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

/** What is to be written. */
export const NEW = new Map([
  ['data/teams.yaml', 'core:\n  name: Core\n'],
  ['data/people/ann.yaml', 'name: Ann\n'],
  ['data/areas.yaml', 'search:\n  name: Search\n'],
]);

export const OLD: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'an empty folder': {},
  'a playbook of which two files are replaced': {
    'data/teams.yaml': 'old:\n  name: Old\n',
    'data/areas.yaml': 'old:\n  name: Old\n',
    'data/company.yaml': 'name: Acme\n',
  },
};
