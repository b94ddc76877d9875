import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { violations } from '../support/axe.ts';
import { reader } from '../support/reader.ts';

const site = reader();
const { said } = site;
let page: Page;

beforeEach(() => {
  ({ page } = site);
});

const side = (name: string) => page.getByRole('combobox', { name, exact: true });
const status = () => page.locator('playbook-search-page [role=status]');
const hits = () => page.locator('.hits > li');

/** Opens the search page at an address, and waits until it has answered. */
async function open(search: string): Promise<void> {
  await page.goto(`${site.served.url}search/${search}`);
  await answered();
}
async function answered(): Promise<void> {
  await page.waitForFunction(() => {
    const host = document.querySelector('playbook-search-page');
    return !host?.hasAttribute('aria-busy') && host?.querySelector('[role=status]')?.textContent !== '';
  });
}
/** Chooses on a side, and gives how many records are announced. */
async function choose(name: string, id: string): Promise<number> {
  await side(name).selectOption(id);
  await page.waitForFunction((wanted) => location.search.includes(wanted), id);
  await answered();
  return Number((await status().innerText()).split(' ')[0]?.replace('One', '1'));
}
/** The number that stands at a choice. */
async function countAt(name: string, id: string): Promise<number> {
  const words = await side(name).locator(`option[value="${id}"]`).textContent();
  return Number(/\((\d+)\)\s*$/.exec(words ?? '')?.[1]);
}

