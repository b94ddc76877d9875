import { Temporal } from 'temporal-polyfill';
import { refuseDate } from './date-advice.ts';
import { isDay, MONTHS } from './months.ts';
import { accepted, type Parsed } from './parsed.ts';

/** A real day of the calendar, written YYYY-MM-DD, so that two compare as text. */
export type IsoDate = string;

/** Reads a date written exactly YYYY-MM-DD that exists, in the years 1900 to 2199; refuses all else with what to type. */
export function parseDate(text: string): Parsed<IsoDate> {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
  return year !== undefined && month !== undefined && day !== undefined && isDay(year, month, day)
    ? accepted(text)
    : refuseDate(text);
}

/** The date in English words: "17 November 2026", or "17 November" with `{year: false}`. */
export function formatDate(date: IsoDate, options: { year?: boolean } = {}): string {
  const [year, month, day] = date.split('-').map(Number);
  const words = `${day} ${MONTHS[(month ?? 0) - 1]}`;
  return options.year === false ? words : `${words} ${year}`;
}

/** The days from one date to another in words, nothing said twice: "1 October to 31 December 2026", "1 to 5 May 2026"; one date when both are the same. */
export function formatDateRange(from: IsoDate, until: IsoDate): string {
  if (from === until) return formatDate(from);
  if (from.slice(0, 4) !== until.slice(0, 4)) return `${formatDate(from)} to ${formatDate(until)}`;
  const sameMonth = from.slice(0, 7) === until.slice(0, 7);
  const begin = sameMonth ? String(Number(from.slice(8))) : formatDate(from, { year: false });
  return `${begin} to ${formatDate(until)}`;
}

/** How many days `b` lies after `a`; negative when it lies before. */
export function daysBetween(a: IsoDate, b: IsoDate): number {
  return Temporal.PlainDate.from(a).until(b, { largestUnit: 'days' }).days;
}

/** The date `days` later (earlier when negative); throws a RangeError beyond the years 0 to 9999. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return written(Temporal.PlainDate.from(date).add({ days }));
}

/** The date `months` later, the last day of the month where it has no such day; throws a RangeError beyond the years 0 to 9999. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return written(Temporal.PlainDate.from(date).add({ months }, { overflow: 'constrain' }));
}

function written(date: Temporal.PlainDate): IsoDate {
  if (date.year < 0 || date.year > 9999) throw new RangeError(`The year ${date.year} cannot be written.`);
  return date.toString();
}
