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

const PHONE = { viewport: { width: 390, height: 800 } };

/** A page in a browser of its own, as a reader has it who comes for the first time. */
async function onPage(
  path: string,
  look: (page: Page) => Promise<void>,
  options: { javaScriptEnabled?: boolean } = {},
): Promise<void> {
  const context = await browser.newContext({ ...PHONE, ...options });
  const page = await context.newPage();
  await page.goto(served.url + path);
  await look(page);
  await context.close();
}

describe('the team of a reader', () => {
  it('is chosen once, and its part is shown on each page that has one, also after a reload', async () => {
    await onPage('response-times/', async (page) => {
      await page.getByLabel('Your team').selectOption('Support');
      const part = page.locator('[data-part]');
      await part.getByText('30 minutes').first().waitFor();
      expect(await part.locator('h2').first().innerText()).toBe('Support');
      await page.reload();
      await part.getByText('30 minutes').first().waitFor();
      await page.goto(`${served.url}start/`);
      await page.locator('[data-part]').getByText('Rita Falcão').first().waitFor();
      expect(await page.getByLabel('Your team').inputValue()).toBe('support');
    });
  });

  it('is the one that was chosen last, however late the page of an earlier one arrives', async () => {
    await onPage('response-times/', async (page) => {
      await page.route('**/response-times/support/', async (route) => {
        await new Promise((later) => setTimeout(later, 400));
        await route.continue();
      });
      const late = page.waitForResponse('**/response-times/support/');
      await page.getByLabel('Your team').selectOption('Support');
      await page.getByLabel('Your team').selectOption('Legal');
      await (await late).finished();
      await page.waitForTimeout(100);
      expect(await page.locator('[data-part] h2').first().innerText()).toBe('Legal');
    });
  });

  it('can be forgotten', async () => {
    await onPage('response-times/', async (page) => {
      await page.getByLabel('Your team').selectOption('Support');
      await page.locator('[data-part] h2').first().waitFor();
      await page.getByLabel('Your team').selectOption('');
      expect(await page.locator('[data-part]').innerText()).toBe('');
      await page.reload();
      expect(await page.getByLabel('Your team').inputValue()).toBe('');
    });
  });

  it('leads from the page of one team to the page of another', async () => {
    await onPage('response-times/platform/', async (page) => {
      expect(await page.getByLabel('Your team').inputValue()).toBe('platform');
      await page.getByLabel('Your team').selectOption('Legal');
      await page.waitForURL('**/response-times/legal/');
      expect(await page.locator('h1').innerText()).toContain('Legal');
    });
  });

  it('that is gone is not asked for', async () => {
    const context = await browser.newContext(PHONE);
    await context.addInitScript(() => localStorage.setItem('playbook-team', 'dissolved'));
    const page = await context.newPage();
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() !== 200) missing.push(response.url());
    });
    await page.goto(`${served.url}response-times/`, { waitUntil: 'networkidle' });
    expect(await page.getByLabel('Your team').inputValue()).toBe('');
    expect(missing).toEqual([]);
    await context.close();
  });

  it('is a list of links where scripts do not run', async () => {
    await onPage(
      'response-times/',
      async (page) => {
        await page.getByText('Choose your team').click();
        await page.locator('.my-team').getByRole('link', { name: 'Support', exact: true }).click();
        expect(await page.locator('h1').innerText()).toContain('Support');
        expect(await page.getByText('30 minutes').first().isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the menu of a phone', () => {
  it('closes when one taps beside it, and follows no link that lies below', async () => {
    await onPage('', async (page) => {
      const before = page.url();
      await page.locator('.menu summary').click();
      await page.mouse.click(60, 760);
      expect(await page.locator('.menu').evaluate((menu) => (menu as HTMLDetailsElement).open)).toBe(false);
      expect(page.url()).toBe(before);
    });
  });
});

describe('who decides', () => {
  const shown = (page: Page) =>
    page
      .locator('.decision')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ id }) => id));

  it('is found by what one needs, also by another word for it, and says so where nothing fits', async () => {
    await onPage('decide/', async (page) => {
      const all = await shown(page);
      const field = page.getByLabel('I need a decision on …');
      await field.fill('a discount of 20 %');
      expect(await shown(page)).toEqual(['discount-decision']);
      expect(await page.locator('.find [role=status]').innerText()).toBe('1 decision and 1 area below.');
      expect(await page.locator('#ladder').isVisible()).toBe(false);
      await field.fill('rebates');
      expect(await shown(page)).toEqual(['discount-decision']);
      await field.fill('xyzzyq');
      expect(await shown(page)).toEqual([]);
      expect(await page.locator('.find [role=status]').innerText()).toContain('Who owns what');
      await field.fill('');
      expect(await shown(page)).toEqual(all);
    });
  });

  it('is open again for who comes back to it', async () => {
    await onPage('decide/', async (page) => {
      await page.locator('#buy-a-tool > summary').click();
      await page.locator('#buy-a-tool').getByRole('link', { name: 'Arvid Norrgren' }).first().click();
      await page.waitForURL('**/people/arvid-norrgren/');
      await page.goBack();
      expect(await page.locator('#buy-a-tool').evaluate((one) => (one as HTMLDetailsElement).open)).toBe(
        true,
      );
    });
  });

  it('says for an area without a time of its own who decides about it', async () => {
    await onPage('decide/', async (page) => {
      await page.getByLabel('I need a decision on …').fill('label printing');
      const row = page.locator('[data-words]', { hasText: 'Label printing' }).last();
      expect(await row.innerText()).toMatch(/Small decisions.*2.business.days.*Mara Lindqvist/);
    });
  });

  it('shows the decider and the time before anything is opened, and the rest without scripts', async () => {
    await onPage(
      'decide/',
      async (page) => {
        const entry = page.locator('#discount-decision');
        expect(await entry.locator('> summary').innerText()).toMatch(
          /2 business days[\s\S]*Decides: Head of sales, Birgit Oldenkamp/,
        );
        await entry.locator('> summary').click();
        expect(await entry.innerText()).toMatch(/Must agree\s+Rutger van Haaften/);
        expect(await entry.innerText()).toMatch(/If it stalls\s+after 1.business.day to Delphine Carrasco/);
        expect(await page.locator('.find').isVisible()).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });

  it('stands on paper whole, with the name of each decision and without what only a screen can use', async () => {
    await onPage('decide/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      const entry = page.locator('#discount-decision');
      expect(await entry.locator('> summary').innerText()).toContain('Discounts above fifteen per cent');
      expect(await entry.getByText('after 1 business day to').isVisible()).toBe(true);
      expect(await entry.locator('table').isVisible()).toBe(true);
      for (const unused of ['.find', '.top nav', '.foot ul'])
        expect(await page.locator(unused).first().isVisible(), unused).toBe(false);
    });
  });
});
