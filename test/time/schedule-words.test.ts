import { describe, expect, it } from 'vitest';
import { parseInterval } from '../../src/time/interval.ts';
import { parseMoment } from '../../src/time/moment.ts';
import type { Parsed } from '../../src/time/parsed.ts';
import { scheduleInWords, weekdayOfSessions } from '../../src/time/schedule-words.ts';
import { parseSessionDay, type Schedule } from '../../src/time/sessions.ts';

function read<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}
const meets = (every: string, first?: string, on?: string): Schedule => ({
  every: read(parseInterval(every)),
  ...(first === undefined ? {} : { first: read(parseMoment(first)) }),
  ...(on === undefined ? {} : { on: read(parseSessionDay(on)) }),
});

describe('when something meets', () => {
  it.each([
    ['every Monday at 09:00', meets('1 week', '2026-10-05 09:00')],
    ['every Tuesday at 09:00', meets('7 days', '2026-10-05 09:00', 'tuesday')],
    ['every second Tuesday', meets('2 weeks', undefined, 'tuesday')],
    ['every 3 weeks, on a Monday', meets('3 weeks', '2026-10-05')],
    [
      'on the third Wednesday of every month at 14:30',
      meets('1 month', '2026-10-05 14:30', 'third wednesday'),
    ],
    ['every quarter, on the last Friday of a month', meets('1 quarter', '2026-10-05', 'last friday')],
    ['every 2 weeks', meets('2 weeks')],
    ['every day at 09:15', meets('1 day', '2026-10-05 09:15')],
    ['every 2 months, on the 31st', meets('2 months', '2026-10-31')],
    ['every month, on the 12th', meets('1 month', '2026-10-12')],
    ['every month, on the 22nd', meets('1 month', '2026-10-22')],
    ['every month, on the 3rd', meets('1 month', '2026-11-03')],
    ['every year, on 5 October', meets('1 year', '2026-10-05')],
  ])('is said as “%s”', (words, schedule) => {
    expect(scheduleInWords(schedule)).toBe(words);
  });

  it('can be said without the time of day', () => {
    expect(scheduleInWords(meets('1 week', '2026-10-05 09:00'), { time: false })).toBe('every Monday');
  });

  it('has one day of the week where weeks or the n-th of a month say so, and none otherwise', () => {
    expect(weekdayOfSessions(meets('14 days', '2026-10-05'))).toBe('monday');
    expect(weekdayOfSessions(meets('1 month', '2026-10-05', 'third wednesday'))).toBe('wednesday');
    expect(weekdayOfSessions(meets('1 month', '2026-10-05'))).toBeUndefined();
    expect(weekdayOfSessions(meets('3 days', '2026-10-05'))).toBeUndefined();
    expect(weekdayOfSessions(meets('1 week'))).toBeUndefined();
  });
});
