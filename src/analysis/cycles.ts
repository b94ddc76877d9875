import { alg, Graph } from '@dagrejs/graphlib';

/** A step from one thing to another. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

/**
 * The shortest way round in each knot of a directed graph, as its edges in order, beginning at its first id; knots in order of their first id.
 * A knot is a strongly connected component (Tarjan, “Depth-first search and linear graph algorithms”, 1972); within it the way
 * back is found breadth first (Moore 1959). `least` is the number of edges that a way round must have to count.
 */
export function shortestCycles<E extends Edge>(edges: readonly E[], least: 1 | 2 | 3 = 2): E[][] {
  const graph = new Graph({ directed: true });
  for (const { from, to } of edges) graph.setEdge(from, to);
  const knots = alg.tarjan(graph).map((ids) => new Set(ids));
  const found = knots.flatMap((knot) => {
    const inside = edges.filter(({ from, to }) => knot.has(from) && knot.has(to));
    const cycle = shortestIn(inside, least);
    return cycle ? [fromFirst(cycle)] : [];
  });
  return found.sort(([a], [b]) => ((a?.from ?? '') < (b?.from ?? '') ? -1 : 1));
}

function shortestIn<E extends Edge>(edges: readonly E[], least: number): E[] | undefined {
  const leaving = new Map<string, E[]>();
  for (const edge of [...edges].sort(byEnds))
    leaving.set(edge.from, [...(leaving.get(edge.from) ?? []), edge]);
  let best: E[] | undefined;
  for (const [, list] of [...leaving].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const edge of list) {
      if (edge.from === edge.to) {
        if (least === 1) return [edge];
        continue;
      }
      const back = wayBack(edge, leaving, least);
      if (back && (!best || back.length + 1 < best.length)) best = [edge, ...back];
    }
  return best;
}

/** The shortest way from where an edge leads to where it begins; not by one step alone where that would be too short. */
function wayBack<E extends Edge>(
  edge: E,
  leaving: ReadonlyMap<string, readonly E[]>,
  least: number,
): E[] | undefined {
  const cameBy = new Map<string, E | undefined>([[edge.to, undefined]]);
  for (const at of cameBy.keys())
    for (const next of leaving.get(at) ?? []) {
      if (least > 2 && at === edge.to && next.to === edge.from) continue;
      if (cameBy.has(next.to)) continue;
      cameBy.set(next.to, next);
      if (next.to === edge.from) return pathTo(edge.from, cameBy);
    }
  return undefined;
}

function pathTo<E extends Edge>(end: string, cameBy: ReadonlyMap<string, E | undefined>): E[] {
  const path: E[] = [];
  for (let edge = cameBy.get(end); edge; edge = cameBy.get(edge.from)) path.unshift(edge);
  return path;
}

function fromFirst<E extends Edge>(cycle: readonly E[]): E[] {
  const first = cycle.reduce((best, edge, at) => (edge.from < (cycle[best]?.from ?? '') ? at : best), 0);
  return [...cycle.slice(first), ...cycle.slice(0, first)];
}

const byEnds = (a: Edge, b: Edge): number =>
  a.from === b.from ? (a.to < b.to ? -1 : a.to > b.to ? 1 : 0) : a.from < b.from ? -1 : 1;
