import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { reader } from '../support/reader.ts';

const site = reader();
const { said } = site;
let page: Page;

beforeEach(async () => {
  ({ page } = site);
  await page.goto(site.served.url);
});

const field = () => page.getByRole('combobox', { name: 'Search the playbook' });
const options = () => page.getByRole('option');
const status = () => page.locator('.search-box [role=status]');
const isOpen = () =>
  page.locator('.search-box').evaluateAll((all) => all.some((one) => (one as HTMLDialogElement).open));

/** Types a query into the search over the page, and waits until it has been answered for good. */
async function ask(query: string): Promise<void> {
  await page.keyboard.press('/');
  await field().fill(query);
  await page.waitForFunction(() => {
    const words = document.querySelector('.search-box [role=status]')?.textContent ?? '';
    return words !== '' && !words.includes('full text');
  });
}

/** The titles that a query finds. */
async function titles(query: string): Promise<string[]> {
  await ask(query);
  return options().locator('b').allInnerTexts();
}

/** The title that Enter would open, and whether the field names the same to those who hear it. */
async function chosen(): Promise<string> {
  const one = page.locator('.search-box [aria-selected=true]');
  expect(await field().getAttribute('aria-activedescendant')).toBe(await one.getAttribute('id'));
  return one.locator('b').innerText();
}

describe('the search over a page', () => {
  it('opens with / and with Ctrl K, closes with Escape, and gives the focus back', async () => {
    await page.locator('.search-open').focus();
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press(key);
      await field().waitFor();
      expect(await isOpen()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await page.keyboard.press('Escape');
      expect(await isOpen()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('search-open');
    }
  });

  it('finds a record by its title, another word for it and its time, and gives each record once', async () => {
    expect((await titles('contract sign-off'))[0]).toBe('Contract sign-off');
    const links = await options().evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    expect(new Set(links).size).toBe(links.length);
    await page.keyboard.press('Escape');
    expect((await titles('pager'))[0]).toBe('The on-call telephone');
    await page.keyboard.press('Escape');
    expect((await titles('15min'))[0]).toBe('The on-call telephone');
  });

  it('says of each result its time, what it is, its kind and its owner', async () => {
    await ask('contract sign-off');
    const first = options().first();
    expect(await first.locator('.target').innerText()).toBe('3 business days');
    expect(await first.locator('.hit-line').innerText()).toMatch(/^A contract that is not our standard text/);
    expect(await first.locator('small').innerText()).toBe('Behaviour · Owner: Tobias Kernbach');
  });

  it('says how many records there are, and what it has understood', async () => {
    await ask('cfo');
    expect(await status().innerText()).toBe('One record for “cfo”.');
    await page.keyboard.press('Escape');
    await ask('refnud');
    expect(await status().innerText()).toMatch(
      /^Nothing is called “refnud”\. Shown for “refund”: \d records\.$/,
    );
  });

  it('is walked through with the arrows, Home and End, and stops at both ends', async () => {
    const all = await titles('refund');
    expect(all.length).toBeGreaterThan(2);
    expect(await chosen()).toBe(all[0]);
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe(all[1]);
    await page.keyboard.press('End');
    expect(await chosen()).toBe(all.at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe(all.at(-1));
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowUp');
    expect(await chosen()).toBe(all[0]);
  });

  it('leaves Home and End to the field as long as nobody walks', async () => {
    await ask('efund');
    await page.keyboard.press('Home');
    await page.keyboard.type('r');
    expect(await field().inputValue()).toBe('refund');
  });

  it('opens what is chosen with Enter', async () => {
    await ask('refund');
    await page.keyboard.press('ArrowDown');
    const title = await chosen();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/');
    expect(await page.locator('h1').innerText()).toContain(title);
  });

  it('opens the first of what was typed when Enter comes faster than the answer', async () => {
    await page.keyboard.press('/');
    await field().waitFor();
    await page.keyboard.insertText('pager');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/behaviours/on-call-phone/');
  });

  it('names what is near where it finds nothing, and stays open on Enter', async () => {
    await ask('rfndqueu');
    expect(await status().innerText()).toBe('Nothing is called “rfndqueu”.');
    expect(await page.locator('.search-near').innerText()).toMatch(
      /^Near it: The refund queue \(behaviour\)/,
    );
    expect(await field().getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    expect(await isOpen()).toBe(true);
  });

  it('leads to the page on which the same results can be narrowed down', async () => {
    await ask('refund');
    await page.locator('.search-more a').click();
    await page.waitForURL('**/search/?q=refund');
    await page.locator('.hits a').first().waitFor();
  });

  it('shows axe nothing: empty, with results, without any, in light, dark and a window of 320 px', async () => {
    for (const way of [{}, { colorScheme: 'dark' as const }, { viewport: { width: 320, height: 640 } }]) {
      const context = await site.browser.newContext({ ...way, bypassCSP: true });
      page = await context.newPage();
      await page.goto(site.served.url);
      await page.keyboard.press('/');
      await field().waitFor();
      expect(await violations(page)).toEqual([]);
      for (const query of ['refund', 'xyzzyqq']) {
        await ask(query);
        expect(await violations(page)).toEqual([]);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        page.viewportSize()!.width,
      );
      await context.close();
    }
  });

  it('breaks no rule of the policy', () => {
    expect(said).toEqual([]);
  });
});

describe('what is loaded for a search', () => {
  /** The sizes of what is asked for from now on, by address; letters that a page did not need before may come as well. */
  function loaded(): Map<string, number> {
    const sizes = new Map<string, number>();
    page.on('response', (response) => {
      if (response.url().endsWith('.woff2')) return;
      void response
        .body()
        .then((body) => sizes.set(new URL(response.url()).pathname, body.length))
        .catch(() => undefined);
    });
    return sizes;
  }
  const sum = (sizes: Map<string, number>) => [...sizes.values()].reduce((total, size) => total + size, 0);

  it('is nothing as long as one reads, but the small element that opens it', async () => {
    const sizes = loaded();
    await page.goto(`${site.served.url}search/`, { waitUntil: 'networkidle' });
    await page.goto(`${site.served.url}behaviours/`, { waitUntil: 'networkidle' });
    const scripts = [...sizes].filter(([path]) => /\.(?:js|json|wasm|pagefind)$/.test(path));
    expect(scripts.filter(([path]) => !/Search(?:Field)?\.astro|preload-helper/.test(path))).toEqual([]);
    expect(scripts.reduce((total, [, size]) => total + size, 0)).toBeLessThan(5000);
  });

  it('is three scripts and one list where the definitions answer, whatever was half typed on the way', async () => {
    await page.waitForLoadState('networkidle');
    const sizes = loaded();
    await ask('how fast do I have to answer mail');
    const paths = [...sizes.keys()];
    expect(paths.filter((path) => path.endsWith('.js'))).toHaveLength(3);
    expect(paths.filter((path) => !path.endsWith('.js'))).toEqual(['/search/definitions.json']);
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('xylophone refund', { delay: 30 });
    await field().fill('refund');
    await page.waitForTimeout(500);
    expect(sizes.size).toBe(4);
  });

  it('is more than that only where the full text is asked', async () => {
    await page.waitForLoadState('networkidle');
    const sizes = loaded();
    await ask('refund');
    const first = sum(sizes);
    await page.keyboard.press('Escape');
    await ask('pharmacy parcels');
    expect(await options().locator('b').allInnerTexts()).toContain('When a shipper cannot ship');
    expect(sum(sizes)).toBeGreaterThan(2 * first);
  });
});
