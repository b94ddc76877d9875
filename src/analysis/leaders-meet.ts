import { here, isHere, type Forum, type Party, type Person, type Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { stepOf } from '../time/recurrence.ts';
import type { Interval } from '../time/interval.ts';
import { alignmentForums } from './coming-sessions.ts';
import { levelsOf } from './scope.ts';

/** An alignment forum, and the leaders who do not belong to it. */
export interface LeadersForum {
  readonly forum: Forum;
  readonly missing: readonly Person[];
}

/** The alignment forums that still meet, each with the leaders who are no members; a member team brings its people, and the chair belongs to it. */
export function leadersForums(playbook: Playbook, day: IsoDate): LeadersForum[] {
  const leaders = here<Person>(playbook.company.leaders).filter(({ vacant }) => vacant !== true);
  return alignmentForums(playbook, day).map((forum) => {
    const belongs = belongsTo(forum, playbook);
    return { forum, missing: leaders.filter((one) => !belongs(one)) };
  });
}

/** Whether somebody belongs to a forum: named, through a team, or as its chair. */
export function belongsTo(forum: Forum, playbook: Playbook): (one: Person) => boolean {
  const room = new Set<Party>([
    ...here<Party>(forum.members),
    ...(isHere<Person>(forum.chair) ? [forum.chair] : []),
  ]);
  return (one) => levelsOf(one, playbook).some((level) => level.kind !== 'company' && room.has(level));
}

/** Whether something comes round at least as often as something else, months counting 30 days. */
export const isAsOften = (one: Interval, other: Interval): boolean => daysOf(one) <= daysOf(other);

function daysOf(interval: Interval): number {
  const step = stepOf(interval);
  return 'days' in step ? step.days : step.months * 30;
}
