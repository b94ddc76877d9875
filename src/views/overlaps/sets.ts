import {
  combinationsOf,
  inDepartments,
  type Combination,
  type Grouped,
} from '../../analysis/combinations.ts';
import type { Playbook, Team } from '../../model/playbook.ts';

/** How many sets stand side by side at most. */
export const MOST_SETS = 24;

/** What is compared: teams, or where too many of them overlap, their departments. */
export interface Compared {
  readonly by: Grouped;
  readonly combinations: readonly Combination[];
  /** Those that have a column of their own, in order. */
  readonly sets: readonly Team[];
  /** Those that stand in one column together: of more than fit, the ones that share the fewest areas. */
  readonly others: readonly Team[];
  /** How many teams overlap. */
  readonly teams: number;
  /** How many areas several teams hold that are in no combination: where departments are compared, those of one alone. */
  readonly within: number;
}

/** What stands side by side: the teams that overlap, or above 24 of them their departments. */
export function comparedIn(playbook: Playbook): Compared {
  const ofTeams = combinationsOf(playbook, 'team');
  const teams = setsIn(ofTeams).size;
  const ofDepartments = teams > MOST_SETS ? combinationsOf(playbook, 'department') : [];
  const departments = setsIn(ofDepartments).size;
  // Where all overlaps lie within one department, or each team is a department of its own, departments show less.
  const isBetter = departments > 0 && departments < teams;
  const [by, combinations] = isBetter
    ? (['department', ofDepartments] as const)
    : (['team', ofTeams] as const);
  return {
    by,
    combinations,
    ...columnsOf(combinations),
    teams,
    within: areasIn(ofTeams) - areasIn(combinations),
  };
}

/** How many areas some combinations cover: each area stands in one of them alone. */
export const areasIn = (combinations: readonly Combination[]): number =>
  combinations.reduce((sum, { areas }) => sum + areas.length, 0);

const setsIn = (combinations: readonly Combination[]): Set<Team> =>
  new Set(combinations.flatMap(({ sets }) => sets));

function columnsOf(combinations: readonly Combination[]): Pick<Compared, 'sets' | 'others'> {
  const all = inDepartments([...setsIn(combinations)]);
  if (all.length <= MOST_SETS) return { sets: all, others: [] };
  const shared = new Map<Team, number>();
  for (const { sets, areas } of combinations)
    for (const set of sets) shared.set(set, (shared.get(set) ?? 0) + areas.length);
  const most = [...all].sort((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0));
  const chosen = new Set(most.slice(0, MOST_SETS - 1));
  return { sets: all.filter((set) => chosen.has(set)), others: all.filter((set) => !chosen.has(set)) };
}
