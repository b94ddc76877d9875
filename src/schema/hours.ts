import { z } from 'zod';
import {
  isTimezone,
  parseHours,
  timezoneSpelling,
  WEEKDAYS,
  type Shift,
  type WeekHours,
} from '../time/calendar.ts';
import { accepted, quoted, refused, type Parsed } from '../time/parsed.ts';
import { HOURS_FORM, TIMEZONE_FORM } from '../time/forms.ts';
import { oneOrMore, orShort, parsed } from './common.ts';

const range = () => parsed<Shift>(parseHours, HOURS_FORM);

const shifts = oneOrMore(range());
const days = Object.fromEntries(
  WEEKDAYS.map((day) => [
    day,
    shifts.optional().describe(`Working hours on ${day}; leave the day out when nobody works.`),
  ]),
) as Record<(typeof WEEKDAYS)[number], z.ZodOptional<typeof shifts>>;

const OFF: readonly Shift[] = [];
const isWeekday = (day: string) => day !== 'saturday' && day !== 'sunday';

/** Working hours: one range for Monday to Friday, or ranges per weekday. */
export const hours = () =>
  orShort(
    range(),
    (text) => Object.fromEntries(WEEKDAYS.filter(isWeekday).map((day) => [day, text])),
    z.strictObject(days).refine((week) => Object.values(week).some(Boolean), {
      error: 'Nobody works on any day',
      params: { fix: 'Give the hours of at least one weekday, such as `monday: 09:00-17:00`.' },
    }),
  ).transform((week): WeekHours => {
    return Object.fromEntries(WEEKDAYS.map((day) => [day, week[day] ?? OFF])) as unknown as WeekHours;
  });

/** An IANA time zone such as `Europe/Berlin`. */
export const timezone = () => parsed<string>(parseTimezone, TIMEZONE_FORM);

function parseTimezone(text: string): Parsed<string> {
  if (isTimezone(text)) return accepted(text);
  const meant = timezoneSpelling(
    text
      .trim()
      .replace(/\s*\/\s*/g, '/')
      .replace(/\s+/g, '_'),
  );
  return refused(
    `${quoted(text)} is not a time zone.`,
    meant === undefined
      ? 'Write a name from the IANA list, such as Europe/Berlin, America/New_York or UTC.'
      : `Write ${meant}.`,
  );
}
