import type { Graph, Member } from '../../src/views/order/graph.ts';

/** Whole numbers below a bound, the same for the same seed. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = (seed % 2147483646) + 1;
  // Park & Miller, Random number generators: good ones are hard to find, 1988.
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

/** A company of areas and teams in departments: most areas are held by teams of their own department, some by others. */
export function companyGraph(seed: number, rows: number, columns: number, departments: number): Graph {
  const below = numbersFrom(seed);
  const teams = Array.from({ length: columns }, (_, at) => ({ id: `t${at}`, group: at % departments }));
  const areas = Array.from({ length: rows }, (_, at) => ({ id: `a${at}`, group: below(departments) }));
  const edges = areas.flatMap(({ id, group }) =>
    Array.from({ length: 1 + below(3) }, () => {
      const near = teams.filter((team) => team.group === group);
      const some = below(10) < 8 ? near : teams;
      return [id, some[below(some.length)]?.id ?? ''] as const;
    }),
  );
  return { rows: areas, columns: teams, edges };
}

/** A graph with one in a hundred of its edges led elsewhere, and one in a hundred of its rows replaced by a new one. */
export function edited({ rows, columns, edges }: Graph, seed: number): Graph {
  const below = numbersFrom(seed + 1000);
  const one = (count: number) => Math.ceil(count / 100);
  const moved = new Set(Array.from({ length: one(edges.length) }, () => below(edges.length)));
  const gone = new Set(Array.from({ length: one(rows.length) }, () => rows[below(rows.length)]?.id));
  const id = (row: string) => (gone.has(row) ? `new-${row}` : row);
  return {
    rows: rows.map((row) => ({ ...row, id: id(row.id) })),
    columns,
    edges: edges.map(([row, column], at) => [
      id(row),
      moved.has(at) ? (columns[below(columns.length)]?.id ?? column) : column,
    ]),
  };
}

/** A graph as another file would tell it: everything in another order. */
export function shuffled({ rows, columns, edges }: Graph, seed: number): Graph {
  const below = numbersFrom(seed + 2000);
  const mixed = <T>(list: readonly T[]): T[] =>
    list
      .map((one) => ({ one, at: below(1_000_000) }))
      .sort((a, b) => a.at - b.at)
      .map(({ one }) => one);
  return { rows: mixed(rows), columns: mixed(columns), edges: mixed(edges) };
}

/** Rows by department, then by id; so columns: the order that nothing has improved. */
export const byId = (members: readonly Member[]): string[] =>
  [...members].sort((a, b) => (a.group ?? 0) - (b.group ?? 0) || (a.id < b.id ? -1 : 1)).map(({ id }) => id);

/** How many pairs of edges cross, each pair tried. */
export function crossingsByHand(
  rows: readonly string[],
  columns: readonly string[],
  edges: Graph['edges'],
): number {
  const drawn = [...new Set(edges.map((edge) => edge.join(' ')))].map((edge) => {
    const [row = '', column = ''] = edge.split(' ');
    return [rows.indexOf(row), columns.indexOf(column)] as const;
  });
  let count = 0;
  for (const [index, [row, column]] of drawn.entries())
    for (const [other, end] of drawn.slice(index + 1)) if ((row - other) * (column - end) < 0) count += 1;
  return count;
}

/** How alike two orders are, over what stands in both: 1 the same, −1 the other way round (Kendall, A new measure of rank correlation, 1938). */
export function tau(before: readonly string[], after: readonly string[]): number {
  const places = new Map(after.map((id, place) => [id, place]));
  const both = before.flatMap((id) => places.get(id) ?? []);
  let sum = 0;
  for (const [index, one] of both.entries())
    for (const other of both.slice(index + 1)) sum += Math.sign(other - one);
  return both.length < 2 ? 1 : sum / ((both.length * (both.length - 1)) / 2);
}
