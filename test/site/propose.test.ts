import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { KIND_NAMES, type Kind } from '../../src/kinds.ts';
import { diskFiles, type Files } from '../../src/source/files.ts';
import { readSource } from '../../src/source/read.ts';
import { openBrowser } from '../support/browser.ts';
import { serveSite, type Served } from '../support/serve.ts';
import { REPOSITORY } from '../support/tree.ts';

/** One line of one record of each kind: a value that is refused, in which words, and one that is right. */
const LINES: Readonly<
  Record<
    Kind,
    {
      readonly id: string;
      readonly file: string;
      readonly field: string;
      readonly wrong: string;
      readonly says: string;
      readonly right: string;
      /** The line before and after. */
      readonly was: string;
      readonly is: string;
    }
  >
> = {
  company: {
    id: 'company',
    file: 'data/company.yaml',
    field: 'f-hours',
    wrong: '9 to 5',
    says: '“9 to 5”',
    right: '09:00-17:00',
    was: 'hours: 09:00-17:30',
    is: 'hours: 09:00-17:00',
  },
  team: {
    id: 'support',
    file: 'data/teams.yaml',
    field: 'f-size',
    wrong: 'many',
    says: '`size`: “many” is text; a number is expected.',
    right: '23',
    was: '  size: 22',
    is: '  size: 23',
  },
  person: {
    id: 'lena-harmsen',
    file: 'data/people.yaml',
    field: 'f-reportsTo',
    wrong: 'jonas-ehlering',
    says: '“jonas-ehlering” is no person that this playbook knows. Did you mean “jonas-ehlerding”?',
    right: 'cto',
    was: '  reportsTo: jonas-ehlerding',
    is: '  reportsTo: cto',
  },
  value: {
    id: 'keep-our-word',
    file: 'src/content/values/keep-our-word.mdx',
    field: 'f-rank',
    wrong: '0',
    says: '“0” is too small for `rank`. Write 1 or more.',
    right: '2',
    was: 'rank: 1',
    is: 'rank: 2',
  },
  behaviour: {
    id: 'contract-sign-off',
    file: 'data/behaviours/contract-sign-off.yaml',
    field: 'f-within',
    wrong: '3 days',
    says: '“3 days” could mean working days or clock time. Write "3 business days" (working days) or "72 hours" (clock time).',
    right: '4 business hours',
    was: 'within: 3 business days',
    is: 'within: 4 business hours',
  },
  area: {
    id: 'refunds',
    file: 'data/areas/refunds.yaml',
    field: 'f-since',
    wrong: '2026-02-30',
    says: '“2026-02-30”',
    right: '2026-10-02',
    was: 'since: 2026-10-01',
    is: 'since: 2026-10-02',
  },
  concern: {
    id: 'speed',
    file: 'data/concerns.yaml',
    field: 'f-name',
    wrong: '',
    says: '`name` is missing. What people call it: speed, reliability, cost.',
    right: 'Speed of answers',
    was: '  name: Speed of deciding',
    is: '  name: Speed of answers',
  },
  tradeoff: {
    id: 'depth-over-reach',
    file: 'data/tradeoffs.yaml',
    field: 'f-until',
    wrong: '2026-09-30',
    says: 'The last day, `until`, lies before the first, `from`. Write a later `until`, or an earlier `from`.',
    right: '2027-06-30',
    was: '  until: 2027-03-31',
    is: '  until: 2027-06-30',
  },
  measure: {
    id: 'yearly-retention',
    file: 'data/measures.yaml',
    field: 'f-reviewEvery',
    wrong: 'quarterly',
    says: '“quarterly”',
    right: '1 month',
    was: '  reviewEvery: 1 quarter',
    is: '  reviewEvery: 1 month',
  },
  focus: {
    id: 'keep-every-customer',
    file: 'data/focuses.yaml',
    field: 'f-until',
    wrong: '31.12.2026',
    says: '“31.12.2026”',
    right: '2027-01-31',
    was: '  until: 2026-12-31',
    is: '  until: 2027-01-31',
  },
  priority: {
    id: 'forty-signatures',
    file: 'data/priorities.yaml',
    field: 'f-capacity',
    wrong: '140',
    says: '“140” is too large for `capacity`. Write 100 or less.',
    right: '50',
    was: '  capacity: 60',
    is: '  capacity: 50',
  },
  forum: {
    id: 'monday-checkpoint',
    file: 'data/forums.yaml',
    field: 'f-duration',
    wrong: 'half an hour',
    says: '“half an hour”',
    right: '30 minutes',
    was: '  duration: 45 minutes',
    is: '  duration: 30 minutes',
  },
  checkpoint: {
    id: 'monday-2026-07-06',
    file: 'data/checkpoints.yaml',
    field: 'f-date',
    wrong: '6 July',
    says: '“6 July”',
    right: '2026-07-07',
    was: '  date: 2026-07-06',
    is: '  date: 2026-07-07',
  },
  decision: {
    id: 'one-person-at-night',
    file: 'data/decisions.yaml',
    field: 'f-raised',
    wrong: 'mid-July',
    says: '“mid-July”',
    right: '2026-07-13 15:30',
    was: '  raised: 2026-07-13 15:00',
    is: '  raised: 2026-07-13 15:30',
  },
  directive: {
    id: 'every-new-customer',
    file: 'data/directives.yaml',
    field: 'f-until',
    wrong: '2026-07-01',
    says: 'lies before the day on which it was given',
    right: '2026-10-31',
    was: '  until: 2026-09-30',
    is: '  until: 2026-10-31',
  },
  pulse: {
    id: 'members-in-july',
    file: 'data/pulses.yaml',
    field: 'f-n',
    wrong: '80',
    says: 'More answered than were asked, `n`. Write the number of people who were asked, or correct the counts.',
    right: '125',
    was: '  n: 120',
    is: '  n: 125',
  },
  term: {
    id: 'outage',
    file: 'data/terms.yaml',
    field: 'f-owner',
    wrong: 'platfrom',
    says: '“platfrom” is no person or team that this playbook knows. Did you mean “platform”?',
    right: 'platform',
    was: '  owner: lena-harmsen',
    is: '  owner: platform',
  },
  guide: {
    id: 'settle-an-overlap',
    file: 'src/content/guides/settle-an-overlap.mdx',
    field: 'f-reviewed',
    wrong: 'yesterday',
    says: '“yesterday”',
    right: '2026-11-20',
    was: 'reviewed: 2026-10-12',
    is: 'reviewed: 2026-11-20',
  },
};
/** What the open copy shows of these may be less than stands in the file, so that it gives lines and no file. */
const LINES_ONLY: readonly Kind[] = ['checkpoint', 'decision', 'pulse'];

