import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAt } from '../../src/time/business.ts';
import {
  businessDays,
  businessTime,
  businessTimeInWords,
  workingDaysAfter,
} from '../../src/time/business-time.ts';
import { mondayToFriday, type Calendar } from '../../src/time/calendar.ts';
import { addDays } from '../../src/time/date.ts';
import { instantAt } from '../../src/time/moment.ts';
import { openingsOn } from '../../src/time/openings.ts';
import { Temporal } from 'temporal-polyfill';
import { shifts, weekHours, within, ZONES } from './arbitraries.ts';

const OFFICE: Calendar = {
  timezone: 'Europe/Berlin',
  hours: mondayToFriday(shifts('09:00-17:00')),
  holidays: new Set(['2026-11-18']),
};
const at = (day: string, time: string) => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return instantAt(day, hour * 60 + minute, 'Europe/Berlin');
};

describe('the business time between two moments', () => {
  // November 2026: the 2nd is a Monday, the 18th a Wednesday on which the office is closed.
  it.each([
    ['2026-11-02 10:00', '2026-11-02 13:30', 0, 210, 'within one day'],
    ['2026-11-02 10:00', '2026-11-04 10:00', 2, 0, 'to the same time two days later'],
    ['2026-11-02 10:00', '2026-11-04 12:00', 2, 120, 'and two hours'],
    [
      '2026-11-05 16:00',
      '2026-11-09 10:00',
      1,
      120,
      'over a weekend: Friday 16:00 is one day, then 1 + 1 hours',
    ],
    ['2026-11-07 12:00', '2026-11-09 11:00', 0, 120, 'from a Saturday, counted from Monday 09:00'],
    ['2026-11-17 10:00', '2026-11-19 10:00', 1, 0, 'over a holiday'],
    ['2026-11-02 18:00', '2026-11-02 23:00', 0, 0, 'after the close, before the next opening'],
    ['2026-11-02 10:00', '2026-11-03 23:00', 1, 420, 'to an evening: from Tuesday 10:00 to the close'],
  ])('from %s to %s is %i days and %i minutes: %#', (from, until, days, minutes) => {
    const [one = '', begin = ''] = from.split(' ');
    const [other = '', end = ''] = until.split(' ');
    expect(businessTime(at(one, begin), at(other, end), OFFICE)).toMatchObject({ days, minutes });
  });

  it('is a share of the next business day beyond the last full one', () => {
    expect(businessTime(at('2026-11-02', '10:00'), at('2026-11-04', '12:00'), OFFICE).inDays).toBe(2.25);
  });

  it('is no longer than n business days where, and only where, a promise of n comes due no sooner', () => {
    const anyTime = fc.record({
      hours: weekHours,
      timezone: fc.constantFrom(...ZONES),
      start: fc.integer({ min: 0, max: 20_160 }),
      length: fc.integer({ min: 0, max: 20_160 }),
      n: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(anyTime, ({ hours, timezone, start, length, n }) => {
        const calendar = { timezone, hours, holidays: new Set<string>() };
        const from = Temporal.Instant.from('2026-03-23T00:00Z').add({ minutes: start });
        const until = from.add({ minutes: length });
        const due = dueAt(from, within(n, 'business day'), calendar);
        const { days, minutes } = businessTime(from, until, calendar);
        const isInTime = due !== undefined && until.epochMilliseconds <= due.epochMilliseconds;
        expect(isInTime ? days < n || (days === n && minutes === 0) : days >= n).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the working days after a date', () => {
  it.each([
    ['2026-11-02', '2026-11-02', 0],
    ['2026-11-02', '2026-11-04', 2],
    ['2026-11-06', '2026-11-08', 0],
    ['2026-11-06', '2026-11-09', 1],
    ['2026-11-16', '2026-11-20', 3],
    ['2026-11-02', '2026-11-01', 0],
    // Four weeks of five days, and the closed Wednesday.
    ['2026-11-02', '2026-11-30', 19],
  ])('from %s to %s are %i', (from, until, count) => {
    expect(workingDaysAfter(from, until, OFFICE)).toBe(count);
  });

  it('are those on which something opens', () => {
    fc.assert(
      fc.property(
        weekHours,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 30 }),
        (hours, first, length) => {
          const calendar = { timezone: 'UTC', hours, holidays: new Set(['2026-11-10', '2026-11-15']) };
          const from = addDays('2026-10-25', first);
          const days = Array.from({ length }, (_, index) => addDays(from, index + 1));
          const open = days.filter((day) => openingsOn(Temporal.PlainDate.from(day), calendar).length > 0);
          expect(workingDaysAfter(from, addDays(from, length), calendar)).toBe(open.length);
        },
      ),
    );
  });
});

describe('business time in words', () => {
  it.each([
    [{ days: 0, minutes: 0 }, 'no time'],
    [{ days: 0, minutes: 45 }, '45 minutes'],
    [{ days: 0, minutes: 210 }, '3 hours 30 minutes'],
    [{ days: 1, minutes: 20 }, '1 business day'],
    [{ days: 2, minutes: 250 }, '2 business days 4 hours'],
  ])('%j is “%s”', (time, words) => {
    expect(businessTimeInWords({ ...businessDays(0), ...time })).toBe(words);
  });
});
