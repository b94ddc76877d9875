import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { landsOn } from '../../src/analysis/lands-on.ts';
import { loadsOf, loadsOn, sumOfLoads } from '../../src/analysis/load.ts';
import { timesAWeek, workMinutes } from '../../src/analysis/weekly.ts';
import type { Team } from '../../src/model/playbook.ts';
import { parseHours, STANDARD_HOURS, type Calendar, type Shift } from '../../src/time/calendar.ts';
import { parseInterval } from '../../src/time/interval.ts';
import { parsePromise } from '../../src/time/promise.ts';
import { playbookFrom } from '../support/playbook.ts';

const NOW = '2026-11-23';
const STANDARD: Calendar = { timezone: 'UTC', hours: STANDARD_HOURS, holidays: new Set() };
const read = <T>(parsed: { ok: boolean; value?: T }): T => parsed.value as T;

describe('how often something comes round in a week', () => {
  it.each([
    ['1 week', 1],
    ['2 weeks', 0.5],
    // On the five days on which somebody works.
    ['1 day', 5],
    ['2 days', 3.5],
    ['14 days', 0.5],
    // 146,097 days in 4,800 months: 30.436875 days, 4.348125 weeks.
    ['1 month', 1 / 4.348125],
    ['1 quarter', 1 / 13.044375],
    ['1 year', 1 / 52.1775],
  ])('%s: %f times', (every, times) => {
    expect(timesAWeek(read(parseInterval(every)), STANDARD)).toBeCloseTo(times, 10);
  });
});

describe('how long something takes of working time', () => {
  const shift = (text: string): Shift => read(parseHours(text));
  const fourDays: Calendar = {
    ...STANDARD,
    hours: {
      ...STANDARD_HOURS,
      monday: [shift('08:00-12:00'), shift('13:00-17:00')],
      // The two shifts share an hour, which counts once.
      tuesday: [shift('08:00-12:00'), shift('11:00-14:00')],
      friday: [],
    },
  };
  it.each([
    ['45 minutes', STANDARD, 45],
    ['2 hours', STANDARD, 120],
    ['2 business hours', STANDARD, 120],
    ['1 business day', STANDARD, 480],
    ['1 week', STANDARD, 2400],
    // 8 + 6 + 8 + 8 hours on four days.
    ['1 week', fourDays, 1800],
    ['2 business days', fourDays, 900],
    ['none', STANDARD, 0],
  ])('%s', (effort, calendar, minutes) => {
    expect(workMinutes(read(parsePromise(effort)), calendar)).toBe(minutes);
  });
});

const BASE = {
  'data/people.yaml': `ana: { name: Ana, team: sales }
ben: { name: Ben, team: legal }
cyd: { name: Cyd, team: desk }
dan: { name: Dan, team: desk, until: 2026-10-31 }
`,
  'data/teams.yaml':
    'sales: { name: Sales, lead: ana }\ndesk: { name: Desk, parent: sales, lead: ana }\nlegal: { name: Legal, lead: ben }\n',
  'data/values.yaml': 'care: { name: Care, statement: We care. }\n',
  'data/concerns.yaml': 'speed: { name: Speed }\ncost: { name: Cost }\n',
};
const load = (files: Readonly<Record<string, string>>, of = 'desk') => {
  const { playbook } = playbookFrom({ ...BASE, ...files });
  return { playbook, team: playbook.find('team', of) as Team };
};
const rows = (files: Readonly<Record<string, string>>, of = 'desk') => {
  const { playbook, team } = load(files, of);
  return loadsOf(team, playbook, NOW).map(({ what, from, hours, who }) => {
    const whom = who === 'team' ? 'team' : who.map(({ id }) => id).join('+');
    return `${what} ${from.id} ${whom} ${hours?.toFixed(2) ?? 'unstated'}`;
  });
};
const forum = (id: string, rest: string) => `${id}: { name: ${id}, type: information, ${rest} }\n`;
const cadence = (id: string, rest: string) =>
  `${id}: { name: ${id}, value: care, type: cadence, statement: Do it., ${rest} }\n`;

