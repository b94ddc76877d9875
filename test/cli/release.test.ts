import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { WrongUse } from '../../src/cli/command.ts';
import { run as diff } from '../../src/cli/commands/diff.ts';
import { run as release } from '../../src/cli/commands/release.ts';
import { run as verify } from '../../src/cli/commands/verify.ts';
import { WRITTEN } from '../support/released.ts';

const FOCUS = 'keep: { statement: Keep them., from: 2026-10-01, until: 2099-12-31, owner: ana }\n';
const CARE =
  'name: Care\nvalue: care\ntype: cadence\nstatement: We ask.\nappliesTo: company\nevery: 1 month\n';

let root = '';
const write = (path: string, text: string) => {
  fs.mkdirSync(dirname(join(root, path)), { recursive: true });
  fs.writeFileSync(join(root, path), text);
};
const read = (path: string) => fs.readFileSync(join(root, path), 'utf8');
const manifest = (version: string) =>
  JSON.parse(read(`data/releases/${version}/release.json`)) as Record<string, unknown>;

beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'release-'));
  for (const [path, text] of Object.entries({
    ...WRITTEN,
    'data/focuses.yaml': FOCUS,
    'data/behaviours/care.yaml': CARE,
  }))
    write(path, text);
});
afterEach(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

/** What a command comes to, and what it says; wrong use as the sentence that the command line prints, with 2. */
async function tried(command: Command, ...args: string[]) {
  let [out, err] = ['', ''];
  const effects = {
    root,
    asOf: '2026-11-23',
    stdout: (text: string) => void (out += text),
    stderr: (text: string) => void (err += text),
    colour: false,
  };
  try {
    return { code: await command(args, effects), out, err };
  } catch (error) {
    if (!(error instanceof WrongUse)) throw error;
    return { code: 2, out, err: error.message };
  }
}

describe('playbook release', () => {
  it('freezes what is agreed, each release after the one before, with the notes of its file', async () => {
    write('notes.txt', 'What is new.\r\n\r\nAnd why.\r\n');
    const first = await tried(
      release,
      '2026.1',
      '--in-force',
      '2026-10-05',
      '--notes',
      join(root, 'notes.txt'),
    );
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toMatch(
      /^Released 2026\.1 into data\/releases\/2026\.1\/: \d+ norms, in force from 5 October 2026\.\nHash: [0-9a-f]{64}\n/,
    );
    expect(manifest('2026.1')).toMatchObject({
      version: '2026.1',
      inForce: '2026-10-05',
      notes: 'What is new.\n\nAnd why.',
      previous: null,
    });
    expect((await tried(release, '2026.2')).code).toBe(0);
    expect(manifest('2026.2')).toMatchObject({
      inForce: '2026-11-23',
      previous: { version: '2026.1', hash: manifest('2026.1')['hash'] },
    });
    expect((await tried(verify)).out).toContain('2 releases are as released.');
  });

  it('refuses an error that is not accepted on the day it comes into force, and freezes what is accepted with its reason', async () => {
    fs.rmSync(join(root, 'data/focuses.yaml'));
    const refused = await tried(release, '2026.1');
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('error  focus-exists');
    expect(refused.err).toContain('2026.1 was not released.');
    expect(fs.existsSync(join(root, 'data/releases'))).toBe(false);
    write(
      'data/accepted.yaml',
      '- { rule: focus-exists, subject: company/company, reason: In spring., approvedBy: ana, until: 2026-12-31 }\n',
    );
    expect((await tried(release, '2026.1')).code).toBe(0);
    expect(manifest('2026.1')['accepted']).toEqual([
      {
        rule: 'focus-exists',
        subject: 'company/company',
        with: [],
        message: 'This playbook has no focus.',
        reason: 'In spring.',
        approvedBy: 'ana',
        until: '2026-12-31',
      },
    ]);
    expect((await tried(release, '2027.1', '--in-force', '2027-01-04')).code).toBe(1);
  });

  it('writes nothing when it is only tried', async () => {
    const { code, out } = await tried(release, '2026.1', '--dry-run');
    expect([code, out]).toEqual([
      0,
      expect.stringMatching(/^Would release 2026\.1 .* Nothing was written\.\n$/),
    ]);
    expect(fs.existsSync(join(root, 'data/releases'))).toBe(false);
  });

  it.each([
    [[], 'takes one version'],
    [['2026.1', '2026.2'], 'takes one version'],
    [['v1'], '“v1” is no version.'],
    [['2026.01'], '“2026.01” is no version.'],
    [['2026.1', '--in-force', 'soon'], '--in-force: '],
    [['2026.1', '--notes', 'nowhere.txt'], 'There is no file nowhere.txt.'],
  ])('is told in one sentence what is wrong with %j', async (args, expected) => {
    const { code, err } = await tried(release, ...args);
    expect([code, err.split('\n')]).toEqual([2, [expect.stringContaining(expected)]]);
  });

  it('takes only a higher version and a later day than the last', async () => {
    await tried(release, '2026.9', '--in-force', '2026-10-05');
    expect((await tried(release, '2026.9')).err).toContain('The last release is 2026.9');
    expect((await tried(release, '2026.8')).err).toContain('needs a higher number');
    expect((await tried(release, '2026.10', '--in-force', '2026-10-05')).err).toContain('Choose a later day');
    expect((await tried(release, '2026.10')).code).toBe(0);
  });

  it('is the same release from files with CRLF', async () => {
    await tried(release, '1', '--in-force', '2026-10-05');
    const { hash } = manifest('1');
    fs.rmSync(join(root, 'data/releases'), { recursive: true });
    for (const path of Object.keys(WRITTEN)) write(path, read(path).replaceAll('\n', '\r\n'));
    await tried(release, '1', '--in-force', '2026-10-05');
    expect(manifest('1')['hash']).toBe(hash);
  });
});

describe('playbook verify --head', () => {
  it('proves that the releases end where they did, which they alone cannot', async () => {
    await tried(release, '1', '--in-force', '2026-10-05');
    await tried(release, '2');
    const head = String(manifest('2')['hash']);
    expect((await tried(verify, '--head', head.toUpperCase())).code).toBe(0);
    fs.rmSync(join(root, 'data/releases/2'), { recursive: true });
    expect((await tried(verify)).code).toBe(0);
    const { code, err } = await tried(verify, '--head', head);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining(`The releases do not end in ${head}, but in 1 (`),
    ]);
    expect((await tried(verify, '--head', head.slice(1))).code).toBe(2);
  });

  it('says where nothing was released yet', async () => {
    expect(await tried(verify)).toMatchObject({ code: 0, out: 'There is no release yet.\n' });
    expect((await tried(verify, '--head', 'a'.repeat(64))).err).toContain(
      'but nowhere: there is no release.',
    );
  });
});

