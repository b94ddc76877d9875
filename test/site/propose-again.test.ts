import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { reader } from '../support/reader.ts';

const site = reader();
const { said } = site;
let page: Page;

beforeEach(async () => {
  ({ page } = site);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.setViewportSize({ width: 1280, height: 800 });
});

async function open(address: string): Promise<void> {
  await page.goto(site.served.url + address);
  await page.waitForSelector('form.propose');
}
const field = (id: string) => page.locator(`[id="${id}"]`);
const show = () => page.click('form.propose button[type=submit]');
const status = () => page.locator('playbook-propose > [role=status]');
const top = (selector: string) =>
  page.locator(selector).evaluate((one) => Math.round(one.getBoundingClientRect().top));

describe('whoever presses the button', () => {
  it('is led to the sentence that nothing is changed, from wherever that was', async () => {
    await open('propose/behaviour/#contract-sign-off');
    await field('f-escalation').scrollIntoViewIfNeeded();
    await show();
    expect(await status().innerText()).toBe('Nothing is changed: what is filled in is what stands there.');
    expect(await status().evaluate((one) => document.activeElement === one)).toBe(true);
    const at = await top('playbook-propose > [role=status]');
    expect(at).toBeGreaterThan(
      await page
        .locator('header')
        .first()
        .evaluate((one) => one.clientHeight),
    );
    expect(at).toBeLessThan(800);
  });

  it('finds it at the foot of a phone as well', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open('propose/behaviour/#contract-sign-off');
    const box = await page.locator('form.propose button[type=submit]').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    expect(box?.y).toBeGreaterThan(700);
  });
});

describe('a field that was refused', () => {
  it('is looked at again while it is put right, and what was said of it goes', async () => {
    await open('propose/behaviour/#contract-sign-off');
    await field('f-within').fill('soon');
    await field('f-statement').fill('');
    await show();
    expect(await page.locator('.error-summary li').count()).toBe(2);
    await field('f-within').fill('24h');
    await field('f-within').blur();
    expect(await page.locator('#f-within-error').innerText()).toContain(
      'Write "1 business day" (working time) or "24 hours"',
    );
    await field('f-within').fill('1 business day');
    expect(await page.locator('#f-within-error').count()).toBe(0);
    expect(await field('f-within').getAttribute('aria-invalid')).toBeNull();
    expect(await page.locator('.field.wrong').count()).toBe(1);
    expect(await page.locator('.error-summary h2').innerText()).toBe('One thing has to be put right first');
    await field('f-statement').fill('A contract is read within three business days.');
    expect(await page.locator('.error-summary, .field.wrong').count()).toBe(0);
    expect(await status().innerText()).toBe('All of it is put right. Press the button again.');
    await show();
    expect(await page.locator('.proposal > .note').allInnerTexts()).toEqual([
      '“Statement” still says “within three business days”. Change it too?',
    ]);
  });

  it('takes whoever is meant by what they do', async () => {
    await open('propose/area/');
    await field('f-accountable-0').fill('Head of support');
    await field('f-accountable-0').blur();
    expect(await field('f-accountable-0').inputValue()).toBe('rita-falcao');
  });
});

describe('a new record', () => {
  it('that is called like another leads to that one, and says who is missing where nothing says why', async () => {
    await open('propose/area/');
    await field('f-name').fill('Refunds above 500 €');
    await field('f-id').fill('refunds-once-more');
    await field('f-accountable-0').fill('rita-falcao');
    await show();
    expect(await page.locator('.doubts li').allInnerTexts()).toEqual([
      expect.stringMatching(/^There is an area “Refunds above 500 €” already\.\s*Change that area\?$/),
      expect.stringMatching(/is owned by Rita Falcão, and nothing says why\.\s*Fill in “Reason”/),
    ]);
    await page.getByRole('link', { name: 'Change that area?' }).click();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent.startsWith('Change “'));
    expect(await page.locator('h1').innerText()).toBe('Change “Refunds above 500 €”');
  });
});

describe('the way to a change', () => {
  it('says where an account is needed, and counts what its lists count', async () => {
    await page.goto(`${site.served.url}propose/`);
    expect(await page.locator('.lead').innerText()).toMatch(
      /^You need a browser, and an account at github\.com, where the playbook is kept\./,
    );
    const areas = page.getByRole('link', { name: /^Areas: \d+$/ });
    const count = (await areas.innerText()).replace('Areas: ', '');
    await areas.click();
    expect(await page.locator('h1').innerText()).toContain(count);
  });

  it('is told on each page on which promises stand side by side', async () => {
    for (const path of ['response-times/', 'decide/', 'sprints/']) {
      await page.goto(site.served.url + path);
      expect(await page.locator('main').innerText(), path).toMatch(
        /To change .*, open it by .* and choose “Propose a change”/,
      );
    }
  });
});

it('nothing is said on the console', () => {
  expect(said).toEqual([]);
});
