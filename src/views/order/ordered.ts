import { turned } from './crossings.ts';
import { joined, placesOf, sortedBy, type Graph, type Node, type Sides } from './graph.ts';
import { pieces } from './pieces.ts';
import { byReciprocalAverages } from './reciprocal.ts';
import { seeded, type Seed } from './seeded.ts';
import { counted, fewest, swept, type Counted } from './sweeps.ts';

/** Rows and columns in their order, by id, and how many of their edges cross in it. */
export interface Order extends Seed {
  readonly crossings: number;
}

/** At most one pair in so many changes places for the sake of fewer crossings, where readers know the order. */
const PAIRS_THAT_STAY = 40;

/**
 * Rows and columns so that what belongs together stands together: by department; in each, one connected piece after the
 * other, the largest first; in a piece along its first axis, swept as long as fewer edges cross. Edges never cross more
 * often than in order of id. With a `seed`, whatever stands in it keeps its place but for what little saves crossings.
 * The same graph gives the same order, however it is written.
 */
export function ordered(graph: Graph, seed?: Seed): Order {
  const home = joined(graph);
  return orderOf(seed ? again(home, seed) : anew(home));
}

/** The order of a graph that has none yet. */
export function anew(home: Sides): Counted {
  const best = pieces(home).map((piece) => fewest(swept(byReciprocalAverages(piece)), swept(piece)));
  // Departments can hold pieces apart; then even a piece that stands together may cost more than it saves.
  return fewest(counted(together(home, best)), counted(home));
}

/** The order of a graph of which readers know most. */
export function again(home: Sides, seed: Seed): Counted {
  const known = seeded(home, seed).map((piece) => {
    const better = swept(piece);
    return isNear(piece.rows, better.rows) && isNear(piece.columns, better.columns) ? better : piece;
  });
  const found = counted(together(home, known));
  return found.crossings > counted(home).crossings ? anew(home) : found;
}

/** Pieces one after the other, each in its order, in every department. */
function together({ rows, columns }: Sides, some: readonly Sides[]): Sides {
  const side = (nodes: readonly Node[], of: readonly Node[]) => {
    const places = placesOf(of);
    return sortedBy(nodes, (node) => places.get(node) ?? 0);
  };
  return {
    rows: side(
      rows,
      some.flatMap((piece) => piece.rows),
    ),
    columns: side(
      columns,
      some.flatMap((piece) => piece.columns),
    ),
  };
}

function isNear(before: readonly Node[], after: readonly Node[]): boolean {
  const pairs = (before.length * (before.length - 1)) / 2;
  return turned(idsOf(before), idsOf(after)) <= pairs / PAIRS_THAT_STAY;
}

const idsOf = (nodes: readonly Node[]): string[] => nodes.map(({ id }) => id);

const orderOf = ({ rows, columns, crossings }: Counted): Order => ({
  rows: idsOf(rows),
  columns: idsOf(columns),
  crossings,
});
