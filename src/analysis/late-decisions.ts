import type { Decision, Playbook } from '../model/playbook.ts';
import type { BusinessTime } from '../time/business-time.ts';
import type { IsoDate } from '../time/date.ts';
import type { Moment } from '../time/moment.ts';
import type { TimePromise } from '../time/promise.ts';
import { takenUnder } from './decision-latency.ts';
import { timelineOf } from './decision-seat.ts';
import { periodsAgo } from './periods-ago.ts';
import type { Timeline } from './timelines.ts';

/** A question that was answered later than its timeline promises. */
export interface Late {
  readonly decision: Decision;
  readonly timeline: Timeline;
  readonly took: BusinessTime;
  /** What was promised when it was raised. */
  readonly promised: TimePromise;
  readonly due: Moment;
  readonly ended: Moment;
}

/** Questions that were answered late in the last planning period, by id; what lies further back is history, and counted in `decisionsInTime`. */
export function lateDecisions(playbook: Playbook, day: IsoDate): Late[] {
  const since = periodsAgo(playbook, day, 1);
  return playbook.all('decision').flatMap((decision) => {
    const timeline = timelineOf(decision);
    const taken = timeline && takenUnder(decision, timeline, playbook, day);
    if (!timeline || taken?.inTime !== false || !taken.due || !taken.promised || taken.ended.date <= since)
      return [];
    const { took, promised, due, ended } = taken;
    return [{ decision, timeline, took, promised, due, ended }];
  });
}
