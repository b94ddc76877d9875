import type { Calendar } from '../time/calendar.ts';
import { longestElapsed } from '../time/longest.ts';
import { LARGEST_PROMISE, type PromiseUnit } from '../time/promise-units.ts';
import type { TimePromise } from '../time/promise.ts';

/** From how many minutes on clock time is said in hours. */
const SAID_IN_HOURS = 600;

/** The longest elapsed minutes that a promise allows whoever of several has the longest: the most generous reading of a promise that binds them all. */
function mostGenerous(promise: TimePromise, calendars: readonly Calendar[]): number {
  return Math.max(...calendars.map((calendar) => longestElapsed(promise, calendar)));
}

/**
 * The smallest promise that leaves at least so many minutes at its longest, which is also how people say them: “4 business days”.
 * It is in the unit asked for; many minutes are said in hours, and what no number of that unit reaches in weeks. Undefined where nothing that may be promised is as long.
 */
export function smallestPromise(
  minutes: number,
  unit: PromiseUnit,
  calendars: readonly Calendar[],
): TimePromise | undefined {
  const first = unit === 'minute' && minutes > SAID_IN_HOURS ? 'hour' : unit;
  return smallestOf(minutes, first, calendars) ?? smallestOf(minutes, 'week', calendars);
}

/** Halves what is left again and again, since more of one unit is never shorter. */
function smallestOf(
  minutes: number,
  unit: PromiseUnit,
  calendars: readonly Calendar[],
): TimePromise | undefined {
  const promise = (amount: number): TimePromise => ({ kind: 'within', amount, unit });
  const isEnough = (amount: number) => mostGenerous(promise(amount), calendars) >= minutes;
  let high = 1;
  while (high < LARGEST_PROMISE && !isEnough(high)) high = Math.min(high * 2, LARGEST_PROMISE);
  if (!isEnough(high)) return undefined;
  for (let low = Math.floor(high / 2); low + 1 < high;) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return promise(high);
}
