import type { Focus, Playbook, Priority, Team } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { prioritiesOn, serves, teamOfPriority } from './focus-priorities.ts';
import { departmentOf } from './scope.ts';
import { tooFew, type TooFew } from './too-few.ts';

/** Fewer teams say something about themselves, and nothing about the company. */
const LEAST_TEAMS = 3;

/** How much of the time that teams have planned goes to the focus, in percent of a team each. */
export interface Capacity {
  /** What their priorities in force take of the time of their teams. */
  readonly stated: number;
  /** How much of that serves the focus. */
  readonly serving: number;
}

/** The capacity of a department, and which of its teams say how much of their time their priorities take. */
export interface DepartmentCapacity extends Capacity {
  readonly department: Team;
  readonly stating: readonly Team[];
  /** Teams that state none: counted apart, since nothing is known about them. */
  readonly silent: readonly Team[];
}

/** The capacity that serves a focus. */
export interface FocusCapacity {
  /** In all; the share is `serving` of `stated`. */
  readonly whole: (Capacity & { readonly is: 'known'; readonly n: number; readonly share: number }) | TooFew;
  readonly departments: readonly DepartmentCapacity[];
}

/**
 * The capacity of priorities in force that serve the focus, of the capacity stated, per department and in all.
 * Share = Σ capacity of priorities that serve it / Σ capacity of all, each in percent of its team, teams counting alike
 * whatever their size; from three teams on. Teams without stated capacity are counted apart.
 * Source: what a company does is what its means go to (Bower, Managing the Resource Allocation Process, 1970).
 */
export function focusCapacity(focus: Focus, playbook: Playbook, day: string): FocusCapacity {
  const stated = prioritiesOn(playbook, day).filter(({ capacity }) => (capacity ?? 0) > 0);
  const byTeam = Map.groupBy(stated, teamOfPriority);
  const departments = byDepartment(playbook).map(([department, teams]) => {
    const own = teams.flatMap((team) => byTeam.get(team) ?? []);
    const stating = teams.filter((team) => byTeam.has(team));
    const silent = teams.filter((team) => !byTeam.has(team));
    return { department, ...sumOf(own, focus), stating, silent };
  });
  const n = departments.reduce((sum, { stating }) => sum + stating.length, 0);
  const all = sumOf(
    stated.filter((priority) => teamOfPriority(priority)),
    focus,
  );
  const whole =
    n < LEAST_TEAMS
      ? tooFew(n, LEAST_TEAMS)
      : { is: 'known' as const, n, ...all, share: all.serving / all.stated };
  return { whole, departments };
}

function sumOf(priorities: readonly Priority[], focus: Focus): Capacity {
  const sum = (some: readonly Priority[]) => some.reduce((total, { capacity = 0 }) => total + capacity, 0);
  return { stated: sum(priorities), serving: sum(priorities.filter((one) => serves(one, focus))) };
}

function byDepartment(playbook: Playbook): [Team, Team[]][] {
  const found = new Map<Team, Team[]>();
  for (const team of playbook.all('team')) {
    const department = departmentOf(team);
    found.set(department, [...(found.get(department) ?? []), team].sort(byLabel));
  }
  return [...found].sort(([a], [b]) => byLabel(a, b));
}
