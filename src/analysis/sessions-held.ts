import type { Forum, Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { pastSessions, type Session } from './forum-sessions.ts';
import { tooFew, type TooFew } from './too-few.ts';

/** Two sessions are no rhythm yet. */
const LEAST_SESSIONS = 3;

/** How many of the sessions of a forum were held. */
export interface SessionsHeld {
  readonly is: 'known';
  /** How many sessions were expected. */
  readonly n: number;
  readonly held: number;
  /** Expected, and left out for a reason that somebody wrote down. */
  readonly skipped: readonly Session[];
  /** Expected, and nothing says what became of them. */
  readonly missing: readonly Session[];
  /** Held sessions of those expected, from 0 to 1. */
  readonly share: number;
}

/**
 * The sessions of a forum that were held, of those expected in some days that are over by the end of a day.
 * Share = held / (held + skipped + missing), a count of sessions; those on closing days, those to come, those before anybody
 * wrote sessions down, and those held beside the rhythm do not count. From three sessions on; in a forum that is not for alignment only
 * what was written down counts, which says nothing about the rest.
 * Source: adherence as in audits of a routine: of what was due, how much took place; a reason is shown and excuses nothing.
 */
export function sessionsHeld(
  forum: Forum,
  playbook: Playbook,
  days: { readonly from: IsoDate; readonly until: IsoDate },
  day: IsoDate,
): SessionsHeld | TooFew {
  const expected = pastSessions(forum, playbook, days, day).filter(({ isExpected }) => isExpected);
  const those = (is: Session['is']) => expected.filter((session) => session.is === is);
  const [held, skipped, missing] = [those('held').length, those('skipped'), those('missing')];
  const n = held + skipped.length + missing.length;
  if (n < LEAST_SESSIONS) return tooFew(n, LEAST_SESSIONS);
  return { is: 'known', n, held, skipped, missing, share: held / n };
}
