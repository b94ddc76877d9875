import type { TeamLoad } from '../../analysis/team-load.ts';
import { ordered } from '../order/ordered.ts';

/** Teams in an order in which those that carry the same areas stand beside each other: the place of each, by its ref. */
export function placesOfAlike(loads: readonly TeamLoad[]): ReadonlyMap<string, number> {
  const edges = loads.flatMap(({ team, accountable, responsible }) =>
    [...accountable, ...responsible].map((area) => [team.ref, area.ref] as const),
  );
  const areas = new Set(edges.map(([, area]) => area));
  const { rows } = ordered({
    rows: loads.map(({ team }) => ({ id: team.ref })),
    columns: [...areas].map((id) => ({ id })),
    edges,
  });
  return new Map(rows.map((ref, place) => [ref, place]));
}
