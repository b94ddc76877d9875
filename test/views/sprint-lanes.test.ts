import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sprintCalendarOf, type SprintCalendar } from '../../src/analysis/sprint-calendar.ts';
import { addDays, daysBetween } from '../../src/time/date.ts';
import { MONTHS } from '../../src/time/months.ts';
import { FRAMES } from '../../src/views/parts/frame.ts';
import { boxOf, cover } from '../../src/views/parts/labels.ts';
import {
  dayInWords,
  daysInWords,
  spanInWords,
  spansInWords,
} from '../../src/views/sprint-lanes/days-in-words.ts';
import {
  lanesInWords,
  oftenInWords,
  pairsInWords,
  sprintsInWords,
} from '../../src/views/sprint-lanes/describe.ts';
import { laneRows } from '../../src/views/sprint-lanes/lane-rows.ts';
import { lanesLayout } from '../../src/views/sprint-lanes/layout.ts';
import { playbookFrom } from '../support/playbook.ts';

const NOW = '2026-11-23';
const COMPANY = 'name: Acme\ntimezone: UTC\nperiod: { every: 1 quarter, from: 2026-10-01 }\n';
const sprint = (id: string, appliesTo: string, length: string, more = 'anchor: 2026-10-05') =>
  `${id}: { name: Sprint ${id}, value: care, type: sprint-length, statement: It plans., appliesTo: ${appliesTo}, length: ${length}, ${more} }\n`;
const UNSAID = 'why: Nobody said.';

function calendar(teams: string, behaviours: string, now = NOW, company = COMPANY): SprintCalendar {
  const { playbook } = playbookFrom({
    'data/company.yaml': company,
    'data/values.yaml': 'care: { name: Care, statement: We answer. }\n',
    'data/teams.yaml': teams,
    'data/behaviours.yaml': behaviours,
  });
  return sprintCalendarOf(playbook, now);
}

describe('days in words', () => {
  it('say the year only where it is another one', () => {
    expect(dayInWords('2026-11-30', NOW)).toBe('Monday 30 November');
    expect(dayInWords('2027-01-04', NOW)).toBe('Monday 4 January 2027');
  });

  it('name each month once', () => {
    expect(daysInWords(['2026-10-05', '2026-10-19', '2026-11-02'], NOW)).toBe('5 and 19 October; 2 November');
    expect(daysInWords(['2026-12-01', '2026-12-02', '2026-12-03', '2027-01-04'], NOW)).toBe(
      '1, 2 and 3 December; 4 January 2027',
    );
    expect(daysInWords([], NOW)).toBe('');
  });

  it('say a stretch of days with what its ends do not share', () => {
    expect(spanInWords({ from: '2026-12-21', until: '2026-12-27' }, NOW)).toBe(
      'Monday 21 to Sunday 27 December',
    );
    expect(spanInWords({ from: '2026-12-28', until: '2027-01-03' }, NOW)).toBe(
      'Monday 28 December to Sunday 3 January 2027',
    );
    expect(spanInWords({ from: '2026-12-28', until: '2026-12-28' }, NOW)).toBe('Monday 28 December');
    expect(
      spansInWords(
        [
          { from: '2026-11-09', until: '2026-11-15' },
          { from: '2026-11-30', until: '2026-12-02' },
          { from: '2026-12-27', until: '2026-12-27' },
        ],
        NOW,
      ),
    ).toBe('9 to 15 November; 30 November to 2 December; 27 December');
  });
});

const OPS = 'ops: { name: Ops }\n';
const TWO = 'ops: { name: Ops, dependsOn: web }\nweb: { name: Web }\n';
const FOUR =
  'law: { name: Law, dependsOn: [ops, web] }\nops: { name: Ops, dependsOn: web }\nweb: { name: Web }\nzoo: { name: Zoo }\n';

