import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PINNED_EPOCH } from '../support/pinned.ts';
import { REPOSITORY } from '../support/tree.ts';

let folder: string;
let root: string;
let installed: string;

interface Locked {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly link?: boolean }>>;
}

/** What stands in a folder: each file with the hash of its bytes. */
function filesIn(top: string): Map<string, string> {
  const files = readdirSync(top, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [relative(top, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

/** Links a folder where the disk can, since nothing writes into it; else copies it. */
function put(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'pipe' });
  } catch {
    cpSync(from, to, { recursive: true });
  }
}

/** Installs what `npm pack` makes, with what its lock file says that it needs to run, and nothing of what only tests need. */
function install(): void {
  execFileSync('npm', ['pack', '--pack-destination', folder], { cwd: REPOSITORY, stdio: 'pipe' });
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, tarball), '--strip-components=1', '-C', installed]);
  const lock = JSON.parse(readFileSync(join(REPOSITORY, 'package-lock.json'), 'utf8')) as Locked;
  for (const [path, { dev }] of Object.entries(lock.packages)) {
    const isNested = path.split('node_modules/').length > 2;
    if (path === '' || dev || isNested || !existsSync(join(REPOSITORY, path))) continue;
    put(join(REPOSITORY, path), join(root, path));
  }
}

const playbook = (args: readonly string[], cwd: string): string =>
  execFileSync(process.execPath, [join(installed, 'lib/cli/bin.js'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: PINNED_EPOCH, NODE_PATH: '' },
  });

describe('the package, installed where nothing else is', { timeout: 180_000 }, () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'packed-'));
    // A space, as in the folders of people.
    root = join(folder, 'acme corp');
    installed = join(root, 'node_modules/leadership-playbook');
    install();
  }, 180_000);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds what runs and what a playbook begins with, and neither tests nor the playbook of anybody', () => {
    const files = [...filesIn(installed).keys()];
    expect(files).toContain('lib/cli/main.js');
    expect(files).toContain('lib/pages/index.astro');
    expect(files).toContain('templates/init/data/company.yaml');
    expect(files).toContain('action.yml');
    expect(
      files.filter((path) => /\.ts$|^(?:src|test|bench|data|docs)\//.test(path) && !path.endsWith('.d.ts')),
    ).toEqual([]);
  });

  it('begins a playbook, checks it and builds its site, and writes nothing where it is installed', () => {
    const before = filesIn(installed);
    playbook(['init', 'ours', '--name', 'Ours', '--timezone', 'Europe/Berlin'], root);
    const ours = join(root, 'ours');
    expect(playbook(['check'], ours)).toMatch(/^✔ 0 errors, 0 warnings/);
    expect(playbook(['build'], ours)).toMatch(/dist/);
    const site = filesIn(join(ours, 'dist'));
    for (const path of [
      'index.html',
      'behaviours/answer-chat/index.html',
      'propose/behaviour/index.html',
      'schemas/behaviour.json',
      'pagefind/pagefind.js',
    ])
      expect([...site.keys()], path).toContain(path);
    for (const path of site.keys()) {
      const text = readFileSync(join(ours, 'dist', path), 'latin1');
      expect(text.includes(REPOSITORY) || text.includes(folder), path).toBe(false);
    }
    expect(filesIn(installed)).toEqual(before);
  });

  it('makes a record, a release and an export there', () => {
    const ours = join(root, 'ours');
    playbook(['new', 'area', 'refunds', '--accountable', 'head-of-operations'], ours);
    expect(playbook(['check'], ours)).toMatch(/^✔ 0 errors/);
    expect(playbook(['export', 'codeowners'], ours)).toContain('/data/');
    expect(playbook(['release', '1.0', '--dry-run'], ours)).toContain('1.0');
  });
});
