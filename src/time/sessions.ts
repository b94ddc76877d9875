import { WEEKDAYS, type Weekday } from './calendar.ts';
import { addDays, addMonths, daysBetween, type IsoDate } from './date.ts';
import { addInterval, type Interval } from './interval.ts';
import type { Moment } from './moment.ts';
import { accepted, quoted, refused, type Parsed } from './parsed.ts';
import { daysOf, stepOf } from './recurrence.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'last'] as const;

/** The day on which something meets: a weekday, or the n-th weekday of a month. */
export interface SessionDay {
  readonly weekday: Weekday;
  /** Absent where it is every such weekday. */
  readonly nth?: (typeof ORDINALS)[number];
}

/** When something meets: how often, from when, on which day, until when. */
export interface Schedule {
  readonly every: Interval;
  /** The first session, or a day on or before it; without one nobody can tell on which days it meets. */
  readonly first?: Moment | undefined;
  readonly on?: SessionDay | undefined;
  readonly until?: IsoDate | undefined;
}

const FORM =
  'Write a weekday such as `tuesday`, or `first`, `second`, `third`, `fourth` or `last` and a weekday, such as `third wednesday`.';

/** Reads “tuesday” or “third wednesday”, in any case; refuses all else with what to type. */
export function parseSessionDay(text: string): Parsed<SessionDay> {
  const words = text.trim().toLowerCase().split(/\s+/);
  const weekday = WEEKDAYS.find((day) => day === words.at(-1));
  const nth = ORDINALS.find((word) => word === words[0]);
  if (weekday && words.length === 1) return accepted<SessionDay>({ weekday });
  if (weekday && nth && words.length === 2) return accepted<SessionDay>({ weekday, nth });
  return refused(`${quoted(text)} is not a day on which something can meet.`, FORM);
}

/** The day as it is written: “tuesday”, “third wednesday”. */
export const formatSessionDay = ({ weekday, nth }: SessionDay): string =>
  nth ? `${nth} ${weekday}` : weekday;

/** Whether a day can be told from how often something meets: a weekday from weeks, the n-th weekday of a month from months. */
export const fitsEvery = (on: SessionDay, every: Interval): boolean =>
  on.nth === undefined ? every.unit === 'week' : 'months' in stepOf(every);

/**
 * The sessions from one day to another, both included, in order; none where `first` is not said, before it, or after `until`.
 * A weekday is counted from the first such day on or after `first`; the n-th weekday of a month in the months that lie whole intervals after that of `first`.
 */
export function sessionsBetween(schedule: Schedule, from: IsoDate, until: IsoDate): Moment[] {
  const { first, until: end } = schedule;
  if (!first) return [];
  const last = end !== undefined && end < until ? end : until;
  const begin = first.date > from ? first.date : from;
  if (begin > last) return [];
  const minute = first.minute === undefined ? {} : { minute: first.minute };
  return daysBetweenOf(schedule, first.date, begin, last).map((date) => ({ date, ...minute }));
}

function daysBetweenOf({ every, on }: Schedule, first: IsoDate, from: IsoDate, until: IsoDate): IsoDate[] {
  if (!on) return daysOf({ anchor: first, every }, from, until);
  if (on.nth === undefined) return daysOf({ anchor: onOrAfter(first, on.weekday), every }, from, until);
  const month = `${first.slice(0, 8)}01`;
  // One interval earlier and later, since the n-th weekday lies anywhere in its month.
  return daysOf({ anchor: month, every }, addInterval(from, every, -1), addInterval(until, every))
    .map((begin) => nthOf(begin, on))
    .filter((day) => day >= from && day <= until);
}

function onOrAfter(day: IsoDate, weekday: Weekday): IsoDate {
  return addDays(day, (WEEKDAYS.indexOf(weekday) - indexOf(day) + 7) % 7);
}

function nthOf(month: IsoDate, { weekday, nth }: SessionDay): IsoDate {
  if (nth !== 'last') return addDays(onOrAfter(month, weekday), 7 * ORDINALS.indexOf(nth ?? 'first'));
  return onOrAfter(addDays(addMonths(month, 1), -7), weekday);
}

/** The how manieth day of the week a date is, Monday being 0. */
const indexOf = (day: IsoDate): number => ((daysBetween('2026-01-05', day) % 7) + 7) % 7;
