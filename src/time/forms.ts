import { WEEKDAYS } from './calendar.ts';
import { INTERVAL_UNITS } from './interval.ts';
import { PROMISE_UNITS } from './promise-units.ts';

/** What a text is that a parser reads: its sort, a pattern (ECMA 262) for editors and forms, and examples. */
export interface Form {
  readonly is:
    'promise' | 'interval' | 'day' | 'moment' | 'hours' | 'session-day' | 'timezone' | 'address' | 'id';
  readonly pattern: string;
  readonly examples: readonly string[];
}

const anyCase = (words: string): string =>
  words.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`).replaceAll(' ', '\\s+');
const anyOf = (words: readonly string[]): string => words.map(anyCase).join('|');
const counted = (digits: number, units: readonly string[]): string =>
  `[1-9]\\d{0,${digits - 1}}\\s+(?:${anyOf(units)})[sS]?`;

/** A promise, as `parsePromise` reads it. */
export const PROMISE_FORM: Form = {
  is: 'promise',
  pattern: `^\\s*(?:${anyCase('none')}|${counted(4, PROMISE_UNITS)})\\s*$`,
  examples: ['15 minutes', '4 hours', '4 business hours', '1 business day', '2 weeks', 'none'],
};

/** An interval, as `parseInterval` reads it. */
export const INTERVAL_FORM: Form = {
  is: 'interval',
  pattern: `^\\s*${counted(3, INTERVAL_UNITS)}\\s*$`,
  examples: ['1 day', '1 week', '2 weeks', '1 month', '1 quarter'],
};

const LEAP_YEAR = '(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26])';
const DAY = `(?:(?:19|20|21)\\d\\d-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))|(?:${LEAP_YEAR})-02-29)`;
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d';

/** A day, as `parseDate` reads it. */
export const DATE_FORM: Form = { is: 'day', pattern: `^${DAY}$`, examples: ['2026-11-23'] };

/** A day, or a day with its local time, as `parseMoment` reads it. */
export const MOMENT_FORM: Form = {
  is: 'moment',
  pattern: `^${DAY}(?:[ T]${TIME})?$`,
  examples: ['2026-11-23', '2026-11-23 14:00'],
};

/** Working hours, as `parseHours` reads them. */
export const HOURS_FORM: Form = {
  is: 'hours',
  pattern: `^\\s*(?!(\\S+)\\s*[-–]\\s*\\1\\s*$)${TIME}\\s*[-–]\\s*(?:${TIME}|24:00)\\s*$`,
  examples: ['09:00-17:00'],
};

/** The day on which something meets, as `parseSessionDay` reads it. */
export const SESSION_DAY_FORM: Form = {
  is: 'session-day',
  pattern: `^\\s*(?:(?:${anyOf(['first', 'second', 'third', 'fourth', 'last'])})\\s+)?(?:${anyOf(WEEKDAYS)})\\s*$`,
  examples: ['tuesday', 'third wednesday', 'last friday'],
};

/** The name of a time zone looks like this; whether there is one of that name, `isTimezone` knows. */
export const TIMEZONE_FORM: Form = {
  is: 'timezone',
  pattern: '^[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*$',
  examples: ['Europe/Berlin', 'America/New_York', 'UTC'],
};
