import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { atomFeed } from '../../src/exchange/feed.ts';
import { openBrowser } from '../support/browser.ts';
import { serveSite, type Served } from '../support/serve.ts';
import { filesOf, pagesOf } from '../support/site-files.ts';

const pages = new Map(pagesOf(inject('site')).map(({ path, html }) => [path, html]));
const feeds = filesOf(inject('site')).filter(({ path }) => /(?:^|\/)feed\.(?:xml|json)$/.test(path));
const text = (path: string): string => readFileSync(join(inject('site'), path), 'utf8');
/** The words of a part of a page. */
const words = (path: string, part: RegExp): string =>
  (part.exec(pages.get(path) ?? '')?.[0] ?? '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const since = (path: string): string => words(path, /<p class="since">[^]*?<\/p>/);
const history = (path: string): string => words(path, /<(section|p) class="[^"]*history"[^]*?<\/\1>/);

describe('the page of a norm that differs from the release in force', () => {
  it('says what was promised then, and where that was decided since', () => {
    expect(since('behaviours/first-answer-at-the-desk/')).toMatch(
      /^Promise: was 2 business hours in 2026\.3; tightened since\./,
    );
    expect(since('behaviours/third-question-article/')).toMatch(
      /^Promise: was 3 business days in 2026\.3; loosened since\. Decided in The leads’ round/,
    );
  });
  it('says that it is new, or leads to what changed where that takes more than a line', () => {
    expect(since('behaviours/risk-list-answer/')).toBe('New since 2026.3.');
    expect(since('values/keep-our-word/')).toBe('What changed since 2026.3');
    expect(pages.get('values/keep-our-word/')).toContain(
      'href="/changes/2026.3...working/#value/keep-our-word"',
    );
  });
  it('stands alone: where nothing changed, nothing is said', () => {
    expect(since('areas/refunds/')).toBe('');
    expect(since('behaviours/buy-a-tool/')).toBe('');
  });
});

describe('the history on the page of a norm', () => {
  it('says what was promised from when until when', () => {
    const told = history('behaviours/first-answer-at-the-desk/');
    expect(told).toContain('No time at first, 1 business hour now; changed three times.');
    for (const row of [
      '1 business hour not released yet still so',
      '2 business hours 5 October 2026 (2026.3) the next release',
      '4 business hours 6 July 2026 (2026.2) 5 October 2026',
      'no time 2 February 2026 (2026.1) 6 July 2026',
    ])
      expect(told).toContain(row);
  });
  it('says who answered for an area from when until when, and that one does now where several did', () => {
    const told = history('areas/onboarding/');
    expect(told).toContain('Matteo Fabbrizzi 5 October 2026 (2026.3) still so');
    expect(told).toContain('Paola Santucci, Zuzana Králiková 6 July 2026 (2026.2) 5 October 2026');
    expect(told).toContain('“Onboarding” no longer has several who are accountable.');
  });
  it('is followed to a new id', () => {
    expect(history('behaviours/reply-in-a-day/')).toContain('name from Answering mail to Mail');
  });
  it('is one line where nothing ever changed', () => {
    expect(history('behaviours/buy-a-tool/')).toBe('The same since 2026.3 , in force from 5 October 2026.');
    expect(pages.get('behaviours/buy-a-tool/')).not.toContain('What it was before');
  });
});

describe('in a browser', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  beforeAll(async () => {
    [browser, served] = await Promise.all([openBrowser(), serveSite(inject('site'))]);
    page = await browser.newPage({ viewport: { width: 390, height: 800 }, bypassCSP: true });
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it('a history has room on a phone', async () => {
    for (const path of ['behaviours/first-answer-at-the-desk/', 'areas/onboarding/']) {
      await page.goto(served.url + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
      const cells = await page.locator('.history td').all();
      for (const cell of cells) expect((await cell.boundingBox())?.width, path).toBeGreaterThan(300);
    }
  });

  /** What an XML parser finds wrong with a feed, and what RFC 4287 asks for and is not there. */
  const faultsOf = (feed: string): Promise<string[]> =>
    page.evaluate((xml) => {
      const ATOM = 'http://www.w3.org/2005/Atom';
      const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
      const wrong = root.ownerDocument.querySelector('parsererror');
      if (wrong) return [wrong.textContent];
      if (root.namespaceURI !== ATOM || root.localName !== 'feed') return [`is a ${root.localName}`];
      const faults: string[] = [];
      const own = (element: Element, name: string) =>
        [...element.children].filter((one) => one.namespaceURI === ATOM && one.localName === name);
      const entries = own(root, 'entry');
      for (const element of [root, ...entries]) {
        for (const name of ['id', 'title', 'updated'])
          if (own(element, name).length !== 1 || own(element, name)[0]?.textContent === '')
            faults.push(`${element.localName} wants one ${name}`);
        const stamp = own(element, 'updated')[0]?.textContent ?? '';
        if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(stamp) || Number.isNaN(Date.parse(stamp)))
          faults.push(`${stamp} is no date and time`);
        for (const link of own(element, 'link'))
          if (!link.getAttribute('href')?.startsWith('https://')) faults.push('a link leads nowhere');
      }
      const ids = [root, ...entries].map((one) => own(one, 'id')[0]?.textContent ?? '');
      if (new Set(ids).size < ids.length) faults.push('two entries have one id');
      if (!ids.every((id) => /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)))
        faults.push('an id is no uuid');
      if (!own(root, 'author')[0]?.querySelector('name')?.textContent) faults.push('nobody speaks in it');
      if (!own(root, 'link').some((link) => link.getAttribute('rel') === 'self')) faults.push('no self');
      if (own(root, 'entry').length === 0) faults.push('it is empty');
      return faults;
    }, feed);

  it('each feed of the site is well-formed Atom with all that RFC 4287 asks for', async () => {
    const some = feeds.filter(({ path }) => path.endsWith('.xml'));
    expect(some.length).toBeGreaterThan(20);
    for (const { path } of some) expect(await faultsOf(text(path)), path).toEqual([]);
  });

  it('whatever was typed, a feed is well-formed and says it as it was typed', async () => {
    const typed = `]]> </title> <b>"it’s" & &amp; \u0000\u0008\u000b\ufffe\ud800 שלום`;
    const feed = atomFeed({
      title: typed,
      author: typed,
      language: 'en',
      name: typed,
      on: '2026-11-02',
      self: 'https://example.test/?a=1&b="2"',
      home: 'https://example.test/',
      hrefOf: () => 'https://example.test/#a&b',
      entries: [
        {
          ref: 'area/a',
          version: '1',
          seal: 'a',
          before: undefined,
          on: '2026-11-02',
          title: typed,
          lines: [typed],
          teams: new Set(),
          values: new Set(),
        },
      ],
    });
    expect(await faultsOf(feed)).toEqual([]);
    const read = await page.evaluate(
      (xml) =>
        new DOMParser().parseFromString(xml, 'application/xml').querySelector('entry > title')?.textContent,
      feed,
    );
    expect(read).toBe(`]]> </title> <b>"it’s" & &amp; ${'\ufffd'.repeat(5)} שלום`);
  });
});

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_text: string;
  readonly date_published: string;
}
const json = (path: string) =>
  JSON.parse(text(path)) as { feed_url: string; home_page_url: string; items: Item[] };

