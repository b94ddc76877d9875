import { isHere, type Missing, type Playbook } from '../model/playbook.ts';
import type { Scope } from './scope.ts';
import { standInsFor, type Asked } from './stand-ins.ts';
import { timelines, type Timeline } from './timelines.ts';

/** A timeline in which one party recommends and is the only one to agree. */
export interface OwnApprover {
  readonly timeline: Timeline;
  /** As it is written. */
  readonly recommender: Exclude<Asked, Missing>;
  readonly approver: Exclude<Asked, Missing>;
  /** Who it is, where that is one and the same whatever is decided. */
  readonly who: Scope | undefined;
}

/** Timelines whose only approver is whoever recommends: named alike, or one person by name and by role. */
export function ownApprovers(playbook: Playbook): OwnApprover[] {
  return timelines(playbook).flatMap((timeline) => {
    const { recommender, approvers } = timeline;
    const [only, ...others] = approvers ?? [];
    if (!only || others.length > 0 || recommender === undefined) return [];
    const approver = only.who;
    if (!isKnown(recommender) || !isKnown(approver)) return [];
    const [one, other] = [recommender, approver].map((asked) => alone(asked, timeline, playbook));
    const isSame = recommender === approver || (one !== undefined && one === other);
    return isSame ? [{ timeline, recommender, approver, who: one }] : [];
  });
}

const isKnown = (asked: Asked): asked is Exclude<Asked, Missing> =>
  typeof asked === 'string' || isHere<Scope>(asked);

/** Whom it means in every decision of the timeline, where that is one for certain. */
function alone(asked: Asked, timeline: Timeline, playbook: Playbook): Scope | undefined {
  const { parties, unread } = standInsFor(asked, timeline, playbook);
  return unread || parties.length !== 1 ? undefined : parties[0];
}
