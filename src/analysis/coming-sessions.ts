import type { Forum, Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import type { Moment } from '../time/moment.ts';
import { byLabel } from './by-label.ts';
import { nextSession, sessionsIn } from './forum-sessions.ts';

/** A session of a forum that is still to come. */
export interface Coming {
  readonly forum: Forum;
  readonly session: Moment;
}

/** The sessions of every forum that are to come until a day, the earliest first; those at one time by the name of the forum. */
export function comingSessions(playbook: Playbook, day: IsoDate, until: IsoDate): Coming[] {
  return playbook
    .all('forum')
    .flatMap((forum) =>
      sessionsIn(forum, playbook, { from: day, until }, day)
        .filter(({ is }) => is === 'to come')
        .map((session) => ({ forum, session })),
    )
    .sort(byTime);
}

/** The alignment forums by when they meet next: those that do, the earliest first; then those of which nobody can tell when; never those that have ended. */
export function alignmentForums(playbook: Playbook, day: IsoDate): Forum[] {
  const all = playbook
    .all('forum')
    .filter(({ type, until }) => type === 'alignment' && (until === undefined || until >= day))
    .map((forum) => ({ forum, session: nextSession(forum, playbook, day) }));
  const met = all.flatMap(({ forum, session }) => (session ? [{ forum, session }] : []));
  const unclear = all.flatMap(({ forum, session }) => (session ? [] : [forum]));
  return [...met.sort(byTime).map(({ forum }) => forum), ...unclear.sort(byLabel)];
}

function byTime(a: Coming, b: Coming): number {
  const [one = '', other = ''] = [a, b].map(
    ({ session: { date, minute } }) => `${date} ${String(minute ?? 24 * 60).padStart(4, '0')}`,
  );
  return one < other ? -1 : one > other ? 1 : byLabel(a.forum, b.forum);
}