describe('the page of a search', () => {
  it('shows at its address what is asked there', async () => {
    await open('?q=refnud&kind=behaviour');
    expect(await page.locator('#search-q').inputValue()).toBe('refnud');
    expect(await side('Kind').inputValue()).toBe('behaviour');
    expect(await hits().locator('.kind').allInnerTexts()).toEqual(['Behaviour', 'Behaviour']);
    expect(await status().innerText()).toBe('Nothing is called “refnud”. Shown for “refund”: 2 records.');
    expect(await page.locator('.search-all').isVisible()).toBe(false);
  });

  it('says of each result its title, its time, what it is, its kind and its owner', async () => {
    await open('?q=contract+sign-off');
    const first = hits().first();
    expect(await first.locator('a').getAttribute('href')).toBe('/behaviours/contract-sign-off/');
    expect(await first.locator('.target').innerText()).toBe('3 business days');
    expect(await first.locator('small').innerText()).toBe('Behaviour · Owner: Tobias Kernbach');
  });

  it('narrows everything down without a word, by every side, to as many records as the choice has said', async () => {
    for (const [name, id] of [
      ['Kind', 'measure'],
      ['Type of behaviour', 'sprint-length'],
      ['Value', 'keep-our-word'],
      ['Team', 'support'],
      ['Owner', 'rita-falcao'],
      ['Promised time', '1bd'],
    ] as const) {
      await page.goto(`${site.served.url}search/`);
      await side(name).focus();
      const count = await countAt(name, id);
      expect(count, name).toBeGreaterThan(1);
      expect(await choose(name, id), name).toBe(count);
      expect(await hits().count(), name).toBe(Math.min(count, 30));
    }
  });

  it('counts at each choice what it leaves, and no longer offers what would leave nothing', async () => {
    await open('?q=refund');
    expect(await side('Kind').locator('option:not([hidden])').allInnerTexts()).toEqual([
      'Any kind',
      'Behaviour (2)',
      'Area (1)',
      'Term (1)',
    ]);
    expect(await choose('Kind', 'behaviour')).toBe(2);
    expect(await countAt('Kind', 'area')).toBe(1);
    expect(await countAt('Promised time', '1w')).toBe(2);
    expect(await choose('Promised time', '4bh')).toBe(1);
    expect(await hits().locator('.target').allInnerTexts()).toEqual(['2 business hours']);
  });

  it('goes back to what was chosen before', async () => {
    await open('?q=refund');
    await choose('Kind', 'behaviour');
    await choose('Promised time', '4bh');
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('within'));
    await answered();
    expect(await side('Promised time').inputValue()).toBe('');
    expect(await hits().count()).toBe(2);
    await hits().first().locator('a').click();
    await page.waitForURL('**/behaviours/**');
    await page.goBack();
    await answered();
    expect(await page.locator('#search-q').inputValue()).toBe('refund');
    expect(await hits().count()).toBe(2);
  });

  it('keeps what is typed in the address, and shows everything again when nothing is asked any more', async () => {
    await page.goto(`${site.served.url}search/`);
    await page.locator('#search-q').fill('pager');
    await page.waitForURL('**/search/?q=pager');
    await choose('Kind', 'behaviour');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.waitForURL('**/search/?q=pager');
    await page.locator('#search-q').fill('');
    await page.waitForURL('**/search/');
    expect(await page.locator('.search-all').isVisible()).toBe(true);
    expect(await hits().count()).toBe(0);
  });

  it('names what is near where it finds nothing, and shows everything below', async () => {
    await open('?q=rfndqueu');
    expect(await status().innerText()).toBe('Nothing is called “rfndqueu”.');
    await page.getByRole('link', { name: 'The refund queue' }).first().waitFor();
    expect(await page.locator('.search-near').innerText()).toMatch(
      /^Near it: The refund queue \(behaviour\)/,
    );
    expect(await page.locator('.search-all').isVisible()).toBe(true);
  });

  it('shows thirty results, and the rest when it is asked for', async () => {
    await open('?kind=area');
    const all = Number((await status().innerText()).split(' ')[0]);
    expect(all).toBeGreaterThan(60);
    expect(await hits().count()).toBe(30);
    await page.getByRole('button', { name: `Show ${all - 30} more` }).click();
    expect(await hits().count()).toBe(all);
    expect(
      await page.evaluate(
        () => document.activeElement?.parentElement?.parentElement?.parentElement?.className,
      ),
    ).toMatch(/hits/);
  });

  it('leaves out what its address asks and the playbook does not know', async () => {
    await open('?q=pager&team=no-such-team&colour=red');
    expect(await side('Team').inputValue()).toBe('');
    expect(await hits().count()).toBe(1);
  });

  it('is reached and used with the keyboard alone', async () => {
    await page.goto(`${site.served.url}search/`);
    await page.locator('#search-q').focus();
    await page.keyboard.type('pager');
    await answered();
    for (let press = 0; press < 9; press += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('.hits') !== null)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/behaviours/on-call-phone/');
  });

  it('shows axe nothing, and is no wider than its window', async () => {
    for (const way of [
      { viewport: { width: 1280, height: 900 } },
      { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' as const },
      { viewport: { width: 320, height: 640 } },
    ]) {
      const context = await site.browser.newContext({ ...way, bypassCSP: true });
      page = await context.newPage();
      for (const search of ['?q=refnud', '?kind=behaviour&within=2bd', '?q=xyzzyqq']) {
        await open(search);
        await page.locator('.narrow').evaluate((one) => ((one as HTMLDetailsElement).open = true));
        expect(await violations(page), search).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          way.viewport.width,
        );
        const low = await page
          .locator('.narrow select, .search-page button:visible')
          .evaluateAll((all) =>
            all.filter((one) => one.getBoundingClientRect().height < 24).map((one) => one.outerHTML),
          );
        expect(low).toEqual([]);
      }
      await context.close();
    }
  });

  it('breaks no rule of the policy', () => {
    expect(said).toEqual([]);
  });
});

describe('without JavaScript', () => {
  it('everything stands there by name, by kind, by value and by team, and nothing that would not work', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(`${site.served.url}search/`);
    expect(await page.locator('form.search-page').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'Contract sign-off' }).count()).toBe(1);
    for (const [name, heading] of [
      ['By kind', 'How we work'],
      ['By value', 'Keep our word'],
    ] as const) {
      await page.goto(`${site.served.url}search/`);
      await page.getByRole('link', { name, exact: true }).click();
      const panel = page.locator('section', {
        has: page.getByRole('heading', { name: heading, exact: true }),
      });
      expect(await panel.getByRole('link', { name: 'Contract sign-off' }).count(), name).toBe(1);
    }
    await page.goto(`${site.served.url}search/`);
    await page.getByRole('link', { name: 'By team', exact: true }).click();
    await page.getByRole('main').getByRole('link', { name: 'Legal', exact: true }).click();
    expect(await page.getByRole('link', { name: 'Contract sign-off' }).count()).toBe(1);
    await context.close();
  });
});
