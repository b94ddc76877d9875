import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Disk } from '../../src/store/disk.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { alreadyThere, writeAll } from '../../src/store/write.ts';
import { failure, faultyDisk, NEW, OLD } from '../support/faulty-disk.ts';

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

/** Everything below the root: folders as null, files as their text. */
function tree(): Record<string, string | null> {
  const names = fs.readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    names.map((name) => {
      const path = join(root, name);
      return [name, fs.statSync(path).isDirectory() ? null : fs.readFileSync(path, 'utf8')];
    }),
  );
}

function startWith(old: Readonly<Record<string, string>>): void {
  fs.rmSync(root, { recursive: true, force: true });
  fs.mkdirSync(root);
  for (const [path, text] of Object.entries(old)) {
    fs.mkdirSync(join(root, path, '..'), { recursive: true });
    fs.writeFileSync(join(root, path), text);
  }
}

describe('the writer', () => {
  test('writes every file and leaves nothing else', () => {
    expect(writeAll(root, NEW)).toEqual([]);
    expect(tree()).toEqual({
      data: null,
      'data/people': null,
      ...Object.fromEntries(NEW),
    });
  });

  test.each(Object.keys(OLD))('leaves all old or all new whichever call fails, from %s', (start) => {
    const old = OLD[start] ?? {};
    startWith(old);
    const before = tree();
    const { disk, calls } = faultyDisk((_, __, act) => act());
    writeAll(root, NEW, { force: true }, disk);
    const after = tree();
    const all = calls();
    expect(all).toBeGreaterThan(25);

    for (const when of ['before', 'after'] as const) {
      for (let nth = 0; nth < all; nth++) {
        startWith(old);
        const faulty = faultyDisk((_, count, act) => {
          if (count !== nth) return act();
          if (when === 'after') act();
          throw failure('EIO');
        });
        const outcome = attempt(faulty.disk);
        expect({ when, nth, tree: tree() }).toEqual({
          when,
          nth,
          tree: outcome === 'written' ? after : before,
        });
      }
    }
  });

  test.each(Object.keys(OLD))('puts all back while the disk stays full, from %s', (start) => {
    const old = OLD[start] ?? {};
    startWith(old);
    const before = tree();
    const { disk, calls } = faultyDisk((_, __, act) => act());
    writeAll(root, NEW, { force: true }, disk);
    const after = tree();
    const all = calls();
    for (let first = 0; first < all; first++) {
      startWith(old);
      const full = faultyDisk((call, count, act) => {
        const grows = [
          'openSync',
          'writeSync',
          'fsyncSync',
          'linkSync',
          'copyFileSync',
          'mkdirSync',
        ].includes(call);
        if (count >= first && grows) throw failure('ENOSPC');
        return act();
      });
      const outcome = attempt(full.disk);
      expect({ first, tree: tree() }).toEqual({ first, tree: outcome === 'written' ? after : before });
    }
  });

  test('removes a file of which only half was written', () => {
    const { disk } = faultyDisk((call, _, act) => {
      if (call !== 'writeSync') return act();
      throw failure('ENOSPC');
    });
    disk.writeSync = ((file: number, bytes: Uint8Array) => {
      fs.writeSync(file, bytes.subarray(0, 5));
      throw failure('ENOSPC');
    }) as never;
    expect(() => writeAll(root, NEW, {}, disk)).toThrow(
      'data/teams.yaml could not be written: the disk is full. Nothing was changed.',
    );
    expect(tree()).toEqual({});
  });

  test('goes on where the disk takes only a few bytes at a time', () => {
    const slow = {
      ...fs,
      writeSync: (file: number, bytes: Uint8Array, at: number) =>
        fs.writeSync(file, bytes, at, 3 < bytes.length - at ? 3 : bytes.length - at),
    };
    writeAll(root, NEW, {}, slow as never);
    expect(tree()['data/areas.yaml']).toBe('search:\n  name: Search\n');
  });

  test('manages on a disk that has no links', () => {
    startWith(OLD['a playbook of which two files are replaced'] ?? {});
    const { disk } = faultyDisk((call, _, act) => {
      if (call === 'linkSync') throw failure('EPERM');
      return act();
    });
    writeAll(root, NEW, { force: true }, disk);
    expect(tree()).toEqual({
      data: null,
      'data/people': null,
      'data/company.yaml': 'name: Acme\n',
      ...Object.fromEntries(NEW),
    });
  });

  test.each([
    ['EACCES', 'you may not write there'],
    ['EROFS', 'the disk can only be read'],
    ['EIO', 'the disk reports a fault'],
    ['EWHAT', 'the disk says EWHAT'],
  ])('says %s in one sentence with the path', (code, words) => {
    const { disk } = faultyDisk(() => {
      throw failure(code);
    });
    expect(() => writeAll(root, NEW, {}, disk)).toThrow(
      `data could not be written: ${words}. Nothing was changed.`,
    );
  });

  test('names the temporary files that it cannot remove once all is written', () => {
    const { disk } = faultyDisk((call, _, act) => {
      if (call === 'unlinkSync') throw failure('EIO');
      return act();
    });
    const left = writeAll(root, new Map([['data/teams.yaml', 'core: {}\n']]), {}, disk);
    expect(left).toEqual([`data/.teams.yaml.${process.pid}.new`]);
    expect(tree()['data/teams.yaml']).toBe('core: {}\n');
  });

  test('keeps what stood there, and says where to look, when it cannot be put back', () => {
    startWith({ 'data/teams.yaml': 'old: {}\n' });
    const { disk } = faultyDisk((call, count, act) => {
      if (call === 'fsyncSync' && count > 6) throw failure('EIO');
      if (call === 'renameSync' && count > 6) throw failure('EIO');
      return act();
    });
    expect(() => writeAll(root, new Map([['data/teams.yaml', 'core: {}\n']]), { force: true }, disk)).toThrow(
      'data could not be written: the disk reports a fault. Not all could be put back: data/teams.yaml (its old text is in ' +
        `data/.teams.yaml.${process.pid}.old).`,
    );
    expect(tree()[`data/.teams.yaml.${process.pid}.old`]).toBe('old: {}\n');
  });

  test('does not dress up a fault of its own as one of the disk', () => {
    const { disk } = faultyDisk((call, _, act) => {
      if (call === 'renameSync' || call === 'linkSync') throw new TypeError('a bug');
      return act();
    });
    expect(() => writeAll(root, NEW, {}, disk)).toThrow(TypeError);
    expect(tree()).toEqual({});
  });

  test('refuses files that exist, names them all, and replaces them with force', () => {
    startWith(OLD['a playbook of which two files are replaced'] ?? {});
    const before = tree();
    expect(() => writeAll(root, NEW)).toThrow(
      'data/teams.yaml and data/areas.yaml are there already. Nothing was changed.',
    );
    expect(tree()).toEqual(before);
    expect(alreadyThere(root, NEW.keys())).toEqual(['data/teams.yaml', 'data/areas.yaml']);
    writeAll(root, NEW, { force: true });
    expect(tree()['data/teams.yaml']).toBe('core:\n  name: Core\n');
  });

  test('does not replace a file that comes there while it writes', () => {
    const { disk } = faultyDisk((call, _, act) => {
      if (call === 'linkSync' && !fs.existsSync(join(root, 'data/teams.yaml'))) {
        fs.writeFileSync(join(root, 'data/teams.yaml'), 'theirs: {}\n');
      }
      return act();
    });
    expect(() => writeAll(root, NEW, {}, disk)).toThrow('something stands there already');
    expect(tree()).toEqual({ data: null, 'data/teams.yaml': 'theirs: {}\n' });
  });

  test.each(['../out.yaml', '/etc/out.yaml', 'data/../../out.yaml', '.', ''])(
    'refuses “%s”, which leaves the root',
    (path) => {
      expect(() => writeAll(root, new Map([[path, 'x']]), { force: true })).toThrow(StoreError);
      expect(tree()).toEqual({});
    },
  );

  test('says so where the root itself may not be read', () => {
    const closed = {
      ...fs,
      lstatSync: () => {
        throw failure('EACCES');
      },
    };
    expect(() => writeAll(root, NEW, {}, closed as never)).toThrow(
      'data/teams.yaml could not be written: you may not write there. Nothing was changed.',
    );
  });

  test('refuses a folder that is a link out of the root', () => {
    const outside = fs.mkdtempSync(join(tmpdir(), 'outside-'));
    fs.symlinkSync(outside, join(root, 'data'));
    expect(() => writeAll(root, NEW)).toThrow('lies outside');
    expect(fs.readdirSync(outside)).toEqual([]);
    fs.rmSync(outside, { recursive: true });
  });

  test('does not write through a link that stands in the place of a file', () => {
    const outside = fs.mkdtempSync(join(tmpdir(), 'outside-'));
    fs.writeFileSync(join(outside, 'mine.txt'), 'mine');
    fs.mkdirSync(join(root, 'data'));
    fs.symlinkSync(join(outside, 'mine.txt'), join(root, 'data/teams.yaml'));
    writeAll(root, NEW, { force: true });
    expect(fs.readFileSync(join(outside, 'mine.txt'), 'utf8')).toBe('mine');
    expect(fs.lstatSync(join(root, 'data/teams.yaml')).isSymbolicLink()).toBe(false);
    fs.rmSync(outside, { recursive: true });
  });

  test('says so where a folder stands in the place of a file, or a file in the place of a folder', () => {
    startWith({ 'data/teams.yaml/x.txt': 'x' });
    expect(() => writeAll(root, NEW, { force: true })).toThrow(
      'data/teams.yaml could not be written: a folder stands there.',
    );
    startWith({ data: 'x' });
    expect(() => writeAll(root, NEW, { force: true })).toThrow('a file stands where a folder is needed');
    expect(tree()).toEqual({ data: 'x' });
  });

  test('clears away what a writer that was killed has left, and nothing of one at work', () => {
    const dead = 4_194_304 * 4 - 1;
    startWith({
      [`data/.teams.yaml.${dead}.new`]: 'half',
      [`data/.areas.yaml.${dead}.old`]: 'old',
      [`data/.areas.yaml.${process.ppid}.new`]: 'theirs',
      'data/.keep': '',
    });
    writeAll(root, NEW);
    expect(Object.keys(tree()).filter((path) => path.startsWith('data/.'))).toEqual([
      `data/.areas.yaml.${process.ppid}.new`,
      'data/.keep',
    ]);
  });
});

function attempt(disk: Disk): 'written' | 'refused' {
  try {
    expect(writeAll(root, NEW, { force: true }, disk)).toEqual([]);
    return 'written';
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    expect(error.message).toMatch(
      /^\S+ could not be written: the disk (reports a fault|is full)\. Nothing was changed\.$/,
    );
    return 'refused';
  }
}
