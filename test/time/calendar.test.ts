import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatHours,
  isTimezone,
  parseHours,
  STANDARD_HOURS,
  WEEKDAYS,
  weekdayOf,
} from '../../src/time/calendar.ts';
import { ZONES } from './arbitraries.ts';

describe('hours', () => {
  test.each([
    ['09:00-17:00', { from: 540, to: 1020 }],
    ['09:00–17:00', { from: 540, to: 1020 }],
    ['09:00 - 17:30', { from: 540, to: 1050 }],
    ['22:00-06:00', { from: 1320, to: 1800 }],
    ['22:00-24:00', { from: 1320, to: 1440 }],
    ['22:00-00:00', { from: 1320, to: 1440 }],
    ['00:00-24:00', { from: 0, to: 1440 }],
  ])('are read from “%s”', (text, value) => {
    expect(parseHours(text)).toEqual({ ok: true, value });
  });

  const FORM = 'Write the hours as "09:00-17:00".';

  test.each([
    ['', 'The hours are empty.', FORM],
    ['closed', '“closed” is not a range of hours.', FORM],
    ['9-17', '“9-17” is not written with hours and minutes.', 'Write "09:00-17:00".'],
    ['9:00-17:00', '“9:00-17:00” is not written with hours and minutes.', 'Write "09:00-17:00".'],
    ['9 to 5', '“9 to 5” is not written with hours and minutes.', 'Write "09:00-17:00".'],
    ['9am-5:30', '“9am-5:30” is not written with hours and minutes.', 'Write "09:00-17:30".'],
    ['22-6', '“22-6” is not written with hours and minutes.', 'Write "22:00-06:00".'],
    ['9pm-5am', '“9pm-5am” is not written with hours and minutes.', 'Write "21:00-05:00".'],
    ['9am to 5:30pm', '“9am to 5:30pm” is not written with hours and minutes.', 'Write "09:00-17:30".'],
    ['12am-12pm', '“12am-12pm” is not written with hours and minutes.', 'Write "00:00-12:00".'],
    [
      '25:00-26:00',
      '“25:00-26:00” names a time that does not exist.',
      'Write times from "00:00" to "24:00", such as "09:00-17:00".',
    ],
    [
      '09:00-17:60',
      '“09:00-17:60” names a time that does not exist.',
      'Write times from "00:00" to "24:00", such as "09:00-17:00".',
    ],
    ['24:00-06:00', '“24:00-06:00” begins at 24:00, which only an end can be.', 'Write "00:00-06:00".'],
    [
      '09:00-09:00',
      '“09:00-09:00” ends when it begins.',
      'Write "00:00-24:00" for a whole day, or another end.',
    ],
  ])('“%s” are refused with what to type', (text, problem, fix) => {
    expect(parseHours(text)).toEqual({ ok: false, problem, fix });
  });

  test('that are written read back as they were', () => {
    const shift = fc
      .record({ from: fc.integer({ min: 0, max: 1439 }), length: fc.integer({ min: 1, max: 1439 }) })
      .map(({ from, length }) => ({ from, to: from + length }));
    fc.assert(
      fc.property(shift, (value) => {
        expect(parseHours(formatHours(value))).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('a calendar', () => {
  test('of standard hours works Monday to Friday from nine to five', () => {
    expect(WEEKDAYS.map((day) => STANDARD_HOURS[day].map(formatHours).join())).toEqual([
      ...Array.from({ length: 5 }, () => '09:00-17:00'),
      '',
      '',
    ]);
  });

  test('knows the weekday of a date', () => {
    expect(weekdayOf('2026-11-17')).toBe('tuesday');
    expect(weekdayOf('2024-02-29')).toBe('thursday');
  });

  test.each([...ZONES, 'Etc/GMT+5', 'Asia/Calcutta'])('knows the time zone %s', (name) => {
    expect(isTimezone(name)).toBe(true);
  });

  test.each(['', 'Berlin', 'europe/berlin', 'Mars/Olympus', '+02:00', '2026-01-01T00:00[Europe/Berlin]'])(
    'knows no time zone “%s”',
    (name) => {
      expect(isTimezone(name)).toBe(false);
    },
  );
});
