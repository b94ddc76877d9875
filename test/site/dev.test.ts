import { spawn, type ChildProcess } from 'node:child_process';
import { workshopFolder } from '../../src/integrations/workshop.ts';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PINNED_EPOCH } from '../support/pinned.ts';

const ROOT = join(import.meta.dirname, '../..');
let root = '';
let server: ChildProcess;
let address = '';

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dev-'));
  for (const part of ['data', 'src/content']) cpSync(join(ROOT, part), join(root, part), { recursive: true });
  // Astro answers nothing where it believes that a test runner serves.
  const { VITEST: _, ...outside } = process.env;
  const env = { ...outside, NODE_ENV: 'development', SOURCE_DATE_EPOCH: PINNED_EPOCH };
  const args = ['src/cli/main.ts', 'dev', '--root', root, '--port', '4399'];
  server = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  address = await new Promise((done) => {
    server.stdout?.on('data', (text: Buffer) => {
      const found = /http:\/\/\S+/.exec(text.toString());
      if (found) done(found[0]);
    });
  });
});
afterAll(() => {
  server.kill();
  rmSync(root, { recursive: true, force: true });
});

function edit(file: string, change: (text: string) => string): void {
  const path = join(root, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

/** Waits until a page says something; gives the page. */
async function says(path: string, words: string | RegExp): Promise<string> {
  await expect
    .poll(async () => (await fetch(address + path)).text(), { timeout: 20_000, interval: 200 })
    .toMatch(words);
  return (await fetch(address + path)).text();
}

describe('while somebody writes', () => {
  it('an edit of YAML shows at once', async () => {
    await says('', 'Keep every customer we already have');
    edit('data/focuses.yaml', (text) =>
      text.replace('Keep every customer we already have', 'Keep each of them'),
    );
    await says('', 'Keep each of them');
  });

  it('an edit of prose shows at once', async () => {
    await says('values/keep-our-word/', 'furniture shipper');
    edit('src/content/values/keep-our-word.mdx', (text) =>
      text.replace('furniture shipper', 'maker of chairs'),
    );
    await says('values/keep-our-word/', 'maker of chairs');
  });

  it('a new record has its page at once', async () => {
    const record =
      'name: Brand new\nvalue: keep-our-word\ntype: qualitative\nstatement: New.\nappliesTo: company\n';
    writeFileSync(join(root, 'data/behaviours/brand-new.yaml'), record);
    await says('behaviours/brand-new/', 'Brand new');
  });

  it('prose that fewer may read is neither shown nor kept aside, until everyone may read it', async () => {
    const quiet = 'src/content/guides/quiet.mdx';
    writeFileSync(join(root, quiet), '---\nname: Quiet\naudience: leadership\n---\n\nA quiet sentence.\n');
    edit('src/content/guides/your-first-week.mdx', (text) => `${text}\nAnd a loud sentence.\n`);
    await says('guides/your-first-week/', 'And a loud sentence');
    const kept = () => readFileSync(join(workshopFolder(root, 'dev'), '.astro/data-store.json'), 'utf8');
    await expect.poll(kept, { timeout: 20_000 }).toMatch('And a loud sentence');
    expect(kept()).not.toMatch('A quiet sentence');
    expect((await fetch(`${address}guides/quiet/`)).status).toBe(404);
    edit(quiet, (text) => text.replace('audience: leadership\n', ''));
    await says('guides/quiet/', 'A quiet sentence');
    edit(quiet, (text) => text.replace('name: Quiet\n', 'name: Quiet\naudience: leadership\n'));
    await expect.poll(kept, { timeout: 20_000 }).not.toMatch('A quiet sentence');
  });

  it('what is wrong shows on every page, with file and line, and goes when it is mended', async () => {
    edit('data/focuses.yaml', (text) => text.replace('  owner: ', '  ownr: '));
    const page = await says('', /While you write: 1 error/);
    expect(page).toMatch(/data\/focuses\.yaml:\d+:3/);
    edit('data/focuses.yaml', (text) => text.replace('  ownr: ', '  owner: '));
    await expect
      .poll(async () => (await fetch(address)).text(), { timeout: 20_000, interval: 200 })
      .not.toMatch(/While you write/);
  });
});
