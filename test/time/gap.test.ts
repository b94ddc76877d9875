import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mondayToFriday, parseHours, type Calendar, type WeekHours } from '../../src/time/calendar.ts';
import { gapBetween } from '../../src/time/gap.ts';
import { REFERENCE_MONDAYS, SEASONS } from '../../src/time/reference.ts';
import { instantAt } from '../../src/time/moment.ts';

const office = (timezone: string, from = 9 * 60, to = 17 * 60): Calendar => ({
  timezone,
  hours: mondayToFriday([{ from, to }]),
  holidays: new Set(),
});
const HOUR = 60;

describe('how long somebody at work waits for somebody at work', () => {
  it('is no time where both work at the same hours', () => {
    expect(gapBetween(office('Europe/Berlin'), office('Europe/Berlin'))).toMatchObject({
      longest: 0,
      shared: 40 * HOUR,
    });
  });

  it('is the night, and over the weekend all of it, for who asks an hour after the others have gone', () => {
    // Friday from 17:00 to Monday 09:00.
    expect(gapBetween(office('UTC', 9 * 60, 18 * 60), office('UTC'))).toMatchObject({ longest: 64 * HOUR });
  });

  it('counts from the first minute at work where no minute is shared', () => {
    // Lisbon begins on Friday at 09:00; Sydney on Monday at 09:00, which is Sunday 22:00 in winter and midnight in summer.
    expect(gapBetween(office('Europe/Lisbon'), office('Australia/Sydney'))).toEqual({
      longest: 63 * HOUR,
      shared: 0,
      season: 'summer',
    });
  });

  it('is longer from west to east than back', () => {
    const [berlin, york] = [office('Europe/Berlin'), office('America/New_York')];
    // Six hours apart: New York works until 23:00 in Berlin, Berlin from 03:00 in New York on.
    expect(gapBetween(york, berlin)).toMatchObject({ longest: (14 + 48 + 2) * HOUR, shared: 10 * HOUR });
    expect(gapBetween(berlin, york)).toMatchObject({ longest: 6 * HOUR, shared: 10 * HOUR });
  });
});

const clocks = new Map<string, Intl.DateTimeFormat>();
function clockIn(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      weekday: 'long',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  clocks.set(timeZone, clock);
  return clock;
}

/** Whether somebody works at a real minute, by the clock on their wall. */
function works({ timezone, hours }: Calendar, epoch: number): boolean {
  const wall = clockIn(timezone).formatToParts(epoch);
  const part = (type: string) => wall.find((one) => one.type === type)?.value ?? '';
  const minute = Number(part('hour')) * 60 + Number(part('minute'));
  const day = part('weekday').toLowerCase() as keyof WeekHours;
  return hours[day].some(({ from, to }) => from <= minute && minute < to);
}

it('a walk over real minutes, a quarter of an hour at a time, finds the same', () => {
  const zones = ['Europe/Berlin', 'Asia/Kolkata', 'America/New_York', 'Australia/Sydney', 'UTC'];
  const shift = fc.constantFrom('09:00-17:00', '06:00-14:00', '14:00-22:00', '10:30-15:15');
  const calendar = fc.tuple(fc.constantFrom(...zones), shift).map(([timezone, text]): Calendar => {
    const parsed = parseHours(text);
    return { timezone, hours: mondayToFriday(parsed.ok ? [parsed.value] : []), holidays: new Set() };
  });
  fc.assert(
    fc.property(calendar, calendar, (asks, answers) => {
      const walked = SEASONS.map((season) => {
        const start = instantAt(REFERENCE_MONDAYS[season], 0, 'UTC').epochMilliseconds;
        const step = 15 * 60_000;
        const at = Array.from({ length: 3 * 7 * 96 }, (_, index) => start + index * step);
        const [asking, answering] = [asks, answers].map((one) => at.map((epoch) => works(one, epoch)));
        let longest = 0;
        for (let index = 0; index < 7 * 96; index += 1) {
          if (!asking?.[index]) continue;
          const until = answering?.indexOf(true, index) ?? index;
          longest = Math.max(longest, (until - index) * 15);
        }
        return longest;
      });
      // Between two quarters nobody opens or closes, so the first minute of each waits longest.
      expect(gapBetween(asks, answers).longest).toBe(Math.max(...walked));
    }),
    { numRuns: 8 },
  );
});
