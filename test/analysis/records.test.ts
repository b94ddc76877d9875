import { describe, expect, it } from 'vitest';
import { byTime } from '../../src/analysis/by-time.ts';
import { periodOn } from '../../src/analysis/period-on.ts';
import { focusesWith, reversalsOf, standingOfConcern } from '../../src/analysis/poles.ts';
import {
  courseOf,
  focusesMeasured,
  prioritiesFor,
  readingsOf,
  rivalsOf,
} from '../../src/analysis/readings.ts';
import { behavioursBehind, byType, rankedValues, samples } from '../../src/analysis/value-behaviours.ts';
import { hasTarget } from '../../src/analysis/target.ts';
import { concernInWords } from '../../src/components/concern-words.ts';
import { playbookFrom } from '../support/playbook.ts';

const DAY = '2026-11-23';
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

describe('spans by a day', () => {
  it('are in force on their first and last day, to come before and ended after', () => {
    const spans = [
      { id: 'open' },
      { id: 'today', from: DAY, until: DAY },
      { id: 'ended', until: '2026-11-22' },
      { id: 'older', until: '2025-01-01' },
      { id: 'far', from: '2027-02-01' },
      { id: 'soon', from: '2026-11-24' },
    ];
    const { now, later, before } = byTime(spans, DAY);
    expect([ids(now), ids(later), ids(before)]).toEqual([
      ['open', 'today'],
      ['soon', 'far'],
      ['ended', 'older'],
    ]);
  });
});

describe('the planning period of a day', () => {
  it.each([
    ['2026-11-23', '2026-10-01', '2026-12-31'],
    ['2026-10-01', '2026-10-01', '2026-12-31'],
    ['2026-09-30', '2026-07-01', '2026-09-30'],
    ['2031-01-01', '2031-01-01', '2031-03-31'],
  ])('on %s is %s to %s', (day, from, until) => {
    expect(periodOn({ every: { count: 1, unit: 'quarter' }, from: '2026-10-01' }, day)).toEqual({
      from,
      until,
    });
  });

  it('counts weeks from its first day, backwards too', () => {
    const sixWeeks = { every: { count: 6, unit: 'week' as const }, from: '2026-01-01' };
    expect(periodOn(sixWeeks, '2025-12-31')).toEqual({ from: '2025-11-20', until: '2025-12-31' });
    expect(periodOn(sixWeeks, '2026-11-23')).toEqual({ from: '2026-10-22', until: '2026-12-02' });
  });
});

const BASE = {
  'data/concerns.yaml': `speed: { name: Speed }\nproof: { name: Proof }\ncost: { name: Cost }\n`,
  'data/teams.yaml': `customs: { name: Customs }\n`,
};

describe('what holds for a concern and for a measure on a day', () => {
  const { playbook } = playbookFrom({
    ...BASE,
    'data/people.yaml': 'ana: { name: Ana, team: customs }\n',
    'data/measures.yaml': 'age: { name: Age, definition: Days., standing: true }\n',
    'data/priorities.yaml': `now: { statement: Now., owner: ana, advances: speed, costs: cost, serves: measure/age }
pushed: { statement: Pushed., owner: ana, measures: age }
ended: { statement: Ended., owner: ana, until: 2026-11-22, advances: speed, costs: cost, serves: measure/age }
`,
    'data/directives.yaml': `first: { by: ana, to: company, date: 2026-10-01, statement: First., more: speed, less: cost }
second: { by: ana, to: customs, date: 2026-10-02, statement: Second., more: proof, less: speed }
past: { by: ana, to: company, date: 2026-06-01, until: 2026-11-22, statement: Past., more: speed }
`,
  });

  it('is each priority in force that serves or costs it, and each directive in force that puts it first or last', () => {
    const speed = playbook.find('concern', 'speed');
    const standing = speed && standingOfConcern(speed, DAY);
    expect(ids(standing?.advancedBy ?? [])).toEqual(['now']);
    expect(ids(standing?.askedFor ?? [])).toEqual(['first']);
    expect(ids(standing?.askedAgainst ?? [])).toEqual(['second']);
    expect(standing?.winsOver).toEqual([]);
    const cost = playbook.find('concern', 'cost');
    expect(ids((cost && standingOfConcern(cost, DAY).paidBy) ?? [])).toEqual(['now']);
  });

  it('is each priority in force that serves the measure or pushes it', () => {
    const age = playbook.find('measure', 'age');
    expect(ids((age && prioritiesFor(age, DAY)) ?? [])).toEqual(['now', 'pushed']);
  });
});

