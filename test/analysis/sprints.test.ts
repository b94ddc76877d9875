import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/time/date.ts';
import { calendar, sprint, UNSAID } from '../support/sprint-calendar.ts';

const one = (behaviours: string, more: { now?: string; company?: string } = {}) =>
  calendar('ops: { name: Ops }\n', behaviours, more).sprinters[0];

describe('the planning days of a team', () => {
  // From Monday 5 October on; the period ends on 31 December.
  it.each([
    ['1 week', 13, '2026-12-28', '2026-11-30', '2026-11-23'],
    ['2 weeks', 7, '2026-12-28', '2026-11-30', '2026-11-16'],
    ['3 weeks', 5, '2026-12-28', '2026-12-07', '2026-11-16'],
    ['4 weeks', 4, '2026-12-28', '2026-11-30', '2026-11-02'],
    ['6 weeks', 3, '2026-12-28', '2026-12-28', '2026-11-16'],
  ])('of %s follow from the first day of one sprint', (length, count, last, next, current) => {
    const found = one(sprint('a', 'ops', length));
    expect([found?.days[0], found?.days.at(-1), found?.days.length]).toEqual(['2026-10-05', last, count]);
    expect([found?.coming[0], found?.current]).toEqual([next, current]);
  });

  it('follow backwards from a first day that lies after the period, and on from one long ago', () => {
    const later = one(sprint('a', 'ops', '2 weeks', 'anchor: 2027-03-01'));
    expect(later?.days).toEqual([
      '2026-10-12',
      '2026-10-26',
      '2026-11-09',
      '2026-11-23',
      '2026-12-07',
      '2026-12-21',
    ]);
    const earlier = one(sprint('a', 'ops', '1 month', 'anchor: 2020-01-31'));
    expect(earlier?.days).toEqual(['2026-10-31', '2026-11-30', '2026-12-31']);
  });

  it('are not known without a first day, or where two lengths reach one team', () => {
    const silent = one(sprint('a', 'ops', '2 weeks', UNSAID));
    expect(silent).toMatchObject({ rhythm: undefined, isTorn: false, days: [], coming: [], pauses: [] });
    const torn = one(sprint('a', 'ops', '2 weeks') + sprint('b', 'ops', '3 weeks'));
    expect(torn).toMatchObject({ rhythm: undefined, isTorn: true, days: [] });
    expect(torn?.sprints.map(({ id }) => id)).toEqual(['a', 'b']);
    const apart = one(sprint('a', 'ops', '2 weeks') + sprint('b', 'ops', '2 weeks', 'anchor: 2026-10-12'));
    expect(apart?.isTorn).toBe(true);
  });

  it('are known where two sayings complete each other', () => {
    const both = one(sprint('a', 'ops', '14 days', 'cooldown: 1 day') + sprint('b', 'ops', '2 weeks'));
    expect([both?.isTorn, both?.coming[0], both?.pause?.from]).toEqual([false, '2026-11-30', '2026-11-29']);
  });

  it('come from the narrowest that reaches the team: its own, its department’s, the company’s', () => {
    const teams = `product: { name: Product, type: department }
ops: { name: Ops, parent: product }
web: { name: Web, parent: ops }
law: { name: Law }
`;
    const { sprinters, without } = calendar(
      teams,
      sprint('a', 'company', '4 weeks') + sprint('b', 'product', '2 weeks') + sprint('c', 'web', '1 week'),
    );
    expect(sprinters.map(({ team, sprints }) => [team.id, sprints[0].id])).toEqual([
      ['law', 'a'],
      ['ops', 'b'],
      ['web', 'c'],
    ]);
    expect(without).toEqual([]);
  });

  it('are none before the team exists', () => {
    const found = (from: string) =>
      calendar(
        `ops: { name: Ops, from: ${from} }\n`,
        sprint('a', 'ops', '2 weeks', 'anchor: 2026-10-05, cooldown: 2 days'),
      ).sprinters[0];
    expect(found('2026-11-10')?.days).toEqual(['2026-11-16', '2026-11-30', '2026-12-14', '2026-12-28']);
    expect(found('2026-11-10')?.pauses[0]).toEqual({ from: '2026-11-14', until: '2026-11-15' });
    expect(found('2026-12-01')).toMatchObject({
      current: undefined,
      coming: ['2026-12-14', '2026-12-28', '2027-01-11', '2027-01-25'],
    });
    expect(found('2026-11-18')?.current).toBe('2026-11-18');
  });

  it('leave out the team itself where it is a department with teams, and name those without a sprint', () => {
    const teams =
      'product: { name: Product, type: department }\nops: { name: Ops, parent: product }\nlaw: { name: Law, type: department }\n';
    const { sprinters, without } = calendar(teams, sprint('a', 'product', '2 weeks'));
    expect([sprinters, [...without]].map((list) => list.length)).toEqual([1, 1]);
    expect(without[0]?.id).toBe('law');
  });
});

