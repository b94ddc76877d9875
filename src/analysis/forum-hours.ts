import type { Forum, Person, Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { calendarOf } from './calendar-of.ts';
import { forumsOf } from './forums-of.ts';
import { timesAWeek, workMinutes } from './weekly.ts';

/**
 * How many hours a week a forum takes of one who belongs to it: how long a session takes × how often it meets in a mean week.
 * Undefined where nothing says how long it takes.
 */
export function forumHours({ duration, every }: Forum, playbook: Playbook): number | undefined {
  const calendar = calendarOf(playbook.company, playbook);
  return duration && (workMinutes(duration, calendar) / 60) * timesAWeek(every, calendar);
}

/** The hours a week that some people spend in forums. */
export interface HoursSpent {
  /** How many people. */
  readonly n: number;
  readonly least: number;
  readonly most: number;
  /** How many of their forums do not say how long they take: what these take comes on top. */
  readonly unsaid: number;
}

/** What forums take of some people on a day: of the one who has the fewest hours and of the one who has the most, without saying who; undefined for nobody. */
export function hoursSpent(
  people: readonly Person[],
  playbook: Playbook,
  day: IsoDate,
): HoursSpent | undefined {
  if (people.length === 0) return undefined;
  const unsaid = new Set<Forum>();
  const sums = people.map((person) =>
    forumsOf(person, playbook, day).reduce((sum, { forum }) => {
      const hours = forumHours(forum, playbook);
      if (hours === undefined) unsaid.add(forum);
      return sum + (hours ?? 0);
    }, 0),
  );
  return { n: people.length, least: Math.min(...sums), most: Math.max(...sums), unsaid: unsaid.size };
}
