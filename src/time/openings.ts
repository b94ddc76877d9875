import type { Temporal } from 'temporal-polyfill';
import { weekdayOf, type Calendar } from './calendar.ts';

/** A stretch of working time in epoch milliseconds, the end not included. */
export interface Opening {
  readonly open: number;
  readonly close: number;
}

/**
 * The working time of the shifts that begin on a local date, in order, in epoch milliseconds; empty on a holiday.
 * A shift opens when the wall clock first reaches or passes its start and closes when it first reaches or passes its end,
 * so that a shift is shorter when the clock jumps forward inside it, longer when it goes back, and gone when the clock jumps over it.
 */
export function openingsOn(date: Temporal.PlainDate, calendar: Calendar): readonly Opening[] {
  const iso = date.toString();
  if (calendar.holidays.has(iso)) return [];
  return [...calendar.hours[weekdayOf(iso)]]
    .sort((a, b) => a.from - b.from)
    .map((shift) => ({
      open: firstReached(date, shift.from, calendar.timezone),
      close: firstReached(date, shift.to, calendar.timezone),
    }))
    .filter(({ open, close }) => close > open);
}

/** The local date and time `minutes` of wall clock after midnight of a date; 1440 and more is the next day. */
export function wallTime(date: Temporal.PlainDate, minutes: number): Temporal.PlainDateTime {
  return date.toPlainDateTime().add({ minutes });
}

function firstReached(date: Temporal.PlainDate, minutes: number, timezone: string): number {
  const wall = wallTime(date, minutes);
  const before = wall.toZonedDateTime(timezone, { disambiguation: 'earlier' });
  if (before.toPlainDateTime().equals(wall)) return before.epochMilliseconds;
  // The clock jumps over this time: "earlier" lies before the jump, and the jump is where the time is passed.
  return (before.getTimeZoneTransition('next') ?? before).epochMilliseconds;
}
