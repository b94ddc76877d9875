import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { serveSite, type Served } from '../support/serve.ts';

/** One page of each sort. */
const SORTS = [
  '',
  'values/',
  'values/keep-our-word/',
  'behaviours/',
  'behaviours/contract-sign-off/',
  'behaviours/first-answer-at-the-desk/',
  'start/',
  'start/support/',
  'response-times/',
  'response-times/support/',
  'decide/',
  'ownership/',
  'ownership/ledger/',
  'ownership/ledger/product/operations/',
  'ownership/overlaps/',
  'ownership/coverage/',
  'ownership/load/',
  'ownership/support/',
  'ownership/changes/2026.1...2026.2/',
  'areas/refunds/',
  'teams/',
  'teams/support/',
  'people/',
  'people/coo/',
  'tradeoffs/',
  'concerns/',
  'measures/',
  'focuses/',
  'terms/',
  'guides/',
  'guides/find-the-one-focus/',
  'company/',
  'health/',
  'rules/',
  'rules/area-has-one-owner/',
  'search/',
  'search/by-kind/',
  'search/by-team/',
  'search/by-team/support/',
  'sprints/',
  'focus/',
  'week/',
  'alignment/',
  'alignment/figures/',
  'decisions/',
  'decisions/second-person-at-night/',
  'signals/',
  'priorities/',
  'pulses/',
  'pulses/members-in-november/',
  'directives/ask-of-any-request/',
  'rhythm/',
  'forums/monday-checkpoint/',
  'checkpoints/',
  'checkpoints/monday-2026-11-16/',
  'changes/',
  'changes/2026.2...2026.3/',
  'changes/compare/',
  'v/2026.2/',
  'v/2026.2/behaviours/',
  'as-of/',
  'terms/trial/',
  'propose/',
  'propose/behaviour/',
  'propose/area/#refunds',
  '404.html',
];
/** Ways in which a page is seen. */
const WAYS: Record<string, BrowserContextOptions> = {
  light: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  'a window of 320 px': { viewport: { width: 320, height: 640 } },
  'forced colours': { viewport: { width: 1280, height: 900 }, forcedColors: 'active' },
};

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serveSite(inject('site'))]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

async function onEach(
  options: BrowserContextOptions,
  look: (page: Page, path: string) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  for (const path of SORTS) {
    await page.goto(served.url + path);
    await look(page, path);
  }
  await context.close();
}

describe('one page of each sort', () => {
  for (const [name, options] of Object.entries(WAYS)) {
    it(`shows axe nothing, contrast of 7:1 included, in ${name}`, async () => {
      const found: string[] = [];
      await onEach({ ...options, bypassCSP: true }, async (page, path) => {
        for (const line of await violations(page)) found.push(`/${path} ${line}`);
      });
      expect(found).toEqual([]);
    }, 300_000);
  }

  it('is never wider than a window of 320 px', async () => {
    const wide: string[] = [];
    await onEach({ viewport: { width: 320, height: 640 } }, async (page, path) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`/${path} is ${width} px wide`);
    });
    expect(wide).toEqual([]);
  });

  it('loads without a word on the console, from its own host only, and without the search', async () => {
    const said: string[] = [];
    const asked: string[] = [];
    const context = await browser.newContext();
    const page = await context.newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    for (const path of SORTS) await page.goto(served.url + path);
    await context.close();
    expect(said).toEqual([]);
    expect(
      asked.filter((url) => !url.startsWith(served.url) || /\/pagefind\/|definitions\.json/.test(url)),
    ).toEqual([]);
  });

  it('reads the same without JavaScript, with its menu and a way to everything', async () => {
    await onEach({ javaScriptEnabled: false, viewport: { width: 390, height: 800 } }, async (page, path) => {
      expect((await page.locator('h1').innerText()).length, path).toBeGreaterThan(3);
      await page.locator('.menu summary').click();
      expect(await page.locator('.menu nav a').first().isVisible(), path).toBe(true);
      expect(await page.locator('.search-open').getAttribute('href'), path).toBe('/search/');
    });
  });

  it('lets the keyboard reach everything that can be used, and shows where it is', async () => {
    const page = await browser.newPage();
    for (const path of ['', 'behaviours/contract-sign-off/', 'ownership/', 'health/']) {
      await page.goto(served.url + path);
      const total = await page.evaluate(() => {
        const all = document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]');
        return [...all].filter((one) => one.checkVisibility()).length;
      });
      const seen = new Set<number>();
      for (let press = 0; press < total + 2; press++) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const at = document.activeElement;
          if (!(at instanceof HTMLElement) || at === document.body) return undefined;
          const { outlineStyle, outlineWidth } = getComputedStyle(at);
          const shown = outlineStyle !== 'none' && outlineWidth !== '0px';
          return {
            index: [...document.querySelectorAll('*')].indexOf(at),
            shown,
            html: at.outerHTML.slice(0, 80),
          };
        });
        if (!focus) continue;
        seen.add(focus.index);
        expect(focus.shown, `/${path} ${focus.html}`).toBe(true);
      }
      expect(seen.size, `/${path}`).toBe(total);
    }
    await page.close();
  });
});
