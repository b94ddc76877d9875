import type { Forum } from '../model/playbook.ts';
import { WEEKDAYS, type Weekday } from '../time/calendar.ts';
import { stepOf } from '../time/recurrence.ts';
import { weekdayOfSessions } from '../time/schedule-words.ts';
import { byForum } from './by-forum.ts';

/** A forum in its place in the week. */
export interface Slot {
  readonly forum: Forum;
  readonly weekday: Weekday;
  /** When it begins, in minutes since midnight. */
  readonly minute: number;
  /** How long it takes in minutes; undefined where nothing says so, or where it is no time of the clock. */
  readonly minutes: number | undefined;
  /** False where it does not meet every week. */
  readonly isWeekly: boolean;
}

/** Forums in a week, by day and time; and those that always meet on one weekday or at one time of which the other is not known, or on none. */
export function weekPlan(forums: readonly Forum[]): { slots: Slot[]; loose: Forum[] } {
  const slots: Slot[] = [];
  const loose: Forum[] = [];
  for (const forum of [...forums].sort(byForum)) {
    const weekday = weekdayOfSessions(forum);
    const minute = forum.first?.minute;
    if (weekday === undefined || minute === undefined) loose.push(forum);
    else slots.push({ forum, weekday, minute, minutes: minutesOf(forum), isWeekly: isWeekly(forum) });
  }
  const at = ({ weekday, minute }: Slot) => WEEKDAYS.indexOf(weekday) * 10_000 + minute;
  return { slots: slots.sort((a, b) => at(a) - at(b)), loose };
}

function isWeekly({ every }: Forum): boolean {
  const step = stepOf(every);
  return 'days' in step && step.days === 7;
}

function minutesOf({ duration }: Forum): number | undefined {
  if (!duration || duration.kind === 'none') return undefined;
  if (duration.unit === 'minute') return duration.amount;
  return duration.unit === 'hour' || duration.unit === 'business hour' ? duration.amount * 60 : undefined;
}
