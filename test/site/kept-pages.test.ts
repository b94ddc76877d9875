import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptPages } from '../../src/integrations/kept-pages.ts';
import { workshopFolder } from '../../src/integrations/workshop.ts';
import { PINNED_EPOCH } from '../support/pinned.ts';
import { TWICE } from '../support/released.ts';
import { filesOf } from '../support/site-files.ts';

const ROOT = join(import.meta.dirname, '../..');
let folder = '';

/** Builds the playbook below a folder of this test, and says what each file of the site is. */
async function built(name: string, out: string): Promise<Record<string, string>> {
  const site = join(folder, out);
  await promisify(execFile)(
    process.execPath,
    ['src/cli/main.ts', 'build', '--root', join(folder, name), '--out', site],
    {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', SOURCE_DATE_EPOCH: PINNED_EPOCH },
    },
  );
  const files = filesOf(site).map(
    async ({ path, full }) =>
      [
        path,
        createHash('sha256')
          .update(await readFile(full))
          .digest('hex'),
      ] as const,
  );
  return Object.fromEntries(await Promise.all(files));
}

const edit = async (name: string, path: string, from: string, to: string) => {
  const file = join(folder, name, path);
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
};

describe('pages that are kept from the last build', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'playbook-kept-'));
    for (const [path, text] of Object.entries(TWICE)) {
      await mkdir(dirname(join(folder, 'here', path)), { recursive: true });
      await writeFile(join(folder, 'here', path), text);
    }
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are those that a build from nothing makes, whatever of the playbook has changed since', async () => {
    await built('here', 'first');
    // A mark on what was kept shows which pages the next build takes from there.
    const { folder: store } = keptPages(
      workshopFolder(join(folder, 'here'), 'kept'),
      join(folder, 'here'),
      'everyone',
    );
    await cp(store, join(folder, 'as it was'), { recursive: true });
    const pages = filesOf(join(store, 'dist')).filter(({ path }) => path.endsWith('.html'));
    for (const { full } of pages) await appendFile(full, '<!-- kept -->');
    await built('here', 'again');
    const marked = filesOf(join(folder, 'again')).filter(({ full }) =>
      readFileSync(full, 'utf8').includes('<!-- kept -->'),
    );
    expect(marked.map(({ path }) => path)).toEqual(pages.map(({ path }) => path));
    expect(marked.length).toBeGreaterThan(10);
    await rm(store, { recursive: true });
    await cp(join(folder, 'as it was'), store, { recursive: true });
    // A name, what has become of a norm, somebody who has left, and the name of the company.
    await edit('here', 'data/areas.yaml', 'name: Billing', 'name: Invoices');
    await edit('here', 'data/behaviours/mail.yaml', 'within: 1 business day', 'within: 3 business days');
    await edit('here', 'data/people.yaml', 'ana: { name: Ana }\n', '');
    await edit('here', 'data/company.yaml', 'leaders: [ana, ben]', 'leaders: [ben]');
    await edit('here', 'data/areas.yaml', 'accountable: ben', 'accountable: ben\n  decidedIn: forum/monday');
    await writeFile(
      join(folder, 'here/data/forums.yaml'),
      'monday: { name: Monday, type: decision, every: 1 week }\n',
    );
    await cp(join(folder, 'here'), join(folder, 'elsewhere'), { recursive: true });
    expect(await built('here', 'warm')).toEqual(await built('elsewhere', 'cold'));
  });
});
