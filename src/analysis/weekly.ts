import { WEEKDAYS, type Calendar, type Weekday } from '../time/calendar.ts';
import type { Interval } from '../time/interval.ts';
import type { TimePromise } from '../time/promise.ts';
import { stepOf } from '../time/recurrence.ts';

/** Weeks in a month of the Gregorian calendar: 400 years are 146,097 days and 4,800 months. */
const WEEKS_A_MONTH = 146_097 / 4_800 / 7;

/**
 * How many times a week something comes round, on average over 400 years: every 2 weeks is half a time, a month 4.348 weeks.
 * What comes round every day does so on the days on which somebody works.
 */
export function timesAWeek(every: Interval, calendar: Calendar): number {
  const step = stepOf(every);
  if ('months' in step) return 1 / (step.months * WEEKS_A_MONTH);
  return Math.min(7 / step.days, workingDays(calendar).length);
}

/** How many minutes of somebody’s work a length of time is; a business day is their mean working day, a week their whole one. */
export function workMinutes(effort: TimePromise, calendar: Calendar): number {
  if (effort.kind === 'none') return 0;
  const week = workingDays(calendar).reduce((sum, day) => sum + minutesOn(day, calendar), 0);
  const unit = {
    minute: 1,
    hour: 60,
    'business hour': 60,
    'business day': week / Math.max(1, workingDays(calendar).length),
    week,
  };
  return effort.amount * unit[effort.unit];
}

/** Whether hours are more than so many percent of a week; what only comes of adding up fractions is no more. */
export const exceeds = (hours: number, percent: number, week: number): boolean =>
  Math.round((hours * 100 - percent * week) * 1e6) > 0;

const workingDays = (calendar: Calendar): Weekday[] => WEEKDAYS.filter((day) => minutesOn(day, calendar) > 0);

function minutesOn(day: Weekday, { hours }: Calendar): number {
  let [sum, reached] = [0, 0];
  for (const { from, to } of [...hours[day]].sort((a, b) => a.from - b.from)) {
    sum += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return sum;
}
