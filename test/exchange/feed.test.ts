import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/analysis/diff/entries.ts';
import { atomFeed, jsonFeed, type Feed } from '../../src/exchange/feed.ts';
import { playbookFrom } from '../support/playbook.ts';
import { TWICE } from '../support/released.ts';

const entries = entriesOf(playbookFrom(TWICE).playbook);
const feed: Feed = {
  title: 'What changes at R&D <Ltd>',
  self: 'https://example.com/feed.xml',
  home: 'https://example.com/changes/',
  hrefOf: ({ ref, version }) => `https://example.com/${version}/#${ref}`,
  entries,
};

describe('a feed of what releases change', () => {
  it('holds an entry for each change that asks something else, the latest first, and one for the first release', () => {
    expect(entries.map(({ on, title, lines }) => [on, title, ...lines])).toEqual([
      ['2026-11-02', 'Mail: tightened', 'promise: was 2 business days, now 1 business day'],
      ['2026-11-02', 'Search: owner moved', 'accountable: was Ana, now Ben'],
      ['2026-10-05', '2026.9, the first release'],
    ]);
  });

  it('says for whom and under which value each is', () => {
    const told = Object.fromEntries(
      entries.map(({ ref, teams, values }) => [ref, [[...teams], [...values]]]),
    );
    expect(told).toEqual({
      'behaviour/mail': [['company'], ['care']],
      'area/search': [[], []],
      'release/2026.9': [['company'], []],
    });
  });

  it('is Atom with what RFC 4287 asks for, and nothing typed in it is markup', () => {
    const text = atomFeed(feed);
    expect(text).toContain('<title>What changes at R&#38;D &#60;Ltd&#62;</title>');
    expect(text).toContain('<updated>2026-11-02T00:00:00Z</updated>');
    expect(text.match(/<entry>/g)).toHaveLength(3);
    for (const entry of text.split('<entry>').slice(1))
      for (const part of ['<id>urn:uuid:', '<title>', '<updated>', '<link href=', '<content type="text">'])
        expect(entry).toContain(part);
  });

  it('is JSON Feed 1.1 with the same entries', () => {
    const json = JSON.parse(jsonFeed(feed)) as {
      version: string;
      items: { id: string; url: string; date_published: string }[];
    };
    expect(json.version).toBe('https://jsonfeed.org/version/1.1');
    expect(json.items.map(({ id }) => id)).toEqual(
      [...atomFeed(feed).matchAll(/<entry>\s*<id>([^<]+)/g)].map(([, id]) => id),
    );
    expect(new Set(json.items.map(({ id }) => id)).size).toBe(3);
    expect(json.items[2]).toMatchObject({
      url: 'https://example.com/2026.9/#release/2026.9',
      date_published: '2026-10-05T00:00:00Z',
    });
  });

  it('names each entry alike wherever it stands', () => {
    const other = jsonFeed({
      ...feed,
      self: 'https://example.com/teams/ops/feed.json',
      home: 'https://example.com/teams/ops/',
    });
    expect((JSON.parse(other) as { items: object }).items).toEqual(
      (JSON.parse(jsonFeed(feed)) as { items: object }).items,
    );
  });
});
