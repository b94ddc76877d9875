import { here, type Focus, type Playbook, type Team } from '../model/playbook.ts';
import { overlap } from '../time/period.ts';
import { byLabel } from './by-label.ts';
import { focusesAhead } from './focus-course.ts';
import { rivals } from './focus.ts';
import { serves, teamOfPriority } from './focus-priorities.ts';
import { isNewTeam } from './new-team.ts';
import { ancestry, departmentOf } from './scope.ts';

/** A department that has no part in a focus; or all of them, where nobody has. */
export interface Bystanders {
  readonly focus: Focus;
  readonly departments: readonly Team[];
  readonly nobody: boolean;
}

/**
 * The departments that contribute nothing to a focus which has not ended, and have no priority in its time that serves
 * it, by name. What a team does its department does, and so does every team below it. A focus to come is looked at once
 * somebody contributes to it; two at a time are not, since that is said of them. Nothing is known about a department
 * that has only begun, about a single person, or where the company is one department.
 */
export function bystanders(playbook: Playbook, day: string): Bystanders[] {
  if (playbook.hasUnread('priority') || playbook.hasUnread('team')) return [];
  const departments = departmentsIn(playbook);
  if (departments.length < 2) return [];
  const sizes = sizesOf(playbook);
  const torn = new Set(rivals(playbook, day).flatMap(({ one, other }) => [one, other]));
  return focusesAhead(playbook, day)
    .filter((focus) => !torn.has(focus) && (focus.from <= day || focus.contributions))
    .flatMap((focus): Bystanders[] => {
      const teams = contributors(focus, playbook);
      if (!teams) return [];
      const parts = new Set([...teams].flatMap(ancestry));
      const apart = departments
        .filter((one) => !parts.has(one) && !ancestry(one).some((team) => teams.has(team)))
        .filter((one) => !isNewTeam(one, playbook, day) && sizes.get(one) !== 1);
      if (teams.size === 0 && apart.length > 0) return [{ focus, departments: apart, nobody: true }];
      return apart.map((one) => ({ focus, departments: [one], nobody: false }));
    });
}

/** The departments, by name; a root that only holds departments is none. */
function departmentsIn(playbook: Playbook): Team[] {
  const all = [...new Set(playbook.all('team').map(departmentOf))];
  const frames = new Set(all.flatMap((one) => ancestry(one).slice(1)));
  return all.filter((one) => one.type === 'department' || !frames.has(one)).sort(byLabel);
}

/** The teams that do something for a focus; undefined where one that is named cannot be found, since it may be any. */
function contributors(focus: Focus, playbook: Playbook): Set<Team> | undefined {
  const named = (focus.contributions ?? []).map(({ team }) => team);
  const unknown = named.some(({ kind }) => kind === 'missing');
  const priorities = playbook
    .all('priority')
    .filter((one) => overlap(one, focus) && (serves(one, focus) || mayServe(one.serves)));
  const serving = priorities.map(teamOfPriority).filter((team) => team !== undefined);
  return unknown ? undefined : new Set([...here<Team>(named), ...serving]);
}

/** Whether something that a priority serves cannot be found, so that it may be anything. */
export const mayServe = (served: readonly { readonly kind: string }[] | undefined): boolean =>
  (served ?? []).some(({ kind }) => kind === 'missing');

/** How many people each department has, where each of its teams says so. */
function sizesOf(playbook: Playbook): Map<Team, number> {
  const sizes = new Map<Team, number>();
  for (const team of playbook.all('team')) {
    // A department that has teams says nothing about itself: its people are theirs.
    const isFrame = team.size === undefined && departmentOf(team) === team && hasTeams(team);
    const size = isFrame ? 0 : (team.size ?? NaN);
    sizes.set(departmentOf(team), (sizes.get(departmentOf(team)) ?? 0) + size);
  }
  return sizes;
}

const hasTeams = (team: Team): boolean =>
  team.backlinks.some(({ from, path }) => from.kind === 'team' && path[0] === 'parent');
