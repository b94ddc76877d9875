import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { openBrowser } from '../support/browser.ts';
import { serveSite, type Served } from '../support/serve.ts';
import { pagesOf } from '../support/site-files.ts';

const pages = new Map(pagesOf(inject('site')).map(({ path, html }) => [path, html]));
const count = (html: string, part: string) => html.split(part).length - 1;

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serveSite(inject('site'))]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

describe('the page of the rules', () => {
  it('names each rule once in its list, whether or not it is asked of this playbook', () => {
    const [list = ''] = (pages.get('rules/') ?? '').split('id="thresholds"');
    const times = RULES.map(({ id }) => [id, count(list, `href="/rules/${id}/"`)] as const);
    expect(times.filter(([, n]) => n !== 1)).toEqual([]);
  });

  it('narrows as somebody types, also by the name that a report gives', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.url}rules/`);
    await page.getByRole('searchbox').fill('escalation-lands');
    await page.getByRole('status').filter({ hasText: 'below' }).waitFor();
    expect(await page.locator('[data-words]:visible').allInnerTexts()).toEqual([
      expect.stringContaining('What stalls ends with somebody who can decide it'),
    ]);
    await page.close();
  });

  it('shows every rule without scripts, and no field that would do nothing', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.url}rules/`);
    expect(await page.locator('[data-words]:visible').count()).toBe(RULES.length);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    await context.close();
  });
});

describe('the page of a rule', () => {
  it('marks one line of the bad example and none of the good one, but where the fault is that something is absent', () => {
    const unmarked = RULES.filter(({ id }) => count(pages.get(`rules/${id}/`) ?? '', '<mark') !== 1);
    expect(unmarked.map(({ id }) => id)).toEqual(['values-exist', 'focus-exists']);
    const [good = '', bad = ''] = (pages.get('rules/area-has-one-owner/') ?? '').split('Bad: the rule');
    expect(good).not.toContain('<mark');
    expect(bad).toMatch(/<mark[^>]*> {2}accountable: \[ana, ben\]<\/mark>/);
    expect(bad).toContain('has 2 accountable owners (Ana and Ben)');
  });

  it('says whether it is in force here, and from where it speaks', () => {
    const page = pages.get('rules/owner-load-is-bearable/') ?? '';
    expect(page).toContain('it comes with the preset all; this playbook is held to all');
    expect(page).toContain('href="/rules/#threshold-ownerLoad"');
    expect(pages.get('rules/yaml-parses/')).toContain('in every playbook, whatever its preset');
  });
});
