import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { queriesOf, unanswered } from '../support/queries.ts';
import { serveSite, type Served } from '../support/serve.ts';

let browser: Browser;
let served: Served;
let page: Page;

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serveSite(inject('site'))]);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** How many of a hundred queries have to be answered within the first three results. */
const ENOUGH = 95;
const share = (missed: readonly string[], all: readonly unknown[]) => 100 * (1 - missed.length / all.length);

describe('queries as employees type them', () => {
  it('are answered within the first three results, where weights were chosen by them', async () => {
    const queries = queriesOf('tuning');
    const missed = await unanswered(page, served.url, queries);
    expect(share(missed, queries), missed.join('\n')).toBeGreaterThanOrEqual(ENOUGH);
  });

  it('are answered just so, where nobody has chosen anything by them', async () => {
    const queries = queriesOf('held-out');
    const missed = await unanswered(page, served.url, queries);
    // Which ones were missed is not said, so that nothing is chosen by them later either.
    expect(share(missed, queries)).toBeGreaterThanOrEqual(ENOUGH);
  });
});
