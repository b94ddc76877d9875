import { describe, expect, it } from 'vitest';
import { choices, facetsOf } from '../../src/search/facets.ts';
import type { Facet } from '../../src/words.ts';
import { playbookFrom } from '../support/playbook.ts';

const BASE = {
  'data/teams.yaml': `customers: { name: Customers, type: department, lead: ana }
support: { name: Support, parent: customers, lead: ana }
sales: { name: Sales, parent: customers }
night: { name: Night desk, parent: support, hours: { saturday: 22:00-06:00 } }
legal: { name: Legal }
`,
  'data/people.yaml': 'ana: { name: Ana, team: support }\nben: { name: Ben, team: legal }\n',
  'data/values.yaml':
    'care: { name: Care, statement: We answer., rank: 2, owner: ben }\nword: { name: Word, statement: We keep it., rank: 1, owner: ben }\n',
};
const answer = (id: string, appliesTo: string, within: string, more = '') =>
  `${id}: { name: ${id}, value: care, type: response-expectation, statement: Answer., appliesTo: ${appliesTo}, within: ${within}, channel: ${id}${more} }\n`;
const load = (files: Readonly<Record<string, string>>) => playbookFrom({ ...BASE, ...files }).playbook;

/** Where a record stands on a side, in a playbook with further files. */
function places(ref: string, facet: Facet, files: Readonly<Record<string, string>> = {}): string[] {
  const playbook = load(files);
  return [...facetsOf(playbook.get(ref)!, playbook)[facet]].sort();
}
const behaviours = (...lines: string[]) => ({ 'data/behaviours.yaml': lines.join('') });

describe('the teams under which a record is found', () => {
  it('are those that it binds, with the teams below them and the departments above', () => {
    expect(places('behaviour/a', 'team', behaviours(answer('a', 'support', '1 hour')))).toEqual([
      'customers',
      'legal',
      'night',
      'support',
    ]);
    const own = behaviours(answer('a', 'customers', '1 hour', ', owner: ana'));
    expect(places('behaviour/a', 'team', own)).toEqual(['customers', 'night', 'sales', 'support']);
  });

  it('are none for what binds everyone, but those of its owner', () => {
    expect(places('behaviour/a', 'team', behaviours(answer('a', 'company', '1 hour')))).toEqual(['legal']);
    expect(
      places('company/company', 'team', { 'data/company.yaml': 'name: Zeta\ntimezone: UTC\nleaders: ana\n' }),
    ).toEqual([]);
  });

  it('are those that own an area or work on it, and those of a person', () => {
    const areas = {
      'data/areas.yaml': 'desk: { name: Desk, accountable: ben, responsible: sales, informed: night }\n',
    };
    expect(places('area/desk', 'team', areas)).toEqual(['customers', 'legal', 'sales']);
    expect(places('person/ana', 'team')).toEqual(['customers', 'support']);
    expect(places('team/legal', 'team')).toEqual(['legal']);
    expect(places('team/customers', 'team')).toEqual(['customers']);
  });

  it('are those that contribute to a focus', () => {
    const focuses = {
      'data/focuses.yaml':
        'one: { statement: One., from: 2026-10-01, until: 2026-12-31, contributions: { team: legal, does: reads } }\n',
    };
    expect(places('focus/one', 'team', focuses)).toEqual(['legal']);
  });
});

describe('the times within which a promise is kept', () => {
  const within = (promise: string, appliesTo = 'company') =>
    places('behaviour/a', 'within', behaviours(answer('a', appliesTo, promise)));

  it('are its own and all longer ones, by the longest that it may take', () => {
    expect(within('1 business day')).toEqual(['1bd', '1w', '2bd', '2w', '4w']);
    expect(within('1 hour')).toEqual(['1bd', '1h', '1w', '2bd', '2w', '4bh', '4w']);
    expect(within('3 weeks')).toEqual(['4w']);
    // What comes in on Friday at five counts from Monday at nine: one business day is over 88 hours later.
    expect(within('88 hours')).toContain('1bd');
    expect(within('89 hours')).not.toContain('1bd');
    expect(within('89 hours')).toContain('2bd');
  });

  it('are counted in the working hours of those who promise', () => {
    // One Saturday night a week: a business day lasts until the next one, which is a week later.
    expect(within('1 business day', 'night')).toContain('1bd');
    expect(within('1 week', 'night')).not.toContain('4bh');
    expect(within('1 week', 'night')).toContain('1bd');
    expect(within('1 week')).not.toContain('1bd');
    expect(within('1 week', '[night, company]')).not.toContain('1bd');
  });

  it('are none for no promise, for notice and for what comes round', () => {
    expect(within('none')).toEqual([]);
    const notice = behaviours(
      'a: { name: a, value: care, type: notice-period, statement: Say it., appliesTo: company, atLeast: 1 hour, before: it }\n',
    );
    expect(places('behaviour/a', 'within', notice)).toEqual([]);
  });
});

describe('the choices of a side', () => {
  const all = choices(
    load(
      behaviours(answer('a', 'support', '1 business day'), answer('b', 'company', '1 week', ', owner: ana')),
    ),
  );
  const of = (facet: Facet) => all[facet].map(({ id, words, count }) => `${id} ${words} ${count}`);

  it('are what records stand at, in words, with how many do', () => {
    expect(of('type')).toEqual(['response-expectation Response expectation 2']);
    expect(of('kind')).toEqual([
      'company Company 1',
      'team Team 5',
      'person Person 2',
      'value Value 2',
      'behaviour Behaviour 2',
    ]);
    expect(of('within')).toEqual([
      '1bd at most 1 business day 1',
      '2bd at most 2 business days 1',
      '1w at most 1 week 2',
      '2w at most 2 weeks 2',
      '4w at most 4 weeks 2',
    ]);
  });

  it('come in order of name, values in order of rank', () => {
    expect(of('value')).toEqual(['word Word 1', 'care Care 3']);
    expect(of('owner')).toEqual(['ana Ana 3', 'ben Ben 3']);
    expect(all.team.map(({ words }) => words)).toEqual([
      'Customers',
      'Legal',
      'Night desk',
      'Sales',
      'Support',
    ]);
  });
});
