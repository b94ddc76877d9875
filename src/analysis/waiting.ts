import type { Decision, Party, Playbook } from '../model/playbook.ts';
import { workingDaysAfter } from '../time/business-time.ts';
import type { IsoDate } from '../time/date.ts';
import type { Moment } from '../time/moment.ts';
import type { TimePromise } from '../time/promise.ts';
import { byRaised, decisionsThat } from './decision-log.ts';
import { deciderOf, seatOf, timelineOf, type Seat } from './decision-seat.ts';
import { clockOf, dueOf, waitedOf } from './decision-time.ts';
import { promisedThen } from './promised-then.ts';
import type { Timeline } from './timelines.ts';

/** A decision that is open at the end of a day. */
export interface Waiting {
  readonly decision: Decision;
  readonly timeline: Timeline | undefined;
  readonly since: Moment;
  /** How long it has waited, in whole business days on the clock of whoever decides. */
  readonly waited: number;
  /** What was promised when it was raised; undefined where no time was. */
  readonly promise: TimePromise | undefined;
  /** When that comes due; undefined where nothing is promised, or where whose clock it runs on could not be read. */
  readonly due: Moment | undefined;
  /** How many working days have gone by since the day it was due; undefined until that day is over. 0 where nobody has worked since. */
  readonly overdue: number | undefined;
  /** Whose word it waits for; undefined where nobody is named. */
  readonly decider: Seat | undefined;
  /** The last step of the escalation whose day is over: to whom it should have gone, and since when. */
  readonly escalated: (Seat & { readonly since: Moment }) | undefined;
  /** Who has to act: whoever decides, and to whom it should have gone by now. */
  readonly waitsFor: readonly Party[];
}

/**
 * The decisions that are open at the end of a day, by what they were promised: the most overdue first, then those that come due soonest,
 * then those without a promise that have waited longest; those that stand alike in the order in which they were raised.
 * What is due on the day itself is not overdue yet.
 */
export const waiting = (playbook: Playbook, day: IsoDate): Waiting[] =>
  decisionsThat(playbook, day, 'open')
    .map((decision) => waitingUnder(decision, timelineOf(decision), playbook, day))
    .sort(mostPressing);

/** How it stands with an open decision against what its timeline promised when it was raised. */
export function waitingUnder(
  decision: Decision,
  timeline: Timeline | undefined,
  playbook: Playbook,
  day: IsoDate,
): Waiting {
  const { raised: since } = decision;
  const clock = clockOf(decision, timeline, playbook);
  const dueBy = (promise: TimePromise) => (clock.isUnread ? undefined : dueOf(since, promise, clock));
  const then = timeline && promisedThen(decision, timeline, playbook);
  const due = then && dueBy(then.within);
  const decider = deciderOf(decision, timeline, playbook);
  const steps = (then?.escalation ?? []).flatMap(({ after, to }) => {
    const reached = dueBy(after);
    return reached && reached.date < day
      ? [{ ...seatOf(to, decision, timeline, playbook), since: reached }]
      : [];
  });
  const escalated = steps.sort((a, b) => compareMoments(a.since, b.since)).at(-1);
  return {
    decision,
    timeline,
    since,
    waited: waitedOf(since, day, clock),
    promise: then?.within.kind === 'within' ? then.within : undefined,
    due,
    overdue: due && due.date < day ? workingDaysAfter(due.date, day, clock.calendar) : undefined,
    decider,
    escalated,
    waitsFor: [...new Set([...(decider?.parties ?? []), ...(escalated?.parties ?? [])])],
  };
}

/** The open decisions that wait for somebody, or for a team of theirs by name. */
export const waitingFor = (party: Party, playbook: Playbook, day: IsoDate): Waiting[] =>
  waiting(playbook, day).filter(({ waitsFor }) => waitsFor.includes(party));

function mostPressing(a: Waiting, b: Waiting): number {
  const late = (b.overdue ?? -1) - (a.overdue ?? -1);
  if (late !== 0) return late;
  if (a.due && b.due) return compareMoments(a.due, b.due) || byRaised(a.decision, b.decision);
  if (a.due || b.due) return a.due ? -1 : 1;
  return b.waited - a.waited || byRaised(a.decision, b.decision);
}

function compareMoments(a: Moment, b: Moment): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return (a.minute ?? 24 * 60) - (b.minute ?? 24 * 60);
}
