import { addDays, addMonths, type IsoDate } from './date.ts';
import { accepted, orList, quoted, refused, type Parsed } from './parsed.ts';
import { counted, guessQuantity, numberProblem, squeeze, wholeAround } from './quantity.ts';

/** The units of an interval, all of the calendar. */
export type IntervalUnit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** How often something recurs or how long it lasts: a whole number of calendar units. */
export interface Interval {
  readonly count: number;
  readonly unit: IntervalUnit;
}

/** The units of an interval, shortest first. */
export const INTERVAL_UNITS: readonly IntervalUnit[] = ['day', 'week', 'month', 'quarter', 'year'];

/** The largest number that an interval may have, in any unit. */
export const LARGEST_INTERVAL = 999;

const FORM =
  'Write a whole number and one of days, weeks, months, quarters or years, such as "1 day", "2 weeks" or "1 quarter".';

/** What people write for an interval, and the intervals they may mean by it. */
const ADVERBS: ReadonlyMap<string, readonly string[]> = new Map([
  ['daily', ['1 day']],
  ['weekly', ['1 week']],
  ['biweekly', ['2 weeks']],
  ['bi weekly', ['2 weeks']],
  ['fortnight', ['2 weeks']],
  ['fortnightly', ['2 weeks']],
  ['other day', ['2 days']],
  ['other week', ['2 weeks']],
  ['other month', ['2 months']],
  ['monthly', ['1 month']],
  ['bimonthly', ['2 months', '2 weeks']],
  ['quarterly', ['1 quarter']],
  ['half yearly', ['6 months']],
  ['semiannually', ['6 months']],
  ['biannually', ['6 months']],
  ['yearly', ['1 year']],
  ['annual', ['1 year']],
  ['annually', ['1 year']],
]);

const SPELLINGS: ReadonlyMap<string, IntervalUnit> = new Map([
  ...INTERVAL_UNITS.map((unit): [string, IntervalUnit] => [unit, unit]),
  ['d', 'day'],
  ['bd', 'day'],
  ['business day', 'day'],
  ['working day', 'day'],
  ['workday', 'day'],
  ['weekday', 'day'],
  ['calendar day', 'day'],
  ['w', 'week'],
  ['wk', 'week'],
  ['calendar week', 'week'],
  ['mo', 'month'],
  ['calendar month', 'month'],
  ['q', 'quarter'],
  ['qtr', 'quarter'],
  ['y', 'year'],
  ['yr', 'year'],
]);

/** Reads an interval such as "1 day" or "2 weeks", in any case and spacing; refuses all else with what to type. */
export function parseInterval(text: string): Parsed<Interval> {
  const [, digits, word] = /^([1-9]\d*) (.+)$/.exec(squeeze(text)) ?? [];
  const unit = INTERVAL_UNITS.find((name) => word === name || word === `${name}s`);
  const count = Number(digits);
  if (unit && count <= LARGEST_INTERVAL) return accepted<Interval>({ count, unit });
  return refuseInterval(text);
}

/** The interval as people say it: "1 day", "2 weeks"; `parseInterval` reads it back unchanged. */
export function formatInterval(interval: Interval): string {
  return counted(interval.count, interval.unit);
}

/** The interval as a rhythm: "every week", "every 2 weeks". */
export function formatEvery(interval: Interval): string {
  return `every ${interval.count === 1 ? interval.unit : formatInterval(interval)}`;
}

/** The date that many intervals later (`times` may be 0 or negative), always counted from `date`, so that 31 January keeps to the month's end without drifting; throws a RangeError for a part of a time or beyond the years 0 to 9999. */
export function addInterval(date: IsoDate, interval: Interval, times = 1): IsoDate {
  if (!Number.isInteger(times)) throw new RangeError(`An interval cannot be added ${times} times.`);
  const { count, unit } = interval;
  if (unit === 'day' || unit === 'week') return addDays(date, count * times * (unit === 'week' ? 7 : 1));
  return addMonths(date, count * times * { month: 1, quarter: 3, year: 12 }[unit]);
}

function refuseInterval(text: string): Parsed<Interval> {
  const name = quoted(text);
  if (squeeze(text) === '') return refused('The interval is empty.', FORM);
  const { number, unit: word } = guessQuantity(text);
  const meant = number === undefined || number === 1 ? ADVERBS.get(word) : undefined;
  if (meant) return refused(`${name} is not a number and a unit.`, `Write ${orList(meant)}.`);
  if (number !== undefined && word === '') {
    const [count = 1] = wholeAround(number, LARGEST_INTERVAL);
    const choices = INTERVAL_UNITS.map((unit) => counted(count, unit));
    return refused(`${name} has no unit.`, `Write the unit after the number: ${orList(choices)}.`);
  }
  if (/(?:^|\b)(?:h|hr|hour|m|min|minute|s|sec|second)$/.test(word))
    return refused(`${name} is shorter than an interval can be.`, 'Write "1 day" or more.');
  const unit = SPELLINGS.get(word);
  if (!unit) return refused(`${name} is not an interval.`, FORM);
  const wrong =
    (number === undefined ? undefined : numberProblem(number, LARGEST_INTERVAL)) ??
    (/^(?:b|week|work)/.test(word) && unit === 'day'
      ? 'counts working days, and an interval counts days of the calendar'
      : 'is not a number and a unit');
  const choices = wholeAround(number ?? 1, LARGEST_INTERVAL).map((count) => counted(count, unit));
  return refused(`${name} ${wrong}.`, `Write ${orList(choices)}.`);
}
