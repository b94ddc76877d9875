import type { Behaviour } from '../model/playbook.ts';
import type { Calendar } from '../time/calendar.ts';
import { formatEvery, formatInterval, type Interval } from '../time/interval.ts';
import { sameTarget } from '../time/longest.ts';
import { formatPromise, type TimePromise } from '../time/promise.ts';

/** What a behaviour promises, as time: a promise, an interval, or nothing that can be counted. */
export type BehaviourTarget =
  | { readonly is: 'promise'; readonly promise: TimePromise }
  | { readonly is: 'interval'; readonly interval: Interval }
  | { readonly is: 'none' };

/** The target of a behaviour, whatever its type calls it. */
export function targetOf(behaviour: Behaviour): BehaviourTarget {
  switch (behaviour.type) {
    case 'decision-timeline':
    case 'response-expectation':
    case 'documentation':
      return { is: 'promise', promise: behaviour.within };
    case 'notice-period':
      return { is: 'promise', promise: behaviour.atLeast };
    case 'sprint-length':
      return { is: 'interval', interval: behaviour.length };
    case 'cadence':
      return { is: 'interval', interval: behaviour.every };
    case 'qualitative':
      return { is: 'none' };
  }
}

/** Whether a behaviour says something that one can be late for, or count; “no promise” is none. */
export function hasTarget(behaviour: Behaviour): boolean {
  const target = targetOf(behaviour);
  return target.is === 'promise' ? target.promise.kind !== 'none' : target.is !== 'none';
}

/** A target as people say it: “2 business days”, “no promise”, “every 2 weeks”; undefined without one. */
export function targetWords(behaviour: Behaviour): string | undefined {
  const target = targetOf(behaviour);
  if (target.is === 'none') return undefined;
  if (target.is === 'promise')
    return target.promise.kind === 'none' ? 'no promise' : formatPromise(target.promise);
  return behaviour.type === 'cadence' ? formatEvery(target.interval) : formatInterval(target.interval);
}

/** Whether two targets ask the same, by the calendars of those who promise. */
export function agree(a: Behaviour, calendarA: Calendar, b: Behaviour, calendarB: Calendar): boolean {
  const [one, other] = [targetOf(a), targetOf(b)];
  if (one.is === 'promise' && other.is === 'promise')
    return sameTarget(one.promise, calendarA, other.promise, calendarB);
  if (one.is === 'interval' && other.is === 'interval')
    return inDaysOrMonths(one.interval) === inDaysOrMonths(other.interval);
  return one.is === other.is;
}

/** An interval in its own measure: weeks are 7 days, quarters 3 months, years 12; days and months never mix. */
function inDaysOrMonths({ count, unit }: Interval): string {
  if (unit === 'day' || unit === 'week') return `${unit === 'week' ? count * 7 : count} days`;
  return `${count * { month: 1, quarter: 3, year: 12 }[unit]} months`;
}
