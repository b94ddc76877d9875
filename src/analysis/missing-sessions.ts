import type { Forum, Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { checkpointsOf, pastSessions, type Session } from './forum-sessions.ts';

/** A forum with the sessions of which nothing says what became of them, the earliest first. */
export interface MissingSessions {
  readonly forum: Forum;
  readonly sessions: readonly Session[];
}

/**
 * The alignment forums that still meet on a day, each with its missing sessions: from its first checkpoint on, or from its first session
 * where none was ever written down. Those with a checkpoint that could not be read are left out, since it may be the one that is missing.
 */
export function missingSessions(playbook: Playbook, day: IsoDate): MissingSessions[] {
  const forums = playbook
    .all('forum')
    .filter(({ type, until }) => type === 'alignment' && (until === undefined || until >= day))
    .filter(({ id }) => !playbook.isNamedByUnread('checkpoint', id));
  return forums.flatMap((forum) => {
    const from = [checkpointsOf(forum)[0]?.date, forum.first?.date]
      .filter((one) => one !== undefined)
      .sort()[0];
    if (from === undefined) return [];
    const past = pastSessions(forum, playbook, { from, until: day }, day);
    const sessions = past.filter(({ is }) => is === 'missing');
    return sessions.length > 0 ? [{ forum, sessions }] : [];
  });
}
