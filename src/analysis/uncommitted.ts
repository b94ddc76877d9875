import { isHere, type Decision, type Person, type Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { hasEnded } from '../time/period.ts';
import { reopenedBy, standingOfDecision } from './decision-log.ts';
import { decisionsInForce } from './decisions-in-force.ts';

/** Somebody who disagrees with a decision in force, and has not committed to it. */
export interface Uncommitted {
  readonly decision: Decision;
  readonly person: Person;
  /** Which of its positions says so. */
  readonly at: number;
}

/**
 * Positions against decisions in force without a commitment to them. Of several by one person the last counts; whoever has left no longer stands anywhere;
 * and what is open again is not asked of anybody before it is answered.
 */
export function uncommitted(playbook: Playbook, day: IsoDate): Uncommitted[] {
  return decisionsInForce(playbook, day).flatMap((decision) => {
    if (reopenedBy(decision).some((again) => standingOfDecision(again, day) === 'open')) return [];
    const last = new Map((decision.positions ?? []).map(({ by }, at) => [by, at]));
    return (decision.positions ?? []).flatMap(({ by, position }, at) =>
      position === 'disagree' && isHere<Person>(by) && last.get(by) === at && !by.vacant && !hasEnded(by, day)
        ? [{ decision, person: by, at }]
        : [],
    );
  });
}
