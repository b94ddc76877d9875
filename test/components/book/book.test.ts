import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/kinds.ts';
import { valueInParts } from '../../../src/analysis/diff/value-parts.ts';
import { bookOf, fieldsBelow, leadsTo, madeFrom, wasInForce } from '../../../src/components/book/book.ts';
import { found, type Entry } from '../../../src/components/book/found.client.ts';
import { onDay } from '../../../src/components/book/on-day.client.ts';
import { playbookFrom } from '../../support/playbook.ts';
import { TWICE, withRelease, WRITTEN } from '../../support/released.ts';

const { playbook } = playbookFrom(TWICE);
const first = bookOf(playbook, '2026.9');

describe('a release as a book', () => {
  it('holds the norms of each kind by name, and no kind that it has none of', () => {
    expect(first.chapters.map(({ kind, norms }) => [kind, ...norms.map(({ label }) => label)])).toEqual([
      ['company', 'Example'],
      ['value', 'Care'],
      ['behaviour', 'Mail'],
      ['area', 'Billing', 'Search'],
      ['measure', 'Kept'],
    ]);
  });

  it('tells of each norm what became of it', () => {
    expect(first.fates.get('area/search')).toEqual({
      is: 'changed',
      ref: 'area/search',
      label: 'Search',
      changed: true,
    });
    expect(first.fates.get('area/billing')?.is).toBe('unchanged');
  });

  it('leads to norms in itself, to people as they are today, and nowhere for who is not here any more', () => {
    const to = (address: string) => leadsTo(address, first.edition, '/base/');
    expect(to('area/search')).toBe('/base/v/2026.9/areas/#search');
    expect(to('company')).toBe('/base/v/2026.9/company/#company');
    expect(to('ana')).toBe('/base/people/ana/');
    expect(to('zoe')).toBeUndefined();
    expect(to('decision/gone')).toBeUndefined();
  });

  it('leads from a story to a decision that is here today, by its name of today', () => {
    const told = withRelease(
      {
        ...WRITTEN,
        'data/decisions.yaml':
          'buy: { question: Do we buy it?, status: decided, raised: 2026-09-01, decided: 2026-09-02, decider: ana, outcome: Yes. }\n',
        'src/content/values/care.mdx': (WRITTEN['src/content/values/care.mdx'] ?? '').replace(
          'We answer, and',
          'We answer since <Ref to="decision/buy" />, and',
        ),
      },
      '2026.9',
      '2026-10-05',
    );
    const { playbook } = playbookFrom(told);
    const { edition } = bookOf(playbook, '2026.9');
    expect(leadsTo('decision/buy', edition, '/')).toBe('/decisions/buy/');
    expect(edition.names['decision/buy']).toBe('Do we buy it?');
    expect(JSON.stringify(madeFrom(bookOf(playbook, '2026.9'), playbook))).toContain('Do we buy it?');
  });

  it('says from when until when it was in force, the same on each day', () => {
    const [one, two] = playbook.releases;
    expect(one && wasInForce(one, playbook.releases)).toBe(
      'in force from 5 October 2026 until 1 November 2026',
    );
    expect(two && wasInForce(two, playbook.releases)).toBe('in force from 2 November 2026');
  });

  it('is made of the same as long as nothing that it shows has changed', () => {
    const keyOf = (files: typeof TWICE, version: string, kind?: Kind) => {
      const { playbook } = playbookFrom(files);
      return JSON.stringify(madeFrom(bookOf(playbook, version), playbook, kind));
    };
    const more = { ...TWICE, 'data/terms.yaml': 'lane: { name: Lane, definition: A road. }\n' };
    expect(keyOf(more, '2026.9')).toBe(keyOf(TWICE, '2026.9'));
    const left = { ...TWICE, 'data/people.yaml': 'ana: { name: Anna }\nben: { name: Ben }\n' };
    expect(keyOf(left, '2026.9')).not.toBe(keyOf(TWICE, '2026.9'));
    const gone = { ...TWICE, 'data/measures.yaml': '' };
    expect(keyOf(gone, '2026.9', 'measure')).not.toBe(keyOf(TWICE, '2026.9', 'measure'));
    expect(keyOf(gone, '2026.9', 'area')).toBe(keyOf(TWICE, '2026.9', 'area'));
    expect(keyOf(gone, '2026.9')).toBe(keyOf(TWICE, '2026.9'));
    expect(keyOf(withRelease(TWICE, '2026.11', '2026-12-07'), '2026.10')).not.toBe(keyOf(TWICE, '2026.10'));
  });

  it('shows below the name and the saying of a norm all else that it asks, what matters most first', () => {
    const mail = first.edition.norms.get('behaviour/mail');
    const fields = mail ? fieldsBelow(mail) : [];
    expect(fields.slice(0, 2)).toEqual(['within', 'appliesTo']);
    expect(fields).toEqual(expect.arrayContaining(['channel', 'type', 'value']));
    expect(fields).not.toEqual(expect.arrayContaining(['name']));
    expect(fields).not.toEqual(expect.arrayContaining(['statement']));
  });

  it('there is none of a version that was never released', () => {
    expect(() => bookOf(playbook, '2027.1')).toThrow('no version 2027.1');
  });
});

