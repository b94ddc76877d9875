import { addDays, daysBetween, type IsoDate } from '../time/date.ts';
import { addInterval, type Interval } from '../time/interval.ts';

const LONGEST = { day: 1, week: 7, month: 31, quarter: 92, year: 366 } as const;

/** The planning period that a day falls into, counted from the first day of any one of them. */
export function periodOn(
  { every, from }: { every: Interval; from: IsoDate },
  day: IsoDate,
): { from: IsoDate; until: IsoDate } {
  const begin = (times: number) => addInterval(from, every, times);
  let times = Math.floor(daysBetween(from, day) / (every.count * LONGEST[every.unit]));
  while (begin(times) > day) times--;
  while (begin(times + 1) <= day) times++;
  return { from: begin(times), until: addDays(begin(times + 1), -1) };
}
