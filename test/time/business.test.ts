import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dueAt } from '../../src/time/business.ts';
import { mondayToFriday, STANDARD_HOURS, type Calendar, type WeekHours } from '../../src/time/calendar.ts';
import { parsePromise } from '../../src/time/promise.ts';
import { everyDay, NONE, shifts, smallPromise, weekHours, within } from './arbitraries.ts';

const ZONE = 'Europe/Berlin';

function calendar(hours: WeekHours = STANDARD_HOURS, ...holidays: string[]): Calendar {
  return { timezone: ZONE, hours, holidays: new Set(holidays) };
}

function berlin(local: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE).toInstant();
}

/** When what is raised at a Berlin wall-clock time is due, as a Berlin wall-clock time. */
function due(raised: string, promise: string, party: Calendar = calendar()): string | undefined {
  const read = parsePromise(promise);
  if (!read.ok) throw new Error(read.problem);
  const instant = dueAt(berlin(raised), read.value, party);
  return instant?.toZonedDateTimeISO(party.timezone).toPlainDateTime().toString({ smallestUnit: 'second' });
}

describe('clock time', () => {
  test('of minutes and hours runs through nights and weekends', () => {
    expect(due('2026-11-20T16:50', '15 minutes')).toBe('2026-11-20T17:05:00');
    expect(due('2026-11-20T16:00', '48 hours')).toBe('2026-11-22T16:00:00');
  });

  test('is elapsed time when the clock changes', () => {
    expect(due('2026-10-24T12:00', '24 hours')).toBe('2026-10-25T11:00:00');
    expect(due('2026-03-28T12:00', '24 hours')).toBe('2026-03-29T13:00:00');
  });

  test('comes due where nobody ever works', () => {
    expect(due('2026-11-20T16:00', '1 hour', calendar(everyDay([])))).toBe('2026-11-20T17:00:00');
  });
});

describe('weeks', () => {
  test('end at the same wall-clock time, also when the clock changes', () => {
    expect(due('2026-10-21T10:00', '1 week')).toBe('2026-10-28T10:00:00');
    expect(due('2026-03-25T10:00', '2 weeks')).toBe('2026-04-08T10:00:00');
  });

  test('that end at a time the clock jumps over end as much after the jump', () => {
    expect(due('2026-03-22T02:30', '1 week')).toBe('2026-03-29T03:30:00');
  });

  test('that end at a time which comes twice end at the first', () => {
    const instant = dueAt(berlin('2026-10-18T02:30'), within(1, 'week'), calendar());
    expect(instant?.toString()).toBe('2026-10-25T00:30:00Z');
  });
});

describe('business hours', () => {
  test('run only in working hours', () => {
    expect(due('2026-11-16T10:00', '4 business hours')).toBe('2026-11-16T14:00:00');
    expect(due('2026-11-20T15:00', '4 business hours')).toBe('2026-11-23T11:00:00');
    expect(due('2026-11-16T09:00', '40 business hours')).toBe('2026-11-20T17:00:00');
  });

  test('that fill a day end at its close, not at the next opening', () => {
    expect(due('2026-11-16T09:00', '8 business hours')).toBe('2026-11-16T17:00:00');
  });

  test('count from the next opening for what comes in at the close, in the night, or on a holiday', () => {
    expect(due('2026-11-16T17:00', '1 business hour')).toBe('2026-11-17T10:00:00');
    expect(due('2026-11-17T03:00', '1 business hour')).toBe('2026-11-17T10:00:00');
    const closedTuesday = calendar(STANDARD_HOURS, '2026-11-17');
    expect(due('2026-11-17T12:00', '1 business hour', closedTuesday)).toBe('2026-11-18T10:00:00');
  });

  test('keep the seconds', () => {
    expect(due('2026-11-16T16:59:30', '1 business hour')).toBe('2026-11-17T09:59:30');
  });

  test('leave out the break of a split day and count overlapping shifts once', () => {
    const split = calendar(mondayToFriday(shifts('13:00-17:00', '09:00-12:00')));
    expect(due('2026-11-16T11:00', '2 business hours', split)).toBe('2026-11-16T14:00:00');
    const overlapping = calendar(mondayToFriday(shifts('09:00-13:00', '12:00-16:00')));
    expect(due('2026-11-16T09:00', '7 business hours', overlapping)).toBe('2026-11-16T16:00:00');
  });

  test('of a night shift go on after midnight into a holiday, on which no shift begins', () => {
    const night = calendar(everyDay(shifts('22:00-06:00')), '2026-11-17');
    expect(due('2026-11-16T23:00', '7 business hours', night)).toBe('2026-11-17T06:00:00');
    expect(due('2026-11-16T23:00', '8 business hours', night)).toBe('2026-11-18T23:00:00');
  });

  test('are the hours really worked in a night when the clock changes', () => {
    const night = calendar(everyDay(shifts('22:00-06:00')));
    expect(due('2026-03-28T22:00', '7 business hours', night)).toBe('2026-03-29T06:00:00');
    expect(due('2026-10-24T22:00', '9 business hours', night)).toBe('2026-10-25T06:00:00');
  });

  test('do not pass in a shift that the clock jumps over', () => {
    const early = calendar(everyDay(shifts('02:00-03:00')));
    expect(due('2026-03-28T02:30', '1 business hour', early)).toBe('2026-03-30T02:30:00');
  });
});

