import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { VIEW_NAMES, VIEWS, type ViewName } from '../../src/words.ts';
import { reader } from '../support/reader.ts';

const site = reader();

type Value = string | number | readonly { readonly label: string }[];
type Row = Readonly<Record<string, Value>> & { readonly id: string };
interface Taken {
  readonly sentence: string;
  readonly tables: readonly {
    readonly id: string;
    readonly shown: number;
    readonly columns: readonly { readonly key: string; readonly head: string }[];
    readonly rows: readonly Row[];
  }[];
}
const fileOf = (name: string) => readFileSync(join(inject('site'), `ownership/${name}`), 'utf8');
/** A view as its JSON has it. */
const taken = (name: ViewName) => JSON.parse(fileOf(`${name}.json`)) as Taken;
const plain = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** Opens a page of the site as somebody sees it, and closes it when that is done. */
async function as(options: BrowserContextOptions, path: string, look: (page: Page) => Promise<void>) {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  await page.goto(site.served.url + path);
  await look(page);
  await context.close();
}

/** The rows of a table of a page: what they say, the numbers behind it, and what they lead to. */
const rowsOf = (page: Page, id: string) =>
  page.locator(`#${id} > tbody > tr`).evaluateAll((all) =>
    all.map((row) => ({
      id: row.id,
      text: row.textContent.replaceAll(/\s+/g, ' '),
      values: [...(row as HTMLTableRowElement).cells].map(
        ({ dataset }) => Math.round(Number(dataset['value']) * 100) / 100,
      ),
      links: row.querySelectorAll('a[href]').length,
    })),
  );

describe('without JavaScript', () => {
  it.for(VIEW_NAMES)('“%s” says all that it has to say, and each head leads to its order', async (name) => {
    const { sentence, tables } = taken(name);
    await as({ javaScriptEnabled: false }, `ownership/${name}/`, async (page) => {
      expect(plain(await page.locator('h1').textContent())).toBe(plain(sentence));
      for (const { id, columns, rows, shown: count } of tables) {
        // A table that stands on other pages may have the name of one that stands here.
        const shown = count === 0 ? [] : await rowsOf(page, id);
        const here = rows.slice(0, count);
        expect(shown.map((row) => row.id)).toEqual(here.map((row) => row.id));
        expect(shown.filter(({ links }) => links === 0)).toEqual([]);
        for (const [index, row] of here.entries())
          for (const { key } of columns) {
            const value = row[key] ?? '';
            if (typeof value === 'number') expect(shown[index]?.values).toContain(value);
            else
              for (const label of typeof value === 'string' ? [value] : value.map((one) => one.label))
                expect(shown[index]?.text).toContain(plain(label));
          }
      }

      const heads = page.locator('table').first().locator('th[data-sort]');
      expect(await heads.locator('a').count()).toBe(await heads.count());
      const key = (await heads.last().getAttribute('data-key')) ?? '';
      const column = await heads.last().evaluate((one) => (one as HTMLTableCellElement).cellIndex);
      await heads.last().locator('a').click();
      expect(new URL(page.url()).pathname).toBe(`/ownership/${name}/by/${key}/`);
      expect(await heads.last().getAttribute('aria-sort')).toMatch(/^(?:de|a)scending$/);
      const values = await page.locator(`#${tables[0]?.id} > tbody > tr`).evaluateAll(
        (rows, at) =>
          rows.map((row) => {
            const cell = (row as HTMLTableRowElement).cells[at];
            const value = cell?.dataset['value'];
            return value === undefined ? (cell?.textContent.trim().toLowerCase() ?? '') : -Number(value);
          }),
        column,
      );
      expect(values).toEqual([...values].sort((a, b) => (a === b ? 0 : a < b ? -1 : 1)));
    });
  });

  it('all six questions are answered on one page, each with a picture or rows and the way to all of it', async () => {
    await as({ javaScriptEnabled: false }, 'ownership/', async (page) => {
      const title = await page.locator('h1').textContent();
      for (const name of VIEW_NAMES) {
        const panel = page.locator(`section#${name}`);
        expect(await panel.locator('h2').textContent()).toBe(VIEWS[name].question);
        const said = plain(`${title} ${await panel.textContent()}`);
        expect(said).toContain(plain(taken(name).sentence));
        expect(await panel.locator('table, .figure').count(), name).toBeGreaterThan(0);
        expect(await panel.locator(`a[href="/ownership/${name}/"]`).count(), name).toBe(1);
      }
    });
  });

  it('reasons are in the ledger, and what a row holds unfolds', async () => {
    await as({ javaScriptEnabled: false }, 'ownership/ledger/', async (page) => {
      expect(await page.locator('main').textContent()).toContain('She hears the customer first');
      await page.goto(`${site.served.url}ownership/support/`);
      const folded = page.locator('#in-words details').first();
      expect(await folded.locator('a').first().isVisible()).toBe(false);
      await folded.locator('summary').click();
      expect(await folded.locator('a').first().isVisible()).toBe(true);
    });
  });
});

