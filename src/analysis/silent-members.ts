import {
  here,
  isHere,
  type Decision,
  type Forum,
  type Party,
  type Person,
  type Playbook,
} from '../model/playbook.ts';
import { hasEnded, hasNotBegun } from '../time/period.ts';
import { decisionsThat } from './decision-log.ts';
import { timelineOf } from './decision-seat.ts';
import type { Timeline } from './timelines.ts';

/** A decision that cannot be undone, and members of its forum whose position nobody knows. */
export interface SilentMembers {
  readonly decision: Decision;
  readonly timeline: Timeline;
  readonly forum: Forum;
  /** By the order of the forum. */
  readonly silent: readonly Person[];
}

/** Decisions in force through a one-way door, on which a member of their forum has recorded no position; whoever was not there on the day, or sits for an empty seat, is not asked. */
export function silentMembers(playbook: Playbook, day: string): SilentMembers[] {
  return decisionsThat(playbook, day, 'in-force').flatMap((decision) => {
    const timeline = timelineOf(decision);
    if (timeline?.door !== 'one-way' || !isHere<Forum>(timeline.forum)) return [];
    const { forum } = timeline;
    const at = decision.decided?.date ?? decision.raised.date;
    const said = new Set((decision.positions ?? []).map(({ by }) => by));
    const members = here<Party>(forum.members).filter((one): one is Person => one.kind === 'person');
    const silent = members.filter(
      (one) =>
        !said.has(one) &&
        one !== decision.decider &&
        one.vacant !== true &&
        !hasEnded({ until: one.until }, at) &&
        !hasNotBegun({ from: one.from }, at),
    );
    return silent.length > 0 ? [{ decision, timeline, forum, silent }] : [];
  });
}
