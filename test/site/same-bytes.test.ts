import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { PINNED_EPOCH } from '../support/pinned.ts';
import { filesOf, pagesOf } from '../support/site-files.ts';

const ROOT = join(import.meta.dirname, '../..');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'playbook with spaces ü-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function build(root: string, out: string, env: Record<string, string> = {}): Promise<string> {
  const all = { ...process.env, NODE_ENV: 'production', SOURCE_DATE_EPOCH: PINNED_EPOCH, ...env };
  const args = ['src/cli/main.ts', 'build', '--root', root, '--out', join(folder, out)];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, env: all });
  return join(folder, out);
}

/** A copy of the shipped playbook in a folder of its own. */
async function copyOfPlaybook(name: string): Promise<string> {
  const copy = join(folder, name);
  for (const part of ['data', 'src/content'])
    await cp(join(ROOT, part), join(copy, part), { recursive: true });
  return copy;
}

async function hashes(site: string): Promise<Record<string, string>> {
  const entries = filesOf(site).map(async ({ path, full }) => {
    return [
      path,
      createHash('sha256')
        .update(await readFile(full))
        .digest('hex'),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

describe('building', () => {
  it('gives the same bytes twice, search index included, in another time zone, language and folder', async () => {
    const copy = await copyOfPlaybook('a copy');
    const elsewhere = { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const again = await build(copy, 'again', elsewhere);
    expect(await hashes(again)).toEqual(await hashes(inject('site')));
  });

  it('honours the path of company.url in every link', async () => {
    const copy = await copyOfPlaybook('below a path');
    const company = join(copy, 'data/company.yaml');
    const text = await readFile(company, 'utf8');
    const moved = text.replace(/^url: .*$/m, 'url: https://intra.example/playbook/');
    expect(moved).not.toBe(text);
    await writeFile(company, moved);
    const site = await build(copy, 'below');
    for (const { path, html } of pagesOf(site)) {
      const links = [...html.matchAll(/\s(?:href|src|data-base)="(\/[^"]*)"/g)].map(
        (match) => match[1] ?? '',
      );
      expect(
        links.filter((link) => !link.startsWith('/playbook/')),
        path,
      ).toEqual([]);
      expect(links.length, path).toBeGreaterThan(5);
    }
  });

  it('refuses what cannot be read, and leaves the last good site as it was', async () => {
    const out = join(folder, 'kept');
    await cp(inject('site'), out, { recursive: true });
    const before = await hashes(out);
    const broken = join(ROOT, 'test/playbooks/planted-faults');
    const failed = await build(broken, 'kept').catch(
      (error: unknown) => error as { code: number; stderr: string },
    );
    expect(failed).toMatchObject({ code: 1 });
    const { stderr } = failed as { stderr: string };
    expect(stderr).toMatch(/Nothing was built/);
    expect(stderr).not.toMatch(/\n\s+at |node:internal|zod|astro/i);
    expect(await hashes(out)).toEqual(before);
  });
});