describe('the sprint calendar in a sentence', () => {
  it.each([
    ['', '', 'No team plans in sprints yet.'],
    [OPS, sprint('a', 'ops', '2 weeks', UNSAID), 'One team plans in sprints, and nothing says on which day.'],
    [
      TWO,
      sprint('a', 'company', '2 weeks', UNSAID),
      'Two teams plan in sprints, and nothing says on which day.',
    ],
    [OPS, sprint('a', 'ops', '2 weeks'), 'One team plans in sprints: Ops, next on Monday 30 November.'],
    [
      TWO,
      sprint('a', 'company', '2 weeks'),
      'Two teams plan in sprints, both of them next on Monday 30 November.',
    ],
    [
      FOUR,
      sprint('a', 'company', '2 weeks'),
      'Four teams plan in sprints, all of them next on Monday 30 November.',
    ],
    [
      FOUR,
      sprint('a', '[ops, law, web]', '2 weeks') + sprint('b', 'zoo', '6 weeks'),
      'Four teams plan in sprints, three of them next on Monday 30 November.',
    ],
    [
      TWO,
      sprint('a', 'ops', '2 weeks') + sprint('b', 'web', '6 weeks'),
      'Two teams plan in sprints, Ops next, on Monday 30 November.',
    ],
  ])('says who plans next: %#', (teams, behaviours, sentence) => {
    expect(sprintsInWords(calendar(teams, behaviours))).toBe(sentence);
  });

  it.each([
    [OPS, sprint('a', 'ops', '2 weeks'), ''],
    [
      'ops: { name: Ops }\nweb: { name: Web }\n',
      sprint('a', 'company', '2 weeks'),
      'None of them needs another one that does.',
    ],
    [TWO, sprint('a', 'company', '2 weeks', UNSAID), ''],
    [
      TWO,
      sprint('a', 'company', '2 weeks'),
      'Ops with Web, of which one needs the other, plan together next on Monday 30 November.',
    ],
    [
      TWO,
      sprint('a', 'ops', '2 weeks') + sprint('b', 'web', '2 weeks', 'anchor: 2026-10-12'),
      'Ops with Web, of which one needs the other, never plan on one day.',
    ],
    [
      FOUR,
      sprint('a', 'company', '2 weeks'),
      'All three pairs in which one team needs the other plan together next on Monday 30 November.',
    ],
    [
      FOUR,
      sprint('a', '[ops, web]', '2 weeks') + sprint('b', 'law', '3 weeks'),
      'All three pairs in which one team needs the other plan together again, the first on Monday 30 November, the last on Monday 28 December.',
    ],
    [
      FOUR,
      sprint('a', '[ops, web]', '2 weeks') + sprint('b', 'law', '2 weeks', 'anchor: 2026-10-12'),
      'Two of the three pairs in which one team needs the other never plan on one day: Law with Ops and Law with Web.',
    ],
    [
      FOUR,
      sprint('a', 'law', '1 week') +
        sprint('b', 'ops', '1 week', 'anchor: 2026-10-06') +
        sprint('c', 'web', '1 week', 'anchor: 2026-10-07'),
      'None of the three pairs in which one team needs the other ever plans on one day.',
    ],
  ])('says whether those that need each other plan together: %#', (teams, behaviours, sentence) => {
    expect(pairsInWords(calendar(teams, behaviours))).toBe(sentence);
  });

  it.each([
    [OPS, sprint('a', 'ops', '2 weeks'), ''],
    [
      TWO,
      sprint('a', 'ops', '4 weeks') + sprint('b', 'web', '6 weeks'),
      'Both plan on one day twice in this period: on Monday 5 October and Monday 28 December.',
    ],
    [
      FOUR,
      sprint('a', '[law, ops, web]', '6 weeks') + sprint('b', 'zoo', '6 weeks', 'anchor: 2026-10-12'),
      'At most three of the four plan on one day: on Monday 5 October, Monday 16 November and Monday 28 December.',
    ],
    [
      TWO,
      sprint('a', 'ops', '1 week') + sprint('b', 'web', '1 week', 'anchor: 2026-10-06'),
      'No two of them plan on one day in this period.',
    ],
  ])('says on which days the most plan: %#', (teams, behaviours, sentence) => {
    expect(lanesInWords(calendar(teams, behaviours))).toBe(sentence);
  });

  it.each([
    ['2 weeks', '3 weeks', undefined, 'every 6 weeks'],
    ['10 days', '15 days', undefined, 'every 30 days'],
    ['1 month', '1 quarter', undefined, 'every quarter'],
    ['2 months', '4 months', undefined, 'every 4 months'],
    ['1 quarter', '1 year', undefined, 'every year'],
    ['1 month', '1 week', undefined, 'at no regular interval: some plan by weeks, some by months'],
    ['1 week', '1 week', '2026-10-07', 'never: they plan on Mondays and Wednesdays'],
    ['2 weeks', '2 weeks', '2026-10-12', 'never: their first days keep them apart'],
    ['999 weeks', '998 weeks', '2026-10-19', 'not in the next twenty years'],
  ])('says how often, and why never: %s and %s', (ops, web, anchor, words) => {
    const [pair] = calendar(
      TWO,
      sprint('a', 'ops', ops) + sprint('b', 'web', web, `anchor: ${anchor ?? '2026-10-05'}`),
    ).pairs;
    expect(pair && oftenInWords(pair)).toBe(words);
  });

  it('names the team of which nothing says when it plans', () => {
    const [pair] = calendar(TWO, sprint('a', 'ops', '2 weeks') + sprint('b', 'web', '2 weeks', UNSAID)).pairs;
    expect(pair && oftenInWords(pair)).toBe('not known: nothing clear says when Web plans');
  });
});

