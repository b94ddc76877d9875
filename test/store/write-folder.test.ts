import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Disk } from '../../src/store/disk.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { writeFolder } from '../../src/store/write-folder.ts';
import { failure, faultyDisk } from '../support/faulty-disk.ts';

const PATH = 'data/releases/2026.1';
const FILES = new Map([
  ['release.json', '{}\n'],
  ['content/values/speed.mdx', 'Now.\n'],
]);
const BEFORE = { data: null, 'data/teams.yaml': 'core:\n  name: Core\n' };
const AFTER = {
  ...BEFORE,
  'data/releases': null,
  [PATH]: null,
  [`${PATH}/content`]: null,
  [`${PATH}/content/values`]: null,
  [`${PATH}/content/values/speed.mdx`]: 'Now.\n',
  [`${PATH}/release.json`]: '{}\n',
};

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'folder-'));
  startAnew();
});
afterEach(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

function startAnew(): void {
  fs.rmSync(root, { recursive: true, force: true });
  fs.mkdirSync(join(root, 'data'), { recursive: true });
  fs.writeFileSync(join(root, 'data/teams.yaml'), BEFORE['data/teams.yaml']);
}

/** Everything below the root: folders as null, files as their text. */
function tree(): Record<string, string | null> {
  const names = fs.readdirSync(root, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names.map((name) => {
      const path = join(root, name);
      return [name, fs.statSync(path).isDirectory() ? null : fs.readFileSync(path, 'utf8')];
    }),
  );
}

const write = (disk?: Disk) =>
  writeFolder(root, { path: PATH, files: FILES, objection: () => undefined }, disk);

function callsOfOne(): number {
  const { disk, calls } = faultyDisk((_, __, act) => act());
  write(disk);
  expect(tree()).toEqual(AFTER);
  return calls();
}

test.each(['ENOSPC', 'EACCES', 'EIO', 'EROFS'])(
  'Whichever call fails with %s, all is as it was and one sentence says where, or the folder is there',
  (code) => {
    const all = callsOfOne();
    let refused = 0;
    for (let nth = 0; nth < all; nth++) {
      startAnew();
      const { disk } = faultyDisk((_, count, act) => {
        if (count === nth) throw failure(code);
        return act();
      });
      try {
        write(disk);
        expect(tree()).toEqual(AFTER);
      } catch (error) {
        refused++;
        expect(error, `call ${nth}`).toBeInstanceOf(StoreError);
        expect((error as StoreError).message).toMatch(
          /^data\/.+ could not be written: .+\. Nothing was changed\.$/,
        );
        expect(tree(), `call ${nth}`).toEqual(BEFORE);
      }
    }
    expect(refused).toBeGreaterThan(10);
  },
);

test('Killed at any call, a writer leaves the old or the new, and the next one needs no cleaning', () => {
  const all = callsOfOne();
  for (let nth = 0; nth < all; nth++) {
    startAnew();
    const { disk } = faultyDisk((_, count, act) => {
      if (count >= nth) throw new Error('killed');
      return act();
    });
    expect(() => write(disk), `call ${nth}`).toThrow('killed');
    if (fs.existsSync(join(root, PATH))) {
      const seen = Object.entries(tree()).filter(([name]) => !name.includes('/.'));
      expect(Object.fromEntries(seen), `call ${nth}`).toEqual(AFTER);
      fs.rmSync(join(root, PATH), { recursive: true });
    }
    write();
    expect(tree(), `call ${nth}`).toEqual(AFTER);
  }
});

test.each([
  ['a process that is gone', '999999999'],
  ['this process', String(process.pid)],
  ['nobody', ''],
])('A lock left by %s is taken away', (_, holder) => {
  fs.mkdirSync(join(root, 'data/releases'));
  fs.writeFileSync(join(root, 'data/releases/.lock'), holder);
  write();
  expect(tree()).toEqual(AFTER);
});

test('While somebody else is writing, nothing is written and their lock stays', () => {
  fs.mkdirSync(join(root, 'data/releases'));
  fs.writeFileSync(join(root, 'data/releases/.lock'), String(process.ppid));
  const before = tree();
  expect(() => write()).toThrow('Another release is being written at this moment.');
  expect(tree()).toEqual(before);
});

test('A folder that is there already is left as it is', () => {
  write();
  expect(() => write()).toThrow(`${PATH} is there already. Nothing was changed.`);
  expect(tree()).toEqual(AFTER);
});
