import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIEW_NAMES } from '../../src/words.ts';
import { openBrowser } from '../support/browser.ts';
import { faultsOf } from '../support/figure-words.ts';
import { ODD_COMPANY, ODD_NAMES } from '../support/odd-names.ts';
import { PINNED_EPOCH } from '../support/pinned.ts';
import { serveSite, type Served } from '../support/serve.ts';
import { REPOSITORY } from '../support/tree.ts';

const NAMES = Object.values(ODD_NAMES);
const PAGES = [
  'ownership/',
  ...VIEW_NAMES.map((name) => `ownership/${name}/`),
  'areas/area-script/',
  'teams/team-long/',
];
let folder = '';
let browser: Browser;
let served: Served;
const said: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'playbook-names-'));
  for (const [path, text] of Object.entries(ODD_COMPANY)) {
    await mkdir(dirname(join(folder, 'here', path)), { recursive: true });
    await writeFile(join(folder, 'here', path), text);
  }
  const build = ['src/cli/main.ts', 'build', '--root', join(folder, 'here'), '--out', join(folder, 'site')];
  await promisify(execFile)(process.execPath, build, {
    cwd: REPOSITORY,
    env: { ...process.env, NODE_ENV: 'production', SOURCE_DATE_EPOCH: PINNED_EPOCH },
  });
  [browser, served] = await Promise.all([openBrowser(), serveSite(join(folder, 'site'))]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true, force: true });
});

/** Each of the pages, as wide as that. */
async function onEach(width: number, look: (page: Page, path: string) => Promise<void>): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('dialog', (dialog) => {
    said.push(dialog.message());
    void dialog.dismiss();
  });
  for (const path of PAGES) {
    await page.goto(served.url + path);
    await look(page, path);
  }
  await page.close();
}

describe('names with emoji, of 80 letters, from right to left, and that would be a script', () => {
  it('stand as they are written in every view, and run nowhere', async () => {
    await onEach(1280, async (page, path) => {
      const main = await page.evaluate(() => ({
        text: document.querySelector('main')?.textContent.replaceAll(/\s+/g, ' ') ?? '',
        foreign: document.querySelectorAll('main script:not([src], [type=module]), main img').length,
      }));
      if (path.startsWith('ownership/'))
        expect(
          NAMES.filter((name) => !main.text.includes(name)),
          path,
        ).toEqual([]);
      expect([main.foreign, await page.title()], path).not.toContain('no');
      expect(main.foreign, path).toBe(0);
    });
    expect(said).toEqual([]);
  });

  it('make no page wider than its window, of a phone or a screen', async () => {
    const wide: string[] = [];
    for (const width of [320, 800, 1280])
      await onEach(width, async (page, path) => {
        const is = await page.evaluate(() => document.documentElement.scrollWidth);
        if (is > width) wide.push(`/${path} is ${is} px wide at ${width} px`);
      });
    expect(wide).toEqual([]);
  });

  it('cover each other in no picture, and are whole at hand where they are shortened', async () => {
    const faults: string[] = [];
    for (const [path, selector] of [
      ['ownership/changes/', '.figure'],
      ['areas/area-script/', '.figure'],
      ['teams/team-long/', '.figure'],
      ['ownership/overlaps/', '.row-picture'],
      ['ownership/load/', '.row-picture'],
    ] as const)
      for (const width of [320, 1280])
        faults.push(...(await faultsOf(browser, served.url + path, width, '100%', selector)));
    expect(faults).toEqual([]);

    let count = 0;
    await onEach(1280, async (page, path) => {
      const cut = await page.locator('main svg text').evaluateAll((all) =>
        all
          .map((one) => ({
            whole: one.querySelector('title')?.textContent ?? '',
            shown: [...one.childNodes].at(-1)?.textContent ?? '',
          }))
          .filter(({ shown }) => shown.endsWith('…')),
      );
      count += cut.length;
      for (const { whole, shown } of cut) expect(whole, path).toContain(shown.slice(0, -1).trim());
    });
    expect(count).toBeGreaterThan(10);
  });

  it('are text in the pictures that can be taken away', async () => {
    const page = await browser.newPage();
    await page.goto(served.url);
    for (const name of VIEW_NAMES) {
      const svg = readFileSync(join(folder, `site/ownership/${name}.svg`), 'utf8');
      const read = await page.evaluate((xml) => {
        const { documentElement: root } = new DOMParser().parseFromString(xml, 'image/svg+xml');
        return { root: root.localName, foreign: root.querySelectorAll('script, img, parsererror').length };
      }, svg);
      expect(read, name).toEqual({ root: 'svg', foreign: 0 });
    }
    await page.close();
  });
});