describe('a value in parts', () => {
  const { edition } = first;
  it('keeps each name apart from the words around it', () => {
    expect(valueInParts('accountable', [{ to: 'ana' }, { to: 'zoe' }], edition)).toEqual([
      [{ text: 'Ana', to: 'ana' }, { text: ', ' }, { text: 'Zoe', to: 'zoe' }],
    ]);
    expect(valueInParts('appliesTo', { to: 'company' }, edition)).toEqual([[{ text: 'everyone' }]]);
    expect(valueInParts('value', { to: 'value/care' }, edition)).toEqual([
      [{ text: 'Care', to: 'value/care' }],
    ]);
  });

  it('gives sentences and groups a line each', () => {
    const long = 'A picture of before and after, and whom to ring.';
    expect(valueInParts('looksLike', [long, 'Short.'], edition)).toEqual([
      [{ text: long }],
      [{ text: 'Short.' }],
    ]);
    expect(valueInParts('modelledBy', [{ who: { to: 'ben' }, on: '2026-10-01' }], edition)).toEqual([
      [{ text: 'Ben', to: 'ben' }, { text: ', on 1 October 2026' }],
    ]);
  });

  it('leaves short words in one line', () => {
    expect(valueInParts('aliases', ['mail', 'post'], edition)).toEqual([[{ text: 'mail, post' }]]);
    expect(valueInParts('within', { kind: 'within', count: 2, unit: 'business day' }, edition)).toHaveLength(
      1,
    );
  });
});

describe('searching a version', () => {
  const entry = (name: string, line: string): Entry => ({ name, kind: 'area', line, at: `areas/#${name}` });
  const ENTRIES = [
    entry('Invoices', 'Refunds follow.'),
    entry('Refunds', 'Money back.'),
    entry('Zürich', ''),
  ];
  const names = (query: string) => found(ENTRIES, query).map(({ name }) => name);

  it('finds what begins with each word, names first', () => {
    expect(names('refund')).toEqual(['Refunds', 'Invoices']);
    expect(names('money REF')).toEqual(['Refunds']);
    expect(names('area in')).toEqual(['Invoices']);
  });

  it('does not mind accents, and finds nothing for nothing', () => {
    expect(names('zurich')).toEqual(['Zürich']);
    expect(names(' ')).toEqual([]);
    expect(names('fund')).toEqual([]);
  });
});

describe('a day', () => {
  const RELEASES = [
    { from: '2026-07-06', href: 'second' },
    { from: '2026-02-02', href: 'first' },
  ];
  const on = (day: string) => onDay(day, '2026-11-23', RELEASES);

  it('leads to the release that came into force on it or before', () => {
    expect(on('2026-07-06')).toEqual(RELEASES[0]);
    expect(on('2026-07-05')).toEqual(RELEASES[1]);
    expect(on('2026-11-22')).toEqual(RELEASES[0]);
  });

  it('leads nowhere before the first, and to what is merged from today on', () => {
    expect(on('2026-02-01')).toBe('before');
    expect(on('2026-11-23')).toBe('today');
    expect(on('2027-01-01')).toBe('today');
  });
});
