import { here, type Playbook, type Team } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { stepOf } from '../time/recurrence.ts';
import { longestElapsed } from '../time/longest.ts';
import { calendarOf } from './calendar-of.ts';
import { scopesOf } from './slowest.ts';
import { periodOf, sprinterOf, type Sprint } from './sprints.ts';
import { timelines, type Timeline } from './timelines.ts';

/** A decision that may take longer than the sprint of a team that waits for it. */
export interface SlowForSprint {
  readonly timeline: Timeline;
  readonly team: Team;
  readonly sprint: Sprint;
  /** Where the timeline names the team. */
  readonly path: readonly (string | number)[];
}

const DAY = 24 * 60;
/** The longest that a month may last, so that what exceeds it exceeds every one. */
const MONTH = 31;

/** Timelines that may last longer, on the calendar of those who promise, than one sprint of a team that they say waits for them. */
export function slowForSprint(playbook: Playbook, now: IsoDate): SlowForSprint[] {
  const period = periodOf(playbook, now);
  return timelines(playbook).flatMap((timeline) => {
    if (timeline.within.kind === 'none') return [];
    const { within } = timeline;
    // The quickest of those whom it binds: what is too long for them is too long for all.
    const longest = Math.min(
      ...scopesOf(timeline).map((scope) => longestElapsed(within, calendarOf(scope, playbook))),
    );
    return [...new Set(here<Team>(timeline.blocks))].flatMap((team) => {
      const sprinter = sprinterOf(team, playbook, now, period);
      const sprint = sprinter?.sprints[0];
      if (!sprinter || !sprint || sprinter.isTorn || longest === Infinity) return [];
      const step = stepOf(sprint.length);
      const days = 'days' in step ? step.days : step.months * MONTH;
      const at = (timeline.blocks ?? []).indexOf(team);
      return longest > days * DAY ? [{ timeline, team, sprint, path: ['blocks', at] }] : [];
    });
  });
}