/** The days that are named in words such as “5 and 19 October; 2 November 2027”. */
function daysFrom(words: string, now: string): string[] {
  return words.split('; ').flatMap((part) => {
    const [, days = '', month = '', year = now.slice(0, 4)] =
      /^([\d, and]+) (\p{L}+)(?: (\d{4}))?$/u.exec(part) ?? [];
    const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
    return (days.match(/\d+/g) ?? []).map((day) => `${year}-${number}-${day.padStart(2, '0')}`);
  });
}

/** The days at which a path has a mark, lane by lane. */
function marksIn(
  path: string,
  { period, sprinters }: SprintCalendar,
  from: number,
  firstY: number,
  step: number,
) {
  const length = daysBetween(period.from, period.until) + 1;
  const lanes = sprinters.map((): string[] => []);
  for (const [, x, y] of path.matchAll(/M([\d.]+) ([\d.]+)/g)) {
    const day = Math.floor(((Number(x) - from) / (100 - from)) * length);
    lanes[Math.round((Number(y) - firstY) / step)]?.push(addDays(period.from, day));
  }
  return lanes;
}

const name = fc.constantFrom(
  'Ops',
  'A team with a name of about eighty letters that nobody has ever said out loud once',
  'فريق العمليات والدعم الفني للعملاء',
  '👩‍👩‍👧‍👦 Families 🏳️‍🌈',
  'WWWWWWWWWWWWWWWWWWWWWW',
);
const team = fc.record({
  name,
  length: fc.constantFrom('1 day', '1 week', '2 weeks', '3 weeks', '1 month', '10 days'),
  anchor: fc.oneof(
    fc.integer({ min: 0, max: 100 }).map((days) => `anchor: ${addDays('2026-09-01', days)}`),
    fc.constant(UNSAID),
  ),
  cooldown: fc.constantFrom('', ', cooldown: 2 days', ', cooldown: 1 week'),
  needs: fc.nat({ max: 6 }),
});
const period = fc.constantFrom('1 quarter', '1 month', '2 weeks', '1 year');
const calendars = fc
  .tuple(fc.array(team, { minLength: 1, maxLength: 7 }), period, fc.integer({ min: 0, max: 90 }))
  .map(([teams, every, day]) =>
    calendar(
      teams
        .map((one, index) => `t${index}: { name: "${one.name}", dependsOn: t${one.needs % teams.length} }\n`)
        .join(''),
      teams
        .map((one, index) => sprint(`b${index}`, `t${index}`, one.length, one.anchor + one.cooldown))
        .join(''),
      addDays('2026-10-01', day),
      `name: Acme\ntimezone: UTC\nperiod: { every: ${every}, from: 2026-10-01 }\n`,
    ),
  );

