import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { agendaOf } from '../../src/analysis/agenda.ts';
import { weekOf } from '../../src/analysis/week.ts';
import { loadPlaybook } from '../../src/playbook.ts';
import { openBrowser } from '../support/browser.ts';
import { PINNED_DAY } from '../support/pinned.ts';
import { serveSite, type Served } from '../support/serve.ts';
import { REPOSITORY } from '../support/tree.ts';

const { playbook } = loadPlaybook(REPOSITORY, { asOf: PINNED_DAY });
const week = weekOf(playbook, PINNED_DAY);
const html = readFileSync(join(inject('site'), 'week/index.html'), 'utf8');

let browser: Browser;
let served: Served;
beforeAll(async () => {
  [browser, served] = await Promise.all([openBrowser(), serveSite(inject('site'))]);
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

it('the week is printed on one sheet', async () => {
  const page = await browser.newPage();
  await page.goto(`${served.url}week/`);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  await page.close();
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/g)).toHaveLength(1);
});

it('everyone reads what the group said together and who may read the rest, and nothing of what each wrote', () => {
  const sentences = week.parted.sideBySide.flatMap((one) => one.sentences);
  expect(sentences.length).toBeGreaterThan(1);
  for (const { words } of sentences) expect(html).not.toContain(words);
  expect(html).toContain('Partly; not yes for the third time running');
  expect(html).toContain(`is for ${playbook.company.audiences.at(-1)} to read`);
});

it('each seat for which something waits stands on it once, the leaders first', () => {
  const names = [...html.matchAll(/<h3><a [^>]*>([^<]+)<\/a>/g)].map(([, name]) => name);
  expect(names).toEqual(week.seats.map(({ party }) => party?.label));
});

it('the agenda of a forum stands on its page, from what this copy may know', () => {
  const open = loadPlaybook(REPOSITORY, { asOf: PINNED_DAY, audience: playbook.company.audiences[0] });
  const forum = open.playbook.find('forum', 'monday-checkpoint');
  const { apart, lateActions } = agendaOf(open.playbook, open.findings, PINNED_DAY, forum);
  const page = readFileSync(join(inject('site'), 'forums/monday-checkpoint/index.html'), 'utf8');
  const [, agenda = ''] = page.split('id="agenda"');
  const told = apart.filter(({ clusters }) => clusters.some(({ whole }) => whole.length > 0));
  expect(told.length).toBeGreaterThan(1);
  expect(agenda.match(/class="agenda-group"/g)).toHaveLength(told.length);
  expect(agenda.includes('more with other people')).toBe(told.length < apart.length);
  expect(lateActions.length).toBeGreaterThan(0);
  for (const { what } of lateActions) expect(agenda).toContain(what);
});
