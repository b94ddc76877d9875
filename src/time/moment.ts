import { Temporal } from 'temporal-polyfill';
import { formatDate, parseDate, type IsoDate } from './date.ts';
import { formatClock, parseClock } from './hours.ts';
import { accepted, quoted, refused, type Parsed } from './parsed.ts';
import { wallTime } from './openings.ts';

/** A date, or a date with a time of its day in minutes since midnight (0 to 1439), in the zone of whoever wrote it. */
export interface Moment {
  readonly date: IsoDate;
  readonly minute?: number;
}

/** Reads "2026-11-17" or "2026-11-17 14:00" (a "T" may stand between); refuses all else, an offset included, with what to type. */
export function parseMoment(text: string): Parsed<Moment> {
  const [, day, clock] = /^(\S{10})(?:[ T](.+))?$/.exec(text) ?? [];
  const date = parseDate(day ?? text);
  if (!date.ok) return date;
  if (clock === undefined) return accepted({ date: date.value });
  const minute = parseClock(clock);
  if (minute !== undefined && minute < 24 * 60) return accepted({ date: date.value, minute });
  return refused(
    `${quoted(text)} has a time that is not hours and minutes from 00:00 to 23:59.`,
    `Write the local time after the date, such as "${date.value} 14:00", or the date alone.`,
  );
}

/** The moment in words: "17 November 2026" or "17 November 2026, 14:00". */
export function formatMoment(moment: Moment): string {
  const date = formatDate(moment.date);
  return moment.minute === undefined ? date : `${date}, ${formatClock(moment.minute)}`;
}

/** The instant of a wall-clock time, in minutes since midnight of a date in a zone; a time the clock jumps over moves on by the jump, one that comes twice is the first. */
export function instantAt(date: IsoDate, minute: number, timezone: string): Temporal.Instant {
  return wallTime(Temporal.PlainDate.from(date), minute).toZonedDateTime(timezone).toInstant();
}

/** The date on the wall in a zone at an instant. */
export function dateAt(instant: Temporal.Instant, timezone: string): IsoDate {
  return instant.toZonedDateTimeISO(timezone).toPlainDate().toString();
}