describe('what a team keeps free', () => {
  it('is the last part of each sprint, from the first that ends in the period to the one that runs out of it', () => {
    const found = one(sprint('a', 'ops', '6 weeks', 'anchor: 2026-10-05, cooldown: 1 week'));
    expect(found?.pauses).toEqual([
      { from: '2026-09-28', until: '2026-10-04' },
      { from: '2026-11-09', until: '2026-11-15' },
      { from: '2026-12-21', until: '2026-12-27' },
    ]);
    expect(found?.pause).toEqual({ from: '2026-12-21', until: '2026-12-27' });
  });

  it('is never longer than the sprint', () => {
    const found = one(sprint('a', 'ops', '1 week', 'anchor: 2026-10-05, cooldown: 1 month'));
    expect(found?.pause).toEqual({ from: '2026-11-23', until: '2026-11-29' });
  });
});

describe('the period', () => {
  it('is that of the company, else the quarter of the year, and then says so', () => {
    expect(calendar('', '').period).toEqual({ from: '2026-10-01', until: '2026-12-31', isAssumed: false });
    const company = 'name: Acme\ntimezone: UTC\n';
    expect(calendar('', '', { company }).period).toEqual({
      from: '2026-10-01',
      until: '2026-12-31',
      isAssumed: true,
    });
    expect(calendar('', '', { company, now: '2026-02-28' }).period).toMatchObject({
      from: '2026-01-01',
      until: '2026-03-31',
    });
    const six = 'name: Acme\ntimezone: UTC\nperiod: { every: 6 weeks, from: 2026-01-01 }\n';
    expect(calendar('', '', { company: six }).period).toMatchObject({
      from: '2026-10-22',
      until: '2026-12-02',
    });
  });
});

const TWO = 'ops: { name: Ops, dependsOn: web }\nweb: { name: Web }\n';
const pair = (ops: string, web: string) => calendar(TWO, ops + web).pairs[0];

