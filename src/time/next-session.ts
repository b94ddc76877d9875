import { WEEKDAYS, weekdayOf, type Calendar } from './calendar.ts';
import { addMonths, daysBetween } from './date.ts';
import { addInterval } from './interval.ts';
import type { TimePromise } from './promise.ts';
import { stepOf } from './recurrence.ts';
import { divisor, grainOf, offsetOf, referenceDue, WEEK, type Due, type Season } from './reference.ts';
import { weekdayOfSessions } from './schedule-words.ts';
import { sessionsBetween, type Schedule } from './sessions.ts';

/** A forum as one waits for it: when it meets, on whose clock and working time, and how long before a session something must be sent. */
export interface Meeting {
  readonly schedule: Schedule;
  readonly calendar: Calendar;
  readonly notice?: TimePromise | undefined;
}

/** A place in the week at which something meets, in local minutes since Monday 00:00, and after how many minutes at the most it meets again. */
interface Turn {
  readonly at: number;
  readonly next: number;
}

const HOUR = 60;
const DAY = 24 * HOUR;
/** After so many years days of the month fall on the same days of the week again, as long as every fourth year is a leap year. */
const YEARS = 28;

const gaps = new Map<string, ReadonlyMap<number, number>>();

/**
 * When the session begins that one waits for, for each minute at which something is ready, both as in `referenceDue`: the first that begins when the time of `notice` after that minute has passed, or later.
 * What is ready in time to the minute is on it; a minute later it waits for the session after.
 *
 * A week does not tell which of its sessions fall into it unless they come every week. Since the reference stands for any week of any year, the session is then the latest that it can be:
 * of each weekday on which one can have been missed, the last before, and the longest time until the one after it. Every 2 weeks that is a fortnight, on third Wednesdays five weeks.
 * Without a time of day in `first` a session is taken to begin when the working time of its day ends, at midnight on a day without any.
 * Closing days and `until` play no part. Infinity where there is no first session.
 */
export function sessionDue(meeting: Meeting, season: Season = 'winter'): Due {
  const { schedule, calendar, notice } = meeting;
  const turns = turnsOf(schedule, calendar);
  const offset = offsetOf(calendar.timezone, season);
  const ready = isPromise(notice) ? referenceDue(notice, calendar, season) : (start: number) => start;
  return (start) => {
    const local = ready(start) + offset;
    let latest = -Infinity;
    for (const { at, next } of turns) {
      const session = Math.ceil((local - at) / WEEK - 1) * WEEK + at + next;
      if (session >= local) latest = Math.max(latest, session);
    }
    return latest === -Infinity ? Infinity : latest - offset;
  };
}

/** The grain of a forum: that in which its sessions begin and its notice is counted. */
export function grainOfMeeting(meeting: Meeting, season: Season): number {
  const { schedule, calendar, notice } = meeting;
  const begins = turnsOf(schedule, calendar).reduce((grain, { at }) => divisor(grain, at), HOUR);
  const grain = divisor(begins, offsetOf(calendar.timezone, season));
  return isPromise(notice) ? divisor(grain, grainOf(notice, calendar, season)) : grain;
}

/** The longest time in days between two sessions that follow each other; undefined where nobody can tell. */
export function longestGap(schedule: Schedule): number | undefined {
  const found = [...gapsOf(schedule).values()];
  return found.length === 0 ? undefined : Math.max(...found);
}

/** The last minute at which something is ready in time for a session. */
export interface LastReady {
  /** In local minutes since Monday 00:00. */
  readonly at: number;
  /** How many minutes before the session begins. */
  readonly before: number;
}

/** The last minute at which something is ready in time for a session; undefined without notice, and where sessions have no day of the week of their own. */
export function lastReady({ schedule, calendar, notice }: Meeting): LastReady | undefined {
  const weekday = weekdayOfSessions(schedule);
  if (weekday === undefined || !schedule.first || !isPromise(notice)) return undefined;
  const begins = beginOn(WEEKDAYS.indexOf(weekday), schedule, calendar);
  const due = referenceDue(notice, { ...calendar, timezone: 'UTC' });
  let [early, late] = [begins - WEEK, begins];
  while (due(early) > begins) [early, late] = [early - WEEK, early];
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (due(middle) <= begins) early = middle;
    else late = middle;
  }
  return { at: ((early % WEEK) + WEEK) % WEEK, before: begins - early };
}

const isPromise = (notice: TimePromise | undefined): notice is TimePromise =>
  notice !== undefined && notice.kind !== 'none';

function turnsOf(schedule: Schedule, calendar: Calendar): Turn[] {
  return [...gapsOf(schedule)].map(([weekday, days]) => {
    const at = beginOn(weekday, schedule, calendar);
    const after = beginOn((weekday + days) % WEEKDAYS.length, schedule, calendar);
    const weeks = Math.floor((weekday + days) / WEEKDAYS.length);
    return { at, next: weeks * WEEK + after - at };
  });
}

/** When a session of a weekday begins, in local minutes since Monday 00:00. */
function beginOn(weekday: number, { first }: Schedule, { hours }: Calendar): number {
  const shifts = hours[WEEKDAYS[weekday] ?? 'monday'];
  const closes = shifts.length === 0 ? DAY : Math.max(...shifts.map(({ to }) => to));
  return weekday * DAY + (first?.minute ?? closes);
}

/** For each weekday on which it can meet, after how many days at the most it meets again. */
function gapsOf(schedule: Schedule): ReadonlyMap<number, number> {
  const { every, first, on } = schedule;
  if (!first) return new Map();
  const step = stepOf(every);
  if ('days' in step) {
    const weekday = weekdayOfSessions(schedule);
    const days = weekday === undefined ? WEEKDAYS : [weekday];
    return new Map(days.map((day) => [WEEKDAYS.indexOf(day), step.days]));
  }
  const key = `${step.months};${on?.nth ?? ''};${on?.weekday ?? ''};${first.date}`;
  const known = gaps.get(key) ?? monthlyGaps(schedule, first.date);
  gaps.set(key, known);
  return known;
}

function monthlyGaps({ every, on }: Schedule, first: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const until = addInterval(addMonths(first, YEARS * 12), every, 2);
  const days = sessionsBetween({ every, first: { date: first }, on }, first, until);
  for (const [index, { date }] of days.entries()) {
    const before = days[index - 1]?.date;
    if (before === undefined) continue;
    const weekday = WEEKDAYS.indexOf(weekdayOf(before));
    found.set(weekday, Math.max(found.get(weekday) ?? 0, daysBetween(before, date)));
  }
  return found;
}
