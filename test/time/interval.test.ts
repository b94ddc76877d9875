import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addInterval,
  formatEvery,
  formatInterval,
  INTERVAL_UNITS,
  parseInterval,
  type Interval,
} from '../../src/time/interval.ts';

const intervals: fc.Arbitrary<Interval> = fc.record({
  count: fc.integer({ min: 1, max: 999 }),
  unit: fc.constantFrom(...INTERVAL_UNITS),
});

describe('an interval', () => {
  test.each([
    ['1 day', { count: 1, unit: 'day' }],
    ['2 weeks', { count: 2, unit: 'week' }],
    ['3 months', { count: 3, unit: 'month' }],
    ['1 quarter', { count: 1, unit: 'quarter' }],
    ['1 year', { count: 1, unit: 'year' }],
    [' 2  Week ', { count: 2, unit: 'week' }],
  ])('is read from “%s”', (text, value) => {
    expect(parseInterval(text)).toEqual({ ok: true, value });
  });

  test('that is written reads back as it was', () => {
    fc.assert(
      fc.property(intervals, (interval) => {
        expect(parseInterval(formatInterval(interval))).toEqual({ ok: true, value: interval });
      }),
    );
  });

  test('is said as a rhythm', () => {
    expect(formatEvery({ count: 1, unit: 'week' })).toBe('every week');
    expect(formatEvery({ count: 2, unit: 'week' })).toBe('every 2 weeks');
  });
});

const FORM =
  'Write a whole number and one of days, weeks, months, quarters or years, such as "1 day", "2 weeks" or "1 quarter".';

describe('an interval is refused with what to type', () => {
  test.each([
    ['', 'The interval is empty.', FORM],
    ['none', '“none” is not an interval.', FORM],
    ['weekly', '“weekly” is not a number and a unit.', 'Write "1 week".'],
    ['biweekly', '“biweekly” is not a number and a unit.', 'Write "2 weeks".'],
    ['Bi-weekly', '“Bi-weekly” is not a number and a unit.', 'Write "2 weeks".'],
    ['fortnightly', '“fortnightly” is not a number and a unit.', 'Write "2 weeks".'],
    ['every other week', '“every other week” is not a number and a unit.', 'Write "2 weeks".'],
    ['every 2 weeks', '“every 2 weeks” is not a number and a unit.', 'Write "2 weeks".'],
    ['bimonthly', '“bimonthly” is not a number and a unit.', 'Write "2 months" or "2 weeks".'],
    ['month', '“month” is not a number and a unit.', 'Write "1 month".'],
    [
      '1 business day',
      '“1 business day” counts working days, and an interval counts days of the calendar.',
      'Write "1 day".',
    ],
    ['2w', '“2w” is not a number and a unit.', 'Write "2 weeks".'],
    ['1.5 months', '“1.5 months” is not a whole number.', 'Write "1 month" or "2 months".'],
    ['0 weeks', '“0 weeks” is no time at all; the number must be 1 or more.', 'Write "1 week".'],
    ['1000 days', '“1000 days” is too long; the number must be 999 or less.', 'Write "999 days".'],
    ['4 business hours', '“4 business hours” is shorter than an interval can be.', 'Write "1 day" or more.'],
    [
      '6',
      '“6” has no unit.',
      'Write the unit after the number: "6 days", "6 weeks", "6 months", "6 quarters" or "6 years".',
    ],
  ])('“%s”', (text, problem, fix) => {
    expect(parseInterval(text)).toEqual({ ok: false, problem, fix });
  });
});

describe('adding an interval', () => {
  test('moves a date by each unit', () => {
    expect(addInterval('2026-11-17', { count: 3, unit: 'day' })).toBe('2026-11-20');
    expect(addInterval('2026-11-17', { count: 2, unit: 'week' })).toBe('2026-12-01');
    expect(addInterval('2026-11-17', { count: 2, unit: 'month' })).toBe('2027-01-17');
    expect(addInterval('2026-11-17', { count: 1, unit: 'quarter' })).toBe('2027-02-17');
    expect(addInterval('2028-02-29', { count: 1, unit: 'year' })).toBe('2029-02-28');
  });

  test('several times counts from the first date, so that the end of a month does not drift', () => {
    expect(addInterval('2026-01-31', { count: 1, unit: 'month' }, 1)).toBe('2026-02-28');
    expect(addInterval('2026-01-31', { count: 1, unit: 'month' }, 2)).toBe('2026-03-31');
  });

  test('no times changes nothing, and negative times go back', () => {
    expect(addInterval('2026-11-17', { count: 1, unit: 'quarter' }, 0)).toBe('2026-11-17');
    expect(addInterval('2026-03-31', { count: 1, unit: 'month' }, -1)).toBe('2026-02-28');
  });

  test('throws a RangeError for a part of a time or a year that cannot be written', () => {
    expect(() => addInterval('2026-11-17', { count: 1, unit: 'week' }, 0.5)).toThrow(RangeError);
    expect(() => addInterval('2026-11-17', { count: 999, unit: 'year' }, 9)).toThrow(RangeError);
  });
});
