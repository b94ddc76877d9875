import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { editionFromJson, type EditionJson } from '../../src/analysis/diff/edition-json.ts';
import { sentenceOf } from '../../src/analysis/diff/summary.ts';
import { compare } from '../../src/analysis/diff/told.ts';
import { openBrowser } from '../support/browser.ts';
import { serveSite, type Served } from '../support/serve.ts';
import { filesOf } from '../support/site-files.ts';

const read = (path: string) => readFileSync(join(inject('site'), path), 'utf8');
const edition = (version: string) =>
  editionFromJson(JSON.parse(read(`v/${version}/playbook.json`)) as EditionJson);

describe('what a release is for programs', () => {
  it.each(['2026.1', '2026.2', '2026.3', 'working'])('fits the published schema: %s', (version) => {
    const validate = new Ajv2020({ strict: true }).compile(
      JSON.parse(read('schemas/playbook-1.json')) as object,
    );
    expect(validate(JSON.parse(read(`v/${version}/playbook.json`))), JSON.stringify(validate.errors)).toBe(
      true,
    );
  });
});

describe('the page of a comparison', () => {
  const page = read('changes/2026.2...2026.3/index.html');
  const text = page
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, '’')
    .replace(/\s+/g, ' ');

  it('says in one sentence what changed, as the published versions give it', () => {
    expect(text).toContain(sentenceOf(compare(edition('2026.2'), edition('2026.3'))));
  });

  it('tells what turned first of all', () => {
    const [, first = ''] = /<section class="panel" id="first">([^]*?)<\/section>/.exec(page) ?? [];
    expect(first.match(/<li>/g)).toHaveLength(6);
    expect(first).toContain('<a href="#behaviour/replies-on-help">Replies on #help</a> asks less: ');
    expect(first).toContain('Reliability comes before cost now; it was the other way round.');
  });

  it('tells a team what changed for it, without a script', () => {
    const [, platform = ''] = /id="team-platform">([^]*?)<\/details>/.exec(page) ?? [];
    const lines = platform
      .split('<li>')
      .slice(1)
      .map((line) =>
        line
          .replace(/<[^>]+>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      );
    expect(lines).toContain('The on-call telephone tightened promise 30 minutes 15 minutes');
    expect(lines).toContain('The on-call rota owner moved accountable Jonas Ehlerding Lena Harmsen');
    expect(lines.some((line) => line.startsWith('Renewals'))).toBe(false);
  });

  it('shows a promise that changed with both its times, and where it was decided', () => {
    const [, phone = ''] = /<li id="behaviour\/on-call-phone">([^]*?)<\/dl>/.exec(page) ?? [];
    expect(phone).toContain('<del>30 minutes</del> <ins>15 minutes</ins>');
    expect(page).toContain('Decided in <a href="/decisions/second-person-at-night/">');
  });

  it('leads from what is gone to the release that had it', () => {
    expect(page).toContain('<a href="/v/2026.2/behaviours/#platform-three-weeks">Sprints of Platform</a>');
  });
});

describe('in a browser', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  beforeAll(async () => {
    [browser, served] = await Promise.all([openBrowser(), serveSite(inject('site'))]);
    page = await browser.newPage();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  const sentence = () => page.locator('playbook-compare .lead').textContent();

  it('the team that was chosen on this device stands first, and open', async () => {
    await page.goto(`${served.url}changes/2026.2...2026.3/`);
    await page.evaluate(() => localStorage.setItem('playbook-team', 'support'));
    await page.reload();
    expect(await page.locator('playbook-changes-team > details').first().getAttribute('id')).toBe(
      'team-support',
    );
    expect(await page.locator('#team-support').getAttribute('open')).not.toBeNull();
  });

  it('any two versions are compared, the sides swapped, and the pair stands in the address', async () => {
    await page.goto(`${served.url}changes/compare/?2026.1...2026.3`);
    expect(await sentence()).toBe(sentenceOf(compare(edition('2026.1'), edition('2026.3'))));
    await page.getByRole('button', { name: 'Swap sides' }).click();
    await page.waitForFunction(() =>
      document.querySelector('playbook-compare .lead')?.textContent.includes('Between 2026.3 and 2026.1'),
    );
    expect(await sentence()).toBe(sentenceOf(compare(edition('2026.3'), edition('2026.1'))));
    expect(new URL(page.url()).hash).toBe('#2026.3...2026.1');
    await page.reload();
    await page.waitForSelector('playbook-compare .lead');
    expect(await sentence()).toContain('Between 2026.3 and 2026.1');
  });

  it('two that have a page of their own read the same there as when the browser compares them', async () => {
    const sections = () =>
      page.locator('section.panel').evaluateAll((all) => all.map((one) => one.innerHTML));
    await page.goto(`${served.url}changes/2026.2...2026.3/`);
    await page.evaluate(() => localStorage.removeItem('playbook-team'));
    await page.reload();
    const built = await sections();
    await page.goto(`${served.url}changes/compare/#2026.2...2026.3`);
    await page.waitForSelector('playbook-compare .lead');
    expect(await sections()).toEqual(built);
  });

  it('comparing loads no more than 15 kB of scripts, zipped, and asks no other host', async () => {
    const paths: string[] = [];
    page.on('request', (request) => paths.push(request.url()));
    await page.goto(`${served.url}changes/compare/`);
    await page.waitForSelector('playbook-compare .lead');
    expect(paths.filter((url) => !url.startsWith(served.url))).toEqual([]);
    const scripts = [...new Set(paths.filter((url) => url.endsWith('.js')))].map(
      (url) => new URL(url).pathname,
    );
    const size = filesOf(inject('site'))
      .filter(({ path }) => scripts.includes(`/${path}`))
      .reduce((sum, { full }) => sum + gzipSync(readFileSync(full)).length, 0);
    expect(scripts.length).toBeGreaterThan(0);
    expect(size).toBeLessThan(15_000);
  });
});
