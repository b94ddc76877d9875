import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sprintClashes } from '../../src/analysis/sprint-clashes.ts';
import { addDays, daysBetween } from '../../src/time/date.ts';
import { playbookFrom } from '../support/playbook.ts';

const NOW = '2026-11-23';
const clashes = (one: string, other: string) =>
  sprintClashes(
    playbookFrom({
      'data/teams.yaml': 'one: { name: One, dependsOn: other }\nother: { name: Other, dependsOn: one }\n',
      'data/values.yaml': 'v: { name: V, statement: V. }\n',
      'data/behaviours.yaml': `a: { name: A, value: v, type: sprint-length, statement: A., appliesTo: one, ${one} }
b: { name: B, value: v, type: sprint-length, statement: B., appliesTo: other, ${other} }
`,
    }).playbook,
    NOW,
  );

it('two teams that need each other are one pair', () => {
  expect(clashes('length: 2 weeks', 'length: 3 weeks')).toHaveLength(1);
});

it.each([
  [
    'length: 2 weeks',
    'length: 3 weeks',
    { is: 'odd', meet: { days: 42 }, everMeet: undefined, longestWait: 7 },
  ],
  [
    'length: 4 weeks',
    'length: 6 weeks',
    { is: 'odd', meet: { days: 84 }, everMeet: undefined, longestWait: 14 },
  ],
  ['length: 2 months', 'length: 1 quarter', { is: 'odd', meet: { months: 6 }, longestWait: undefined }],
  ['length: 2 weeks', 'length: 1 month', { is: 'mixed', meet: undefined, longestWait: undefined }],
  [
    'length: 1 week, anchor: 2026-10-07',
    'length: 2 weeks, anchor: 2026-10-05',
    { is: 'apart', everMeet: false, longestWait: 2 },
  ],
  [
    'length: 2 weeks, anchor: 2026-10-05',
    'length: 3 weeks, anchor: 2026-10-12',
    { is: 'odd', meet: { days: 42 }, everMeet: true, longestWait: 7 },
  ],
])('%s against %s', (one, other, expected) => {
  expect(clashes(one, other)).toMatchObject([expected]);
});

it.each([
  ['length: 2 weeks', 'length: 1 week'],
  ['length: 2 weeks, anchor: 2026-10-05', 'length: 4 weeks, anchor: 2026-11-02'],
  ['length: 14 days', 'length: 2 weeks'],
])('%s and %s fit', (one, other) => {
  expect(clashes(one, other)).toEqual([]);
});

it('a walk day by day finds the same longest wait, and whether they ever plan on one day', () => {
  const weeks = fc.integer({ min: 1, max: 6 });
  const anchor = fc.integer({ min: 0, max: 41 }).map((days) => addDays('2026-06-01', days));
  fc.assert(
    fc.property(weeks, weeks, anchor, anchor, (n, m, first, second) => {
      const [clash] = clashes(
        `length: ${n} weeks, anchor: ${first}`,
        `length: ${m} weeks, anchor: ${second}`,
      );
      const from = '2027-01-04';
      const plans = (day: string, every: number, since: string) =>
        daysBetween(since, day) % (every * 7) === 0;
      const days = Array.from({ length: 2 * 7 * 60 }, (_, index) => addDays(from, index));
      let [longest, meets] = [0, false];
      for (const day of days.slice(0, 7 * 60)) {
        if (!plans(day, m, second)) continue;
        const next = days.find((one) => one >= day && plans(one, n, first)) ?? day;
        longest = Math.max(longest, daysBetween(day, next));
        if (next === day) meets = true;
      }
      const fits = n % m === 0 || m % n === 0;
      if (!clash) expect([fits, meets]).toEqual([true, true]);
      else expect([clash.longestWait, clash.everMeet]).toEqual([longest, meets]);
    }),
    { numRuns: 60 },
  );
});
