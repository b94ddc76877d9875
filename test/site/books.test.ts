import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { editionsOf } from '../../src/analysis/diff/editions.ts';
import type { Entry } from '../../src/components/book/found.client.ts';
import { href, versionHref, versionRecordHref } from '../../src/kinds.ts';
import { loadPlaybook } from '../../src/playbook.ts';
import { openBrowser } from '../support/browser.ts';
import { PINNED_DAY } from '../support/pinned.ts';
import { serveSite, type Served } from '../support/serve.ts';
import { pagesOf } from '../support/site-files.ts';

const site = inject('site');
const pages = new Map(pagesOf(site).map(({ path, html }) => [`/${path}`, html]));
const { playbook } = loadPlaybook(join(import.meta.dirname, '../..'), {
  asOf: PINNED_DAY,
  audience: 'everyone',
});
const editions = editionsOf(playbook).slice(0, -1);
const has = (address: string) => {
  const [path = '', anchor] = address.split('#');
  const html = pages.get(path);
  return html !== undefined && (anchor === undefined || html.includes(` id="${anchor}"`));
};

describe('what was ever released', () => {
  it('there are three releases to look at', () => {
    expect(editions.map(({ version }) => version)).toEqual(['2026.1', '2026.2', '2026.3']);
  });

  it('each norm stands in the book of its release, and something is at its address to this day', () => {
    const ever = editions.flatMap(({ version, norms }) =>
      [...norms.keys()].flatMap((ref) => [versionRecordHref(version, ref), href(ref)]),
    );
    expect(ever.length).toBeGreaterThan(500);
    expect(ever.filter((address) => !has(address))).toEqual([]);
  });

  it('an id that was renamed leads on, and what is gone says so', () => {
    const moved = pages.get('/behaviours/answer-mail/') ?? '';
    expect(moved).toContain('<meta http-equiv="refresh" content="0; url=/behaviours/reply-in-a-day/"');
    expect(moved).toContain('<link rel="canonical" href="/behaviours/reply-in-a-day/"');
    const gone = pages.get('/terms/trial/') ?? '';
    expect(gone).toContain('no longer agreed');
    expect(gone).toContain('href="/v/2026.2/terms/#trial"');
    for (const [path, html] of pages)
      if (!path.startsWith('/v/') && !path.startsWith('/changes/'))
        expect(html, path).not.toMatch(/href="\/(?:terms\/trial|behaviours\/answer-mail)\/"/);
  });

  it('each page of a book says on top which one it is, and names its own search apart', () => {
    const books = [...pages].filter(([path]) => path.startsWith('/v/'));
    expect(books.length).toBeGreaterThan(25);
    for (const [path, html] of books) {
      const version = path.split('/')[2] ?? '';
      expect(html, path).toContain(`<b>This is ${version}</b>, in force`);
      expect(html, path).toContain(`>Search ${version}</label>`);
      expect(html, path).toContain('>Search what holds now <kbd');
    }
  });

  it('the search of a version holds each of its norms, and leads to them', () => {
    for (const { version, norms } of editions) {
      const at = versionHref(version);
      const entries = JSON.parse(readFileSync(join(site, at, 'search.json'), 'utf8')) as Entry[];
      expect(entries.map((entry) => at + entry.at).sort()).toEqual(
        [...norms.keys()].map((ref) => versionRecordHref(version, ref)).sort(),
      );
    }
  });
});

describe('in a browser', () => {
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    [browser, served] = await Promise.all([openBrowser(), serveSite(site)]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  async function on<T>(
    path: string,
    look: (page: Page) => Promise<T>,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<T> {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      await page.goto(served.url + path, { waitUntil: 'networkidle' });
      return await look(page);
    } finally {
      await context.close();
    }
  }

  it('a version is searched with the keys alone, and what holds now is not in it', async () => {
    await on('v/2026.2/', async (page) => {
      await page.getByRole('searchbox', { name: 'Search 2026.2' }).fill('answering mail');
      const first = page.locator('.hits a').first();
      await first.waitFor();
      expect(await first.textContent()).toBe('Answering mail');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/v/2026.2/behaviours/#answer-mail');
      await page.getByRole('searchbox').fill('Reply in a day');
      await page.getByText('Nothing in 2026.2 says so.').waitFor();
    });
  });

  it('an old address leads on with its anchor, and without scripts too', async () => {
    for (const javaScriptEnabled of [true, false])
      await on(
        'behaviours/answer-mail/#history',
        async (page) => {
          await page.waitForURL(`**/behaviours/reply-in-a-day/${javaScriptEnabled ? '#history' : ''}`);
        },
        { javaScriptEnabled },
      );
  });

  it('a day leads to the book of the release that was in force on it, or says why to none', async () => {
    await on('as-of/', async (page) => {
      const ask = async (day: string) => {
        await page.getByLabel('Which day?').fill(day);
        await page.getByRole('button', { name: 'Show what held' }).click();
      };
      await ask('2020-01-01');
      await page.getByText('Nothing was in force then').waitFor();
      await ask(PINNED_DAY);
      await page.getByText('what is merged is what holds').waitFor();
      expect(await page.getByText('Nothing was in force then').isVisible()).toBe(false);
      await ask('2026-07-06');
      await page.waitForURL('**/v/2026.2/');
    });
  });
});