describe('playbook diff', () => {
  it('compares the last release with what is written now, or any two', async () => {
    await tried(release, '1', '--in-force', '2026-10-05');
    write(
      'data/behaviours/mail.yaml',
      read('data/behaviours/mail.yaml').replace('2 business days', '1 business day'),
    );
    await tried(release, '2');
    write('data/areas.yaml', read('data/areas.yaml').replace('accountable: ana', 'accountable: ben'));
    expect((await tried(diff)).out).toContain('Between 2 and what is merged now, 1 owner moved.');
    expect((await tried(diff, '1', '2')).out).toContain('Between 1 and 2, 1 promise became tighter.');
    expect((await tried(diff, '1')).out).toContain(
      'Between 1 and what is merged now, 1 promise became tighter and 1 owner moved.',
    );
    expect(JSON.parse((await tried(diff, '1', '2', '--format', 'json')).out)).toMatchObject({
      format: 1,
      counts: { tightened: 1 },
    });
  });

  it('is told what there is to compare', async () => {
    expect((await tried(diff)).err).toContain('Nothing was released yet');
    await tried(release, '2026.3');
    expect((await tried(diff, '2026.30')).err).toBe(
      '“2026.30” was never released. Did you mean “2026.3”? Known: 2026.3 and working.',
    );
    expect((await tried(diff, '1', '2', '3')).code).toBe(2);
  });
});