describe('a concern', () => {
  const { playbook } = playbookFrom({
    ...BASE,
    'data/tradeoffs.yaml': `wide: { more: speed, less: proof }
narrow: { more: proof, less: speed, appliesTo: customs }
gone: { more: cost, less: speed, until: 2026-01-31 }
`,
    'data/values.yaml': `open:
  name: Open
  statement: We say it.
  advances: speed
  costs: cost
  rewards: [{ what: A bonus., type: pay, costs: speed }]
`,
    'data/focuses.yaml': `f: { statement: One, from: 2026-10-01, until: 2026-12-31, evenOver: wide }\n`,
    'data/people.yaml': `ina: { name: Ina }\n`,
    'data/directives.yaml': `hurry: { by: ina, to: customs, date: 2026-11-02, statement: Hurry., more: speed, less: cost }\n`,
  });
  const speed = playbook.find('concern', 'speed');
  const standing = speed && standingOfConcern(speed, DAY);

  it('wins and gives way by the trade-offs in force only, not by what somebody asked for', () => {
    expect(ids(standing?.winsOver ?? [])).toEqual(['wide']);
    expect(ids(standing?.givesWayTo ?? [])).toEqual(['narrow']);
    expect(standing && concernInWords('Speed', standing)).toBe(
      'Speed wins over proof; it gives way to proof in Customs.',
    );
  });

  it('is served and paid with by values, measures and rewards', () => {
    expect(ids(standing?.advancedBy ?? [])).toEqual(['open']);
    expect(standing?.paidBy).toEqual([]);
    expect(standing?.rewards.map(({ serves, reward }) => [serves, reward.what])).toEqual([
      [false, 'A bonus.'],
    ]);
  });

  it('has trade-offs that know their reverse and their focus', () => {
    const wide = playbook.find('tradeoff', 'wide');
    expect(wide && ids(reversalsOf(wide, playbook))).toEqual(['narrow']);
    expect(wide && ids(focusesWith(wide))).toEqual(['f']);
  });

  it('of which no trade-off speaks says so', () => {
    const nothing = { winsOver: [], givesWayTo: [], advancedBy: [], paidBy: [], rewards: [] };
    const tradeoff = (less: string, scope: string) =>
      ({ less: { kind: 'concern', label: less }, appliesTo: [{ kind: scope, label: 'Sales' }] }) as never;
    expect(
      concernInWords('Speed', {
        ...nothing,
        winsOver: [tradeoff('Cost', 'team'), tradeoff('Proof', 'company'), tradeoff('Reach', 'team')],
      }),
    ).toBe(
      'Speed wins over proof everywhere, over cost in Sales, and over reach in Sales; it gives way to nothing.',
    );
    expect(concernInWords('Speed', nothing)).toBe(
      'No trade-off in force says what it wins over, or gives way to.',
    );
  });
});

describe('a measure', () => {
  const { playbook } = playbookFrom({
    'data/measures.yaml': `a:
  name: A
  definition: Counted.
  pullsAgainst: b
  readings: [{ on: 2026-06-01, value: 3 }, { on: 2026-01-01, value: 9 }, { on: 2026-12-01, value: 1 }]
b: { name: B, definition: Counted. }
`,
    'data/focuses.yaml': `f: { statement: One, from: 2026-10-01, until: 2026-12-31, outcome: { measure: a } }\n`,
  });
  const [a, b] = ['a', 'b'].map((id) => playbook.find('measure', id));

  it('has readings in order of time, none from after the day', () => {
    expect(a && readingsOf(a, DAY).map(({ value }) => value)).toEqual([9, 3]);
  });

  it('knows where it began, stands, was lowest and highest', () => {
    const course = courseOf(a ? readingsOf(a, DAY) : []);
    expect([course?.first.value, course?.last.value, course?.lowest.value, course?.highest.value]).toEqual([
      9, 3, 3, 9,
    ]);
    expect(courseOf([])).toBeUndefined();
  });

  it('pulls against another from both sides, though it is written on one', () => {
    expect([a && ids(rivalsOf(a)), b && ids(rivalsOf(b))]).toEqual([['b'], ['a']]);
  });

  it('knows the focus whose outcome it is', () => {
    expect(a && ids(focusesMeasured(a))).toEqual(['f']);
  });
});

describe('a value', () => {
  const behaviour = (id: string, fields: string) =>
    `${id}: { name: ${id}, value: open, statement: Say it., appliesTo: company, ${fields} }\n`;
  const { playbook } = playbookFrom({
    'data/values.yaml': `last: { name: A last, statement: S. }\nopen: { name: Open, statement: S., rank: 1 }\n`,
    'data/behaviours.yaml': [
      behaviour('d1', 'type: decision-timeline, within: 2 business days'),
      behaviour('d2', 'type: decision-timeline, within: 3 business days'),
      behaviour('r1', 'type: response-expectation, within: 4 business hours, channel: email'),
      behaviour('q1', 'type: qualitative'),
    ].join(''),
  });
  const open = playbook.find('value', 'open');
  const behind = open ? behavioursBehind(open) : [];

  it('of a rank comes before one without', () => {
    expect(ids(rankedValues(playbook))).toEqual(['open', 'last']);
  });

  it('has its behaviours by name, and grouped by type as the site presents them', () => {
    expect(ids(behind)).toEqual(['d1', 'd2', 'q1', 'r1']);
    expect(byType(behind).map(({ type, behaviours }) => [type, behaviours.length])).toEqual([
      ['decision-timeline', 2],
      ['response-expectation', 1],
      ['qualitative', 1],
    ]);
  });

  it('counts a behaviour as one with a target only where something is promised', () => {
    expect(behind.filter(hasTarget).map(({ id }) => id)).toEqual(['d1', 'd2', 'r1']);
    const none = playbookFrom({
      'data/behaviours.yaml': behaviour('n1', 'type: response-expectation, within: none, channel: email'),
    }).playbook.find('behaviour', 'n1');
    expect(none && hasTarget(none)).toBe(false);
  });

  it('is shown by behaviours with a target, of different types first', () => {
    expect(ids(samples(behind, 2))).toEqual(['d1', 'r1']);
    expect(ids(samples(behind, 9))).toEqual(['d1', 'r1', 'd2']);
  });
});
