import { Temporal } from 'temporal-polyfill';
import type { Forum, Playbook } from '../model/playbook.ts';
import { dueAt } from '../time/business.ts';
import { dateAt, instantAt, type Moment } from '../time/moment.ts';
import { openingsOn } from '../time/openings.ts';
import { calendarOf } from './calendar-of.ts';

const MINUTE = 60_000;

/**
 * The last minute at which something is sent in time for a session of a forum, counted in the working time of the company;
 * undefined where nothing has to be sent before. A session without a time of day begins when the working time of its day ends.
 */
export function preReadBy(forum: Forum, session: Moment, playbook: Playbook): Moment | undefined {
  const { preReadDue } = forum;
  if (preReadDue === undefined || preReadDue.kind === 'none') return undefined;
  const calendar = calendarOf(playbook.company, playbook);
  const zone = playbook.company.timezone;
  const closes = openingsOn(Temporal.PlainDate.from(session.date), calendar).map(({ close }) => close);
  const begins =
    session.minute === undefined && closes.length > 0
      ? Math.max(...closes)
      : instantAt(session.date, session.minute ?? 24 * 60, zone).epochMilliseconds;
  const isInTime = (at: number): boolean => {
    const due = dueAt(Temporal.Instant.fromEpochMilliseconds(at), preReadDue, calendar);
    return due !== undefined && due.epochMilliseconds <= begins;
  };
  let [early, late, step] = [begins - MINUTE, begins, MINUTE];
  while (!isInTime(early)) [early, late, step] = [early - step, early, step * 2];
  while (late - early > MINUTE) {
    const middle = early + Math.floor((late - early) / 2 / MINUTE) * MINUTE;
    if (isInTime(middle)) early = middle;
    else late = middle;
  }
  const at = Temporal.Instant.fromEpochMilliseconds(early);
  const wall = at.toZonedDateTimeISO(zone);
  return { date: dateAt(at, zone), minute: wall.hour * 60 + wall.minute };
}
