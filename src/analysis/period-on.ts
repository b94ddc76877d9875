import { addDays, type IsoDate } from '../time/date.ts';
import type { Interval } from '../time/interval.ts';
import { firstAfter, lastUntil } from '../time/recurrence.ts';

/** The planning period that a day falls into, counted from the first day of any one of them. */
export function periodOn(
  { every, from }: { every: Interval; from: IsoDate },
  day: IsoDate,
): { from: IsoDate; until: IsoDate } {
  const periods = { anchor: from, every };
  return { from: lastUntil(periods, day), until: addDays(firstAfter(periods, day), -1) };
}
