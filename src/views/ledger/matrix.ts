import { departmentOfOwner, PARTS, partsIn, type Part } from '../../analysis/area-parts.ts';
import { homeOf, standingOf, type Standing } from '../../analysis/ownership.ts';
import type { Area, Party, Playbook, Team } from '../../model/playbook.ts';
import { ownershipOrder } from '../order/ownership-order.ts';

/** What is said of areas and people that belong to no department. */
export const WITHOUT_TEAM = 'Without a team';
/** Fewer departments than this say less than single teams do. */
const DEPARTMENTS = 4;

/** An area in its place, and how it stands with it. */
export interface MatrixRow {
  readonly area: Area;
  readonly department: string;
  readonly standing: Standing;
}

/** An owner, or several that share a column. */
export interface MatrixColumn {
  readonly label: string;
  /** The department that it stands in or is; undefined for what is left of all. */
  readonly department: string | undefined;
  readonly owners: readonly Party[];
}

/** What a column has in an area: its weightiest part, and whether several answer for the area. */
export interface MatrixCell {
  readonly row: number;
  readonly column: number;
  readonly part: Part;
  readonly hasSeveral: boolean;
}

/** Areas and those who have a part in them, in their order. */
export interface Matrix {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  readonly cells: readonly MatrixCell[];
}

/** The matrix of areas in use and owners, with `most` columns at most: of teams, else of departments, else of those with the most areas. */
export function ownershipMatrix(playbook: Playbook, asOf: string, most: number): Matrix {
  const { areas, owners } = ownershipOrder(playbook);
  const columns = columnsOf(areas, owners, most);
  const columnOf = new Map(columns.flatMap((one, at) => one.owners.map((owner) => [owner, at] as const)));
  const rows = areas.map((area) => ({
    area,
    department: homeOf(area)?.label ?? WITHOUT_TEAM,
    standing: standingOf(area, asOf),
  }));
  const cells = rows.flatMap(({ area, standing }, row) => {
    const hasSeveral = isOfSeveral(standing);
    const found = new Map<number, Part>();
    for (const { part, owner } of partsIn(area)) {
      const column = columnOf.get(owner);
      if (column !== undefined && !found.has(column)) found.set(column, part);
    }
    return [...found].map(([column, part]) => ({ row, column, part, hasSeveral }));
  });
  return { rows, columns, cells };
}

/** Whether several answer for an area, by a rule or without one. */
export const isOfSeveral = (standing: Standing): boolean => standing === 'several' || standing === 'shared';

/** The cells of one part. */
export const cellsOf = ({ cells }: Matrix, part: Part): MatrixCell[] =>
  cells.filter((cell) => cell.part === part);

function columnsOf(areas: readonly Area[], owners: readonly Party[], most: number): MatrixColumn[] {
  const nameOf = (department: Team | undefined) => department?.label ?? WITHOUT_TEAM;
  const single = (some: readonly Party[]) =>
    some.map((owner) => ({
      label: owner.label,
      department: nameOf(departmentOfOwner(owner)),
      owners: [owner],
    }));
  if (owners.length <= most) return single(owners);
  const departments = Map.groupBy(owners, departmentOfOwner);
  if (departments.size >= DEPARTMENTS && departments.size <= most)
    return [...departments].map(([department, some]) => ({
      label: nameOf(department),
      department: nameOf(department),
      owners: some,
    }));
  const counts = countsOf(areas);
  const byCount = [...owners].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const kept = new Set(byCount.slice(0, most - 1));
  const folded = owners.filter((owner) => !kept.has(owner));
  return [
    ...single(owners.filter((owner) => kept.has(owner))),
    { label: `${folded.length} others`, department: undefined, owners: folded },
  ];
}

/** In how many areas each has a part. */
function countsOf(areas: readonly Area[]): Map<Party, number> {
  const counts = new Map<Party, number>();
  for (const area of areas)
    for (const owner of new Set(partsIn(area).map((one) => one.owner)))
      counts.set(owner, (counts.get(owner) ?? 0) + 1);
  return counts;
}

/** The parts that an owner has in an area, the weightiest first. */
export function partsOf(area: Area, owner: Party): Part[] {
  const has = new Set(partsIn(area).flatMap((one) => (one.owner === owner ? [one.part] : [])));
  return PARTS.filter((part) => has.has(part));
}
