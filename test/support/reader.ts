import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, inject } from 'vitest';
import { openBrowser } from './browser.ts';
import { serveSite, type Served } from './serve.ts';

/** Somebody who reads the shipped site in a real browser, on a new page in each test of a file. */
export interface Reader {
  browser: Browser;
  served: Served;
  page: Page;
  /** What the console and the scripts of all pages have said. */
  readonly said: string[];
}

/** Opens the site for the tests of a file: before each of them a new page, at no address yet. */
export function reader(): Reader {
  // Filled in before the first test.
  const one = { said: [] as string[] } as unknown as Reader;
  beforeAll(async () => {
    [one.browser, one.served] = await Promise.all([openBrowser(), serveSite(inject('site'))]);
  });
  beforeEach(async () => {
    await (one.page as Page | undefined)?.close();
    one.page = await one.browser.newPage();
    one.page.on('console', (message) => one.said.push(message.text()));
    one.page.on('pageerror', (error) => one.said.push(error.message));
  });
  afterAll(async () => {
    await one.browser.close();
    await one.served.close();
  });
  return one;
}
