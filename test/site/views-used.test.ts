import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { reader } from '../support/reader.ts';

const site = reader();
const { said } = site;

const open = (path: string) => site.page.goto(`${site.served.url}ownership/${path}`);
const idsOf = (table: string) =>
  site.page.locator(`#${table} > tbody > tr:not([hidden])`).evaluateAll((rows) => rows.map(({ id }) => id));
const head = (table: string, key: string) => site.page.locator(`#${table} th[data-key="${key}"]`);
const hash = () => site.page.evaluate(() => decodeURIComponent(location.hash));

/** What has the focus: its words, and whether a line is seen around it. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    const { outlineStyle, outlineWidth } = at ? getComputedStyle(at) : { outlineStyle: '', outlineWidth: '' };
    return {
      words: at?.textContent.trim(),
      row: at?.closest('tr')?.id,
      isSeen: outlineStyle !== 'none' && outlineWidth !== '0px' && at !== document.body,
    };
  });

describe('by keyboard alone', () => {
  it('a table is one stop a row, and the arrows go from row to row and within one', async () => {
    const { page } = site;
    await open('load/');
    const [first, second] = await idsOf('load');
    const stops = await page
      .locator('#load > tbody > tr')
      .evaluateAll((rows) =>
        rows.map(
          (row) =>
            [...row.querySelectorAll<HTMLElement>('a, button, summary')].filter(
              ({ tabIndex }) => tabIndex === 0,
            ).length,
        ),
      );
    expect(new Set(stops)).toEqual(new Set([1]));

    await head('load', 'department').locator('button').focus();
    await page.keyboard.press('Tab');
    expect(await focus(page)).toEqual({ words: 'Billing', row: first, isSeen: true });
    await page.keyboard.press('Tab');
    expect(await focus(page)).toEqual({ words: 'Business systems', row: second, isSeen: true });
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowRight');
    expect(await focus(page)).toEqual({ words: 'Pin', row: first, isSeen: true });
    await page.keyboard.press('ArrowRight');
    expect(await focus(page)).toEqual({ words: 'Finance', row: first, isSeen: true });
    await page.keyboard.press('End');
    expect((await focus(page)).words).toBe('Tracking and claims');
    await page.keyboard.press('Tab');
    expect((await focus(page)).row).toBeUndefined();
    await page.keyboard.press('Shift+Tab');
    expect((await focus(page)).words).toBe('Tracking and claims');
  });

  it('a head sorts, a word chooses, and the focus stays where it was', async () => {
    const { page } = site;
    await open('load/');
    await head('load', 'responsible').locator('button').focus();
    await page.keyboard.press('Enter');
    expect(await head('load', 'responsible').getAttribute('aria-sort')).toBe('descending');
    expect((await idsOf('load'))[0]).toBe('load-support');
    expect(await focus(page)).toMatchObject({ words: 'Responsible', isSeen: true });
    await page.keyboard.press('Enter');
    expect(await head('load', 'responsible').getAttribute('aria-sort')).toBe('ascending');
    expect(await page.locator('[name=sort]').inputValue()).toBe('responsible');

    await page.locator('[name=sort]').selectOption('like');
    expect(await head('load', 'responsible').getAttribute('aria-sort')).toBeNull();
    const places = await page
      .locator('#load > tbody > tr')
      .evaluateAll((rows) => rows.map((row) => Number((row as HTMLElement).dataset['like'])));
    expect(places).toEqual(Array.from({ length: 20 }, (_, at) => at));

    await page.locator('playbook-facts input').focus();
    await page.keyboard.type('sHIPping');
    expect(await idsOf('load')).toEqual(['load-shipping']);
    expect(await page.locator('.choose [role=status]').textContent()).toBe('1 of 20 rows');
    expect(await page.locator('playbook-facts input').inputValue()).toBe('sHIPping');
    // What a button of a row is called is no word of the row.
    await page.locator('playbook-facts input').fill('pin');
    expect(await idsOf('load')).not.toContain('load-billing');
  });

  it('two rows that are pinned are held against each other, column by column', async () => {
    const { page } = site;
    await open('load/');
    for (const row of ['load-finance', 'load-legal']) {
      await page.locator(`#${row} th a`).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      expect(await focus(page)).toEqual({ words: 'Unpin', row, isSeen: true });
    }
    expect(await page.locator('.compared').innerText()).toBe(
      [
        'Finance and Legal. In 1 more they are alike.',
        'Areas: 10 against 7',
        'Accountable: 4 against 3',
        'Responsible: 6 against 4',
        'Department: Finance against Company office',
      ].join('\n\n'),
    );
    expect(
      await page.locator('.compared').evaluate((one) => one.getBoundingClientRect().bottom),
    ).toBeLessThan(await page.evaluate(() => innerHeight + 1));
  });

  it('a picture says square by square what is there, and leads to the area', async () => {
    const { page } = site;
    await open('ledger/');
    await page.locator('playbook-grid').focus();
    const words = () => page.locator('playbook-grid [role=status]').textContent();
    expect(await words()).toBe('Company office');
    expect((await focus(page)).isSeen).toBe(true);
    for (const key of ['ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
    expect(await words()).toBe('A new colleague’s first week, People: accountable');
    const cross = await page.locator('.figure-wide > .cross-line').evaluateAll((all) =>
      all.map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width > 5 && height > 5;
      }),
    );
    expect(cross).toEqual([true, true]);
    await page.keyboard.press('ArrowDown');
    expect(await words()).toBe('The pay table, People: accountable');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/areas/**');
    expect(await page.locator('h1').textContent()).toBe('The pay table');
  });

  it('on a phone, the heads of a table are seen when the keyboard is there', async () => {
    const { page } = site;
    await page.setViewportSize({ width: 390, height: 800 });
    await open('load/');
    await page.locator('.choose button').focus();
    await page.keyboard.press('Tab');
    expect((await focus(page)).words).toBe('Team');
    const { width, height } = await page.evaluate(
      () => document.activeElement?.getBoundingClientRect() ?? new DOMRect(),
    );
    expect([width > 20, height >= 24]).toEqual([true, true]);
  });
});

describe('what a reader has chosen', () => {
  /** What is chosen on the page of what teams carry. */
  const state = async () => ({
    rows: await idsOf('load'),
    sort: await head('load', 'areas').getAttribute('aria-sort'),
    department: await site.page.locator('[name=department]').inputValue(),
    pinned: await site.page.locator('tr.pinned').evaluateAll((rows) => rows.map(({ id }) => id)),
  });
  const CHOSEN = {
    rows: ['load-shipping', 'load-tracking', 'load-customs', 'load-design-research', 'load-product'],
    sort: 'descending',
    department: 'product',
    pinned: ['load-shipping', 'load-customs'],
  };

  it('is in the address: it survives a reload, a link to it and the way back', async () => {
    const { page } = site;
    await open('load/');
    expect(await page.locator('[data-seen]').isVisible()).toBe(false);
    await head('load', 'areas').locator('button').click();
    await page.locator('[name=department]').selectOption('product');
    for (const row of CHOSEN.pinned) await page.locator(`#${row} .pin`).click({ force: true });
    expect(await state()).toEqual(CHOSEN);
    expect(await hash()).toContain('load.sort=-areas');
    await page.reload();
    expect(await state()).toEqual(CHOSEN);

    const link = await page.getByRole('link', { name: 'Link to what is shown' }).getAttribute('href');
    await page.goto('about:blank');
    await open(`load/${link}`);
    expect(await state()).toEqual(CHOSEN);
    await page.locator('#load-customs th a').click();
    await page.waitForURL('**/teams/customs/');
    await page.goBack();
    expect(await state()).toEqual(CHOSEN);

    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await idsOf('load')).toHaveLength(20);
    expect(await hash()).toBe('#load.sort=-areas&load.pin=load-shipping+load-customs');
  });

  it('gives way to a link to one row, which is gone to and opened', async () => {
    const { page } = site;
    await open('support/#in-words.words=finance');
    expect((await idsOf('in-words')).length).toBeLessThan(10);
    await page.evaluate(() => (location.hash = '#support-operations--product'));
    const row = page.locator('#support-operations--product');
    await row.locator('details[open]').first().waitFor();
    expect(await row.locator('details:not([open])').count()).toBe(0);
    const top = await row.evaluate((one) => one.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(300);

    await page.goto('about:blank');
    await open('support/#support-customers--engineering');
    await page.locator('#support-customers--engineering details[open]').first().waitFor();
  });

  it.for([
    '#load.sort=<script>document.title="no"</script>&load.department=<b>&load.pin=nobody <i>',
    '#load.sort=-&load.pin=%00&__proto__.sort=x&load.__proto__=y&load.constructor=z',
    '#%',
    '#=',
    `#load.sort=${'x'.repeat(50_000)}&load.pin=${'y '.repeat(20_000)}`,
  ])('does no harm where it is no choice (%#)', async (wrong) => {
    await open(`load/${wrong}`);
    expect(await idsOf('load')).toHaveLength(20);
    expect(await state()).toMatchObject({ sort: null, department: '', pinned: [] });
    expect(await site.page.title()).not.toBe('no');
    await head('load', 'areas').locator('button').click();
    expect(await state()).toMatchObject({ sort: 'descending' });
    expect(await hash()).not.toMatch(/script|x{9}/);
    expect(said).toEqual([]);
  });
});
