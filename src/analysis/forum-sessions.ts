import type { Checkpoint, Forum, Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { addInterval, type Interval } from '../time/interval.ts';
import type { Moment } from '../time/moment.ts';
import { sessionsBetween } from '../time/sessions.ts';

/**
 * What became of a session, seen from a day: it was held; it was left out, and somebody said why; nothing says what became of it;
 * it is not known, since nobody had begun to write sessions down; it fell on a closing day; or it is to come.
 */
export type SessionIs = 'held' | 'skipped' | 'missing' | 'unrecorded' | 'closed' | 'to come';

/** A session of a forum. */
export interface Session extends Moment {
  readonly is: SessionIs;
  /** What was written down of it; its own date may be another where the session was moved. */
  readonly checkpoint: Checkpoint | undefined;
  /** False where it was held or left out beside the days on which the forum meets. */
  readonly isExpected: boolean;
}

/** Days, both ends included. */
interface Days {
  readonly from: IsoDate;
  readonly until: IsoDate;
}

/** What is written down of the sessions of a forum, the earliest first. */
export const checkpointsOf = (forum: Forum): Checkpoint[] =>
  forum.backlinks
    .flatMap(({ from, path }) => (from.kind === 'checkpoint' && path[0] === 'forum' ? [from] : []))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.id < b.id ? -1 : 1));

/**
 * The sessions of a forum in some days, in order, each with what became of it by the end of a day.
 *
 * A checkpoint belongs to the session of its day; else to the one that was due last before it, so that a session that is moved counts as held
 * as long as the next is not yet due; else to the next one, which was then brought forward; else it stands beside them.
 * A session on a closing day of the company is not expected, unless it was held all the same.
 * Only an alignment forum is expected to write each session down: from its first checkpoint on, or from its first session where it has none.
 * Of any other it is not known what became of a session that nobody wrote down.
 * The session of the day itself is still to come until it is written down.
 */
export function sessionsIn(forum: Forum, playbook: Playbook, { from, until }: Days, day: IsoDate): Session[] {
  const checkpoints = checkpointsOf(forum);
  const [first] = checkpoints;
  const begin = first && first.date < from ? first.date : from;
  const due = sessionsBetween(forum, addInterval(begin, forum.every, -2), addInterval(until, forum.every, 2));
  const { of, beside } = assigned(due, checkpoints, forum.every);
  const begun = first ? (due.find((session) => of.get(session) === first)?.date ?? first.date) : '';
  const since = forum.type === 'alignment' ? begun : undefined;
  const closed = new Set((playbook.company.holidays ?? []).map(({ date }) => date));
  const expected = due.map((session): Session => {
    const checkpoint = of.get(session);
    const is = checkpoint ? became(checkpoint, day) : unwritten(session, { day, closed, since });
    return { ...session, is, checkpoint, isExpected: true };
  });
  const extra = beside.map((checkpoint): Session => ({
    date: checkpoint.date,
    is: became(checkpoint, day),
    checkpoint,
    isExpected: false,
  }));
  return [...expected, ...extra]
    .filter(({ date }) => date >= from && date <= until)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The next session of a forum: that of the day itself until it is written down, never one on a closing day; undefined where there is none, or nobody can tell. */
export function nextSession(forum: Forum, playbook: Playbook, day: IsoDate): Session | undefined {
  const { first, every } = forum;
  if (!first) return undefined;
  const from = first.date > day ? first.date : day;
  // Closing days may fall on several sessions running.
  return sessionsIn(forum, playbook, { from, until: addInterval(from, every, 6) }, day).find(
    ({ is }) => is === 'to come',
  );
}

/** The sessions that are over: of the days before the day, and of the day itself where something is written down. */
export const pastSessions = (forum: Forum, playbook: Playbook, days: Days, day: IsoDate): Session[] =>
  sessionsIn(forum, playbook, { ...days, until: days.until < day ? days.until : day }, day).filter(
    ({ is }) => is !== 'to come',
  );

function assigned(due: readonly Moment[], checkpoints: readonly Checkpoint[], every: Interval) {
  const of = new Map<Moment, Checkpoint>();
  const later = checkpoints.filter((checkpoint) => {
    const session = due.find(({ date }) => date === checkpoint.date);
    if (!session || of.has(session)) return true;
    of.set(session, checkpoint);
    return false;
  });
  const beside = later.filter((checkpoint) => {
    const before = due.findLast(({ date }) => date <= checkpoint.date);
    const after = due.find(({ date }) => date > checkpoint.date);
    const session = [before, after].find((one) => one && !of.has(one) && isNear(one, checkpoint, every));
    if (!session) return true;
    of.set(session, checkpoint);
    return false;
  });
  return { of, beside };
}

/** Whether it was held less than one interval before or after the day on which it was due. */
const isNear = ({ date }: Moment, checkpoint: Checkpoint, every: Interval): boolean =>
  addInterval(date, every, -1) < checkpoint.date && checkpoint.date < addInterval(date, every);

function became(checkpoint: Checkpoint, day: IsoDate): SessionIs {
  if (checkpoint.skippedBecause !== undefined) return 'skipped';
  return checkpoint.date <= day ? 'held' : 'to come';
}

function unwritten(
  { date }: Moment,
  seen: { day: IsoDate; closed: ReadonlySet<IsoDate>; since: IsoDate | undefined },
): SessionIs {
  if (seen.closed.has(date)) return 'closed';
  if (date >= seen.day) return 'to come';
  return seen.since !== undefined && date >= seen.since ? 'missing' : 'unrecorded';
}
