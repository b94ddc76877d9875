import { describe, expect, it } from 'vitest';
import { entriesOf, type Entry } from '../../src/analysis/diff/entries.ts';
import { atomFeed, jsonFeed, type Feed } from '../../src/exchange/feed.ts';
import { playbookFrom } from '../support/playbook.ts';
import { ONCE, TWICE, withRelease, WRITTEN, type Texts } from '../support/released.ts';

const feed = (entries: readonly Entry[], more: Partial<Feed> = {}): Feed => ({
  title: 'What changes at Example',
  author: 'Example',
  language: 'en',
  name: 'everything',
  on: '2026-11-02',
  self: 'https://example.test/feed.xml',
  home: 'https://example.test/changes/',
  hrefOf: ({ version, ref }) => `https://example.test/${version}#${ref}`,
  entries,
  ...more,
});
const twice = entriesOf(playbookFrom(TWICE).playbook);
const entry = (more: Partial<Entry>): Entry => ({
  ref: 'area/search',
  version: '2',
  seal: 'a',
  before: '1',
  on: '2026-11-02',
  title: 'Search: owner moved',
  lines: ['Accountable: was Ana, now Ben'],
  teams: new Set(),
  values: new Set(),
  ...more,
});
const released = (files: Texts) => withRelease(files, '2026.10', '2026-11-02');

interface Items {
  readonly items: readonly { readonly id: string; readonly title: string; readonly content_text: string }[];
}
const items = (some: Feed) => (JSON.parse(jsonFeed(some)) as Items).items;

describe('what a feed tells', () => {
  it('is each change of what is asked, the latest release first, and of the first release that it is there', () => {
    expect(twice.map(({ on, title, lines }) => [on, title, ...lines])).toEqual([
      ['2026-11-02', 'Search: owner moved', 'Accountable: was Ana, now Ben'],
      ['2026-11-02', 'Mail: tightened', 'Promise: was 2 business days, now 1 business day'],
      ['2026-10-05', '2026.9, the first release', 'The first.'],
    ]);
  });

  it('is nothing where nothing was released, nor what is merged since the last release', () => {
    expect(entriesOf(playbookFrom(WRITTEN).playbook)).toEqual([]);
    const since = {
      ...ONCE,
      'data/areas.yaml': (WRITTEN['data/areas.yaml'] ?? '').replace('accountable: ana', 'accountable: ben'),
    };
    expect(entriesOf(playbookFrom(since).playbook).map(({ title }) => title)).toEqual([
      '2026.9, the first release',
    ]);
  });

  it('is for everyone where everyone is bound, and for the value under which a behaviour stands', () => {
    const told = twice.map(({ ref, teams, values }) => [ref, [...teams], [...values]]);
    expect(told).toEqual([
      ['area/search', [], []],
      ['behaviour/mail', ['company'], ['care']],
      ['release/2026.9', ['company'], []],
    ]);
  });

  it('leaves a long text to the page on which it is told word by word', () => {
    const longer = (WRITTEN['src/content/values/care.mdx'] ?? '').replace(
      'We answer, and',
      `${'We wait for nobody. '.repeat(20)}We answer, and`,
    );
    const told = { ...ONCE, 'src/content/values/care.mdx': longer };
    const both = longer.replace('statement: We answer.', 'statement: We always answer.');
    const [first] = entriesOf(
      playbookFrom(released({ ...told, 'src/content/values/care.mdx': both })).playbook,
    );
    expect(first?.lines).toEqual([
      'Statement: was “We answer”, now “We always answer”',
      'Its story: written anew',
    ]);
  });
});

describe('a feed', () => {
  it('gives an entry one id for good: the same in each build, each format and each feed, wherever the site stands', () => {
    const ids = (text: string) => text.match(/urn:uuid:[0-9a-f-]{36}/g) ?? [];
    const moved = feed(twice, { self: '/feed.xml', home: '/changes/', hrefOf: ({ ref }) => `/#${ref}` });
    expect(ids(atomFeed(feed(twice)))).toEqual(ids(atomFeed(moved)));
    expect(ids(atomFeed(feed(twice))).slice(1)).toEqual(items(feed(twice)).map(({ id }) => id));
    const again = entriesOf(playbookFrom(TWICE).playbook);
    expect(atomFeed(feed(again))).toBe(atomFeed(feed(twice)));
    expect(new Set(ids(atomFeed(feed(twice)))).size).toBe(4);
  });

  it('gives other ids to another company, another version and another record', () => {
    const some = [entry({}), entry({ seal: 'b' }), entry({ version: '3' }), entry({ ref: 'area/mail' })];
    expect(new Set(items(feed(some)).map(({ id }) => id)).size).toBe(4);
  });

  it('holds the newest two hundred', () => {
    const many = Array.from({ length: 203 }, (_, index) => entry({ ref: `area/a${index}` }));
    expect(items(feed(many))).toHaveLength(200);
    expect(atomFeed(feed(many)).match(/<entry>/g)).toHaveLength(200);
  });

  it('lets nothing that was typed become markup, nor a character that XML has no way to say', () => {
    const typed = `</title><script>alert("1")</script> & ' \u0001\ud800`;
    const text = atomFeed(feed([entry({ title: typed, lines: [typed] })], { title: typed, author: typed }));
    expect(text).not.toContain('<script');
    expect(text).not.toContain('\u0001');
    expect(text.isWellFormed()).toBe(true);
    expect(items(feed([entry({ title: typed })]))[0]?.title.slice(0, 20)).toBe('</title><script>aler');
  });

  it('as JSON has what JSON Feed 1.1 asks for', () => {
    expect(JSON.parse(jsonFeed(feed([entry({})])))).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'What changes at Example',
      home_page_url: 'https://example.test/changes/',
      feed_url: 'https://example.test/feed.xml',
      language: 'en',
      authors: [{ name: 'Example' }],
      items: [
        {
          id: expect.stringMatching(
            /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
          ) as string,
          url: 'https://example.test/2#area/search',
          title: 'Search: owner moved',
          content_text: 'Accountable: was Ana, now Ben',
          date_published: '2026-11-02T00:00:00Z',
        },
      ],
    });
  });
});
