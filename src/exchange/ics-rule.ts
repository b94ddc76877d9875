import { WEEKDAYS, type Weekday } from '../time/calendar.ts';
import type { IsoDate } from '../time/date.ts';
import { stepOf } from '../time/recurrence.ts';
import type { Schedule } from '../time/sessions.ts';

const ORDINAL = { first: 1, second: 2, third: 3, fourth: 4, last: -1 } as const;

/** The recurrence rule (RFC 5545, 3.3.10) of what meets by a schedule, without its end, from its first session on; undefined for a 29th or 30th, since a month that lacks the day meets on its last, which no rule says that every program knows. */
export function ruleOf({ every, on }: Schedule, firstSession: IsoDate): string | undefined {
  const step = stepOf(every);
  if ('days' in step) {
    const weekly = step.days % WEEKDAYS.length === 0;
    return weekly
      ? rule('WEEKLY', step.days / WEEKDAYS.length, on && `BYDAY=${twoLetters(on.weekday)}`)
      : rule('DAILY', step.days);
  }
  if (on?.nth) return rule('MONTHLY', step.months, `BYDAY=${ORDINAL[on.nth]}${twoLetters(on.weekday)}`);
  const day = Number(firstSession.slice(8));
  if (day === 29 || day === 30) return undefined;
  return rule('MONTHLY', step.months, `BYMONTHDAY=${day === 31 ? -1 : day}`);
}

const rule = (frequency: string, interval: number, by?: string): string =>
  [`FREQ=${frequency}`, ...(interval === 1 ? [] : [`INTERVAL=${interval}`]), ...(by ? [by] : [])].join(';');

const twoLetters = (day: Weekday): string => day.slice(0, 2).toUpperCase();
