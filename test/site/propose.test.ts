import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { KIND_NAMES } from '../../src/kinds.ts';
import { readSource } from '../../src/source/read.ts';
import { filesWith, followed, LINES, textOf } from '../support/proposals.ts';
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
const plain = (text: string) => text.replaceAll('`', '');
/** The lines of the diff that are gone or new. */
const changedLines = async (is: 'gone' | 'new') =>
  page.locator(`.line-diff > .${is} > :last-child`).evaluateAll((all) => all.map((one) => one.textContent));

describe('a form for each kind', () => {
  it('there is one for every kind', () => {
    expect(Object.keys(LINES).sort()).toEqual([...KIND_NAMES].sort());
  });

  for (const kind of KIND_NAMES) {
    const { id, file, field: name, wrong, says, right, was, is } = LINES[kind];

    it(`refuses a wrong value in words, shows what a right one changes, and changes that line alone: ${kind}`, async () => {
      await open(`propose/${kind}/#${id}`);
      await field(name).fill(wrong);
      await show();
      expect(await field(name).getAttribute('aria-invalid')).toBe('true');
      const error = await page.locator(`#${name}-error`).innerText();
      expect(error.replace(/^Error:\s*/, '')).toContain(plain(says));
      expect((await field(name).getAttribute('aria-describedby'))?.split(' ')).toContain(`${name}-error`);
      expect(await page.locator('.error-summary li').count()).toBe(1);
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('error-summary');
      expect(await page.locator('.proposal').count()).toBe(0);

      await page.click('.error-summary a');
      expect(await focused()).toBe(name);
      await field(name).fill(right);
      await show();
      expect(await page.locator('.error-summary').count()).toBe(0);
      expect(await focused()).toBe('proposal-head');
      const [gone, fresh] = [await changedLines('gone'), await changedLines('new')];
      expect([gone, fresh]).toEqual([[was], [is]]);

      const before = textOf(file);
      const step = await page.locator('.propose-steps > li:has(textarea) > p').last().innerText();
      const after = followed(
        before,
        { says: step, taken: await page.locator('.takeaway textarea').inputValue() },
        id,
      );
      const lines = [before, after].map((text) => text.split('\n'));
      const differ = (lines[0] ?? []).filter((line, index) => line !== lines[1]?.[index]);
      expect([differ, lines[0]?.length]).toEqual([[was], lines[1]?.length]);
      const source = readSource(filesWith(file, after));
      expect(source.faults).toEqual([]);
      const value = source.records.find(({ ref }) => ref === `${kind}/${id}`)?.value as Record<
        string,
        unknown
      >;
      expect(String(value[name.replace('f-', '')])).toBe(right);
      expect(said).toEqual([]);
    });
  }
});

describe('something new', () => {
  it('is an area, with an id that its name suggests, in a file of its own that the host begins', async () => {
    await open('propose/area/');
    await show();
    expect(await page.locator('.error-summary li').allInnerTexts()).toEqual(['“Name” is missing.']);
    await field('f-name').fill('Night deliveries');
    expect(await field('f-id').inputValue()).toBe('night-deliveries');
    await show();
    expect(await page.locator('.error-summary li').allInnerTexts()).toEqual([
      'Nobody is accountable for “Night deliveries”.',
    ]);
    await page.click('.error-summary a');
    await field('f-accountable-0').fill('Rita Falcão');
    await field('f-accountable-0').blur();
    expect(await field('f-accountable-0').inputValue()).toBe('rita-falcao');
    await field('f-reason').fill('Hears at night what went wrong by day: "late" is not lost.');
    await show();
    const text = await page
      .locator('.line-diff > .new > :last-child')
      .evaluateAll((all) => all.map((one) => one.textContent).join('\n'));
    expect(text).toBe(
      'name: Night deliveries\naccountable: rita-falcao\nreason: \'Hears at night what went wrong by day: "late" is not lost.\'',
    );
    const source = readSource(filesWith('data/areas/night-deliveries.yaml', `${text}\n`));
    expect(source.faults).toEqual([]);
    expect(source.records.find(({ ref }) => ref === 'area/night-deliveries')?.written).toMatchObject({
      accountable: ['rita-falcao'],
    });
    const link = new URL((await page.locator('.propose-steps a').getAttribute('href')) ?? '');
    expect(link.pathname).toBe('/corvane/playbook/new/main');
    expect(link.searchParams.get('filename')).toBe('data/areas/night-deliveries.yaml');
    expect(link.searchParams.get('value')).toBe(`${text}\n`);
  });

  it('cannot take an id that somebody has', async () => {
    await open('propose/team/');
    await field('f-name').fill('Support');
    await show();
    expect(await page.locator('#f-id-error').innerText()).toContain('“support” is already the id of a team.');
    await field('f-id').fill('rita-falcao');
    await show();
    expect(await page.locator('#f-id-error').innerText()).toContain(
      '“rita-falcao” is already the id of a person.',
    );
  });

  it('has the fields of its type', async () => {
    await open('propose/behaviour/');
    expect(await field('f-within').count()).toBe(0);
    await field('f-type').selectOption('response-expectation');
    expect(await field('f-within').count()).toBe(1);
    expect(await focused()).toBe('f-type');
    await field('f-channel').fill('chat');
    await field('f-type').selectOption('sprint-length');
    expect([await field('f-channel').count(), await field('f-length').count()]).toEqual([0, 1]);
    await field('f-type').selectOption('response-expectation');
    expect(await field('f-channel').inputValue()).toBe('chat');
  });
});

describe('what can be said in one line or in several', () => {
  it('says working hours day by day where one line for all is not enough', async () => {
    await open('propose/company/');
    await page.getByRole('button', { name: 'Say it for each day' }).click();
    expect(await focused()).toBe('f-hours-monday-0');
    await field('f-hours-friday-0').fill('09:00-15:00');
    await show();
    expect(await page.locator('.line-diff > .new > :last-child').allInnerTexts()).toEqual([
      'hours:',
      '  monday: 09:00-17:30',
      '  tuesday: 09:00-17:30',
      '  wednesday: 09:00-17:30',
      '  thursday: 09:00-17:30',
      '  friday: 09:00-15:00',
    ]);
  });
});
