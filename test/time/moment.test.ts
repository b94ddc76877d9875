import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dateAt, formatMoment, instantAt, parseMoment } from '../../src/time/moment.ts';

describe('a moment', () => {
  test('is a date, or a date and a time', () => {
    expect(parseMoment('2026-11-17')).toEqual({ ok: true, value: { date: '2026-11-17' } });
    const value = { date: '2026-11-17', minute: 14 * 60 + 5 };
    expect(parseMoment('2026-11-17 14:05')).toEqual({ ok: true, value });
    expect(parseMoment('2026-11-17T14:05')).toEqual({ ok: true, value });
  });

  test.each(['2026-11-17 24:00', '2026-11-17 9:00', '2026-11-17T14:00Z', '2026-11-17T14:00+01:00'])(
    '“%s” is refused with what to type',
    (text) => {
      expect(parseMoment(text)).toEqual({
        ok: false,
        problem: `“${text}” has a time that is not hours and minutes from 00:00 to 23:59.`,
        fix: 'Write the local time after the date, such as "2026-11-17 14:00", or the date alone.',
      });
    },
  );

  test('on a day that does not exist is refused as that day', () => {
    const read = parseMoment('2026-02-30 14:00');
    expect(read.ok ? '' : read.problem).toBe(
      '“2026-02-30” is not a day of the calendar: February 2026 has 28 days.',
    );
  });

  test('is said in words', () => {
    expect(formatMoment({ date: '2026-11-17' })).toBe('17 November 2026');
    expect(formatMoment({ date: '2026-11-17', minute: 545 })).toBe('17 November 2026, 09:05');
  });
});

describe('a wall clock', () => {
  test('in a zone is an instant, after the jump where it jumps over the time and the first where it comes twice', () => {
    expect(instantAt('2026-11-17', 540, 'Asia/Kathmandu').toString()).toBe('2026-11-17T03:15:00Z');
    expect(instantAt('2026-03-29', 150, 'Europe/Berlin').toString()).toBe('2026-03-29T01:30:00Z');
    expect(instantAt('2026-10-25', 150, 'Europe/Berlin').toString()).toBe('2026-10-25T00:30:00Z');
  });

  test('shows its own date at an instant', () => {
    const instant = Temporal.Instant.from('2026-11-17T20:00Z');
    expect(dateAt(instant, 'Pacific/Auckland')).toBe('2026-11-18');
    expect(dateAt(instant, 'America/New_York')).toBe('2026-11-17');
  });
});
