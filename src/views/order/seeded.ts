import { meanOf, sortedBy, type Node, type Sides } from './graph.ts';
import { pieces } from './pieces.ts';

/** An order that readers know: ids of rows and of columns. */
export interface Seed {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/**
 * The pieces of a graph as a known order has them: each node where it stood, a new one among those that meet the same,
 * pieces in the order of where they stood, those of which nothing is known at the end.
 */
export function seeded(home: Sides, seed: Seed): Sides[] {
  const known = new Map([...placesIn(home.rows, seed.rows), ...placesIn(home.columns, seed.columns)]);
  const places = new Map([...guessed(home.rows, known), ...guessed(home.columns, known)]);
  const place = (node: Node) => places.get(node) ?? Infinity;
  return pieces(home)
    .map(({ rows, columns }) => ({
      sides: { rows: sortedBy(rows, place), columns: sortedBy(columns, place) },
      at: meanOf([...rows, ...columns], known) ?? Infinity,
    }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ sides }) => sides);
}

/** Where nodes stand in a list of ids, from 0 to 1. */
function placesIn(nodes: readonly Node[], ids: readonly string[]): [Node, number][] {
  const places = new Map(ids.map((id, place) => [id, place / ids.length]));
  return nodes.flatMap((node): [Node, number][] => {
    const place = places.get(node.id);
    return place === undefined ? [] : [[node, place]];
  });
}

/** The places of known nodes, and for each new one the mean of those that meet what it meets. */
function guessed(nodes: readonly Node[], known: ReadonlyMap<Node, number>): [Node, number][] {
  const means = new Map<Node, number>();
  return nodes.flatMap((node): [Node, number][] => {
    const place = known.get(node);
    if (place !== undefined) return [[node, place]];
    for (const other of node.near) {
      const mean = means.get(other) ?? meanOf(other.near, known);
      if (mean !== undefined) means.set(other, mean);
    }
    const guess = meanOf(node.near, means);
    return guess === undefined ? [] : [[node, guess]];
  });
}
