import type { Forum, Playbook } from '../model/playbook.ts';
import { addDays, type IsoDate } from '../time/date.ts';
import { actionsDone, actionsOf, type ActionsDone } from './actions.ts';
import { checkpointsOf } from './forum-sessions.ts';
import { sessionsHeld, type SessionsHeld } from './sessions-held.ts';
import { periodOf, type Period } from './sprints.ts';
import type { TooFew } from './too-few.ts';

/** What a forum kept in one planning period. */
export interface RhythmKept {
  readonly period: Period;
  /** Sessions held of those expected. */
  readonly held: SessionsHeld | TooFew;
  /** Done in time, of what its sessions in that period set themselves. */
  readonly actions: ActionsDone | TooFew;
}

/** What a forum kept in the planning period of a day, up to that day, and in the one before. */
export function rhythmKept(forum: Forum, playbook: Playbook, day: IsoDate): RhythmKept[] {
  const now = periodOf(playbook, day);
  return [now, periodOf(playbook, addDays(now.from, -1))].map((period) => {
    const those = checkpointsOf(forum).filter(({ date }) => date >= period.from && date <= period.until);
    return {
      period,
      held: sessionsHeld(forum, playbook, period, day),
      actions: actionsDone(actionsOf(those, day)),
    };
  });
}
