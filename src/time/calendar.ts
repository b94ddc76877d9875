import { Temporal } from 'temporal-polyfill';
import type { IsoDate } from './date.ts';
import type { Shift } from './hours.ts';

export { formatHours, parseHours, type Shift } from './hours.ts';

/** A day of the week. */
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday';

/** The days of the week, Monday first. */
export const WEEKDAYS: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** The shifts that begin on each day of the week; shifts that overlap count once. */
export type WeekHours = Readonly<Record<Weekday, readonly Shift[]>>;

/** When a party works: its zone, its week, and the dates on which no shift begins. */
export interface Calendar {
  readonly timezone: string;
  readonly hours: WeekHours;
  readonly holidays: ReadonlySet<IsoDate>;
}

/** The week in which the same shifts begin on Monday to Friday and none on the weekend. */
export function mondayToFriday(shifts: readonly Shift[]): WeekHours {
  return {
    monday: shifts,
    tuesday: shifts,
    wednesday: shifts,
    thursday: shifts,
    friday: shifts,
    saturday: [],
    sunday: [],
  };
}

/** Monday to Friday, 09:00 to 17:00. */
export const STANDARD_HOURS: WeekHours = mondayToFriday([{ from: 9 * 60, to: 17 * 60 }]);

/** Throws a RangeError when no day of the week has a shift, since working time would then never pass. */
export function requireWorkingTime(hours: WeekHours): void {
  if (WEEKDAYS.some((day) => hours[day].some(({ from, to }) => to > from))) return;
  throw new RangeError(
    'These working hours are empty on every day of the week, so no business time ever passes.',
  );
}

/** The day of the week of a date. */
export function weekdayOf(date: IsoDate): Weekday {
  return WEEKDAYS[Temporal.PlainDate.from(date).dayOfWeek - 1] as Weekday;
}

/** Whether the name is a time zone of the IANA database in its own spelling, such as "Europe/Berlin"; an offset such as "+02:00" is none. */
export function isTimezone(name: string): boolean {
  return timezoneSpelling(name) === name;
}

/** How a time zone is spelled that was typed in any case: `europe/berlin` is Europe/Berlin; undefined where there is none. */
export function timezoneSpelling(name: string): string | undefined {
  if (!/^[A-Za-z]/.test(name)) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}
