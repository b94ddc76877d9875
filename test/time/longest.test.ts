import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dueAt } from '../../src/time/business.ts';
import { mondayToFriday, STANDARD_HOURS, type Calendar, type WeekHours } from '../../src/time/calendar.ts';
import { comparePromises, isTighter, longestElapsed, sameTarget } from '../../src/time/longest.ts';
import {
  grainOf,
  localTime,
  REFERENCE_MONDAY,
  REFERENCE_MONDAYS,
  referenceDue,
  SEASONS,
  WEEK,
  worksAt,
} from '../../src/time/reference.ts';
import { longestOver, startsOf } from '../../src/time/starts.ts';
import type { TimePromise } from '../../src/time/promise.ts';
import { everyDay, NONE, shifts, smallPromise, weekHours, within, ZONES } from './arbitraries.ts';
import { countingOracle, walk } from './oracle.ts';

const DAY = 1440;
const FORTNIGHT = 14 * DAY;
const BEGIN = Temporal.Instant.from(`${REFERENCE_MONDAY}T00:00Z`);

function calendar(hours: WeekHours, timezone = 'UTC'): Calendar {
  return { timezone, hours, holidays: new Set() };
}

const office = calendar(STANDARD_HOURS, 'Europe/Berlin');
const shortDays = calendar(mondayToFriday(shifts('09:00-15:00')));

describe('the longest elapsed time', () => {
  test('of clock time is the clock time, whatever the working hours', () => {
    expect(longestElapsed(within(90, 'minute'), office)).toBe(90);
    expect(longestElapsed(within(48, 'hour'), office)).toBe(2880);
    expect(longestElapsed(within(2, 'week'), office)).toBe(14 * DAY);
    expect(longestElapsed(within(1, 'hour'), calendar(everyDay([])))).toBe(60);
  });

  test('of 1 business day runs from Friday 17:00 to Tuesday 09:00', () => {
    expect(longestElapsed(within(1, 'business day'), office)).toBe(3 * DAY + 16 * 60);
  });

  test('of 5 business days runs from Friday 17:00 to the Monday after next at 09:00', () => {
    expect(longestElapsed(within(5, 'business day'), office)).toBe(9 * DAY + 16 * 60);
  });

  test('of 4 business hours runs from Friday 17:00 to Monday 13:00', () => {
    expect(longestElapsed(within(4, 'business hour'), office)).toBe(2 * DAY + 20 * 60);
  });

  test('of 8 business hours runs from Friday 09:01 to Monday 09:01', () => {
    expect(longestElapsed(within(8, 'business hour'), office)).toBe(3 * DAY);
  });

  test('of no promise is without end', () => {
    expect(longestElapsed(NONE, office)).toBe(Infinity);
    expect(referenceDue(NONE, office)(0)).toBe(Infinity);
    expect(referenceDue(within(1, 'business day'), office)(Infinity)).toBe(Infinity);
  });

  test('in a week of one night shift, the day is the one on which the shift began', () => {
    const night = calendar({ ...everyDay([]), sunday: shifts('22:00-06:00') });
    // From Monday 06:00 on, the next opening is Sunday 22:00, and one working day later is the Sunday after.
    expect(longestElapsed(within(1, 'business day'), night)).toBe(13 * DAY + 16 * 60);
  });

  test('throws a RangeError in plain words for working time where nobody ever works', () => {
    expect(() => longestElapsed(within(1, 'business day'), calendar(everyDay([])))).toThrow(
      new RangeError(
        'These working hours are empty on every day of the week, so no business time ever passes.',
      ),
    );
  });

  test('is the same in every zone and whatever the holidays', () => {
    for (const timezone of ZONES) {
      const closed: Calendar = { ...calendar(STANDARD_HOURS, timezone), holidays: new Set(['2026-01-06']) };
      expect(longestElapsed(within(3, 'business day'), closed)).toBe(
        longestElapsed(within(3, 'business day'), office),
      );
      expect(longestOver(referenceDue(within(3, 'business day'), closed))).toBe(
        longestElapsed(within(3, 'business day'), office),
      );
    }
  });

  test('is what counting minute by minute gives over all 20,160 start minutes', { timeout: 30_000 }, () => {
    const minutes = walk('UTC', BEGIN.subtract({ hours: 3 * 24 }), 75);
    let compared = 0;
    fc.assert(
      fc.property(weekHours, smallPromise, (hours, promise) => {
        const oracle = countingOracle(minutes, calendar(hours));
        let longest = 0;
        const differing: number[] = [];
        const dueFrom = referenceDue(promise, calendar(hours));
        for (let start = 0; start < FORTNIGHT; start += 1) {
          const due = oracle.due(3 * DAY + start, promise);
          if (due === undefined) return;
          longest = Math.max(longest, due - 3 * DAY - start);
          if (dueFrom(start) !== due - 3 * DAY) differing.push(start);
        }
        compared += 1;
        expect(differing).toEqual([]);
        expect(longestElapsed(promise, calendar(hours))).toBe(longest);
      }),
      { numRuns: 20 },
    );
    expect(compared).toBeGreaterThan(8);
  });
});

