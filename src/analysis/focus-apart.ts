import { here, type Focus, type Playbook, type Team } from '../model/playbook.ts';
import { prioritiesOn, serves, teamOfPriority } from './focus-priorities.ts';
import { headCount } from './members.ts';
import { isNew } from './periods-ago.ts';
import { departmentOf } from './scope.ts';

/** The departments, and which of them have no part in a focus. */
export interface FocusApart {
  readonly departments: readonly Team[];
  /** Departments that contribute nothing, and have no priority that serves it. */
  readonly apart: readonly Team[];
}

/** Which departments have no part in a focus; new ones, and those of one person or of nobody, are not asked. */
export function focusApart(focus: Focus, playbook: Playbook, day: string): FocusApart {
  const heads = new Map<Team, number>();
  for (const team of playbook.all('team')) {
    const department = departmentOf(team);
    heads.set(department, (heads.get(department) ?? 0) + headCount(team, day));
  }
  const contributing = here<Team>((focus.contributions ?? []).map(({ team }) => team));
  const serving = prioritiesOn(playbook, day)
    .filter((priority) => serves(priority, focus))
    .flatMap((priority) => teamOfPriority(priority) ?? []);
  const taking = new Set([...contributing, ...serving].map(departmentOf));
  const departments = [...heads.keys()];
  return {
    departments,
    apart: departments.filter(
      (one) => !taking.has(one) && (heads.get(one) ?? 0) > 1 && !isNew(one, playbook, day),
    ),
  };
}
