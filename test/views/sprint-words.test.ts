import { describe, expect, it } from 'vitest';
import {
  dayInWords,
  daysInWords,
  spanInWords,
  spansInWords,
  unparted,
} from '../../src/views/sprint-lanes/days-in-words.ts';
import {
  lanesInWords,
  oftenInWords,
  pairsInWords,
  sprintsInWords,
} from '../../src/views/sprint-lanes/describe.ts';
import { PINNED_DAY as NOW } from '../support/pinned.ts';
import { calendar, sprint, UNSAID } from '../support/sprint-calendar.ts';

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

  it('keep a day and its month on one line', () => {
    expect(unparted('5 and 19 October; Monday 4 January 2027')).toBe(
      '5 and 19\u00a0October; Monday 4\u00a0January 2027',
    );
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