describe.each(SEASONS)('the reference fortnight of %s', (season) => {
  const begin = Temporal.Instant.from(`${REFERENCE_MONDAYS[season]}T00:00Z`);
  const last = { winter: '2026-02-14', summer: '2026-08-15' }[season];

  test('begins on a Monday', () => {
    expect(Temporal.PlainDate.from(REFERENCE_MONDAYS[season]).dayOfWeek).toBe(1);
  });

  test('has no change of clocks in any zone, nor have the weeks around it', () => {
    const changed = Intl.supportedValuesOf('timeZone').filter((zone) => {
      const before = begin.subtract({ hours: 28 * 24 }).toZonedDateTimeISO(zone);
      const change = before.getTimeZoneTransition('next')?.toPlainDate().toString() ?? '9999-12-31';
      return change <= last;
    });
    expect(changed).toEqual([]);
  });

  test.each(ZONES)('gives the due minutes that real time gives in %s', (timezone) => {
    const end = Temporal.Instant.from(`${last}T00:00Z`).epochMilliseconds;
    let compared = 0;
    const start = fc.integer({ min: -2 * DAY, max: FORTNIGHT });
    fc.assert(
      fc.property(weekHours, smallPromise, start, (hours, promise, minute) => {
        const due = dueAt(begin.add({ minutes: minute }), promise, calendar(hours, timezone));
        if (!due || due.epochMilliseconds > end) return;
        compared += 1;
        const minutes = (due.epochMilliseconds - begin.epochMilliseconds) / 60_000;
        expect(referenceDue(promise, calendar(hours, timezone), season)(minute)).toBe(minutes);
      }),
      { numRuns: 100 },
    );
    expect(compared).toBeGreaterThan(60);
  });

  test('is known from the few starts of its grain as from every minute', () => {
    const every = (hours: WeekHours, timezone: string, promise: TimePromise, grain: number) => {
      const due = referenceDue(promise, calendar(hours, timezone), season);
      const elapsed = startsOf(grain).map((start) => due(start) - start);
      return { longest: elapsed.reduce((a, b) => Math.max(a, b)), isEven: new Set(elapsed).size === 1 };
    };
    const zone = fc.constantFrom(...ZONES);
    fc.assert(
      fc.property(weekHours, zone, smallPromise, (hours, timezone, promise) => {
        const grain = grainOf(promise, calendar(hours, timezone), season);
        expect(every(hours, timezone, promise, grain)).toEqual(every(hours, timezone, promise, 1));
      }),
      { numRuns: 60 },
    );
  });

  test('knows what a clock shows, and whether somebody works then', () => {
    // Berlin is an hour ahead in winter and two in summer, so that it is Monday there from Sunday 23:30 UTC at the latest.
    const ahead = { winter: 60, summer: 120 }[season];
    expect(localTime(0, office, season)).toEqual({ weekday: 0, minute: ahead });
    expect(localTime(WEEK - 30, office, season)).toEqual({ weekday: 0, minute: ahead - 30 });
    const opening = 9 * 60 - ahead;
    expect(
      [opening - 1, opening, opening + 479, opening + 480].map((at) => worksAt(at, office, season)),
    ).toEqual([false, true, true, false]);
    const always = calendar(everyDay(shifts('00:00-24:00')));
    expect([0, WEEK - 1, WEEK].every((at) => worksAt(at, always, season))).toBe(true);
  });
});

