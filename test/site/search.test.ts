import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { serveSite, type Served } from '../support/serve.ts';

let browser: Browser;
let served: Served;
let page: Page;
const said: string[] = [];

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serveSite(inject('site'))]);
});
beforeEach(async () => {
  await (page as Page | undefined)?.close();
  page = await browser.newPage();
  page.on('console', (message) => said.push(message.text()));
  await page.goto(served.url);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

const options = () => page.locator('.search-box [role=option]');
const isOpen = () =>
  page.locator('.search-box').evaluateAll((found) => found.some((one) => (one as HTMLDialogElement).open));

/** Types a query into the search, and gives the titles that it finds. */
async function titles(query: string): Promise<string[]> {
  await page.keyboard.press('/');
  await page.keyboard.insertText(query);
  await options().first().waitFor();
  return options().locator('b').allInnerTexts();
}

describe('the search in the header', () => {
  it('opens with / and with Ctrl K, and closes with Escape', async () => {
    for (const key of ['/', 'Control+k']) {
      await page.keyboard.press(key);
      expect(await isOpen()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await page.keyboard.press('Escape');
      expect(await isOpen()).toBe(false);
    }
  });

  it('finds a record by its title, and gives each record once', async () => {
    expect((await titles('contract sign-off'))[0]).toBe('Contract sign-off');
    const links = await options()
      .locator('a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    expect(new Set(links).size).toBe(links.length);
  });

  it('finds a record by its definition and by another word for it', async () => {
    expect((await titles('yearly retention'))[0]).toBe('Yearly retention');
  });

  it('goes to the record that is chosen with the arrows and Enter', async () => {
    await titles('refund');
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('.search-box [aria-selected=true]');
    const title = await chosen.locator('b').innerText();
    const active = await page.locator('[role=combobox]').getAttribute('aria-activedescendant');
    expect(active).toBe(await chosen.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/');
    expect(await page.locator('h1').innerText()).toContain(title);
  });

  it('says so where it finds nothing', async () => {
    await page.keyboard.press('/');
    await page.keyboard.insertText('xyzzyqq');
    await page.getByText('Nothing is called').waitFor();
  });

  it('breaks no rule of the policy', () => {
    expect(said).toEqual([]);
  });
});
