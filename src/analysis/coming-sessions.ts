import type { Forum, Playbook } from '../model/playbook.ts';
import { addInterval } from '../time/interval.ts';
import type { IsoDate } from '../time/date.ts';
import type { Moment } from '../time/moment.ts';
import { sessionsBetween } from '../time/sessions.ts';
import { byLabel } from './by-label.ts';
import { checkpointsOf } from './last-answers.ts';

/** A session of a forum that is still to come. */
export interface Coming {
  readonly forum: Forum;
  readonly session: Moment;
}

/** The sessions of every forum on some days, the earliest first; those at one time by the name of the forum. None on a closing day. */
export function comingSessions(playbook: Playbook, from: IsoDate, until: IsoDate): Coming[] {
  return playbook
    .all('forum')
    .flatMap((forum) => openSessions(forum, playbook, from, until).map((session) => ({ forum, session })))
    .sort(byTime);
}

/** The next session of a forum on a day or later; that of the day itself until it has been written down. Undefined where there is none, or nobody can tell. */
export function nextSessionOf(forum: Forum, playbook: Playbook, day: IsoDate): Moment | undefined {
  const { first, every } = forum;
  if (!first) return undefined;
  const begin = first.date > day ? first.date : day;
  // A closing day may fall on a session, and its next one too.
  return openSessions(forum, playbook, day, addInterval(begin, every, 6))[0];
}

/** The alignment forums by when they meet next: those that do, the earliest first; then those of which nobody can tell when; never those that have ended. */
export function alignmentForums(playbook: Playbook, day: IsoDate): { forum: Forum; session?: Moment }[] {
  const all = playbook
    .all('forum')
    .filter(({ type, until }) => type === 'alignment' && (until === undefined || until >= day))
    .map((forum) => ({ forum, session: nextSessionOf(forum, playbook, day) }));
  const met = all.flatMap(({ forum, session }) => (session ? [{ forum, session }] : []));
  const unclear = all.filter(({ session }) => !session).map(({ forum }) => ({ forum }));
  return [...met.sort(byTime), ...unclear.sort((a, b) => byLabel(a.forum, b.forum))];
}

function openSessions(forum: Forum, playbook: Playbook, from: IsoDate, until: IsoDate): Moment[] {
  const closed = new Set((playbook.company.holidays ?? []).map(({ date }) => date));
  const held = new Set(checkpointsOf(forum, until).map(({ date }) => date));
  return sessionsBetween(forum, from, until).filter(({ date }) => !closed.has(date) && !held.has(date));
}

function byTime(a: Coming, b: Coming): number {
  const [one, other] = [a, b].map(
    ({ session }) => session.date + String(session.minute ?? 1440).padStart(4, '0'),
  );
  return (one ?? '') < (other ?? '') ? -1 : one === other ? byLabel(a.forum, b.forum) : 1;
}
