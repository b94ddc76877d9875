import { Temporal } from 'temporal-polyfill';
import { businessDaysFrom, workingTimeBetween } from './business.ts';
import { WEEKDAYS, weekdayOf, type Calendar } from './calendar.ts';
import { daysBetween, type IsoDate } from './date.ts';
import { counted } from './quantity.ts';

/** How long something took in working time: whole business days, and what came on top of them. */
export interface BusinessTime {
  readonly days: number;
  /** Working minutes beyond those days; 0 where only days are known. */
  readonly minutes: number;
  /** Both as one number of business days: what came on top is a share of the next business day. */
  readonly inDays: number;
}

/**
 * The working time from one instant to a later one, counted as a promise is: it took no more than n business days where it ended no later than a promise of n business days comes due (`dueAt`).
 * What comes on top is the working time since then, as a share of the working time until the next business day is full.
 */
export function businessTime(
  from: Temporal.Instant,
  until: Temporal.Instant,
  calendar: Calendar,
): BusinessTime {
  const end = until.epochMilliseconds;
  let last: number | undefined;
  let days = -1;
  for (const due of businessDaysFrom(from, calendar)) {
    if (due > end) {
      if (last === undefined) return { days: 0, minutes: 0, inDays: 0 };
      const since = Temporal.Instant.fromEpochMilliseconds(last);
      const more = workingTimeBetween(since, until, calendar);
      const whole = workingTimeBetween(since, Temporal.Instant.fromEpochMilliseconds(due), calendar);
      return { days, minutes: Math.round(more / 60_000), inDays: days + (whole > 0 ? more / whole : 0) };
    }
    last = due;
    days += 1;
  }
  throw new RangeError('The days of a calendar have no end.');
}

/** So many whole business days. */
export const businessDays = (days: number): BusinessTime => ({ days, minutes: 0, inDays: days });

/** Whether shifts begin on a date. */
export const isWorkingDay = (date: IsoDate, { hours, holidays }: Calendar): boolean =>
  hours[weekdayOf(date)].length > 0 && !holidays.has(date);

/** How many working days lie after one date, up to another that is included; 0 where that is no later. */
export function workingDaysAfter(from: IsoDate, until: IsoDate, calendar: Calendar): number {
  if (until <= from) return 0;
  const length = daysBetween(from, until);
  const first = WEEKDAYS.indexOf(weekdayOf(from)) + 1;
  const perWeek = WEEKDAYS.map((day) => (calendar.hours[day].length > 0 ? 1 : 0));
  let count = Math.floor(length / 7) * perWeek.reduce((sum: number, one) => sum + one, 0);
  for (let index = 0; index < length % 7; index += 1) count += perWeek[(first + index) % 7] ?? 0;
  const free = [...calendar.holidays].filter((date) => date > from && date <= until);
  return count - free.filter((date) => calendar.hours[weekdayOf(date)].length > 0).length;
}

/** Working time as one says it, to the hour from a business day on: “3 hours”, “2 business days 4 hours”, “no time”. */
export function businessTimeInWords({ days, minutes }: BusinessTime): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (days > 0) {
    const rounded = Math.round(minutes / 60);
    return [counted(days, 'business day'), ...(rounded > 0 ? [counted(rounded, 'hour')] : [])].join(' ');
  }
  const parts = [
    ...(hours > 0 ? [counted(hours, 'hour')] : []),
    ...(rest > 0 ? [counted(rest, 'minute')] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : 'no time';
}
