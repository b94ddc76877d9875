import type { Area, Forum, Playbook, Team } from '../model/playbook.ts';
import { byLabelThenId } from './by-label.ts';
import { departmentTies, type DepartmentTies } from './department-ties.ts';
import { ancestry, departmentOf, rootOf } from './scope.ts';
import { tiesOf, type Tie, type TieSort } from './ties.ts';

/** What ties two departments, or the teams of one: a count of ties, and what makes them. */
export interface Support {
  /** In order of name; the same one twice for ties inside it. */
  readonly between: readonly [Team, Team];
  readonly n: number;
  readonly sorts: Readonly<Record<TieSort, number>>;
  /** What they do the work of together, and where they meet, in order of name. */
  readonly areas: readonly Area[];
  readonly forums: readonly Forum[];
  /** The teams that are tied, in order of name. */
  readonly teams: readonly Team[];
}

/** What ties whatever `within` puts teams into, those with the most ties first; a team of none is left out. */
function supportOf(ties: readonly Tie[], within: (team: Team) => Team | undefined): Support[] {
  const found = new Map<string, { between: readonly [Team, Team]; ties: Tie[] }>();
  for (const tie of ties) {
    const [one, other] = tie.teams.map(within);
    if (!one || !other) continue;
    const between = [one, other].sort(byLabelThenId) as [Team, Team];
    const key = between.map(({ id }) => id).join(' ');
    const before = found.get(key);
    if (before) before.ties.push(tie);
    else found.set(key, { between, ties: [tie] });
  }
  return [...found.values()].map(summed).sort((a, b) => b.n - a.n || byNames(a.between, b.between));
}

function summed({ between, ties }: { between: readonly [Team, Team]; ties: readonly Tie[] }): Support {
  const sorts = { dependsOn: 0, interaction: 0, area: 0, forum: 0 };
  for (const { sort } of ties) sorts[sort] += 1;
  const made = new Set(ties.flatMap(({ by }) => by));
  return {
    between,
    n: ties.length,
    sorts,
    areas: [...made].filter((one): one is Area => one.kind === 'area').sort(byLabelThenId),
    forums: [...made].filter((one): one is Forum => one.kind === 'forum').sort(byLabelThenId),
    teams: [...new Set(ties.flatMap(({ teams }) => teams))].sort(byLabelThenId),
  };
}

const byNames = (a: readonly [Team, Team], b: readonly [Team, Team]): number =>
  byLabelThenId(a[0], b[0]) || byLabelThenId(a[1], b[1]);

/** The departments of a company as far as they can be shown beside each other, and what ties them. */
export interface SupportMatrix {
  /** Whether they are departments, those at the top of a large company, or the parts of the only one. */
  readonly level: 'departments' | 'top' | 'parts';
  /** What a team belongs to here; undefined for one that belongs to none of them. */
  readonly within: (team: Team) => Team | undefined;
  /** How the ties of each run, in order of name. */
  readonly departments: readonly DepartmentTies[];
  /** The same without the ties that are forums alone. */
  readonly withoutForums: readonly DepartmentTies[];
  readonly support: readonly Support[];
}

/** The departments and what ties them: where there are more than `most`, those at the top; where there is one, its parts. */
export function supportMatrix(playbook: Playbook, day: string, most: number): SupportMatrix {
  const { level, within } = levelOf(playbook.all('team'), most);
  return { level, within, ...tiedBy(playbook, tiesOf(playbook, day), within) };
}

/** The parts of a department, and what ties them to each other. */
export function supportInside(playbook: Playbook, day: string, department: Team): SupportMatrix {
  const within = partOf(department);
  const ties = tiesOf(playbook, day).filter(({ teams }) => teams.every(within));
  return { level: 'parts', within, ...tiedBy(playbook, ties, within) };
}

const tiedBy = (playbook: Playbook, ties: readonly Tie[], within: SupportMatrix['within']) => ({
  departments: departmentTies(playbook, ties, within),
  withoutForums: departmentTies(
    playbook,
    ties.filter(({ sort }) => sort !== 'forum'),
    within,
  ),
  support: supportOf(ties, within),
});

function levelOf(teams: readonly Team[], most: number): Pick<SupportMatrix, 'level' | 'within'> {
  const [departments, tops] = [departmentOf, rootOf].map((of) => [...new Set(teams.map(of))]);
  const [only] = tops ?? [];
  if (departments && departments.length > 1 && departments.length <= most)
    return { level: 'departments', within: departmentOf };
  return only && tops?.length === 1
    ? { level: departments?.length === 1 ? 'parts' : 'top', within: partOf(only) }
    : { level: 'top', within: rootOf };
}

/** What lies directly below a department on the way to a team; the department itself for what is its own. */
const partOf =
  (department: Team) =>
  (team: Team): Team | undefined => {
    const chain = ancestry(team);
    const at = chain.indexOf(department);
    return at < 0 ? undefined : (chain[at - 1] ?? department);
  };
