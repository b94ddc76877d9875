import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { faultsOf } from '../support/figure-words.ts';
import { serveSite, type Served } from '../support/serve.ts';

/** The pages that hold a figure with words in it. */
const FIGURES = [
  'sprints/',
  'behaviours/enter-a-region/',
  'behaviours/contract-sign-off/',
  'behaviours/first-answer-at-the-desk/',
  'measures/yearly-retention/',
  'focus/',
  'alignment/',
  'decisions/',
  'rhythm/',
  'signals/',
  'areas/refunds/',
  'teams/support/',
  'ownership/ledger/',
  'ownership/changes/2026.1...2026.2/',
];
/** Those that hold pictures in the rows of a table. */
const IN_ROWS = ['ownership/', 'ownership/overlaps/', 'ownership/coverage/', 'ownership/load/'];
const WIDTHS = [320, 390, 768, 1280];

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serveSite(inject('site'))]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

describe('the words of a figure', () => {
  it('cover each other nowhere, stay in their figure and are never small, as a browser draws them', async () => {
    const faults: string[] = [];
    for (const path of FIGURES) {
      for (const width of WIDTHS) faults.push(...(await faultsOf(browser, served.url + path, width, '100%')));
      faults.push(...(await faultsOf(browser, served.url + path, 1280, '125%')));
    }
    expect(faults).toEqual([]);
  });

  it('in the rows of a table stay in their cells, and the heads over them are apart', async () => {
    const faults: string[] = [];
    for (const path of IN_ROWS)
      for (const width of WIDTHS)
        faults.push(...(await faultsOf(browser, served.url + path, width, '100%', '.row-picture')));
    expect(faults).toEqual([]);
  });

  it('are drawn once at a time: narrow on a phone, wide on a wide page', async () => {
    for (const [width, name] of [
      [390, 'figure-narrow'],
      [1280, 'figure-wide'],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.goto(`${served.url}sprints/`);
      const shown = await page.evaluate(() =>
        [...document.querySelectorAll('.figure > svg')]
          .filter((one) => one.getClientRects().length > 0)
          .map((one) => one.getAttribute('class')),
      );
      expect(shown).toEqual([name]);
      await page.close();
    }
  });

  it('stand in the tables of their page, so that the picture is needed by nobody', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${served.url}sprints/`);
    const { words, tables } = await page.evaluate(() => ({
      words: [...document.querySelectorAll('.figure-wide text:not(.axis-word)')].map(
        (text) => text.querySelector('title')?.textContent ?? text.textContent.trim(),
      ),
      tables: [...document.querySelectorAll('table, .foot')].map(({ textContent }) => textContent).join(' '),
    }));
    expect(words.length).toBeGreaterThan(7);
    expect(words.filter((word) => !tables.includes(word))).toEqual([]);
    await page.close();
  });
});

describe('the sprint calendar, without JavaScript and on a phone', () => {
  it('says on its first screen when the teams plan next, and who plans together then', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 800 },
    });
    const page = await context.newPage();
    await page.goto(`${served.url}sprints/`);
    expect((await page.locator('h1').innerText()).replaceAll('\u00a0', ' ')).toBe(
      'Seven teams plan in sprints, six of them next on Monday 30 November.',
    );
    const first = page.locator('.coming tbody tr').first();
    expect((await first.boundingBox())?.y).toBeLessThan(800);
    const said = await first.innerText();
    for (const team of ['Shipping', 'Tracking and claims']) expect(said).toContain(team);
    await context.close();
  });

  it('is one step away from each behaviour that says a sprint length', async () => {
    const page = await browser.newPage();
    await page.goto(`${served.url}behaviours/two-week-sprints/`);
    await page.getByRole('link', { name: 'The sprint calendar' }).click();
    expect(new URL(page.url()).pathname).toBe('/sprints/');
    await page.close();
  });
});
