import { addDays, daysBetween, formatDate, type IsoDate } from '../../time/date.ts';
import { addInterval, type Interval } from '../../time/interval.ts';
import { MONTHS } from '../../time/months.ts';
import { weekdayOf, WEEKDAYS } from '../../time/calendar.ts';
import { percentOf } from './scale.ts';

/** A place on an axis, and what is written at it. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** The days of a figure, both ends included. */
export interface Days {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

const STEPS: readonly Interval[] = [
  { count: 1, unit: 'day' },
  { count: 1, unit: 'week' },
  { count: 1, unit: 'month' },
  { count: 1, unit: 'quarter' },
  { count: 1, unit: 'year' },
  { count: 10, unit: 'year' },
];
const LENGTHS = { day: 1, week: 7, month: 30, quarter: 91, year: 365 } as const;

/** Where a day begins along a figure of days, in per cent of `[from, to]`; the last day ends at its end. */
export function dayScale({ from, until }: Days, range: readonly [number, number]): (day: IsoDate) => number {
  const at = percentOf([0, daysBetween(from, until) + 1], range);
  return (day) => at(daysBetween(from, day));
}

/** The first days of months, weeks or years in a stretch of days: the finest of which there are no more than `most`. */
export function dateTicks(days: Days, range: readonly [number, number], most: number): Tick[] {
  const length = daysBetween(days.from, days.until) + 1;
  const step = STEPS.find(({ count, unit }) => length / (count * LENGTHS[unit]) <= most) ?? STEPS.at(-1);
  if (!step) return [];
  const first = firstOf(days.from, step);
  const all: IsoDate[] = [];
  for (let day = first; day <= days.until; day = addInterval(first, step, all.length)) all.push(day);
  const at = dayScale(days, range);
  return all.filter((day) => day >= days.from).map((day) => ({ at: at(day), text: wordsOf(day, step) }));
}

/** The first day of the week, month, quarter or year in which a day lies. */
function firstOf(day: IsoDate, { count, unit }: Interval): IsoDate {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))];
  switch (unit) {
    case 'day':
      return day;
    case 'week':
      return addDays(day, -WEEKDAYS.indexOf(weekdayOf(day)));
    case 'month':
      return `${day.slice(0, 7)}-01`;
    case 'quarter':
      return `${year}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
    case 'year':
      return `${Number(year) - (Number(year) % count)}-01-01`;
  }
}

function wordsOf(day: IsoDate, { unit }: Interval): string {
  const [year, month] = [day.slice(0, 4), MONTHS[Number(day.slice(5, 7)) - 1] ?? ''];
  if (unit === 'year') return year;
  if (unit === 'day' || unit === 'week') return formatDate(day, { year: false });
  return month === 'January' ? `${month} ${year}` : month;
}
