import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WrongUse, type Effects } from '../../src/cli/command.ts';
import { run as init } from '../../src/cli/commands/init.ts';
import { run as migrate } from '../../src/cli/commands/migrate.ts';
import { loadPlaybook } from '../../src/playbook.ts';
import { migrated } from '../../src/writing/migrate.ts';

let folder: string;
let out = '';
const effects = (root = folder): Effects => ({
  root,
  asOf: '2026-11-23',
  stdout: (text) => void (out += text),
  stderr: (text) => void (out += text),
  colour: false,
});
beforeEach(() => {
  out = '';
  folder = mkdtempSync(join(tmpdir(), 'init-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('playbook init', () => {
  test.each(['2026-11-23', '2027-01-01', '2027-03-31', '2028-02-29'])(
    'begins a playbook in which nothing pulls apart, on %s',
    async (day) => {
      expect(await init(['acme', '--timezone', 'Asia/Tokyo'], { ...effects(), asOf: day })).toBe(0);
      const { findings, playbook, counts } = loadPlaybook(join(folder, 'acme'), { asOf: day });
      expect(findings).toEqual([]);
      expect(counts.records).toBe(25);
      expect(playbook.company).toMatchObject({ name: 'Acme', timezone: 'Asia/Tokyo', rules: 'starter' });
      expect(playbook.all('value')).toHaveLength(3);
      expect(playbook.all('focus')).toHaveLength(1);
    },
  );

  test.each(['Acme: "the" one', "O'Neill & Sons #1", '- Ü', '2026', 'yes', '*bold*'])(
    'takes any name as it is: %s',
    async (name) => {
      expect(await init(['acme', `--name=${name}`, '--timezone', 'UTC'], effects())).toBe(0);
      const { playbook, findings } = loadPlaybook(join(folder, 'acme'), { asOf: '2026-11-23' });
      expect(playbook.company.name).toBe(name);
      expect(findings).toEqual([]);
    },
  );

  test('brings a README for authors, what a host runs, what an editor needs, and the generator as a dependency', async () => {
    await init(['acme', '--timezone', 'UTC'], effects());
    for (const path of [
      'README.md',
      '.gitignore',
      '.github/CODEOWNERS',
      '.github/pull_request_template.md',
      '.github/workflows/check.yml',
      '.gitlab-ci.yml',
      '.vscode/settings.json',
      '.vscode/schemas/behaviour.json',
    ])
      expect(existsSync(join(folder, 'acme', path)), path).toBe(true);
    const content = JSON.parse(readFileSync(join(folder, 'acme/package.json'), 'utf8')) as {
      name: string;
      dependencies: Record<string, string>;
    };
    expect(content.name).toBe('acme-playbook');
    expect(Object.keys(content.dependencies)).toEqual(['leadership-playbook']);
    expect(readFileSync(join(folder, 'acme/README.md'), 'utf8')).toContain('# How Acme works');
  });

  test('writes into no folder that holds something, but into one that git has begun', async () => {
    mkdirSync(join(folder, 'full'));
    writeFileSync(join(folder, 'full/notes.txt'), 'mine');
    await expect(init(['full'], effects())).rejects.toThrow('full holds something already');
    await expect(init(['full/notes.txt'], effects())).rejects.toThrow('is a file');
    mkdirSync(join(folder, 'begun/.git'), { recursive: true });
    expect(await init(['begun', '--timezone', 'UTC'], effects())).toBe(0);
  });

  test.each([[[]], [['a', 'b']], [['a', '--timezone', 'europe/berlin']], [['a', '--name', ' ']]])(
    'says what to type instead of %j',
    async (args) => {
      await expect(init(args, effects())).rejects.toThrow(WrongUse);
    },
  );
});

describe('playbook migrate', () => {
  const put = (company: string) => {
    mkdirSync(join(folder, 'data'), { recursive: true });
    writeFileSync(join(folder, 'data/company.yaml'), company);
  };
  const company = () => readFileSync(join(folder, 'data/company.yaml'), 'utf8');

  test('says which format the files are in, and leaves the rest of the record as it is', async () => {
    put('# Ours\nname: Acme # since 1999\ntimezone: UTC\nhours: 09:00-17:00\n');
    expect(await migrate([], effects())).toBe(0);
    expect(company()).toBe('# Ours\nname: Acme # since 1999\ntimezone: UTC\nformat: 1\nhours: 09:00-17:00\n');
    expect(await migrate([], effects())).toBe(0);
    expect(out).toMatch(
      /Rewrote, in format 1 now:\n {2}data\/company\.yaml\nAll files are written in format 1, the newest\./,
    );
  });

  test('shows with --dry-run what it would rewrite, and writes nothing', async () => {
    put('name: Acme\ntimezone: UTC\n');
    expect(await migrate(['--dry-run'], effects())).toBe(0);
    expect(company()).toBe('name: Acme\ntimezone: UTC\n');
    expect(out).toBe('Would rewrite:\n  data/company.yaml\n');
  });

  test('refuses a format that it does not know, a company that cannot be read, and a folder without one', async () => {
    await expect(migrate([], effects())).rejects.toThrow('There is no data/company.yaml');
    put('name: Acme\ntimezone: UTC\nformat: 2\n');
    await expect(migrate([], effects())).rejects.toThrow('Install a newer version');
    put('name: [\n');
    await expect(migrate([], effects())).rejects.toThrow('playbook check');
  });

  test('rewrites nothing in another encoding, of which it would lose letters', async () => {
    put('');
    const before = Buffer.from('name: Caf\u00e9\ntimezone: UTC\n', 'latin1');
    writeFileSync(join(folder, 'data/company.yaml'), before);
    await expect(migrate([], effects())).rejects.toThrow(
      'data/company.yaml is not written in UTF-8. Save it again with the encoding “UTF-8”.',
    );
    expect(readFileSync(join(folder, 'data/company.yaml'))).toEqual(before);
  });

  test('takes every step from the format of the files to the newest, in order, and none twice', () => {
    const renamed = (from: string, to: string) => (texts: ReadonlyMap<string, string>) =>
      new Map([...texts].map(([path, text]) => [path, text.replace(from, to)]));
    const steps = [
      { to: 2, rewrite: renamed('boss:', 'lead:') },
      { to: 3, rewrite: renamed('lead:', 'head:') },
    ];
    const texts = (format: string) =>
      new Map([
        ['data/company.yaml', `name: Acme\ntimezone: UTC\n${format}`],
        ['data/teams.yaml', 'a:\n  boss: ann # she is\n'],
      ]);
    // The last step is not a format of today, so what the company says of it does not fit its schema and is compared as it stands.
    expect(migrated(texts('format: 1\n'), 1, steps)?.get('data/teams.yaml')).toBe(
      'a:\n  head: ann # she is\n',
    );
    expect(migrated(texts(''), undefined, steps)?.get('data/company.yaml')).toContain('format: 3\n');
    expect(migrated(texts('format: 2\n'), 2, steps)?.get('data/teams.yaml')).toBe(
      'a:\n  boss: ann # she is\n',
    );
    expect(migrated(texts('format: 3\n'), 3, steps)).toEqual(texts('format: 3\n'));
  });
});
