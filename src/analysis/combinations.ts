import type { Playbook, Team } from '../model/playbook.ts';
import { byLabelThenId } from './by-label.ts';
import { heldAreas, type HeldArea } from './held-areas.ts';
import { perPlaybook } from './per-playbook.ts';
import { departmentOf } from './scope.ts';
import { signatures } from './signatures.ts';

/** Teams, or departments, and the areas that exactly these hold and nobody else. */
export interface Combination {
  readonly sets: readonly Team[];
  /** In order of name. */
  readonly areas: readonly HeldArea[];
}

/** What stands for a team where teams are compared, and where departments are. */
export const GROUPED = { team: (team: Team) => team, department: departmentOf } as const;
/** Whether teams are compared, or the departments that they belong to. */
export type Grouped = keyof typeof GROUPED;

/** The areas that several hold, by exactly who holds them; most areas first, then the fewest names, then in their order. */
export const combinationsOf = perPlaybook((playbook: Playbook, by: Grouped): readonly Combination[] => {
  const holdings = new Map<Team, HeldArea[]>();
  for (const held of heldAreas(playbook))
    for (const set of new Set(held.teams.map(GROUPED[by]))) {
      const areas = holdings.get(set);
      if (areas) areas.push(held);
      else holdings.set(set, [held]);
    }
  return signatures(inDepartments([...holdings.keys()]).map((set) => [set, holdings.get(set) ?? []] as const))
    .filter(({ sets }) => sets.length > 1)
    .map(({ sets, members }) => ({ sets, areas: members }))
    .sort((a, b) => b.areas.length - a.areas.length || a.sets.length - b.sets.length);
});

/** Teams in order of their departments, and within each in order of name. */
export const inDepartments = (teams: readonly Team[]): Team[] =>
  teams
    .map((team) => ({ team, department: departmentOf(team) }))
    .sort((a, b) => byLabelThenId(a.department, b.department) || byLabelThenId(a.team, b.team))
    .map(({ team }) => team);
