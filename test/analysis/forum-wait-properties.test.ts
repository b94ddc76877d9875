import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Feasibility } from '../../src/analysis/feasibility.ts';
import { dueAt } from '../../src/time/business.ts';
import { mondayToFriday, STANDARD_HOURS, type Calendar } from '../../src/time/calendar.ts';
import { addDays } from '../../src/time/date.ts';
import { instantAt } from '../../src/time/moment.ts';
import { formatPromise, type TimePromise } from '../../src/time/promise.ts';
import { sessionsBetween, type Schedule } from '../../src/time/sessions.ts';
import { answer, decision, feasible } from '../support/decision.ts';
import { shifts, within } from '../time/arbitraries.ts';

/** Places whose clocks never change, so that real dates can be followed over a whole year. */
const PLACES = ['UTC', 'Asia/Kolkata', 'Asia/Tokyo'] as const;
const HOURS = ['09:00-17:00', '06:00-14:00', '22:00-06:00'] as const;
const week = { count: 1, unit: 'week' } as const;
const month = { count: 1, unit: 'month' } as const;

/** Forums as an author writes them, and as they are read. */
const FORUMS: readonly { readonly written: string; readonly read: Schedule }[] = [
  { written: 'every: 1 week, first: 2026-10-06 10:00', read: { every: week, first: at(600) } },
  {
    written: 'every: 2 weeks, first: 2026-10-06 10:00',
    read: { every: { ...week, count: 2 }, first: at(600) },
  },
  {
    written: 'every: 3 days, first: 2026-10-06 14:30',
    read: { every: { count: 3, unit: 'day' }, first: at(870) },
  },
  {
    written: 'every: 1 month, first: 2026-10-06 09:00, on: third wednesday',
    read: { every: month, first: at(540), on: { weekday: 'wednesday', nth: 'third' } },
  },
  {
    written: 'every: 1 month, first: 2026-10-06 16:00, on: last friday',
    read: { every: month, first: at(960), on: { weekday: 'friday', nth: 'last' } },
  },
];

function at(minute: number) {
  return { date: '2026-10-06', minute };
}

interface Case {
  readonly forum: (typeof FORUMS)[number];
  readonly notice: TimePromise;
  readonly place: (typeof PLACES)[number];
  readonly hours: (typeof HOURS)[number];
  readonly promise: TimePromise;
}
const promised = fc.oneof(
  fc.integer({ min: 1, max: 3 }).map((amount) => within(amount, 'business day')),
  fc.integer({ min: 1, max: 12 }).map((amount) => within(amount, 'business hour')),
  fc.integer({ min: 1, max: 60 }).map((amount) => within(amount, 'hour')),
);
const decided: fc.Arbitrary<Case> = fc.record({
  forum: fc.constantFrom(...FORUMS),
  notice: promised,
  place: fc.constantFrom(...PLACES),
  hours: fc.constantFrom(...HOURS),
  promise: promised,
});

/** The worst case of a decision that somebody has to agree to before it goes to a forum. */
function judge(
  one: Case,
  forum = `${one.forum.written}, preReadDue: ${formatPromise(one.notice)}`,
): Feasibility {
  const fields = ['approvers: ana', ...(forum ? ['forum: council'] : [])].join(', ');
  return feasible(decision(fields) + answer('reads', 'ana', formatPromise(one.promise)), {
    'data/people.yaml': `ana: { name: Ana, timezone: ${one.place}, hours: '${one.hours}' }\n`,
    'data/forums.yaml': forum ? `council: { name: Council, type: decision, ${forum} }\n` : '',
  });
}

describe('the worst case of a decision that waits for a forum', () => {
  test('is never longer where something may be sent later before a session', () => {
    fc.assert(
      fc.property(decided, (one) => {
        if (one.notice.kind === 'none') return;
        const { unit, amount } = one.notice;
        const less = within(Math.max(1, Math.floor(amount / 2)), unit);
        expect(judge({ ...one, notice: less }).worst).toBeLessThanOrEqual(judge(one).worst);
        expect(judge(one, one.forum.written).worst).toBeLessThanOrEqual(judge(one).worst);
      }),
      { numRuns: 60 },
    );
  });

  test('is never shorter than the same without the forum, nor than the longest time between two sessions', () => {
    const longest = [7, 14, 3, 35, 35];
    fc.assert(
      fc.property(decided, (one) => {
        expect(judge(one).worst).toBeGreaterThanOrEqual(judge(one, '').worst);
        expect(judge(one).worst).toBeGreaterThanOrEqual((longest[FORUMS.indexOf(one.forum)] ?? 0) * 1440 - 1);
      }),
      { numRuns: 60 },
    );
  });

  test('is never longer than its parts at their longest, one after another', () => {
    const longest = [7, 14, 3, 35, 35];
    fc.assert(
      fc.property(decided, (one) => {
        const { worst } = judge(one);
        const most = (promise: TimePromise) => judge({ ...one, promise }, '').worst;
        const office = { ...one, place: 'UTC', hours: '09:00-17:00' } as const;
        const notice = judge({ ...office, promise: one.notice }, '').worst;
        const between = (longest[FORUMS.indexOf(one.forum)] ?? 0) * 1440;
        expect(worst).toBeLessThanOrEqual(most(one.promise) + notice + between);
      }),
      { numRuns: 60 },
    );
  });

  test.each(FORUMS.map((forum) => [forum.written, forum] as const))(
    'is what following real dates from one minute after another gives: %s',
    { timeout: 60_000 },
    (_, forum) => {
      fc.assert(
        fc.property(decided, (one) => {
          const { worst } = judge({ ...one, forum });
          expect(longestWalked({ ...one, forum })).toBe(worst);
        }),
        { numRuns: 1 },
      );
    },
  );
});

/** The longest that a decision takes which is raised at any minute of some months, by the dates at which the promise is due and the sessions begin. */
function longestWalked({ forum, notice, place, hours, promise }: Case): number {
  const reader: Calendar = { timezone: place, hours: mondayToFriday(shifts(hours)), holidays: new Set() };
  const office: Calendar = { timezone: 'UTC', hours: STANDARD_HOURS, holidays: new Set() };
  const { every } = forum.read;
  const days = every.unit === 'month' ? 200 : 42;
  const from = '2026-10-06';
  const sessions = sessionsBetween(forum.read, from, addDays(from, days + 90)).map(({ date, minute = 0 }) =>
    instantAt(date, minute, 'UTC'),
  );
  const begin = instantAt(from, 0, 'UTC');
  let longest = 0;
  // Everything begins and ends on the half hour, so that the longest begins there or one minute later.
  for (let minute = 0; minute < days * 1440; minute += minute % 30 === 0 ? 1 : 29) {
    const raised = begin.add({ minutes: minute });
    const answered = dueAt(raised, promise, reader) ?? raised;
    const ready = dueAt(answered, notice, office) ?? answered;
    const session = sessions.find((one) => Temporal.Instant.compare(one, ready) >= 0) ?? ready;
    longest = Math.max(longest, (session.epochMilliseconds - raised.epochMilliseconds) / 60_000);
  }
  return longest;
}