describe('what takes the time of a team', () => {
  it('is each forum of it, of a team above it, of its lead or of its people, and no other', () => {
    const forums =
      forum('all', 'every: 1 month, duration: 60 minutes, members: [sales, legal]') +
      forum('leads', 'every: 2 weeks, duration: 90 minutes, members: [ana, ben]') +
      forum('one', 'every: 1 week, duration: 30 minutes, chair: cyd') +
      forum('left', 'every: 1 week, duration: 30 minutes, members: dan') +
      forum('law', 'every: 1 week, duration: 30 minutes, members: legal') +
      forum('over', 'every: 1 week, duration: 30 minutes, members: desk, until: 2026-11-22') +
      forum('later', 'every: 1 week, duration: 30 minutes, members: desk, first: 2026-11-24') +
      forum('unsaid', 'every: 1 week, members: desk');
    expect(rows({ 'data/forums.yaml': forums })).toEqual([
      'meeting all team 0.23',
      'meeting leads ana 0.75',
      'meeting one cyd 0.50',
      'meeting unsaid team unstated',
    ]);
    expect(rows({ 'data/forums.yaml': forums }, 'sales')).toEqual([
      'meeting all team 0.23',
      'meeting leads ana 0.75',
    ]);
  });

  it('is each cadence that is a meeting or a report and binds it, and no planning', () => {
    const behaviours =
      cadence('note', 'appliesTo: sales, every: 1 week, purpose: report, effort: 20 minutes') +
      cadence('talk', 'appliesTo: cyd, every: 1 month, purpose: meeting, effort: 1 business day') +
      cadence('plan', 'appliesTo: desk, every: 1 week, purpose: planning, effort: 60 minutes') +
      cadence('mood', 'appliesTo: legal, every: 1 week, purpose: report, effort: 60 minutes');
    expect(rows({ 'data/behaviours.yaml': behaviours })).toEqual([
      'meeting talk cyd 1.84',
      'report note team 0.33',
    ]);
  });

  it('is what directives in force require of it', () => {
    const directive = (id: string, rest: string) =>
      `${id}: { by: ana, date: 2026-10-01, statement: ${id}, ${rest} }\n`;
    const directives =
      directive('list', 'to: company, requires: { every: 1 week, effort: 90 minutes }') +
      directive('names', 'to: desk, requires: { every: 1 day }') +
      directive('past', 'to: desk, until: 2026-11-22, requires: { every: 1 week, effort: 60 minutes }') +
      directive('mere', 'to: desk');
    expect(rows({ 'data/directives.yaml': directives })).toEqual([
      'report list team 1.50',
      'report names team unstated',
    ]);
  });

  it('comes to hours a week, and says how many say nothing of theirs', () => {
    const { playbook, team } = load({
      'data/forums.yaml':
        forum('a', 'every: 1 week, duration: 45 minutes, members: desk') +
        forum('b', 'every: 1 day, duration: 15 minutes, members: desk') +
        forum('c', 'every: 2 weeks, duration: 2 hours, members: ana') +
        forum('d', 'every: 1 week, members: desk'),
    });
    const loads = loadsOf(team, playbook, NOW);
    expect(sumOfLoads(loads.filter(({ who }) => who === 'team'))).toEqual({ hours: 2, n: 3, unstated: 1 });
    expect(
      sumOfLoads(playbook.all('person').flatMap((one) => (one.id === 'ana' ? loadsOn(one, loads) : []))),
    ).toEqual({ hours: 3, n: 4, unstated: 1 });
    expect(sumOfLoads([])).toEqual({ hours: 0, n: 0, unstated: 0 });
  });

  it('grows with each thing that comes round, never shrinks', () => {
    const every = fc.constantFrom('1 day', '1 week', '2 weeks', '1 month', '1 quarter');
    const minutes = fc.integer({ min: 1, max: 240 });
    fc.assert(
      fc.property(fc.array(fc.tuple(every, minutes), { maxLength: 5 }), (all) => {
        const sums = all.map((_, index) => {
          const { playbook, team } = load({
            'data/forums.yaml': all
              .slice(0, index + 1)
              .map(([often, long], at) =>
                forum(`f${at}`, `every: ${often}, duration: ${long} minutes, members: sales`),
              )
              .join(''),
          });
          return sumOfLoads(loadsOf(team, playbook, NOW)).hours;
        });
        expect(sums).toEqual([...sums].sort((a, b) => a - b));
      }),
      { numRuns: 20 },
    );
  });
});

describe('what lands on a team', () => {
  const priority = (id: string, rest: string) => `${id}: { statement: ${id}, owner: cyd, ${rest} }\n`;
  const directive = (id: string, rest: string, date = '2026-10-01') =>
    `${id}: { by: ana, date: ${date}, statement: ${id}, ${rest} }\n`;
  const { playbook, team } = load({
    'data/priorities.yaml':
      priority('second', 'team: desk, rank: 2') +
      priority('first', 'team: desk, rank: 1') +
      priority('unranked', 'team: desk') +
      priority('ended', 'team: desk, rank: 1, until: 2026-11-22') +
      priority('above', 'team: sales, rank: 1') +
      priority('elsewhere', 'team: legal, rank: 1'),
    'data/directives.yaml':
      directive('everyone', 'to: company, more: speed, less: cost') +
      directive('narrow', 'to: [company, sales], more: cost, less: speed', '2026-11-02') +
      directive('law', 'to: legal, more: cost, less: speed'),
    'data/tradeoffs.yaml': 'dear: { more: cost, less: speed, appliesTo: sales }\n',
  });
  const landing = landsOn(team, playbook, NOW);

  it('is each directive that reaches it, the latest first, through the nearest of those it names', () => {
    expect(landing.directives.map(({ directive: { id }, through }) => `${id} ${through.id}`)).toEqual([
      'narrow sales',
      'everyone company',
    ]);
  });

  it('is its own priorities by rank, and those of the teams above it', () => {
    expect(landing.own.map(({ id }) => id)).toEqual(['first', 'second', 'unranked']);
    expect(
      landing.inherited.map(
        ({ priorities, team: { id: of } }) => `${of}: ${priorities.map(({ id }) => id).join()}`,
      ),
    ).toEqual(['sales: above']);
  });

  it('is no reversal for a team whose own trade-off is as the directive asks', () => {
    const own = load({
      'data/directives.yaml': directive('everyone', 'to: company, more: speed, less: cost'),
      'data/tradeoffs.yaml':
        'dear: { more: cost, less: speed }\nours: { more: speed, less: cost, appliesTo: desk }\n',
    });
    const reversalsOf = (id: string) =>
      landsOn(own.playbook.find('team', id) as Team, own.playbook, NOW).reversals.length;
    expect([reversalsOf('sales'), reversalsOf('desk')]).toEqual([1, 0]);
  });

  it('says where directives pull it apart, from each other and from a trade-off of its own', () => {
    expect(landing.pulls.map(({ one, other }) => `${one.id} ${other.id}`)).toEqual(['everyone narrow']);
    expect(landing.reversals.map(({ directive: { id }, tradeoff }) => `${id} ${tradeoff.id}`)).toEqual([
      'everyone dear',
    ]);
  });
});
