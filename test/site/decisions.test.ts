import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { serveSite, type Served } from '../support/serve.ts';

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serveSite(inject('site'))]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** A page as a reader has it without scripts. */
async function onPage(path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(served.url + path);
  await look(page);
  await context.close();
}

const textOf = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).first().innerText()).replaceAll(/\s+/g, ' ');

describe('the log of decisions', () => {
  it('begins with what is open, whom it waits for and by how much it is late', async () => {
    await onPage('decisions/', async (page) => {
      expect(await textOf(page, 'h1')).toBe(
        'Three questions are open, two of them for longer than was promised.',
      );
      const first = await textOf(page, '.questions tbody tr');
      // Raised on Tuesday 10 November at 11:20 with two business days; since Thursday, seven working days have gone by.
      expect(first).toContain('Rutger van Haaften, Finance chief');
      expect(first).toContain('by 12 November 2026, 11:20');
      expect(first).toContain('9 business days');
      expect(first).toContain('7 business days late');
    });
  });

  it('holds in its tables what its picture shows', async () => {
    await onPage('decisions/', async (page) => {
      const { words, strokes, rows, tables } = await page.evaluate(() => ({
        words: [...document.querySelectorAll('.latency-figure .figure-wide text:not(.axis-word)')].map(
          (text) => text.querySelector('title')?.textContent ?? text.textContent.trim(),
        ),
        strokes: [...document.querySelectorAll('.latency-figure .figure-wide .mark-one')]
          .map((path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0)
          .reduce((sum, one) => sum + one, 0),
        rows: document.querySelectorAll('#latency .more tbody tr:not(.part)').length,
        tables: document.querySelector('.latency')?.textContent.replaceAll('\u00a0', ' ') ?? '',
      }));
      expect(words.length).toBeGreaterThan(4);
      expect(words.filter((word) => !tables.includes(word))).toEqual([]);
      expect(strokes).toBe(rows);
    });
  });

  it('leads to a page that says how long it took, what decided it, what it replaced and what came of it', async () => {
    await onPage('decisions/second-person-at-night/', async (page) => {
      const said = await textOf(page, 'main');
      for (const words of [
        'It took 37 business days',
        '2 business days were promised',
        'Rutger van Haaften, Finance chief',
        'A two-way door',
        'Reliability even over cost',
        'Replaces Is one person on call at night enough from mid-July on?',
        'Agreed in it',
      ])
        expect(said).toContain(words);
    });
  });
});