describe('two teams of which one needs the other', () => {
  it('plan together on the days that are in both rhythms', () => {
    const found = pair(sprint('a', 'ops', '2 weeks'), sprint('b', 'web', '3 weeks', 'anchor: 2026-10-12'));
    // Mondays 5 and 19 October, 2 November … against 12 October, 2 and 23 November …
    expect(found?.days).toEqual(['2026-11-02', '2026-12-14']);
    expect(found?.next).toBe('2026-12-14');
    expect(found?.met).toMatchObject({ is: 'rhythm', recurrence: { every: { count: 42, unit: 'day' } } });
  });

  it('never do where their first days keep them apart', () => {
    const found = pair(sprint('a', 'ops', '2 weeks'), sprint('b', 'web', '2 weeks', 'anchor: 2026-10-12'));
    expect(found).toMatchObject({ met: { is: 'never' }, days: [], next: undefined });
  });

  it('may do so only after the period', () => {
    const found = pair(sprint('a', 'ops', '4 weeks', 'anchor: 2026-10-26'), sprint('b', 'web', '5 weeks'));
    // In weeks after 5 October: 3, 7, 11, 15 against 5, 10, 15. The fifteenth is 18 January.
    expect(found?.days).toEqual([]);
    expect(found?.next).toBe('2027-01-18');
  });

  it('may plan by months and by weeks, and then meet where a list says so', () => {
    const found = pair(sprint('a', 'ops', '1 month', 'anchor: 2026-10-05'), sprint('b', 'web', '1 week'));
    // The fifth is a Monday in October 2026 and next in April 2027.
    expect(found).toMatchObject({ met: { is: 'irregular' }, days: ['2026-10-05'], next: '2027-04-05' });
  });

  it('are not known where nothing says when one of them plans', () => {
    const found = pair(sprint('a', 'ops', '2 weeks'), sprint('b', 'web', '2 weeks', UNSAID));
    expect(found).toMatchObject({ met: undefined, days: [], next: undefined });
  });

  it('are one pair where each needs the other, none with themselves, and a half where one does not plan in sprints', () => {
    const teams =
      'ops: { name: Ops, dependsOn: [web, ops, law] }\nweb: { name: Web, dependsOn: ops }\nlaw: { name: Law }\n';
    const { pairs, halves } = calendar(teams, sprint('a', '[ops, web]', '2 weeks'));
    expect(pairs.map(({ teams: [a, b], isMutual }) => [a.team.id, b.team.id, isMutual])).toEqual([
      ['ops', 'web', true],
    ]);
    expect(halves).toBe(1);
  });

  it('do not meet before both exist', () => {
    const teams = 'ops: { name: Ops, dependsOn: web }\nweb: { name: Web, from: 2026-12-08 }\n';
    const [found] = calendar(teams, sprint('a', '[ops, web]', '2 weeks')).pairs;
    expect([found?.days, found?.next]).toEqual([['2026-12-14', '2026-12-28'], '2026-12-14']);
  });

  it('meet on the days that looking at each day finds', () => {
    const weeks = fc.integer({ min: 1, max: 6 });
    const start = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(weeks, weeks, start, start, (a, b, from, other) => {
        const [ops, web] = [addDays('2026-09-01', from), addDays('2026-09-01', other)];
        const found = pair(
          sprint('a', 'ops', `${a} weeks`, `anchor: ${ops}`),
          sprint('b', 'web', `${b} weeks`, `anchor: ${web}`),
        );
        const days = Array.from({ length: 92 }, (_, index) => index + 30);
        const wanted = days.filter((day) => (day - from) % (7 * a) === 0 && (day - other) % (7 * b) === 0);
        expect(found?.days).toEqual(wanted.map((day) => addDays('2026-09-01', day)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('the days that come next', () => {
  it('name all who plan on each of them, the soonest first', () => {
    const teams = 'ops: { name: Ops }\nweb: { name: Web }\nlaw: { name: Law }\n';
    const { coming } = calendar(teams, sprint('a', 'ops', '1 week') + sprint('b', '[web, law]', '2 weeks'));
    expect(coming.map(({ day, teams: some }) => [day, ...some.map(({ team }) => team.id)])).toEqual([
      ['2026-11-30', 'law', 'ops', 'web'],
      ['2026-12-07', 'ops'],
      ['2026-12-14', 'law', 'ops', 'web'],
      ['2026-12-21', 'ops'],
    ]);
  });

  it('are told for the teams of each department together', () => {
    const teams = `product: { name: Product, type: department }
ops: { name: Ops, parent: product }
web: { name: Web, parent: product }
law: { name: Law, type: department }
`;
    const { departments } = calendar(
      teams,
      sprint('a', 'ops', '2 weeks') + sprint('b', 'web', '4 weeks') + sprint('c', 'law', '1 week'),
    );
    expect(departments.map(({ department, next, days }) => [department.id, next, days.length])).toEqual([
      ['product', '2026-11-30', 4],
    ]);
  });
});
