import type { Node, Sides } from './graph.ts';

/** The connected pieces of a graph, the largest first, equals as they stand; each keeps the order of its nodes. */
export function pieces(sides: Sides): Sides[] {
  const pieceOf = new Map<Node, number>();
  let count = 0;
  for (const start of [...sides.rows, ...sides.columns]) {
    if (pieceOf.has(start)) continue;
    pieceOf.set(start, count);
    const open = [start];
    for (let node = open.pop(); node; node = open.pop())
      for (const next of node.near) {
        if (pieceOf.has(next)) continue;
        pieceOf.set(next, count);
        open.push(next);
      }
    count += 1;
  }
  const found = Array.from({ length: count }, () => ({ rows: [] as Node[], columns: [] as Node[] }));
  for (const side of ['rows', 'columns'] as const)
    for (const node of sides[side]) found[pieceOf.get(node) ?? 0]?.[side].push(node);
  return found.sort((a, b) => sizeOf(b) - sizeOf(a));
}

const sizeOf = ({ rows, columns }: Sides): number => rows.length + columns.length;
