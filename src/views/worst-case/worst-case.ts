import { WEEKDAYS, type Weekday } from '../../time/calendar.ts';
import { parseClock } from '../../time/hours.ts';

/** One step on the way to a decision; times are minutes by the clock since it was raised. */
export interface Leg {
  /** Who or what it waits for. */
  readonly label: string;
  /** What that takes, as people say it: “2 business days”. */
  readonly words: string;
  readonly begins: number;
  /** Infinity where nothing says that it ever ends. */
  readonly ends: number;
  /** Whether the decision would be taken earlier if this step were shorter. */
  readonly critical: boolean;
  /** Whether nothing says how long it takes; it then counts as no time. */
  readonly unpublished: boolean;
  /** What is said of a step of which nothing says how long it takes, where there is more to say. */
  readonly untold?: string | undefined;
  /** What comes too late for it, where it is a session of a forum: “what is sent after Friday 12:00 waits for the next one”. */
  readonly late?: string | undefined;
}

/** A moment of any week: `time` is written 17:30. */
export interface Raised {
  readonly weekday: Weekday;
  readonly time: string;
}

/** How many minutes lie between the beginning of a week and a moment of it. */
export const minuteOfWeek = ({ weekday, time }: Raised): number =>
  WEEKDAYS.indexOf(weekday) * 24 * 60 + (parseClock(time) ?? 0);

/** A decision in the worst case, beside what is promised; times are minutes by the clock. */
export interface WorstCase {
  readonly legs: readonly Leg[];
  /** When it is decided at the latest. */
  readonly worst: number;
  /** The promise at its longest; Infinity where nothing is promised. */
  readonly within: number;
  /** The promise as people say it. */
  readonly withinWords: string;
  /** Whether it may take longer, since a step says no time. */
  readonly isAtLeast: boolean;
  /** The worst case in the words of a promise: “4 business days”. */
  readonly takes: string;
  /** When it is raised in the worst case, on the clock of those whom it binds; nothing where it takes equally long from any minute. */
  readonly raised?: Raised | undefined;
}

/** Whether the promise is broken in the worst case. */
export const isBroken = ({ worst, within }: WorstCase): boolean => worst > within;