test('legs of parties in several zones are chained on one clock', () => {
  const newYork = calendar(STANDARD_HOURS, 'America/New_York');
  // Monday 09:00 in Berlin is 08:00 UTC; four hours later it is 12:00 UTC, two hours before New York opens.
  const first = referenceDue(within(4, 'business hour'), office)(8 * 60);
  expect(first).toBe(12 * 60);
  expect(referenceDue(within(2, 'business hour'), newYork)(first)).toBe(16 * 60);
});

test('the grain of a promise is what every opening, close and amount is a multiple of', () => {
  const grain = (promise: TimePromise, hours: string, timezone = 'UTC') =>
    grainOf(promise, calendar(mondayToFriday(shifts(hours)), timezone));
  const day = within(1, 'business day');
  expect([grain(day, '09:00-17:00'), grain(day, '09:00-17:30'), grain(day, '08:45-17:30')]).toEqual([
    60, 30, 15,
  ]);
  expect([grain(day, '09:07-17:00'), grain(day, '09:00-17:00', 'Asia/Kolkata')]).toEqual([1, 30]);
  expect([grain(within(25, 'minute'), '09:07-17:00'), grain(within(2, 'week'), '09:07-17:00')]).toEqual([
    5, 60,
  ]);
  expect(grain(NONE, '09:07-17:00')).toBe(60);
});

describe('of two promises', () => {
  test('"1 business day" is shorter than "8 business hours" where days have six hours', () => {
    const [day, hours] = [within(1, 'business day'), within(8, 'business hour')];
    expect(isTighter(day, shortDays, hours, shortDays)).toBe(true);
    expect(isTighter(hours, office, day, office)).toBe(true);
  });

  test('"48 hours" is tighter than "1 business day", because a weekend may lie in between', () => {
    expect(isTighter(within(48, 'hour'), office, within(1, 'business day'), office)).toBe(true);
    expect(isTighter(within(1, 'business day'), office, within(48, 'hour'), office)).toBe(false);
  });

  test('"5 business days" is looser than "1 week", and "3 business days" is tighter', () => {
    expect(isTighter(within(1, 'week'), office, within(5, 'business day'), office)).toBe(true);
    expect(isTighter(within(3, 'business day'), office, within(1, 'week'), office)).toBe(true);
  });

  test('"7 days" worth of hours is the same target as "1 week"', () => {
    expect(sameTarget(within(168, 'hour'), office, within(1, 'week'), shortDays)).toBe(true);
    expect(sameTarget(within(60, 'minute'), office, within(1, 'hour'), office)).toBe(true);
  });

  test('none is looser than any promise and equal to none', () => {
    expect(isTighter(within(9999, 'week'), office, NONE, office)).toBe(true);
    expect(isTighter(NONE, office, NONE, shortDays)).toBe(false);
    expect(comparePromises(NONE, office, NONE, shortDays)).toBe(0);
    expect(sameTarget(NONE, office, NONE, office)).toBe(true);
  });

  test('the order is the order of their longest times', () => {
    fc.assert(
      fc.property(weekHours, weekHours, smallPromise, smallPromise, (hoursA, hoursB, a, b) => {
        const [calA, calB] = [calendar(hoursA), calendar(hoursB)];
        const difference = longestElapsed(a, calA) - longestElapsed(b, calB);
        expect(comparePromises(a, calA, b, calB)).toBe(Math.sign(difference) + 0);
        expect(comparePromises(b, calB, a, calA)).toBe(0 - Math.sign(difference));
        expect(isTighter(a, calA, b, calB)).toBe(difference < 0);
        expect(sameTarget(a, calA, b, calB)).toBe(difference === 0);
      }),
      { numRuns: 100 },
    );
  });

  test('more of the same unit is never tighter', () => {
    fc.assert(
      fc.property(weekHours, smallPromise, (hours, promise) => {
        if (promise.kind === 'none') return;
        const more = within(promise.amount + 1, promise.unit);
        expect(isTighter(more, calendar(hours), promise, calendar(hours))).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});