describe('the feeds of the site', () => {
  it('tell of everything, of each team and of each value, in two formats', () => {
    const homes = [...pages.keys()].filter((path) => /^(?:teams|values)\/[^/]+\/$/.test(path));
    expect(feeds.map(({ path }) => path).sort()).toEqual(
      ['', ...homes].flatMap((home) => [`${home}feed.json`, `${home}feed.xml`]).sort(),
    );
  });
  it('lead to places that are there', () => {
    for (const { path } of feeds.filter(({ path: one }) => one.endsWith('.json'))) {
      const feed = json(path);
      expect(feed.feed_url).toBe(`https://playbook.corvane.example/${path}`);
      for (const url of [feed.home_page_url, ...feed.items.map((one) => one.url)]) {
        const { origin, pathname, hash } = new URL(url);
        expect(origin).toBe('https://playbook.corvane.example');
        const html = pages.get(pathname.slice(1));
        expect(html, url).toBeDefined();
        if (hash !== '') expect(html, url).toContain(`id="${hash.slice(1)}"`);
      }
    }
  });
  it('are sorted, the newest first, and dated by the day on which each release came into force', () => {
    const dates = json('values/keep-our-word/feed.json').items.map((one) => one.date_published);
    expect(dates).toEqual([...dates].sort().reverse());
    expect([...new Set(dates)]).toEqual(['2026-10-05T00:00:00Z', '2026-07-06T00:00:00Z']);
  });
  it('tell a team what was asked of it or of everyone, and a value of itself and of what stands under it', () => {
    const titles = (path: string) => json(path).items.map(({ title }) => title);
    expect(titles('teams/support/feed.json')).toContain('A person’s first answer: tightened');
    expect(titles('teams/carriers/feed.json')).not.toContain('A person’s first answer: tightened');
    expect(titles('values/keep-our-word/feed.json')).toContain('A person’s first answer: tightened');
    expect(titles('values/bad-news-first/feed.json')).not.toContain('A person’s first answer: tightened');
  });
  it('are named in the head of each page, and those of a team or a value on its own page too, in sight', () => {
    const named = (path: string) =>
      [...(pages.get(path) ?? '').matchAll(/<link rel="alternate"[^>]*href="([^"]+)"/g)].map(([, to]) => to);
    expect(named('health/')).toEqual(['/feed.xml', '/feed.json']);
    expect(named('teams/support/')).toEqual([
      '/teams/support/feed.xml',
      '/teams/support/feed.json',
      '/feed.xml',
      '/feed.json',
    ]);
    expect(words('values/keep-our-word/', /<p class="note">\s*Follow[^]*?<\/p>/)).toBe(
      'Follow what changes here: Atom , JSON',
    );
  });
});

describe('the foot of each page', () => {
  it('names the last release with the digits that prove it', () => {
    const { hash } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../data/releases/2026.3/release.json'), 'utf8'),
    ) as { hash: string };
    for (const path of ['', 'health/', 'behaviours/buy-a-tool/'])
      expect(words(path, /<footer[^]*<\/footer>/)).toContain(
        `Release 2026.3 , in force from 5 October 2026: ${hash}`,
      );
  });
});
