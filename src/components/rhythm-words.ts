import type { Action, ActionsDone } from '../analysis/actions.ts';
import type { HoursSpent } from '../analysis/forum-hours.ts';
import type { SessionsHeld } from '../analysis/sessions-held.ts';
import type { TooFew } from '../analysis/too-few.ts';
import type { Course, Question } from '../analysis/verdicts.ts';
import type { Forum } from '../model/playbook.ts';
import { weekdayOf } from '../time/calendar.ts';
import { formatDate, type IsoDate } from '../time/date.ts';
import { formatClock } from '../time/hours.ts';
import type { Moment } from '../time/moment.ts';
import { formatPromise } from '../time/promise.ts';
import { counted } from '../time/quantity.ts';
import { scheduleInWords } from '../time/schedule-words.ts';
import { capital, inWords, numberWord } from './in-words.ts';

/** The three questions in a few words, for the head of a column. */
export const IN_SHORT: Readonly<Record<Question, string>> = {
  sameMessage: 'Same message',
  support: 'Behind it outside',
  sameOutcome: 'Same success',
};

/** When a forum meets, and how long: “every Monday at 11:00, 45 minutes”. */
export function meetingWords(forum: Forum): string {
  const { duration } = forum;
  const time = duration && duration.kind !== 'none' ? `, ${formatPromise(duration)}` : '';
  return `${scheduleInWords(forum)}${time}`;
}

/** A session as one names it: “Monday 30 November, 11:00”, with the year where it is not the one of a day. */
export function sessionWords({ date, minute }: Moment, day: IsoDate): string {
  const named = `${capital(weekdayOf(date))} ${formatDate(date, { year: date.slice(0, 4) !== day.slice(0, 4) })}`;
  const time = minute === undefined ? '' : `, ${formatClock(minute)}`;
  return `${date === day ? 'today, ' : ''}${named}${time}`;
}

const times = (count: number): string => ['not once', 'once', 'twice'][count] ?? `${numberWord(count)} times`;

/** How many sessions were held: “held 7 of 7 times”, “held 10 of 13 times, twice left out with a reason, once nothing is written down”. */
export function heldWords(held: SessionsHeld | TooFew): string {
  if (held.is === 'too few')
    return held.n === 0 ? 'no session was due' : `${inWords(held.n, 'session')}, too few to tell`;
  const why = [
    ...(held.skipped.length > 0 ? [`${times(held.skipped.length)} left out with a reason`] : []),
    ...(held.missing.length > 0 ? [`${times(held.missing.length)} nothing is written down`] : []),
  ];
  return `held ${held.held} of ${held.n} times${why.length > 0 ? `, ${why.join(', ')}` : ''}`;
}

/** How many actions were done in time: “12 of 17 done in time, 4 late, 1 not yet”. */
export function doneWords(done: ActionsDone | TooFew): string {
  if (done.is === 'too few')
    return done.n === 0 ? 'nothing was due' : `${inWords(done.n, 'action')} due, too few to tell`;
  const late = done.late > 0 ? `, ${done.late} late` : '';
  const overdue = done.overdue > 0 ? `, ${done.overdue} past the day and not done` : '';
  return `${done.inTime} of ${done.n} done in time${late}${overdue}`;
}

/** How one question went: “yes, in 2 sessions running, since 9 November 2026”. */
export function courseWords({ last, since, running }: Course): string {
  if (last === undefined) return 'left open last time';
  if (running < 2 || since === undefined) return `${last} last time`;
  return `${last === 'yes' ? 'yes' : `${last} last time, not a yes`} in ${running} sessions running, since ${formatDate(since)}`;
}

/** How an action stands: “done on 6 October 2026, in time”, “10 days past its day, not done”. */
export function actionWords({ is, done, days }: Action): string {
  const on = done === undefined ? '' : `done on ${formatDate(done)}`;
  switch (is) {
    case 'done':
      return on;
    case 'in time':
      return `${on}, in time`;
    case 'late':
      return `${on}, ${counted(days, 'day')} late`;
    case 'overdue':
      return `not done, ${counted(days, 'day')} past its day`;
    case 'open':
      return 'open';
  }
}

/** Hours and minutes as one says them: “45 minutes”, “1 hour 30 minutes”, “about 2 hours”. */
export function hoursWords(hours: number): string {
  const minutes = Math.round(hours * 60);
  const rest = minutes % 60;
  const whole = Math.floor(minutes / 60);
  if (whole === 0) return counted(rest, 'minute');
  return rest === 0 ? counted(whole, 'hour') : `${counted(whole, 'hour')} ${counted(rest, 'minute')}`;
}

/** What forums take of those who lead, in one sentence. */
export function spentWords({ n, least, most, unsaid }: HoursSpent): string {
  const who =
    n === 1 ? 'The one who leads the company spends' : `The ${numberWord(n)} who lead the company spend`;
  const [low, high] = [hoursWords(least), hoursWords(most)];
  const time = low === high ? low : `between ${low} and ${high}`;
  const more = unsaid > 0 ? `, and more in ${inWords(unsaid, 'forum')} of which nothing says how long` : '';
  return `${who} ${time} a week in forums${more}.`;
}
