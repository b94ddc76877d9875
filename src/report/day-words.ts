import { weekdayOf } from '../time/calendar.ts';
import { formatDate, type IsoDate } from '../time/date.ts';
import { formatClock } from '../time/hours.ts';
import type { Moment } from '../time/moment.ts';

/** A day with its day of the week: “Monday 23 November 2026”, or “Monday 23 November” with `{year: false}`. */
export function dayInWords(day: IsoDate, options: { year?: boolean } = {}): string {
  const weekday = weekdayOf(day);
  return `${weekday.charAt(0).toUpperCase()}${weekday.slice(1)} ${formatDate(day, options)}`;
}

/** When a session begins: “Monday 23 November 2026, 11:00”. */
export function sessionInWords({ date, minute }: Moment, options: { year?: boolean } = {}): string {
  const day = dayInWords(date, options);
  return minute === undefined ? day : `${day}, ${formatClock(minute)}`;
}
