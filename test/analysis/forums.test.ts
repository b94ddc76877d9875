import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forumHours, hoursSpent } from '../../src/analysis/forum-hours.ts';
import { agreedThere, decidedThere } from '../../src/analysis/forum-work.ts';
import { forumsOf } from '../../src/analysis/forums-of.ts';
import { quarterPlan } from '../../src/analysis/quarter-plan.ts';
import { weekPlan } from '../../src/analysis/week-plan.ts';
import type { Party } from '../../src/model/playbook.ts';
import { OFFICE } from '../support/decision.ts';
import { playbookFrom } from '../support/playbook.ts';
import { monday } from '../support/rhythm.ts';

const DAY = '2026-11-23';
const with_ = (forums: string, more: Readonly<Record<string, string>> = {}) =>
  playbookFrom({ ...OFFICE, 'data/forums.yaml': forums, ...more }).playbook;
const hours = (fields: string) => {
  const playbook = with_(monday(fields));
  const forum = playbook.find('forum', 'monday');
  return forum && forumHours(forum, playbook);
};

describe('the hours a week that a forum takes', () => {
  it.each([
    ['every: 1 week, duration: 45 minutes', 0.75],
    ['every: 2 weeks, duration: 90 minutes', 0.75],
    // Five days a week, since nobody works on the others.
    ['every: 1 day, duration: 15 minutes', 1.25],
    // 4,800 months are 20,871 weeks.
    ['every: 1 month, duration: 1 hour', 4800 / 20_871],
    ['every: 1 week, duration: 1 business day', 8],
  ])('are how long it takes by how often it meets (%s)', (fields, expected) => {
    expect(hours(fields)).toBeCloseTo(expected, 10);
  });

  it('are unknown where nothing says how long it takes', () => {
    expect(hours('every: 1 week')).toBeUndefined();
  });
});

describe('the hours a week that people spend in forums', () => {
  const FORUMS =
    monday('duration: 1 hour, members: [ana, ben]') +
    'daily: { name: Daily, type: information, every: 1 week, duration: 30 minutes, chair: ana }\n' +
    'open: { name: Open, type: decision, every: 1 week, members: ben }\n';

  it('run from those of the one who has the fewest to those of the one who has the most', () => {
    const playbook = with_(FORUMS);
    const people = ['ana', 'ben', 'carl'].flatMap((id) => playbook.find('person', id) ?? []);
    expect(hoursSpent(people, playbook, DAY)).toEqual({ n: 3, least: 0, most: 1.5, unsaid: 1 });
    expect(hoursSpent([], playbook, DAY)).toBeUndefined();
  });

  it('never grow less by one more forum', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 6 }), (all) => {
        const text = (some: readonly number[]) =>
          some
            .map(
              (minutes, index) =>
                `f${index}: { name: F, type: decision, every: 1 week, duration: ${minutes} minutes, members: ana }\n`,
            )
            .join('');
        const most = (some: readonly number[]) => {
          const playbook = with_(text(some));
          const ana = playbook.find('person', 'ana');
          return hoursSpent(ana ? [ana] : [], playbook, DAY)?.most ?? 0;
        };
        expect(most(all)).toBeCloseTo(all.reduce((sum, one) => sum + one, 0) / 60, 8);
        expect(most(all)).toBeGreaterThanOrEqual(most(all.slice(1)));
      }),
      { numRuns: 20 },
    );
  });
});

describe('the forums that somebody belongs to', () => {
  const playbook = with_(
    'alone: { name: Alone, type: decision, every: 1 week, members: ana }\n' +
      'whole: { name: Whole, type: information, every: 1 week, members: north }\n' +
      'led: { name: Led, type: alignment, every: 1 week, chair: ana, members: carl }\n' +
      'ended: { name: Ended, type: alignment, every: 1 week, members: ana, until: 2026-11-22 }\n',
    {
      'data/teams.yaml': 'north: { name: North }\nport: { name: Port, parent: north }\n',
      'data/people.yaml':
        'ana: { name: Ana, team: port }\nben: { name: Ben, team: port }\ncarl: { name: Carl }\n',
    },
  );
  const of = (party: Party | undefined) =>
    (party ? forumsOf(party, playbook, DAY) : []).map(
      ({ forum, isChair, through, people }) =>
        `${forum.id}${isChair ? ' led' : ''}${through ? ` through ${through.id}` : ''}${people.length > 0 ? ` by ${people.map(({ id }) => id).join(' ')}` : ''}`,
    );

  it('are those that name them, that they lead, and that a team of theirs belongs to', () => {
    expect(of(playbook.find('person', 'ana'))).toEqual(['led led', 'alone', 'whole through north']);
    expect(of(playbook.find('person', 'ben'))).toEqual(['whole through north']);
  });

  it('are, of a team, its own and those of its people', () => {
    expect(of(playbook.find('team', 'port'))).toEqual(['led by ana', 'alone by ana', 'whole through north']);
    expect(of(playbook.find('team', 'north'))).toEqual(['whole']);
  });
});

describe('what a forum decides and has agreed', () => {
  it('are the timelines that are decided in it, and the norms that name it', () => {
    const playbook = with_(monday(), {
      'data/behaviours.yaml':
        'big: { name: Big, value: care, type: decision-timeline, statement: Decide., appliesTo: company, within: 2 weeks, decider: ana, forum: monday }\n' +
        'say: { name: Say, value: care, type: qualitative, statement: Say it., appliesTo: company, decidedIn: forum/monday }\n',
    });
    const forum = playbook.find('forum', 'monday');
    expect(
      forum && [decidedThere(forum), agreedThere(forum)].map((some) => some.map(({ id }) => id)),
    ).toEqual([['big'], ['say']]);
  });
});

describe('the forums of a week', () => {
  it('have a place where their weekday and their time are known', () => {
    const playbook = with_(
      monday('duration: 50 minutes') +
        'third: { name: Third, type: decision, every: 1 month, on: third tuesday, first: 2026-01-01 14:30 }\n' +
        'date: { name: Date, type: decision, every: 1 month, first: 2026-01-15 09:00 }\n' +
        'untimed: { name: Untimed, type: information, every: 1 week, first: 2026-01-01 }\n',
    );
    const { slots, loose } = weekPlan(playbook.all('forum'));
    expect(slots.map(({ forum: _, ...slot }) => slot)).toEqual([
      { weekday: 'monday', minute: 540, minutes: 50, isWeekly: true },
      { weekday: 'tuesday', minute: 870, minutes: undefined, isWeekly: false },
    ]);
    expect(loose.map(({ id }) => id)).toEqual(['date', 'untimed']);
  });
});

describe('the plan of two periods', () => {
  it('shows the period of the day and the one before it', () => {
    const { now, before, shown, lanes } = quarterPlan(with_(monday()), DAY);
    expect([now, before, shown]).toEqual([
      { from: '2026-10-01', until: '2026-12-31' },
      { from: '2026-07-01', until: '2026-09-30' },
      { from: '2026-07-01', until: '2026-12-31' },
    ]);
    // Mondays from 5 October to 28 December.
    expect(lanes.map(({ sessions }) => sessions.length)).toEqual([13]);
  });

  it('shows a quarter on both sides of the day where periods are longer than that', () => {
    const company = `${OFFICE['data/company.yaml'] ?? ''}period: { every: 1 year, from: 2026-01-01 }\n`;
    expect(quarterPlan(with_(monday(), { 'data/company.yaml': company }), DAY).shown).toEqual({
      from: '2026-08-24',
      until: '2027-02-22',
    });
  });
});
