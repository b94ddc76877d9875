import { isHere, type Decision, type Playbook } from '../model/playbook.ts';
import { deciderOf, timelineOf } from './decision-seat.ts';
import { decisionsInForce } from './decisions-in-force.ts';
import { timelines, type Timeline } from './timelines.ts';

/** What was decided by nobody, and promises under which nobody decides. */
export interface Undecided {
  /** Timelines that name neither a decider nor a forum with somebody in the chair, by name. */
  readonly timelines: readonly Timeline[];
  /** Decisions in force of which nothing says who took them, the earliest first; not those under such a timeline, of which it is said already. */
  readonly decisions: readonly Decision[];
}

/** What was decided by nobody; what names somebody who cannot be read is not judged. */
export function undecided(playbook: Playbook, day: string): Undecided {
  const open = timelines(playbook).filter(
    ({ decider, forum }) =>
      decider === undefined && (forum === undefined || (isHere(forum) && forum.chair === undefined)),
  );
  const decisions = decisionsInForce(playbook, day).filter((decision) => {
    if (decision.under && !isHere(decision.under)) return false;
    const timeline = timelineOf(decision);
    if (timeline && (open.includes(timeline) || (timeline.forum && !isHere(timeline.forum)))) return false;
    return deciderOf(decision, timeline, playbook) === undefined;
  });
  return { timelines: open, decisions };
}
