import { placesOf, type Sides } from './graph.ts';

/**
 * How many pairs of edges cross when rows and columns stand on two lines in this order.
 * Edges are taken in order of their rows; a tree of counts says how many before ended further along: O(E log V).
 * Source: Barth, Mutzel & Jünger, Simple and efficient bilayer cross counting, 2004.
 */
export function crossings({ rows, columns }: Sides): number {
  const places = placesOf(columns);
  let leaves = 1;
  while (leaves < columns.length) leaves *= 2;
  const tree = new Uint32Array(2 * leaves);
  let count = 0;
  for (const { near } of rows) {
    const ends = near.flatMap((column) => places.get(column) ?? []).sort((a, b) => a - b);
    for (const end of ends) {
      let at = end + leaves;
      for (; at > 1; at >>= 1) {
        // What hangs beside a left branch ended further along.
        if (at % 2 === 0) count += tree[at + 1] ?? 0;
        tree[at] = (tree[at] ?? 0) + 1;
      }
    }
  }
  return count;
}

/** How many pairs of a list stand the other way round in another: the crossings of lines from each to itself. */
export function turned(before: readonly string[], after: readonly string[]): number {
  const to = new Map(after.map((id) => [id, { id, group: 0, near: [] }]));
  const rows = before.flatMap((id) => {
    const end = to.get(id);
    return end ? [{ id, group: 0, near: [end] }] : [];
  });
  return crossings({ rows, columns: [...to.values()] });
}
