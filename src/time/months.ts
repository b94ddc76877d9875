import { Temporal } from 'temporal-polyfill';

/** The months in English, January first. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The first and last year that a date may have. */
export const YEARS = { first: 1900, last: 2199 } as const;

/** How many days a month of a year has; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

/** Whether the numbers are a day of the calendar in the years 1900 to 2199; `month` and `day` count from 1. */
export function isDay(year: number, month: number, day: number): boolean {
  const known = year >= YEARS.first && year <= YEARS.last && month >= 1 && month <= 12;
  return known && day >= 1 && day <= daysInMonth(year, month);
}
