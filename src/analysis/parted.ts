import type { Checkpoint, Forum, Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { actionsOf, type Action } from './actions.ts';
import { byLabel } from './by-label.ts';
import { checkpointsOf } from './forum-sessions.ts';
import { verdictsOf, type Course } from './verdicts.ts';

/** A question that the group did not answer with yes. */
export type PartedOn = Course & { readonly last: 'partly' | 'no' };

/** Where the group of an alignment forum parted when it answered last, and what it had set itself and has not done. */
export interface Parted {
  readonly forum: Forum;
  readonly latest: Checkpoint;
  readonly on: readonly PartedOn[];
  /** The most overdue first. */
  readonly late: readonly Action[];
}

/**
 * Where the groups of alignment forums parted up to a day, by name of the forum; forums in which no group has answered are left out.
 * What each group said of itself after reading each other’s sentences; nobody else judges it.
 */
export function partedOn(playbook: Playbook, day: IsoDate): Parted[] {
  const forums = playbook.all('forum').filter(({ type }) => type === 'alignment');
  return forums.sort(byLabel).flatMap((forum) => {
    const { sessions, courses } = verdictsOf(forum, { until: day });
    const latest = sessions.at(-1);
    if (!latest) return [];
    const on = courses.filter((one): one is PartedOn => one.last === 'partly' || one.last === 'no');
    const late = actionsOf(checkpointsOf(forum), day).filter(({ is }) => is === 'overdue');
    return [{ forum, latest, on, late: late.sort((a, b) => b.days - a.days) }];
  });
}
