import { Temporal } from 'temporal-polyfill';
import { WEEKDAYS, type Calendar, type Shift } from '../../src/time/calendar.ts';
import type { TimePromise } from '../../src/time/promise.ts';

/** Real minutes one after another in a zone, with what the wall clock shows in each (minutes since 1970-01-01 00:00 on that wall). */
export interface Minutes {
  readonly zone: string;
  readonly begin: Temporal.Instant;
  readonly wall: Int32Array;
}

const DAY = 1440;

/** Steps one real minute at a time from `begin` and writes down what the clock on the wall shows. */
export function walk(zone: string, begin: Temporal.Instant, days: number): Minutes {
  const wall = new Int32Array(days * DAY);
  const first = begin.epochMilliseconds;
  for (let index = 0; index < wall.length; index += 1) {
    const now = Temporal.Instant.fromEpochMilliseconds(first + index * 60_000).toZonedDateTimeISO(zone);
    wall[index] = Date.UTC(now.year, now.month - 1, now.day, now.hour, now.minute) / 60_000;
  }
  return { zone, begin, wall };
}

/**
 * A promise kept by counting: due minutes, as an index into the minutes walked, or undefined beyond them.
 * A shift has begun once the clock has shown its start or more, and has ended once it has shown its end or more.
 */
export function countingOracle(minutes: Minutes, calendar: Calendar) {
  const { wall } = minutes;
  const working = new Uint8Array(wall.length);
  const dayOfShift = new Int32Array(wall.length);
  const dayBounds = new Map<number, { open: number; close: number }>();
  let shown = -Infinity;
  let shifts: { day: number; ranges: readonly Shift[] }[] = [];
  for (let index = 0; index < wall.length; index += 1) {
    shown = Math.max(shown, wall[index]!);
    const today = Math.floor(shown / DAY);
    if (shifts.at(-1)?.day !== today) {
      shifts = [today - 1, today].map((day) => ({ day, ranges: shiftsOf(day, calendar) }));
    }
    for (const { day, ranges } of shifts) {
      const running = ranges.some(({ from, to }) => day * DAY + from <= shown && shown < day * DAY + to);
      if (!running) continue;
      if (!working[index]) dayOfShift[index] = day;
      working[index] = 1;
      const bounds = dayBounds.get(day);
      dayBounds.set(day, { open: bounds?.open ?? index, close: index + 1 });
    }
  }
  const lastDay = Math.floor(shown / DAY) - 2;

  /** The first minute at which the wall shows a time, or that much after a jump over it. */
  function indexOfWall(time: number, near: number): number | undefined {
    for (let index = Math.max(1, near - 3 * DAY); index < Math.min(wall.length, near + 4 * DAY); index += 1) {
      if (wall[index] === time) return index;
      if (wall[index - 1]! < time && time < wall[index]!) return index + time - wall[index - 1]! - 1;
    }
    return undefined;
  }

  function due(raised: number, promise: TimePromise): number | undefined {
    if (promise.kind === 'none') return undefined;
    const { amount, unit } = promise;
    let index = raised;
    if (unit === 'minute' || unit === 'hour') {
      for (let left = amount * (unit === 'hour' ? 60 : 1); left > 0; left -= 1) index += 1;
      return index < wall.length ? index : undefined;
    }
    if (unit === 'week') return indexOfWall(wall[raised]! + amount * 7 * DAY, raised + amount * 7 * DAY);
    if (unit === 'business hour') {
      for (let left = amount * 60; left > 0; index += 1) {
        if (index >= wall.length) return undefined;
        left -= working[index]!;
      }
      return index;
    }
    while (!working[index]) if (++index >= wall.length) return undefined;
    const day = dayOfShift[index]!;
    const time = wall[index]! - day * DAY;
    let left = amount;
    for (let target = day + 1; target <= lastDay; target += 1) {
      const bounds = dayBounds.get(target);
      if (!bounds || --left > 0) continue;
      const reached = indexOfWall(target * DAY + time, bounds.open);
      return reached === undefined ? undefined : Math.max(bounds.open, Math.min(reached, bounds.close));
    }
    return undefined;
  }

  return { due };
}

function shiftsOf(day: number, calendar: Calendar) {
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  if (calendar.holidays.has(date)) return [];
  // 1970-01-01 was a Thursday.
  return calendar.hours[WEEKDAYS[(day + 3) % 7]!];
}
