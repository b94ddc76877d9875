import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dueAt } from '../../src/time/business.ts';
import type { Calendar } from '../../src/time/calendar.ts';
import { addDays } from '../../src/time/date.ts';
import { dateAt } from '../../src/time/moment.ts';
import { formatPromise } from '../../src/time/promise.ts';
import { smallPromise, weekHours, ZONES } from './arbitraries.ts';
import { countingOracle, walk, type Minutes } from './oracle.ts';

const DAYS_BEFORE = 9;
const DAYS = 32;

/** The changes of clocks that are walked: both of 2026 in each zone, or any day where the clock never changes, and three odd ones. */
const CHANGES: [zone: string, change: Temporal.Instant][] = [
  ...ZONES.flatMap((zone) => changesOf(zone, '2026-01-01T00:00Z', 2)),
  ...changesOf('America/St_Johns', '2010-06-01T00:00Z', 1), // at 00:01 back into the day before
  ...changesOf('Africa/Cairo', '2026-01-01T00:00Z', 1), // midnight does not exist
  ...changesOf('Pacific/Apia', '2011-12-01T00:00Z', 1), // 30 December 2011 does not exist
];

function changesOf(zone: string, after: string, count: number): [string, Temporal.Instant][] {
  const changes: [string, Temporal.Instant][] = [];
  let now = Temporal.Instant.from(after).toZonedDateTimeISO(zone);
  while (changes.length < count) {
    const next = now.getTimeZoneTransition('next');
    if (!next) return [[zone, now.add({ months: 2, days: 11 }).toInstant()]];
    changes.push([zone, next.toInstant()]);
    now = next;
  }
  return changes;
}

describe('a promise is due when counting real minutes one by one says so', () => {
  test.each(CHANGES.map(([zone, change]) => [zone, change.toString(), change] as const))(
    'in %s around %s',
    (zone, _, change) => {
      const begin = change.subtract({ hours: DAYS_BEFORE * 24 });
      const minutes = walk(zone, begin, DAYS);
      const atChange = DAYS_BEFORE * 1440;
      const raised = fc.oneof(
        fc.integer({ min: atChange - 300, max: atChange + 300 }),
        fc.integer({ min: 2 * 1440, max: 14 * 1440 }),
      );
      const holidays = fc.array(
        fc.integer({ min: 0, max: DAYS }).map((days) => addDays(dateAt(begin, zone), days)),
        { maxLength: 3 },
      );
      let compared = 0;
      fc.assert(
        fc.property(weekHours, holidays, raised, smallPromise, (hours, closed, index, promise) => {
          const calendar: Calendar = { timezone: zone, hours, holidays: new Set(closed) };
          const expected = countingOracle(minutes, calendar).due(index, promise);
          if (expected === undefined) return;
          compared += 1;
          const due = dueAt(instantOf(minutes, index), promise, calendar);
          const said = `${formatPromise(promise)} from ${instantOf(minutes, index)}`;
          expect(due?.toString(), said).toBe(instantOf(minutes, expected).toString());
        }),
        { numRuns: 80 },
      );
      expect(compared).toBeGreaterThan(50);
    },
  );
});

function instantOf(minutes: Minutes, index: number): Temporal.Instant {
  return minutes.begin.add({ minutes: index });
}
