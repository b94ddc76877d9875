import { WEEKDAYS, weekdayOf, type Weekday } from './calendar.ts';
import { formatDate } from './date.ts';
import { formatClock } from './hours.ts';
import { formatEvery } from './interval.ts';
import { stepOf } from './recurrence.ts';
import type { Schedule } from './sessions.ts';

/** When something meets, in words: “every Tuesday at 10:00”, “every second Tuesday”, “on the third Wednesday of every month”, “every quarter, on the last Friday of a month”. */
export function scheduleInWords(schedule: Schedule, { time = true } = {}): string {
  const { first } = schedule;
  const days = daysInWords(schedule);
  return time && first?.minute !== undefined ? `${days} at ${formatClock(first.minute)}` : days;
}

/** The day of the week on which something always meets; undefined where it changes, or where nobody can tell. */
export function weekdayOfSessions({ every, first, on }: Schedule): Weekday | undefined {
  if (on) return on.weekday;
  const step = stepOf(every);
  return first && 'days' in step && step.days % WEEKDAYS.length === 0 ? weekdayOf(first.date) : undefined;
}

function daysInWords(schedule: Schedule): string {
  const { every, first, on } = schedule;
  const rhythm = formatEvery(every);
  const weekday = weekdayOfSessions(schedule);
  const day = weekday && `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)}`;
  if (day && on?.nth !== undefined)
    return every.unit === 'month' && every.count === 1
      ? `on the ${on.nth} ${day} of every month`
      : `${rhythm}, on the ${on.nth} ${day} of a month`;
  const step = stepOf(every);
  if (day && 'days' in step) {
    if (step.days === 7) return `every ${day}`;
    return step.days === 14 ? `every second ${day}` : `${rhythm}, on a ${day}`;
  }
  if (!first || !('months' in step)) return rhythm;
  return step.months % 12 === 0
    ? `${rhythm}, on ${formatDate(first.date, { year: false })}`
    : `${rhythm}, on the ${ordinal(Number(first.date.slice(8)))}`;
}

function ordinal(day: number): string {
  const ends: Readonly<Record<number, string>> = { 1: 'st', 2: 'nd', 3: 'rd' };
  return `${day}${(day > 10 && day < 14 ? undefined : ends[day % 10]) ?? 'th'}`;
}
