import { Temporal } from 'temporal-polyfill';
import { requireWorkingTime, type Calendar } from './calendar.ts';
import { openingsOn, wallTime, type Opening } from './openings.ts';
import type { TimePromise } from './promise.ts';

/** The longest run of days without working time that is searched before giving up: two years. */
const SEARCHED_DAYS = 731;

interface WorkingDay {
  readonly date: Temporal.PlainDate;
  readonly openings: readonly Opening[];
}

/**
 * The instant at which a promise given at `raised` comes due for the party with that calendar; undefined for "none".
 *
 * - Minutes and hours are clock time. Weeks keep the wall-clock time in the party's zone; a time the clock jumps over moves on by the jump, one that comes twice is the first ("compatible" in Temporal).
 * - Working time is to the millisecond. It includes the opening and not the close: what comes in at the close counts from the next opening, and the last minute of a shift ends at its close.
 * - Business hours run only in working time, overlapping shifts counted once.
 * - A working day is a local date on which a shift begins and which is no holiday; after midnight the day is the one on which the shift began (the earlier of two). A holiday stops the shifts that begin on it, not the one that began the night before.
 * - n business days: from `raised`, or from the next opening when outside hours, to the same wall-clock time n working days later, counted from midnight of the working day (02:00 of a night shift stays 02:00 of a night shift). On a day with other hours it is no later than the close of the last shift and no earlier than the first opening; it may lie in a break.
 *
 * Throws a RangeError for working time when the calendar has none in its week or for two years on end, and for a time zone that does not exist.
 */
export function dueAt(
  raised: Temporal.Instant,
  promise: TimePromise,
  calendar: Calendar,
): Temporal.Instant | undefined {
  if (promise.kind === 'none') return undefined;
  const { amount, unit } = promise;
  if (unit === 'minute') return raised.add({ minutes: amount });
  if (unit === 'hour') return raised.add({ hours: amount });
  if (unit === 'week') {
    return raised.toZonedDateTimeISO(calendar.timezone).add({ weeks: amount }).toInstant();
  }
  requireWorkingTime(calendar.hours);
  const due =
    unit === 'business hour' ? afterHours(raised, amount, calendar) : afterDays(raised, amount, calendar);
  return Temporal.Instant.fromEpochMilliseconds(due);
}

function afterHours(raised: Temporal.Instant, hours: number, calendar: Calendar): number {
  let now = raised.epochMilliseconds;
  let left = hours * 3_600_000;
  const days = workingDays(raised, calendar);
  for (;;) {
    for (const { open, close } of days.next().value.openings) {
      const start = Math.max(open, now);
      if (left <= close - start) return start + left;
      if (close <= start) continue;
      left -= close - start;
      now = close;
    }
  }
}

function afterDays(raised: Temporal.Instant, days: number, calendar: Calendar): number {
  let left = days;
  for (const due of businessDaysFrom(raised, calendar)) if (left-- === 0) return due;
  throw new RangeError('The days of a calendar have no end.');
}

/** Without end, in epoch milliseconds: when something raised then begins to count, and when it is due by 1, 2, 3 … business days, as `dueAt` says it; throws as that does. */
export function* businessDaysFrom(raised: Temporal.Instant, calendar: Calendar): Generator<number, never> {
  let minutes: Temporal.Duration | undefined;
  const working = workingDays(raised, calendar);
  for (;;) {
    const { date, openings } = working.next().value;
    if (minutes === undefined) {
      const opening = openings.find(({ close }) => close > raised.epochMilliseconds);
      if (!opening) continue;
      const start = Math.max(opening.open, raised.epochMilliseconds);
      const wall = Temporal.Instant.fromEpochMilliseconds(start)
        .toZonedDateTimeISO(calendar.timezone)
        .toPlainDateTime();
      minutes = wallTime(date, 0).until(wall, { largestUnit: 'hours' });
      yield start;
    } else {
      const wall = wallTime(date, 0).add(minutes).toZonedDateTime(calendar.timezone).epochMilliseconds;
      const closes = Math.max(...openings.map(({ close }) => close));
      yield Math.max(Math.min(wall, closes), openings[0]?.open ?? closes);
    }
  }
}

/** The working time from one instant to a later one, in milliseconds; overlapping shifts count once. */
export function workingTimeBetween(
  from: Temporal.Instant,
  until: Temporal.Instant,
  calendar: Calendar,
): number {
  const end = until.epochMilliseconds;
  let now = from.epochMilliseconds;
  let sum = 0;
  for (const { openings } of workingDays(from, calendar)) {
    for (const { open, close } of openings) {
      const start = Math.max(open, now);
      const stop = Math.min(close, end);
      if (stop <= start) continue;
      sum += stop - start;
      now = stop;
    }
    if ((openings[0]?.open ?? 0) >= end) return sum;
  }
  return sum;
}

/** The working days in order without end, from the day before the local date on, since a shift that still runs can have begun on it; throws when there are no more. */
function* workingDays(raised: Temporal.Instant, calendar: Calendar): Generator<WorkingDay, never> {
  let date = raised.toZonedDateTimeISO(calendar.timezone).toPlainDate().subtract({ days: 1 });
  for (let idle = 0; idle <= SEARCHED_DAYS; idle += 1, date = date.add({ days: 1 })) {
    const openings = openingsOn(date, calendar);
    if (openings.length === 0) continue;
    idle = -1;
    yield { date, openings };
  }
  const last = date.subtract({ days: SEARCHED_DAYS + 2 }).toString();
  throw new RangeError(
    `There is no working time in the two years after ${last}: every day is a holiday or free.`,
  );
}
