import type { Forum, Playbook } from '../model/playbook.ts';
import { addDays, daysBetween, type IsoDate } from '../time/date.ts';
import { hasEnded } from '../time/period.ts';
import { byForum } from './by-forum.ts';
import { sessionsIn, type Session } from './forum-sessions.ts';
import { sessionsHeld, type SessionsHeld } from './sessions-held.ts';
import { periodOf } from './sprints.ts';
import type { TooFew } from './too-few.ts';

/** Days, both ends included. */
export interface Days {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** A forum over the planning period and the one before. */
export interface ForumLane {
  readonly forum: Forum;
  readonly sessions: readonly Session[];
  /** Sessions held of those expected: in the period up to the day, and in the one before. */
  readonly now: SessionsHeld | TooFew;
  readonly before: SessionsHeld | TooFew;
}

/** Forums over two planning periods, seen from a day. */
export interface QuarterPlan {
  readonly day: IsoDate;
  readonly now: Days;
  readonly before: Days;
  /** The days that are shown: both periods, or thirteen weeks before the day and after it where they are longer than half a year. */
  readonly shown: Days;
  readonly lanes: readonly ForumLane[];
}

/** So many days have room for a mark a week. */
const MOST_DAYS = 190;
const WEEKS = 13 * 7;

/** The sessions of every forum that still meets on a day, over the planning period of that day and the one before. */
export function quarterPlan(playbook: Playbook, day: IsoDate): QuarterPlan {
  const { from, until } = periodOf(playbook, day);
  const now = { from, until };
  const { from: begin, until: end } = periodOf(playbook, addDays(from, -1));
  const before = { from: begin, until: end };
  const shown =
    daysBetween(before.from, until) < MOST_DAYS
      ? { from: before.from, until }
      : { from: addDays(day, -WEEKS), until: addDays(day, WEEKS) };
  const forums = playbook.all('forum').filter((forum) => !hasEnded({ until: forum.until }, day));
  const lanes = [...forums].sort(byForum).map((forum) => ({
    forum,
    sessions: sessionsIn(forum, playbook, shown, day),
    now: sessionsHeld(forum, playbook, now, day),
    before: sessionsHeld(forum, playbook, before, day),
  }));
  return { day, now, before, shown, lanes };
}
