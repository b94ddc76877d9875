import type { Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { KIND_NAMES } from '../../src/kinds.ts';
import { filesOf, pagesOf } from '../support/site-files.ts';
import { violations } from '../support/axe.ts';
import { reader } from '../support/reader.ts';

const site = reader();
const { said } = site;
let page: Page;

beforeEach(() => {
  ({ page } = site);
  page.on('dialog', (dialog) => void dialog.accept());
});

async function open(address: string): Promise<void> {
  await page.goto(site.served.url + address);
  await page.waitForSelector('form.propose');
}
const field = (id: string) => page.locator(`[id="${id}"]`);
const show = () => page.click('form.propose button[type=submit]');
const focused = () => page.evaluate(() => document.activeElement?.id ?? '');

describe('a new record', () => {
  it('is asked at once for what is expected of its kind, and for nothing else that can wait', async () => {
    await open('propose/area/');
    for (const id of ['f-name', 'f-id', 'f-accountable-0', 'f-reason'])
      expect(await field(id).isVisible(), id).toBe(true);
    for (const id of ['f-tier', 'f-backup-0', 'f-formerly-0'])
      expect(await field(id).isVisible(), id).toBe(false);
    expect(await page.locator('legend', { hasText: 'Accountable' }).innerText()).toBe('Accountable');
  });
});

describe('what was typed', () => {
  it('is there again after a reload, and until it is begun again', async () => {
    await open('propose/term/#outage');
    await field('f-name').fill('Outages');
    await field('f-aliases-0').fill('standstill');
    await page.reload();
    await page.waitForSelector('form.propose');
    expect(await page.locator('playbook-propose > [role=status]').innerText()).toBe(
      'What you had typed here before is still there.',
    );
    expect([await field('f-name').inputValue(), await field('f-aliases-0').inputValue()]).toEqual([
      'Outages',
      'standstill',
    ]);
    await page.getByRole('button', { name: 'Begin again' }).click();
    expect([await field('f-name').inputValue(), await field('f-aliases-0').inputValue()]).toEqual([
      'Outage',
      'downtime',
    ]);
    await page.reload();
    await page.waitForSelector('form.propose');
    expect(await field('f-name').inputValue()).toBe('Outage');
  });

  it('is not lost silently: a browser asks before it leaves, and no longer once it was taken along', async () => {
    const asked: string[] = [];
    page.removeAllListeners('dialog');
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await open('propose/term/#outage');
    await field('f-name').pressSequentially('s');
    await page.goto('about:blank');
    expect(asked).toEqual(['beforeunload']);
    await open('propose/term/#loss');
    await field('f-name').pressSequentially('es');
    await show();
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await page.goto('about:blank');
    expect(asked).toEqual(['beforeunload']);
  });

  it('is kept for each record by itself, and the choice at the top leads from one to another', async () => {
    await open('propose/term/#outage');
    await field('f-name').fill('Outages');
    await field('f-record').selectOption('loss');
    expect(await page.locator('h1').innerText()).toBe('Change “Loss”');
    expect([await field('f-name').inputValue(), new URL(page.url()).hash]).toEqual(['Loss', '#loss']);
    await field('f-record').selectOption('');
    expect([await page.locator('h1').innerText(), await field('f-name').inputValue()]).toEqual([
      'Add a term',
      '',
    ]);
    await page.goBack();
    await page.goBack();
    expect(await field('f-name').inputValue()).toBe('Outages');
  });

  it('comes to nothing where it is what stands there', async () => {
    await open('propose/term/#outage');
    await field('f-name').fill('Outage ');
    await show();
    expect(await page.locator('playbook-propose > [role=status]').innerText()).toBe(
      'Nothing is changed: what is filled in is what stands there.',
    );
    expect(await page.locator('.proposal').count()).toBe(0);
  });
});

describe('a form', () => {
  it('says in a sentence what a changed promise and another owner come to, and hides that once more is typed', async () => {
    await open('propose/behaviour/#contract-sign-off');
    await field('f-within').fill('4 business hours');
    await field('f-owner').fill('cfo');
    await show();
    expect(await page.locator('.proposal > .list > li').allInnerTexts()).toEqual([
      'Owner: from Tobias Kernbach to Rutger van Haaften',
      'Within tightened: from 3 business days to 4 business hours',
    ]);
    await field('f-owner').fill('coo');
    expect(await page.locator('.proposal').count()).toBe(0);
  });

  it('takes entries of a list away and adds others, with the keyboard alone', async () => {
    await open('propose/behaviour/#contract-sign-off');
    await page.getByRole('button', { name: 'Remove applies to, 4', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add another to escalation' }).focus();
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('f-escalation-1-after');
    await page.keyboard.type('3 business days');
    await page.keyboard.press('Enter');
    expect(await page.locator('.error-summary li').allInnerTexts()).toEqual(['escalation[2].to is missing.']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('f-escalation-1-to');
    await page.keyboard.type('ceo');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('proposal-head');
    const lines = page.locator('.line-diff > :is(.new, .gone) > :last-child');
    expect(await lines.evaluateAll((all) => all.map((one) => one.textContent))).toEqual([
      'appliesTo: [customers, legal, finance, platform]',
      'appliesTo: [customers, legal, finance]',
      '  - after: 3 business days',
      '    to: ceo',
    ]);
  });

  it('never covers what has the focus', async () => {
    for (const viewport of [
      { width: 390, height: 700 },
      { width: 1280, height: 800 },
    ]) {
      await page.setViewportSize(viewport);
      await open('propose/behaviour/#contract-sign-off');
      await field('f-record').focus();
      const covered: string[] = [];
      for (let count = 0; count < 60; count += 1) {
        await page.keyboard.press('Tab');
        const id = await page.evaluate(() => {
          const { bottom, top } = document.activeElement?.getBoundingClientRect() ?? { bottom: 0, top: 0 };
          const buttons = document.querySelector('.propose > .form-buttons');
          const bar = buttons?.getBoundingClientRect();
          const isHidden =
            bar && !buttons?.contains(document.activeElement) && bottom > bar.top + 1 && top < bar.bottom;
          return isHidden ? document.activeElement?.id : undefined;
        });
        if (id !== undefined) covered.push(id);
      }
      expect(covered).toEqual([]);
    }
  });

  it('says what to do where what it needs cannot be loaded', async () => {
    await page.route('**/propose/term.json', (route) => route.abort());
    await page.goto(`${site.served.url}propose/term/#outage`);
    await page.getByText('The form could not be loaded. Try again, or use the ways below.').waitFor();
    expect(await page.getByRole('heading', { name: 'Without the form' }).isVisible()).toBe(true);
    said.length = 0;
  });

  it('says what is worth another look, and lets it pass', async () => {
    await open('propose/behaviour/#contract-sign-off');
    await page
      .getByRole('button', { name: 'Remove escalation, 1', includeHidden: true })
      .evaluate((one) => (one as HTMLElement).click());
    for (const left of [3, 2, 1])
      await page
        .getByRole('button', { name: `Remove approvers, ${left}`, includeHidden: true })
        .evaluate((one) => (one as HTMLElement).click());
    await show();
    expect(await page.locator('.error-summary').count()).toBe(0);
    expect(await page.locator('.doubts li').count()).toBe(1);
    expect(await page.locator('.line-diff > .gone').count()).toBeGreaterThan(4);
  });

  it('changes the story of a value and nothing above it', async () => {
    await open('propose/value/#keep-our-word');
    const story = await field('f-body').inputValue();
    await field('f-body').fill(story.replace('In the spring of 2025', 'In the autumn of 2025'));
    await show();
    const lines = page.locator('.line-diff > :is(.new, .gone) > :last-child');
    expect(await lines.count()).toBe(2);
    expect(await lines.last().innerText()).toMatch(/^In the autumn of 2025 a furniture shipper/);
  });

  it('is reached from the page of its record, and from the list of its kind', async () => {
    await page.goto(`${site.served.url}areas/refunds/`);
    await page.getByRole('link', { name: 'Propose a change' }).click();
    await page.waitForSelector('form.propose');
    expect(await page.locator('h1').innerText()).toBe('Change “Refunds above 500 €”');
    await page.goto(`${site.served.url}ownership/`);
    await page.getByRole('link', { name: 'Add an area' }).click();
    await page.waitForSelector('form.propose');
    expect(await page.locator('h1').innerText()).toBe('Add an area');
  });

  it('shows axe nothing, filled in, refused or with what it comes to, in light, dark, forced colours and 320 px', async () => {
    const wide = { viewport: { width: 1280, height: 900 } };
    const found: string[] = [];
    for (const options of [
      wide,
      { ...wide, colorScheme: 'dark' as const },
      { ...wide, forcedColors: 'active' as const },
      { viewport: { width: 320, height: 640 } },
    ]) {
      const context = await site.browser.newContext({ ...options, bypassCSP: true });
      page = await context.newPage();
      await open('propose/behaviour/#contract-sign-off');
      const look = async (state: string) => {
        for (const line of await violations(page)) found.push(`${JSON.stringify(options)} ${state} ${line}`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), state).toBe(
          options.viewport.width,
        );
      };
      await look('filled in');
      await field('f-within').fill('soon');
      await field('f-statement').fill('');
      await show();
      await look('refused');
      await field('f-within').fill('none');
      await field('f-statement').fill('A contract is read by three at the same time.');
      await show();
      await look('with what it comes to');
      await context.close();
    }
    expect(found).toEqual([]);
  });

  it('is no larger than 120 kB of scripts, zipped, beside those of every page, and asks no other host', async () => {
    const scriptsOf = async (path: string) => {
      const asked: string[] = [];
      const listen = (request: { url(): string }) => asked.push(request.url());
      page.on('request', listen);
      await page.goto(site.served.url + path, { waitUntil: 'networkidle' });
      page.off('request', listen);
      expect(asked.filter((url) => !url.startsWith(site.served.url))).toEqual([]);
      return asked.filter((url) => url.endsWith('.js')).map((url) => new URL(url).pathname);
    };
    const everywhere = new Set(await scriptsOf('terms/outage/'));
    const scripts = new Set((await scriptsOf('propose/behaviour/')).filter((path) => !everywhere.has(path)));
    const size = filesOf(inject('site'))
      .filter(({ path }) => scripts.has(`/${path}`))
      .reduce((sum, { full }) => sum + gzipSync(readFileSync(full)).length, 0);
    expect(size).toBeGreaterThan(50_000);
    expect(size).toBeLessThan(120_000);
  });

  it('is loaded on its own pages alone', () => {
    const large = new Set(
      filesOf(inject('site'))
        .filter(({ path, full }) => path.endsWith('.js') && gzipSync(readFileSync(full)).length > 50_000)
        .map(({ path }) => `/${path}`),
    );
    expect(large.size).toBe(1);
    const loading = pagesOf(inject('site')).filter(({ html }) =>
      [...large].some((path) => html.includes(path)),
    );
    expect(loading.map(({ path }) => path)).toEqual(KIND_NAMES.map((kind) => `propose/${kind}/`).sort());
  });

  it('leads without scripts to the editor of the host, and to the lists', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await context.newPage();
    await still.goto(`${site.served.url}propose/area/#refunds`);
    const links = await still
      .locator('playbook-propose a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links[0]).toBe('/ownership/');
    expect(links[1]).toMatch(
      /^https:\/\/github\.com\/corvane\/playbook\/new\/main\?filename=data%2Fareas%2Fnew-area\.yaml/,
    );
    expect(await still.getByText('The form is being made').isVisible()).toBe(false);
    await context.close();
  });

  it('says nothing on the console', () => {
    expect(said).toEqual([]);
  });
});
