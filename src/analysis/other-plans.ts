import type { Playbook } from '../model/playbook.ts';
import { longestGap, type Meeting } from '../time/next-session.ts';
import { planOf, questionsOf, type Plan } from './decision-plan.ts';
import type { Timeline } from './timelines.ts';

/** The same decision with one thing done otherwise; undefined where there is nothing to do otherwise. */
export interface OtherPlans {
  /** Its approvers asked all at once, where two or more are asked one after another. */
  readonly inParallel: Plan | undefined;
  /** Its forum meeting every week, where weeks can lie between two sessions. */
  readonly meetingWeekly: Plan | undefined;
  /** Decided without waiting for the forum, where it is published how long that takes. */
  readonly outsideForum: Plan | undefined;
}

const WEEKLY = { count: 1, unit: 'week' } as const;

/** What could be done otherwise in a decision so that it takes less time. */
export function otherPlans(timeline: Timeline, plan: Plan, playbook: Playbook, now: string): OtherPlans {
  return {
    inParallel: inParallel(timeline, plan),
    meetingWeekly: meetingWeekly(plan),
    outsideForum: outsideForum(timeline, plan, playbook, now),
  };
}

function inParallel({ needs = Infinity }: Timeline, plan: Plan): Plan | undefined {
  const { isSeries, approvals } = plan;
  if (!isSeries || approvals.length < 2) return undefined;
  return { ...plan, isSeries: false, needs: Math.min(needs, approvals.length) };
}

function meetingWeekly(plan: Plan): Plan | undefined {
  const { decision } = plan;
  if (!decision?.meeting || (longestGap(decision.meeting.schedule) ?? 0) <= 7) return undefined;
  return { ...plan, decision: { ...decision, meeting: everyWeek(decision.meeting) } };
}

/** The same forum on the weekday on which it meets, or met first. */
function everyWeek({ schedule, ...rest }: Meeting): Meeting {
  const { first, on } = schedule;
  return { ...rest, schedule: { every: WEEKLY, first, on: on && { weekday: on.weekday } } };
}

function outsideForum(timeline: Timeline, plan: Plan, playbook: Playbook, now: string): Plan | undefined {
  if (!plan.decision?.meeting) return undefined;
  const alone = planOf({ ...timeline, forum: undefined }, playbook, now);
  const questions = questionsOf(alone);
  return questions.length === 0 || alone.decision?.gaps.length ? undefined : alone;
}
