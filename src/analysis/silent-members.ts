import {
  here,
  isHere,
  type Decision,
  type Forum,
  type Party,
  type Person,
  type Playbook,
} from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { hasEnded, hasNotBegun } from '../time/period.ts';
import { deciderOf, timelineOf } from './decision-seat.ts';
import { decisionsInForce, takenOn } from './decisions-in-force.ts';
import type { Timeline } from './timelines.ts';

/** A decision that cannot be undone, and members of its forum whose position nobody knows. */
export interface SilentMembers {
  readonly decision: Decision;
  readonly timeline: Timeline;
  readonly forum: Forum;
  /** By the order of the forum. */
  readonly silent: readonly Person[];
}

/**
 * Decisions in force through a one-way door, on which a member of their forum has recorded no position. Whoever decided it or has agreed to it
 * has said where they stand; whoever had not come yet, has left since or is an empty seat is not asked, nor is a forum that met for the first time later.
 */
export function silentMembers(playbook: Playbook, day: IsoDate): SilentMembers[] {
  return decisionsInForce(playbook, day).flatMap((decision) => {
    const timeline = timelineOf(decision);
    if (timeline?.door !== 'one-way' || !isHere<Forum>(timeline.forum)) return [];
    const { forum } = timeline;
    const on = takenOn(decision);
    if (forum.first && forum.first.date > on) return [];
    const said = new Set<unknown>([
      ...(decision.positions ?? []).map(({ by }) => by),
      ...(decision.approvals ?? []),
      ...(deciderOf(decision, timeline, playbook)?.parties ?? []),
    ]);
    const members = here<Party>(forum.members).filter((one): one is Person => one.kind === 'person');
    const silent = [...new Set(members)].filter(
      (one) => !said.has(one) && !one.vacant && !hasEnded(one, day) && !hasNotBegun(one, on),
    );
    return silent.length > 0 ? [{ decision, timeline, forum, silent }] : [];
  });
}
