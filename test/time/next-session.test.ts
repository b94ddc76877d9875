import { describe, expect, it } from 'vitest';
import { STANDARD_HOURS, type Calendar } from '../../src/time/calendar.ts';
import { parseInterval } from '../../src/time/interval.ts';
import { parseMoment } from '../../src/time/moment.ts';
import { lastReady, longestGap, sessionDue, type Meeting } from '../../src/time/next-session.ts';
import { parsePromise } from '../../src/time/promise.ts';
import { parseSessionDay, type Schedule } from '../../src/time/sessions.ts';
import type { Parsed } from '../../src/time/parsed.ts';

const H = 60;
const DAY = 24 * H;
const OFFICE: Calendar = { timezone: 'UTC', hours: STANDARD_HOURS, holidays: new Set() };

function read<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}
const meets = (every: string, first: string, on?: string): Schedule => ({
  every: read(parseInterval(every)),
  first: read(parseMoment(first)),
  ...(on === undefined ? {} : { on: read(parseSessionDay(on)) }),
});
const council = (schedule: Schedule, notice?: string, calendar = OFFICE): Meeting => ({
  schedule,
  calendar,
  notice: notice === undefined ? undefined : read(parsePromise(notice)),
});

/** Minutes of the reference since its Monday: 1 is Tuesday. */
const at = (day: number, hour: number, minute = 0): number => day * DAY + hour * H + minute;

describe('the next session', () => {
  const due = sessionDue(council(meets('1 week', '2026-10-06 10:00')));

  it('is the one of the week, at the minute at which it begins, and a minute later the one after', () => {
    expect([due(at(0, 0)), due(at(1, 10)), due(at(1, 10, 1))]).toEqual([at(1, 10), at(1, 10), at(8, 10)]);
  });

  it('is the one whose pre-read is still due, to the minute', () => {
    // One business day before Tuesday 10:00 is Monday 10:00; two are Friday 10:00.
    const one = sessionDue(council(meets('1 week', '2026-10-06 10:00'), '1 business day'));
    expect([one(at(0, 10)), one(at(0, 10, 1))]).toEqual([at(1, 10), at(8, 10)]);
    const two = sessionDue(council(meets('1 week', '2026-10-06 10:00'), '2 business days'));
    expect([two(at(-3, 10)), two(at(-3, 10, 1)), two(at(4, 10))]).toEqual([at(1, 10), at(8, 10), at(8, 10)]);
  });

  it('counts what comes in outside working hours from the next opening', () => {
    // Friday 18:00 counts from Monday 09:00, and one business day later is Tuesday 09:00.
    const one = sessionDue(council(meets('1 week', '2026-10-06 10:00'), '1 business day'));
    expect(one(at(4, 18))).toBe(at(8, 10));
    const early = sessionDue(council(meets('1 week', '2026-10-06 08:00'), '1 business day'));
    expect([early(at(-3, 16)), early(at(-3, 18))]).toEqual([at(1, 8), at(8, 8)]);
  });

  it('is as late as it can be where weeks lie between two sessions', () => {
    const every = (schedule: Schedule) => sessionDue(council(schedule))(at(1, 10, 1));
    expect(every(meets('2 weeks', '2026-10-06 10:00'))).toBe(at(15, 10));
    // Four or five weeks lie between two third Tuesdays.
    expect(every(meets('1 month', '2026-10-01 10:00', 'third tuesday'))).toBe(at(36, 10));
    // Nobody knows on which day of the week the 5th is; 31 days lie between two of them at the most.
    expect(every(meets('1 month', '2026-10-05 10:00'))).toBe(at(1 + 31, 10));
    expect(every(meets('3 days', '2026-10-06 10:00'))).toBe(at(1 + 3, 10));
    expect(every(meets('1 day', '2026-10-06 10:00'))).toBe(at(2, 10));
  });

  it('begins at the end of the working time of its day where nothing says at what time', () => {
    const tuesday = sessionDue(council(meets('1 week', '2026-10-06')));
    expect([tuesday(at(1, 17)), tuesday(at(1, 17, 1))]).toEqual([at(1, 17), at(8, 17)]);
    const saturday = sessionDue(council(meets('1 week', '2026-10-10')));
    expect([saturday(at(5, 17, 1)), saturday(at(6, 0, 1))]).toEqual([at(6, 0), at(13, 0)]);
  });

  it('is on the clock of the company, in winter and in summer', () => {
    const berlin = { ...OFFICE, timezone: 'Europe/Berlin' };
    const meeting = council(meets('1 week', '2026-10-06 10:00'), undefined, berlin);
    expect(sessionDue(meeting, 'winter')(0)).toBe(at(1, 9));
    expect(sessionDue(meeting, 'summer')(0)).toBe(at(1, 8));
  });

  it('never comes where nothing says when the first was, and to what is never ready', () => {
    const { first: _, ...unknown } = meets('1 week', '2026-10-06 10:00');
    expect(sessionDue(council(unknown))(0)).toBe(Infinity);
    expect(due(Infinity)).toBe(Infinity);
  });
});

describe('the longest time between two sessions', () => {
  it.each([
    [7, meets('1 week', '2026-10-06')],
    [14, meets('14 days', '2026-10-06')],
    [3, meets('3 days', '2026-10-06')],
    [35, meets('1 month', '2026-10-06', 'third wednesday')],
    [35, meets('1 month', '2026-10-06', 'last friday')],
    [31, meets('1 month', '2026-10-05')],
    [98, meets('1 quarter', '2026-01-10', 'last friday')],
    // From 1 July to 1 October, and no other quarter that begins on a first.
    [92, meets('1 quarter', '2026-01-01')],
    [366, meets('1 year', '2026-03-01')],
    [371, meets('1 year', '2026-03-01', 'first monday')],
    [1461, meets('4 years', '2026-03-01')],
  ])('is %i days', (days, schedule) => {
    expect(longestGap(schedule)).toBe(days);
  });

  it('is unknown where nobody says when it began', () => {
    expect(longestGap({ every: { count: 1, unit: 'week' } })).toBeUndefined();
  });
});

describe('the last minute at which something is ready in time', () => {
  const last = (notice: string | undefined, schedule = meets('1 week', '2026-10-06 10:00')) =>
    lastReady(council(schedule, notice));

  it('lies as long before the session as its notice says, in working time', () => {
    expect(last('1 business day')).toEqual({ at: at(0, 10), before: DAY });
    expect(last('2 business days')).toEqual({ at: at(4, 10), before: 4 * DAY });
    expect(last('4 business hours')).toEqual({ at: at(0, 14), before: 20 * H });
    expect(last('24 hours')).toEqual({ at: at(0, 10), before: DAY });
    expect(last('2 weeks')).toEqual({ at: at(1, 10), before: 14 * DAY });
    const third = meets('1 month', '2026-10-06 10:00', 'third wednesday');
    expect(last('1 business day', third)).toEqual({ at: at(1, 10), before: DAY });
  });

  it('is not told where there is no notice, or where sessions fall on any day of the week', () => {
    expect([last(undefined), last('none')]).toEqual([undefined, undefined]);
    expect(last('1 business day', meets('1 month', '2026-10-05 10:00'))).toBeUndefined();
  });
});
