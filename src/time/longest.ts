import type { Calendar } from './calendar.ts';
import { formatPromise, type TimePromise } from './promise.ts';
import { grainOf, hoursKey, referenceDue } from './reference.ts';
import { longestOver } from './starts.ts';

const known = new Map<string, number>();

/** The longest time in minutes that a promise may take, over every start minute of the reference fortnight without holidays; Infinity for "none"; throws a RangeError for business time without working hours. */
export function longestElapsed(promise: TimePromise, calendar: Calendar): number {
  if (promise.kind === 'none') return Infinity;
  // The zone is left out of the key: without a change of clocks it moves every start and end alike.
  const key = `${formatPromise(promise)};${hoursKey(calendar.hours)}`;
  const longest = known.get(key) ?? longestOver(referenceDue(promise, calendar), grainOf(promise, calendar));
  known.set(key, longest);
  return longest;
}

/** Orders promises by their longest elapsed time: negative when `a` is tighter, 0 when both take equally long. */
export function comparePromises(a: TimePromise, calA: Calendar, b: TimePromise, calB: Calendar): number {
  const [left, right] = [longestElapsed(a, calA), longestElapsed(b, calB)];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** Whether the longest elapsed time of `a` is shorter than that of `b`; nothing is tighter than an equal, and "none" is tighter than nothing. */
export function isTighter(a: TimePromise, calA: Calendar, b: TimePromise, calB: Calendar): boolean {
  return comparePromises(a, calA, b, calB) < 0;
}

/** Whether both promises take equally long at the longest. */
export function sameTarget(a: TimePromise, calA: Calendar, b: TimePromise, calB: Calendar): boolean {
  return comparePromises(a, calA, b, calB) === 0;
}
