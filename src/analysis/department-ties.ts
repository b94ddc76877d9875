import type { Playbook, Team } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { isNewTeam } from './new-team.ts';
import { departmentOf } from './scope.ts';
import { tiesOf, type Tie } from './ties.ts';
import { tooFew, type TooFew } from './too-few.ts';

/** With fewer ties, one more or less would change the sentence. */
const LEAST_TIES = 10;

/** How the ties of a department run. */
export interface Openness {
  readonly is: 'known';
  /** How many ties it has. */
  readonly n: number;
  /** (outside − inside) / (outside + inside): −1 where all stay inside, 1 where all lead out. */
  readonly index: number;
  /** Whether more than half of them stay inside. */
  readonly among: boolean;
}

/** A department, its teams, and how many of their ties stay inside and lead out. */
export interface DepartmentTies {
  readonly department: Team;
  readonly teams: readonly Team[];
  readonly inside: number;
  readonly outside: number;
  /** How many ties lead to each other department, those with the most first. */
  readonly to: readonly { readonly department: Team; readonly ties: number }[];
  readonly openness: Openness | TooFew;
}

/**
 * The ties inside and outside each department, by name, and its E-I index: (E − I) / (E + I), from ten ties on.
 * `within` says what stands for a department where it is not that of the team; a team of none is left out.
 * A tie inside counts once, a tie outside counts for both departments that it joins.
 * Source: Krackhardt & Stern, “Informal networks and organizational crises”, Social Psychology Quarterly 51 (1988), 123–140.
 */
export function departmentTies(
  playbook: Playbook,
  ties: readonly Tie[],
  within: (team: Team) => Team | undefined = departmentOf,
): DepartmentTies[] {
  const teams = new Map<Team, Team[]>();
  for (const team of playbook.all('team')) {
    const department = within(team);
    if (!department) continue;
    teams.set(department, [...(teams.get(department) ?? []), team]);
  }
  // For each end of each tie what stands at the other one, and the department itself for a tie inside it.
  const ends = new Map<Team, Team[]>([...teams.keys()].map((department) => [department, []]));
  for (const tie of ties) {
    const [one, other] = tie.teams.map(within);
    if (!one || !other) continue;
    ends.get(one)?.push(other);
    if (one !== other) ends.get(other)?.push(one);
  }
  return [...teams]
    .map(([department, own]) => {
      const touching = ends.get(department) ?? [];
      const inside = touching.filter((other) => other === department).length;
      const outside = touching.length - inside;
      const to = countedBy(touching.filter((other) => other !== department));
      return {
        department,
        teams: [...own].sort(byLabel),
        inside,
        outside,
        to,
        openness: openness(inside, outside),
      };
    })
    .sort((a, b) => byLabel(a.department, b.department));
}

/**
 * The departments of whose ties more stay inside than the company has set; none where something could not be read, or where
 * there is but one. One with too few ties, and a new one, are not judged.
 */
export function closedDepartments(playbook: Playbook, day: string): DepartmentTies[] {
  const { tiesAtLeast, tiesInside } = playbook.company.thresholds;
  if ((['team', 'forum', 'area'] as const).some((kind) => playbook.hasUnread(kind))) return [];
  const departments = departmentTies(playbook, tiesOf(playbook, day));
  if (departments.length < 2) return [];
  return departments.filter(({ department, inside, outside }) => {
    const n = inside + outside;
    return n >= tiesAtLeast && !isNewTeam(department, playbook, day) && inside * 100 > tiesInside * n;
  });
}

function openness(inside: number, outside: number): Openness | TooFew {
  const n = inside + outside;
  if (n < LEAST_TIES) return tooFew(n, LEAST_TIES);
  return { is: 'known', n, index: (outside - inside) / n, among: inside > outside };
}

function countedBy(departments: readonly Team[]): { department: Team; ties: number }[] {
  const counts = new Map<Team, number>();
  for (const one of departments) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .map(([department, ties]) => ({ department, ties }))
    .sort((a, b) => b.ties - a.ties || byLabel(a.department, b.department));
}