describe('business days', () => {
  test('end at the same wall-clock time so many working days later', () => {
    expect(due('2026-11-16T10:15', '2 business days')).toBe('2026-11-18T10:15:00');
    expect(due('2026-11-20T10:15', '2 business days')).toBe('2026-11-24T10:15:00');
    expect(due('2026-11-16T10:15', '10 business days')).toBe('2026-11-30T10:15:00');
  });

  test('count from the next opening for what comes in outside hours', () => {
    expect(due('2026-11-16T08:00', '1 business day')).toBe('2026-11-17T09:00:00');
    expect(due('2026-11-16T17:00', '1 business day')).toBe('2026-11-18T09:00:00');
    expect(due('2026-11-21T12:00', '2 business days')).toBe('2026-11-25T09:00:00');
  });

  test('skip holidays', () => {
    const closedTuesday = calendar(STANDARD_HOURS, '2026-11-17');
    expect(due('2026-11-16T10:15', '2 business days', closedTuesday)).toBe('2026-11-19T10:15:00');
    expect(due('2026-11-17T10:15', '1 business day', closedTuesday)).toBe('2026-11-19T09:00:00');
  });

  test('count from the end of the break for what comes in during it', () => {
    const split = calendar(mondayToFriday(shifts('09:00-12:00', '13:00-17:00')));
    expect(due('2026-11-16T12:30', '1 business day', split)).toBe('2026-11-17T13:00:00');
  });

  test('end at the close of a shorter day and at the opening of a day that begins later', () => {
    const shortFriday = calendar({ ...STANDARD_HOURS, friday: shifts('09:00-13:00') });
    expect(due('2026-11-19T16:00', '1 business day', shortFriday)).toBe('2026-11-20T13:00:00');
    const lateFriday = calendar({ ...STANDARD_HOURS, friday: shifts('12:00-17:00') });
    expect(due('2026-11-19T10:00', '1 business day', lateFriday)).toBe('2026-11-20T12:00:00');
  });

  test('may end in a break', () => {
    const splitFriday = calendar({ ...STANDARD_HOURS, friday: shifts('09:00-12:00', '14:00-17:00') });
    expect(due('2026-11-19T13:00', '1 business day', splitFriday)).toBe('2026-11-20T13:00:00');
  });

  test('belong after midnight to the day on which the shift began', () => {
    const night = everyDay(shifts('22:00-06:00'));
    expect(due('2026-11-17T02:00', '1 business day', calendar(night))).toBe('2026-11-18T02:00:00');
    const closedTuesday = calendar(night, '2026-11-17');
    expect(due('2026-11-17T02:00', '1 business day', closedTuesday)).toBe('2026-11-19T02:00:00');
  });

  test('in two shifts at once belong to the earlier day', () => {
    const hours = { ...everyDay([]), monday: shifts('22:00-06:00'), tuesday: shifts('05:00-13:00') };
    expect(due('2026-11-17T05:30', '1 business day', calendar(hours))).toBe('2026-11-17T13:00:00');
    expect(due('2026-11-17T06:30', '1 business day', calendar(hours))).toBe('2026-11-23T22:00:00');
  });

  test('that end at a time the clock jumps over end as much after the jump', () => {
    const round = calendar(everyDay(shifts('00:00-24:00')));
    expect(due('2026-03-28T02:30', '1 business day', round)).toBe('2026-03-29T03:30:00');
  });

  test('are days in the zone of the party that promises', () => {
    const auckland: Calendar = { ...calendar(), timezone: 'Pacific/Auckland' };
    // Friday 20:00 UTC is Saturday morning in Auckland, so the promise counts from Monday 09:00 there.
    const instant = dueAt(Temporal.Instant.from('2026-11-20T20:00Z'), within(1, 'business day'), auckland);
    expect(instant?.toString()).toBe('2026-11-23T20:00:00Z');
  });
});

describe('a promise', () => {
  test('of none never comes due', () => {
    expect(dueAt(berlin('2026-11-16T10:00'), NONE, calendar())).toBeUndefined();
  });

  test('in working time throws a RangeError in plain words where nobody ever works', () => {
    const empty = calendar(everyDay([]));
    const message =
      'These working hours are empty on every day of the week, so no business time ever passes.';
    expect(() => due('2026-11-16T10:00', '1 business day', empty)).toThrow(new RangeError(message));
    expect(() => due('2026-11-16T10:00', '1 business hour', empty)).toThrow(new RangeError(message));
  });

  test('in working time throws a RangeError after two years without a working day', () => {
    const days = Array.from({ length: 800 }, (_, n) =>
      Temporal.PlainDate.from('2026-11-16').add({ days: n }).toString(),
    );
    const closed = calendar(STANDARD_HOURS, ...days);
    const message =
      'There is no working time in the two years after 2026-11-13: every day is a holiday or free.';
    expect(() => due('2026-11-13T10:00', '1 business day', closed)).toThrow(new RangeError(message));
    expect(() => due('2026-11-13T16:30', '1 business hour', closed)).toThrow(new RangeError(message));
    expect(due('2026-11-13T10:00', '1 business hour', closed)).toBe('2026-11-13T11:00:00');
  });

  test('comes due after it is given, and later when it is given later', () => {
    const minute = fc.integer({ min: 0, max: 14 * 1440 });
    const disjoint = weekHours.filter((hours) =>
      Object.values(hours).every((ranges) => ranges.length < 2 && ranges.every(({ to }) => to <= 1440)),
    );
    fc.assert(
      fc.property(disjoint, smallPromise, minute, minute, (hours, promise, a, b) => {
        const party: Calendar = { timezone: 'Asia/Kolkata', hours, holidays: new Set() };
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((minutes) => {
          const raised = Temporal.Instant.from('2026-11-16T00:00Z').add({ minutes });
          const end = dueAt(raised, promise, party) ?? raised;
          expect(Temporal.Instant.compare(end, raised)).toBe(1);
          return end.epochMilliseconds;
        });
        expect(second).toBeGreaterThanOrEqual(first ?? Infinity);
      }),
      { numRuns: 100 },
    );
  });
});