let browser: Browser;
let served: Served;
let page: Page;
const said: string[] = [];

beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serveSite(inject('site'))]);
});
beforeEach(async () => {
  await (page as Page | undefined)?.close();
  page = await browser.newPage();
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('dialog', (dialog) => void dialog.accept());
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

async function open(address: string): Promise<void> {
  await page.goto(served.url + address);
  await page.waitForSelector('form.propose');
}
const field = (id: string) => page.locator(`[id="${id}"]`);
const show = () => page.click('form.propose button[type=submit]');
const focused = () => page.evaluate(() => document.activeElement?.id ?? '');
const plain = (text: string) => text.replaceAll('`', '');
/** The lines of the diff that are gone or new. */
const changedLines = async (is: 'gone' | 'new') =>
  page.locator(`.line-diff > .${is} > :last-child`).evaluateAll((all) => all.map((one) => one.textContent));

/** The playbook that ships with one file saying something else. */
function filesWith(path: string, text: string): Files {
  const disk = diskFiles(REPOSITORY);
  const list = (folder: string) =>
    [...new Set([...disk.list(folder), ...(path.startsWith(`${folder}/`) ? [path] : [])])].sort();
  return {
    ...disk,
    list,
    bytes: (file) => (file === path ? new TextEncoder().encode(text) : disk.bytes(file)),
  };
}
const textOf = (path: string): string => new TextDecoder().decode(diskFiles(REPOSITORY).bytes(path));

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
      const after = LINES_ONLY.includes(kind)
        ? replaceIn(before, id, was, is)
        : replacedBy(before, await page.locator('.takeaway textarea').inputValue(), id);
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

/** A file in which a person has put other lines in the place of those of one record. */
function replacedBy(text: string, own: string, id: string): string {
  if (!own.startsWith(`${id}:`)) return own;
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith(`${id}:`));
  const count = own.replace(/\n$/, '').split('\n').length;
  return [...lines.slice(0, from), ...own.replace(/\n$/, '').split('\n'), ...lines.slice(from + count)].join(
    '\n',
  );
}

/** A file in which a person has changed one line of a record by hand. */
function replaceIn(text: string, id: string, was: string, is: string): string {
  const from = text.indexOf(`\n${id}:`);
  const at = text.indexOf(`\n${was}\n`, from) + 1;
  return text.slice(0, at) + is + text.slice(at + was.length);
}

describe('something new', () => {
  it('is an area, with an id that its name suggests, in a file of its own that the host begins', async () => {
    await open('propose/area/');
    await show();
    expect(await page.locator('.error-summary li').allInnerTexts()).toEqual(['name is missing.']);
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
    const link = new URL((await page.locator('.steps a').getAttribute('href')) ?? '');
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
