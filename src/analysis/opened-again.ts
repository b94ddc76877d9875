import { isHere, type Decision, type Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { standingOfDecision } from './decision-log.ts';
import { periodsAgo } from './periods-ago.ts';

/** A question that opens again what was decided a short time before, with nothing new. */
export interface OpenedAgain {
  readonly decision: Decision;
  readonly earlier: Decision;
  /** The day on which the earlier one was decided. */
  readonly on: IsoDate;
  /** Whether it has not been answered yet. */
  readonly isOpen: boolean;
}

/**
 * Questions that opened an answered one again within one planning period of its answer, without saying what is new: those that are open,
 * and those that were raised in the last planning period and hold now. What lies further back is history.
 */
export function openedAgain(playbook: Playbook, day: IsoDate): OpenedAgain[] {
  return playbook.all('decision').flatMap((decision) => {
    const { reopens: earlier, newEvidence, raised } = decision;
    if (!isHere<Decision>(earlier) || earlier === decision || newEvidence !== undefined) return [];
    const isOpen = standingOfDecision(decision, day) === 'open';
    const isRecent =
      standingOfDecision(decision, day) === 'in-force' && raised.date > periodsAgo(playbook, day, 1);
    const on = earlier.decided?.date;
    const wasAnswered = ['decided', 'superseded', 'rejected'].includes(earlier.status);
    if (!(isOpen || isRecent) || !wasAnswered || on === undefined) return [];
    const isYoung = on <= raised.date && on > periodsAgo(playbook, raised.date, 1);
    return isYoung ? [{ decision, earlier, on, isOpen }] : [];
  });
}
