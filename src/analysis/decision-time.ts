import { Temporal } from 'temporal-polyfill';
import type { Decision, Playbook } from '../model/playbook.ts';
import { here } from '../model/playbook.ts';
import { businessDaysFrom, dueAt } from '../time/business.ts';
import {
  businessDays,
  businessTime,
  isWorkingDay,
  workingDaysAfter,
  type BusinessTime,
} from '../time/business-time.ts';
import type { Calendar } from '../time/calendar.ts';
import { addDays, type IsoDate } from '../time/date.ts';
import { comparePromises } from '../time/longest.ts';
import { dateAt, instantAt, type Moment } from '../time/moment.ts';
import { openingsOn } from '../time/openings.ts';
import type { TimePromise } from '../time/promise.ts';
import { isWhole } from './answering.ts';
import { calendarOf } from './calendar-of.ts';
import { deciderOf } from './decision-seat.ts';
import type { Scope } from './scope.ts';
import type { Timeline } from './timelines.ts';

/** On whose clock a decision is counted. */
export interface Clock {
  readonly calendar: Calendar;
  /** The zone in which times are written. */
  readonly written: string;
  /** Whether something on the way to it could not be read, so that nobody can be told that they are late. */
  readonly isUnread: boolean;
}

/**
 * The clock of a decision: the working time of the one who decides, since only then can it be decided.
 * Where nobody is known, or several are, it is that of those whom the timeline binds, and where these differ the one that leaves the most time; without a timeline that of the company.
 * A time is written in the zone of the company; a day alone is that day wherever they work.
 */
export function clockOf(decision: Decision, timeline: Timeline | undefined, playbook: Playbook): Clock {
  const written = playbook.company.timezone;
  const parties = deciderOf(decision, timeline, playbook)?.parties ?? [];
  const [only] = parties;
  if (only && parties.length === 1)
    return { calendar: calendarOf(only, playbook), written, isUnread: !isWhole(only, playbook) };
  const bound = timeline ? here<Scope>(timeline.appliesTo) : [];
  const scopes = bound.length > 0 ? bound : [playbook.company];
  const within = timeline?.within ?? { kind: 'none' };
  const calendars = scopes.map((scope) => calendarOf(scope, playbook));
  const [most = calendarOf(playbook.company, playbook)] =
    within.kind === 'none' ? calendars : [...calendars].sort((a, b) => comparePromises(within, b, within, a));
  const isUnread =
    bound.length < (timeline?.appliesTo.length ?? 0) || scopes.some((scope) => !isWhole(scope, playbook));
  return { calendar: most, written, isUnread };
}

/**
 * When a promise given for what was raised comes due; undefined where nothing is promised. Where no time was written it is the day alone, and holds to its end:
 * it is then counted from the last minute at which it still was that day, in working hours for a promise of working time, so that nobody is called late who may not be.
 */
export function dueOf(raised: Moment, promise: TimePromise, clock: Clock): Moment | undefined {
  const due = dueAt(latest(raised, promise, clock), promise, clock.calendar);
  if (due === undefined) return undefined;
  if (raised.minute === undefined) return { date: dateAt(due, clock.calendar.timezone) };
  const wall = due.toZonedDateTimeISO(clock.written);
  return { date: wall.toPlainDate().toString(), minute: wall.hour * 60 + wall.minute };
}

/** Whether something that happened came no later than it was due; what is only known by its day is in time on the day it was due. */
export function isInTime(happened: Moment, due: Moment): boolean {
  if (happened.date !== due.date) return happened.date < due.date;
  return happened.minute === undefined || due.minute === undefined || happened.minute <= due.minute;
}

/**
 * How long it took in business time. Where the one or the other has no time, in whole business days:
 * the fewest within which it would have been in time.
 */
export function tookOf(raised: Moment, ended: Moment, { calendar, written }: Clock): BusinessTime {
  if (raised.minute !== undefined && ended.minute !== undefined)
    return businessTime(
      instantAt(raised.date, raised.minute, written),
      instantAt(ended.date, ended.minute, written),
      calendar,
    );
  const begins = beginOf(raised, { calendar, written });
  const whole = workingDaysAfter(begins, ended.date, calendar);
  return businessDays(ended.date > begins && !isWorkingDay(ended.date, calendar) ? whole + 1 : whole);
}

/** How many whole business days something has waited by the end of a day. */
export const waitedOf = (raised: Moment, day: IsoDate, clock: Pick<Clock, 'calendar' | 'written'>): number =>
  workingDaysAfter(beginOf(raised, clock), day, clock.calendar);

/** The working day from which something counts: that on which it was raised, or the next one where that was too late. */
function beginOf(raised: Moment, { calendar, written }: Pick<Clock, 'calendar' | 'written'>): IsoDate {
  if (raised.minute !== undefined) {
    const from = instantAt(raised.date, raised.minute, written);
    const begins = businessDaysFrom(from, calendar).next().value;
    return dateAt(Temporal.Instant.fromEpochMilliseconds(begins), calendar.timezone);
  }
  let day = raised.date;
  for (let tried = 0; tried < 366 && !isWorkingDay(day, calendar); tried += 1) day = addDays(day, 1);
  return day;
}

/** When something was raised, or the last minute at which it may have been where only its day is known. */
function latest(
  { date, minute }: Moment,
  promise: TimePromise,
  { calendar, written }: Clock,
): Temporal.Instant {
  if (minute !== undefined) return instantAt(date, minute, written);
  const isWorkingTime = promise.kind === 'within' && promise.unit.startsWith('business ');
  const closes = openingsOn(Temporal.PlainDate.from(date), calendar).map(({ close }) => close);
  if (!isWorkingTime || closes.length === 0) return instantAt(date, 24 * 60 - 1, calendar.timezone);
  return Temporal.Instant.fromEpochMilliseconds(Math.max(...closes) - 60_000);
}
