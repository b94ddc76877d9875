import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIEW_NAMES } from '../../src/words.ts';
import { ownershipOfSize, SIZES } from '../support/ownership-of-size.ts';
import { BUDGET, pageSize, type PageSize } from '../support/page-size.ts';
import { PINNED_EPOCH } from '../support/pinned.ts';
import { pagesOf } from '../support/site-files.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'playbook-size-'));
let sizes: ReadonlyMap<string, PageSize>;

beforeAll(async () => {
  const [root, out] = [join(folder, 'company'), join(folder, 'out')];
  for (const [path, text] of Object.entries(ownershipOfSize(SIZES.small))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const env = { ...process.env, NODE_ENV: 'production', SOURCE_DATE_EPOCH: PINNED_EPOCH };
  const args = ['src/cli/main.ts', 'build', '--root', root, '--out', out];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT, env });
  sizes = new Map(pagesOf(out).map(({ path, html }) => [path, pageSize(html, out)]));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the site of a company of 50 areas and 20 owners', () => {
  it.each(Object.entries(BUDGET))(
    'has no page about ownership with more than it may have of %s: %i',
    (key, most) => {
      const own = [...sizes].filter(([path]) => path.startsWith('ownership/'));
      const above = own.filter(([, size]) => size[key as keyof PageSize] > most);
      expect(own.length).toBeGreaterThan(30);
      expect(above).toEqual([]);
    },
  );

  it('has scripts of its own on the page of every view, and no page of more than 6,000 nodes', () => {
    for (const name of VIEW_NAMES)
      expect(sizes.get(`ownership/${name}/`)?.ownScripts, name).toBeGreaterThan(1000);
    const above = [...sizes].filter(([, { nodes }]) => nodes > BUDGET.nodes);
    expect(above).toEqual([]);
  });
});
