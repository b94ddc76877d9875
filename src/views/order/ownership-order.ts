import { departmentOfOwner, partsIn } from '../../analysis/area-parts.ts';
import { byLabelThenId } from '../../analysis/by-label.ts';
import { homeOf } from '../../analysis/ownership.ts';
import { perPlaybook } from '../../analysis/per-playbook.ts';
import type { Area, Party, Playbook, Team } from '../../model/playbook.ts';
import type { Graph } from './graph.ts';
import { ordered, type Order } from './ordered.ts';

/** Beyond this share of what has changed, a company is another one, and so is its order. */
const REORGANISED = 0.2;

/** Areas in use and those who have a part in them, in the order of every picture of both. */
export interface OwnershipOrder {
  readonly areas: readonly Area[];
  /** Teams, and people without a team; a person counts for their team. */
  readonly owners: readonly Party[];
  readonly crossings: number;
}

/**
 * The order of the areas in use and of their owners, by department in order of name; what belongs to none comes last.
 * The order of each release seeds the next, so that what readers know stays where they know it; nothing of it is stored.
 */
export const ownershipOrder = perPlaybook((playbook): OwnershipOrder => {
  const releases = playbook.hasBrokenRelease ? [] : playbook.releases;
  let before: { graph: Graph; order: Order } | undefined;
  for (const one of [...releases.map((release) => release.playbook), playbook]) {
    const graph = ownershipGraph(one);
    const seed = before && !isAnother(before.graph, graph) ? before.order : undefined;
    before = { graph, order: ordered(graph, seed) };
  }
  const { rows = [], columns = [], crossings = 0 } = before?.order ?? {};
  return {
    areas: rows.flatMap((id) => playbook.find('area', id) ?? []),
    owners: columns.flatMap((ref) => {
      const owner = playbook.get(ref);
      return owner?.kind === 'team' || owner?.kind === 'person' ? [owner] : [];
    }),
    crossings,
  };
});

/** The areas in use, by id, and who has any part in them, by reference. */
export function ownershipGraph(playbook: Playbook): Graph {
  const areas = playbook.all('area').filter(({ lifecycle }) => lifecycle !== 'retired');
  const parts = areas.map((area) => ({ area, parts: partsIn(area) }));
  const owners = new Set(parts.flatMap((one) => one.parts.map(({ owner }) => owner)));
  const departments = new Set<Team | undefined>([
    ...areas.map(homeOf),
    ...[...owners].map(departmentOfOwner),
  ]);
  const known = [...departments].filter((one) => one !== undefined);
  const places = new Map(known.sort(byLabelThenId).map((department, place) => [department, place]));
  const group = (department: Team | undefined) =>
    department ? (places.get(department) ?? places.size) : places.size;
  return {
    rows: areas.map((area) => ({ id: area.id, group: group(homeOf(area)) })),
    columns: [...owners].map((owner) => ({ id: owner.ref, group: group(departmentOfOwner(owner)) })),
    edges: parts.flatMap((one) => one.parts.map(({ owner }) => [one.area.id, owner.ref] as const)),
  };
}

/** Whether more than a fifth of the pairs of two graphs stand in one of them only. */
function isAnother(before: Graph, after: Graph): boolean {
  const [one, other] = [pairsOf(before), pairsOf(after)];
  const all = new Set([...one, ...other]);
  const both = [...one].filter((pair) => other.has(pair)).length;
  return all.size - both > all.size * REORGANISED;
}

const pairsOf = ({ edges }: Graph): Set<string> => new Set(edges.map((edge) => edge.join(' ')));
