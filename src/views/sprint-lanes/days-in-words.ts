import type { Days } from '../../analysis/sprints.ts';
import { capital } from '../../components/in-words.ts';
import { listed } from '../../schema/nearest.ts';
import { weekdayOf } from '../../time/calendar.ts';
import { formatDate, type IsoDate } from '../../time/date.ts';
import { MONTHS } from '../../time/months.ts';

/** A day as one names it: “Monday 30 November”, with the year where it is not the one of `now`. */
export function dayInWords(day: IsoDate, now: IsoDate): string {
  return `${capital(weekdayOf(day))} ${formatDate(day, { year: day.slice(0, 4) !== now.slice(0, 4) })}`;
}

/** Days in a row, each month named once: “5 and 19 October; 2, 16 and 30 November”. */
export function daysInWords(days: readonly IsoDate[], now: IsoDate): string {
  const months = Map.groupBy(days, (day) => day.slice(0, 7));
  return [...months]
    .map(([month, some]) => `${listed(some.map(dayOfMonth), 'and', 31)} ${monthInWords(month, now)}`)
    .join('; ');
}

/** A stretch of days with its weekdays: “Monday 21 to Sunday 27 December”. */
export function spanInWords({ from, until }: Days, now: IsoDate): string {
  if (from === until) return dayInWords(from, now);
  const sameMonth = from.slice(0, 7) === until.slice(0, 7);
  const begin = sameMonth ? `${capital(weekdayOf(from))} ${dayOfMonth(from)}` : dayInWords(from, now);
  return `${begin} to ${dayInWords(until, now)}`;
}

/** Stretches of days in a row: “9 to 15 November; 21 to 27 December”. */
export function spansInWords(spans: readonly Days[], now: IsoDate): string {
  return spans
    .map(({ from, until }) => {
      const [begin, end] = [from.slice(0, 7), until.slice(0, 7)];
      if (from === until) return daysInWords([from], now);
      return begin === end
        ? `${dayOfMonth(from)} to ${daysInWords([until], now)}`
        : `${daysInWords([from], now)} to ${daysInWords([until], now)}`;
    })
    .join('; ');
}

/** Words in which no day leaves its month at the end of a line. */
export const unparted = (words: string): string => words.replace(/(?<=\d) (?=\p{Lu})/gu, '\u00a0');

const dayOfMonth = (day: IsoDate): string => String(Number(day.slice(8)));

function monthInWords(month: string, now: IsoDate): string {
  const name = MONTHS[Number(month.slice(5)) - 1] ?? '';
  return month.slice(0, 4) === now.slice(0, 4) ? name : `${name} ${month.slice(0, 4)}`;
}
