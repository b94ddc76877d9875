import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, formatDate, formatDateRange, parseDate } from '../../src/time/date.ts';

const dates = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a date', () => {
  test('is read exactly as year-month-day', () => {
    for (const text of ['2026-11-17', '2024-02-29', '1900-01-01', '2199-12-31'])
      expect(parseDate(text)).toEqual({ ok: true, value: text });
  });

  test('is read for each day that exists, and for none of the 31 that a month may lack', () => {
    for (let day = 0; day < 366 * 5; day += 1) {
      const text = new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10);
      expect(parseDate(text).ok).toBe(true);
    }
    for (const text of ['2026-02-29', '2026-04-31', '2100-02-29', '2026-01-32', '2026-01-00', '2026-00-01'])
      expect(parseDate(text).ok).toBe(false);
  });

  const FORM = 'Write the year, month and day as numbers, such as "2026-11-17".';
  const WRITTEN = 'is not written as year-month-day.';

  test.each([
    ['', 'The date is empty.', FORM],
    ['Q4 2026', '“Q4 2026” is not a date.', FORM],
    ['2026-11', '“2026-11” is not a date.', FORM],
    [
      '2026-02-30',
      '“2026-02-30” is not a day of the calendar: February 2026 has 28 days.',
      'Write a day from "2026-02-01" to "2026-02-28".',
    ],
    [
      '2026-13-01',
      '“2026-13-01” is not a day of the calendar: a year has 12 months.',
      'Write the month as "01" to "12", after the year: "2026-01-31".',
    ],
    ['1899-12-31', '“1899-12-31” is not in the years 1900 to 2199.', 'Write a year from 1900 to 2199.'],
    ['2200-01-01', '“2200-01-01” is not in the years 1900 to 2199.', 'Write a year from 1900 to 2199.'],
    ['2026-2-3', `“2026-2-3” ${WRITTEN}`, 'Write "2026-02-03".'],
    ['20261117', `“20261117” ${WRITTEN}`, 'Write "2026-11-17".'],
    ['2026-11-17T10:00', `“2026-11-17T10:00” ${WRITTEN}`, 'Write "2026-11-17".'],
    ['2026-11-17\n', `“2026-11-17” ${WRITTEN}`, 'Write "2026-11-17".'],
    ['17.11.2026', `“17.11.2026” ${WRITTEN}`, 'Write "2026-11-17".'],
    ['03/02/2026', `“03/02/2026” ${WRITTEN}`, 'Write "2026-02-03" or "2026-03-02".'],
    ['17 Nov 2026', `“17 Nov 2026” ${WRITTEN}`, 'Write "2026-11-17".'],
    ['November 17th, 2026', `“November 17th, 2026” ${WRITTEN}`, 'Write "2026-11-17".'],
  ])('“%s” is refused with what to type', (text, problem, fix) => {
    expect(parseDate(text)).toEqual({ ok: false, problem, fix });
  });

  test('is said with and without its year', () => {
    expect(formatDate('2026-11-17')).toBe('17 November 2026');
    expect(formatDate('2026-03-01', { year: false })).toBe('1 March');
  });
});

describe('a range of dates says nothing twice', () => {
  test.each([
    ['2026-10-01', '2026-12-31', '1 October to 31 December 2026'],
    ['2026-10-01', '2027-01-31', '1 October 2026 to 31 January 2027'],
    ['2026-05-01', '2026-05-05', '1 to 5 May 2026'],
    ['2026-05-01', '2026-05-01', '1 May 2026'],
    ['2025-05-01', '2026-05-01', '1 May 2025 to 1 May 2026'],
  ])('%s and %s', (from, until, words) => {
    expect(formatDateRange(from, until)).toBe(words);
  });
});

describe('days', () => {
  test('are counted over months, years and leap days', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  test('that are added are the days between', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(daysBetween(b, a) + daysBetween(a, b)).toBe(0);
      }),
    );
  });

  test('beyond the year 9999 throw a RangeError', () => {
    expect(() => addDays('2199-12-31', 4_000_000)).toThrow(
      new RangeError('The year 13151 cannot be written.'),
    );
  });
});