describe('the picture of a period', () => {
  it('shows on each day that a team plans a mark, and nothing that its table does not say', () => {
    fc.assert(
      fc.property(calendars, (one) => {
        const { starts, meetings } = lanesLayout(one, 'wide');
        const alone = marksIn(starts, one, 27, 3.65, 2);
        const shared = marksIn(meetings, one, 27, 4.2, 2);
        for (const [index, row] of laneRows(one).entries()) {
          const plans = daysFrom(row.plans, one.now);
          const together = row.together === 'on all of them' ? plans : daysFrom(row.together, one.now);
          expect(shared[index]).toEqual(together);
          expect([...(alone[index] ?? []), ...together].sort()).toEqual(plans);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('shows what is kept free, cut at the ends of the period, and says it whole in its table', () => {
    const one = calendar(OPS, sprint('a', 'ops', '6 weeks', 'anchor: 2026-10-05, cooldown: 1 week'));
    expect(laneRows(one)[0]?.free).toBe('28 September to 4 October; 9 to 15 November; 21 to 27 December');
    // The first four days of 92, on 73 per cent of the width.
    expect(lanesLayout(one, 'wide').pauses).toMatch(/^M27 3.65H30.17v1.1H27ZM57.95/);
  });

  it('begins the lane of a team with the team, and leaves it empty where nothing is known', () => {
    const later = calendar('ops: { name: Ops, from: 2026-11-16 }\n', sprint('a', 'ops', '2 weeks'));
    expect(lanesLayout(later, 'narrow').sprints).toBe('M50 4.8H100v1.1H50Z');
    const unknown = lanesLayout(calendar(OPS, sprint('a', 'ops', '2 weeks', UNSAID)), 'wide');
    expect([unknown.sprints, unknown.starts, unknown.notes[0]?.text]).toEqual(['', '', 'not known']);
    const after = calendar('ops: { name: Ops, from: 2027-02-01 }\n', sprint('a', 'ops', '2 weeks'));
    expect(lanesLayout(after, 'wide').sprints).toBe('');
    expect(laneRows(after)[0]?.plans).toBe('not in this period');
  });

  it('never lets words cover each other, whatever the teams are called', () => {
    fc.assert(
      fc.property(calendars, fc.constantFrom('wide' as const, 'narrow' as const), (one, frame) => {
        const { names, notes, axis, todayLabel, height } = lanesLayout(one, frame);
        const labels = [...names, ...notes, ...axis.labels, ...(todayLabel ? [todayLabel] : [])];
        const boxes = labels.map((label) => boxOf(label, frame));
        expect(names).toHaveLength(one.sprinters.length);
        expect(todayLabel).toBeDefined();
        for (const [index, box] of boxes.entries()) {
          expect(box.left > -0.001 && box.right < FRAMES[frame] + 0.001 && box.bottom < height).toBe(true);
          expect(boxes.slice(index + 1).some((other) => cover(box, other))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stays small with forty teams that plan every week and keep a day free', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `t${index}`);
    const many = calendar(
      ids.map((id, index) => `${id}: { name: Team ${index}, dependsOn: t${(index + 1) % 40} }\n`).join(''),
      sprint('a', 'company', '1 week', 'anchor: 2026-10-05, cooldown: 1 day'),
    );
    const drawn = (['wide', 'narrow'] as const).map((frame) => lanesLayout(many, frame));
    const paths = drawn.flatMap((one) => [one.sprints, one.pauses, one.starts, one.meetings]);
    expect(paths.join('').length).toBeLessThan(45_000);
  });
});
