import type { Focus, Playbook, Priority, Team } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { focusCapacity, type FocusCapacity } from './focus-capacity.ts';
import { mayServe } from './focus-contributors.ts';
import { prioritiesOn, serves, teamOfPriority } from './focus-priorities.ts';
import { focusesOn } from './focus.ts';
import { isNewTeam } from './new-team.ts';
import { departmentOf } from './scope.ts';

/** Where the time that is planned goes to something other than the focus. */
export interface Shortfall {
  readonly focus: Focus;
  /** Undefined where it is said of the whole company. */
  readonly department: Team | undefined;
  /** How many teams state what their priorities take. */
  readonly teams: number;
  /** What the focus gets of what is stated, in percent. */
  readonly share: number;
  /** The priorities that state what they take and do not serve the focus, by name. */
  readonly others: readonly Priority[];
  /** Whether it got enough until priorities that served it ended, so that time alone has brought it here. */
  readonly byTime: boolean;
}

/**
 * Where the one focus in force gets less than a share, in percent, of the capacity stated, or nothing in a department that
 * states some. Silent about a priority that may serve it, since what it names cannot be found, and about who has only begun.
 */
export function focusShortfalls(playbook: Playbook, day: string, least: number): Shortfall[] {
  const [focus, ...rivals] = focusesOn(playbook, day);
  if (!focus || rivals.length > 0 || playbook.hasUnread('priority')) return [];
  const others = prioritiesOn(playbook, day)
    .filter((one) => (one.capacity ?? 0) > 0 && !serves(one, focus) && teamOfPriority(one))
    .sort(byLabel);
  const now = focusCapacity(focus, playbook, day);
  const earlier = endsBefore(focus, playbook, day).map((end) => focusCapacity(focus, playbook, end));
  const base = { focus, others };
  const whole =
    isShort(now, least) && !others.some(({ serves: served }) => mayServe(served))
      ? [
          {
            ...base,
            department: undefined,
            teams: now.whole.n,
            share: now.whole.share * 100,
            byTime: earlier.some((then) => then.whole.is === 'known' && !isShort(then, least)),
          },
        ]
      : [];
  const apart = Map.groupBy(others, (one) => departmentOf(teamOfPriority(one) as Team));
  const departments = now.departments.flatMap(({ department, stated, serving, stating }) => {
    const own = apart.get(department) ?? [];
    if (stated === 0 || serving > 0 || own.some(({ serves: served }) => mayServe(served))) return [];
    if (isNewTeam(department, playbook, day)) return [];
    const served = (then: FocusCapacity) =>
      then.departments.some((one) => one.department === department && one.serving > 0);
    return [
      { focus, department, teams: stating.length, share: 0, others: own, byTime: earlier.some(served) },
    ];
  });
  return [...whole, ...departments];
}

/** Whether the whole is known and below a share in percent; a hair below is not. */
const isShort = (
  capacity: FocusCapacity,
  least: number,
): capacity is FocusCapacity & { whole: { is: 'known' } } =>
  capacity.whole.is === 'known' && capacity.whole.share * 100 < least - 1e-9;

/** The days of a focus, before the one asked for, on which a priority that served it was in force for the last time. */
function endsBefore(focus: Focus, playbook: Playbook, day: string): string[] {
  const ends = playbook
    .all('priority')
    .filter((one) => serves(one, focus) && one.until !== undefined && one.until >= focus.from)
    .map(({ until }) => until as string);
  return [...new Set(ends)].filter((end) => end < day).sort();
}