describe('on paper', () => {
  it.for(VIEW_NAMES)(
    '“%s” repeats its heads on each sheet, and has nothing that can only be pressed',
    async (name) => {
      await as({ viewport: { width: 673, height: 900 } }, `ownership/${name}/`, async (page) => {
        await page.emulateMedia({ media: 'print' });
        const shown = await page.evaluate(() => ({
          heads: [
            ...new Set([...document.querySelectorAll('thead')].map((one) => getComputedStyle(one).display)),
          ],
          press: [...document.querySelectorAll('form, .pin, .compared, summary, main nav, .take-away')]
            .filter((one) => one.checkVisibility())
            .map(({ outerHTML }) => outerHTML.slice(0, 80)),
          width: document.documentElement.scrollWidth,
          broken: [...document.querySelectorAll('.facts-table :is(th, td) > a')]
            .filter((one) => {
              const range = document.createRange();
              range.selectNodeContents(one);
              return !/\s|-/.test(one.textContent) && range.getClientRects().length > 1;
            })
            .map(({ textContent }) => textContent),
        }));
        expect(shown).toEqual({ heads: ['table-header-group'], press: [], width: 673, broken: [] });
      });
    },
  );

  it('the takeaway of each question stands where all six do', async () => {
    await as({}, 'ownership/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      const said = plain(await page.locator('main').innerText());
      expect(VIEW_NAMES.filter((name) => !said.includes(plain(taken(name).sentence)))).toEqual([]);
    });
  });
});

describe('in forced colours', () => {
  it.for(['light', 'dark'] as const)(
    'no mark of a picture is lost on a %s page, and no two of a legend are alike',
    async (colorScheme) => {
      const alike: string[] = [];
      for (const name of VIEW_NAMES)
        await as({ forcedColors: 'active', colorScheme }, `ownership/${name}/`, async (page) => {
          alike.push(
            ...(
              await page.evaluate(() => {
                const paper = getComputedStyle(document.body).backgroundColor;
                const look = (one: Element) => {
                  const { fill, fillOpacity, stroke, strokeWidth, strokeDasharray, width, rx } =
                    getComputedStyle(one);
                  return [
                    one.tagName,
                    fill,
                    fillOpacity,
                    stroke,
                    strokeWidth,
                    strokeDasharray,
                    width,
                    rx,
                  ].join();
                };
                const isLost = (one: Element) => {
                  const { fill, stroke } = getComputedStyle(one);
                  return [fill, stroke].every((colour) => colour === 'none' || colour === paper);
                };
                const found: string[] = [];
                for (const one of document.querySelectorAll(
                  ':is(.figure, .row-picture, .figure-legend) :is(rect, path, text):not(.cross-line, .inner, .median-edge)',
                ))
                  if (isLost(one)) found.push(`lost: ${one.getAttribute('class')}`);
                for (const legend of document.querySelectorAll('.figure-legend')) {
                  const looks = [...legend.querySelectorAll('svg > :first-child')].map(look);
                  found.push(...looks.filter((one, index) => looks.indexOf(one) !== index));
                }
                return [...new Set(found)];
              })
            ).map((line) => `${name} ${line}`),
          );
        });
      expect(alike).toEqual([]);
    },
  );
});

describe('what can be taken away', () => {
  it.for(VIEW_NAMES)(
    'of “%s” says what the page says: a CSV for each table, and the picture',
    async (name) => {
      const { tables } = taken(name);
      await as({}, `ownership/${name}/`, async (page) => {
        const links = await page
          .locator('.take-away a[href$=".csv"]')
          .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
        expect(links).toHaveLength(tables.length);
        for (const [index, { id, shown, columns, rows }] of tables.entries()) {
          const [head = [], ...lines] = parse(fileOf(links[index]?.split('/').at(-1) ?? ''), { bom: true });
          expect(head).toEqual(['id', ...columns.map(({ key }) => key)]);
          // What has no room on the page comes after what has, or is a table that stands on other pages.
          const onPage = shown === 0 ? [] : await rowsOf(page, id);
          expect(lines.slice(0, shown).map(([first]) => first)).toEqual(onPage.map((row) => row.id));
          expect(lines.map((line) => line.slice(1))).toEqual(
            rows.map((row) => columns.map(({ key }) => written(row[key] ?? ''))),
          );
        }
        const svg = await drawn(page, name);
        expect([svg.error, svg.outside]).toEqual(['', []]);
        expect(svg.width).toBeGreaterThan(300);
        // Beside the picture, and with the folded names of long cells.
        const facts = await page.evaluate(() => {
          const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
          for (const one of main.querySelectorAll('svg')) one.remove();
          return main.textContent.replaceAll(/\s+/g, ' ');
        });
        // Numbers beside a bar stand in columns of their own: “4 A · 2 R”.
        const isCount = (word: string) => /^(?:median )?\d+(?: [AR](?: · \d+ R)?)?$/.test(word);
        const others = svg.words.filter((word) => !isCount(word));
        expect(others.filter((word) => !facts.includes(plain(word).replace(/…$/, '')))).toEqual([
          'Corvane playbook, 23 November 2026',
        ]);
      });
    },
  );

  /** What a value of the JSON is in a CSV. */
  const written = (value: Value) =>
    typeof value === 'object' ? value.map(({ label }) => label).join('; ') : String(value);

  /** A picture as a browser reads it: as XML, and as an image. */
  const drawn = (page: Page, name: ViewName) =>
    page.evaluate(
      async ([address, xml]) => {
        const read = new DOMParser().parseFromString(xml, 'image/svg+xml');
        const image = new Image();
        image.src = address;
        await image.decode();
        return {
          error: read.querySelector('parsererror')?.textContent ?? '',
          width: image.naturalWidth,
          outside: xml.match(/var\(|https?:|url\(|@import|<script/g) ?? [],
          words: [...read.querySelectorAll('text')].map(
            (one) => one.querySelector('title')?.textContent ?? one.textContent,
          ),
        };
      },
      [
        `${site.served.url}ownership/${name}.svg`,
        fileOf(`${name}.svg`).replace('http://www.w3.org/2000/svg', ''),
      ] as const,
    );
});
