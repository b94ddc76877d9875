/** A row or a column before it is ordered. */
export interface Member {
  readonly id: string;
  /** The place of its department: members of one department stand together, in the order of these numbers. */
  readonly group?: number | undefined;
}

/** Rows, columns, and which of them meet: each pair as the id of a row and of a column. */
export interface Graph {
  readonly rows: readonly Member[];
  readonly columns: readonly Member[];
  readonly edges: readonly (readonly [row: string, column: string])[];
}

/** A row or a column with those that it meets on the other side. */
export interface Node {
  readonly id: string;
  readonly group: number;
  readonly near: readonly Node[];
}

/** Both sides of a graph, in some order. */
export interface Sides {
  readonly rows: readonly Node[];
  readonly columns: readonly Node[];
}

/** The graph by department, then by id, whatever the order in which it was written; what meets twice meets once. */
export function joined({ rows, columns, edges }: Graph): Sides {
  const [left, right] = [nodesOf(rows), nodesOf(columns)];
  for (const [row, column] of edges) {
    const [one, other] = [left.get(row), right.get(column)];
    if (!one || !other) continue;
    one.meets.add(other);
    other.meets.add(one);
  }
  const all = [...left.values(), ...right.values()];
  for (const node of all) node.near.push(...[...node.meets].sort(byId));
  return { rows: [...left.values()].sort(byHome), columns: [...right.values()].sort(byHome) };
}

interface Growing extends Node {
  readonly near: Growing[];
  readonly meets: Set<Growing>;
}

const nodesOf = (members: readonly Member[]): Map<string, Growing> =>
  new Map(members.map(({ id, group = 0 }) => [id, { id, group, near: [], meets: new Set() }]));

const byId = (a: Node, b: Node): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Where a node stands before anything is known of whom it meets: by department, then by id. */
const byHome = (a: Node, b: Node): number => a.group - b.group || byId(a, b);

/** The place of each node in a list. */
export const placesOf = (nodes: readonly Node[]): ReadonlyMap<Node, number> =>
  new Map(nodes.map((node, place) => [node, place]));

/** The mean of what is known of some nodes; undefined where nothing is. */
export function meanOf(nodes: readonly Node[], known: ReadonlyMap<Node, number>): number | undefined {
  let sum = 0;
  let count = 0;
  for (const node of nodes) {
    const value = known.get(node);
    if (value === undefined) continue;
    sum += value;
    count += 1;
  }
  return count === 0 ? undefined : sum / count;
}

/** The nodes by department, then by a score, those that are alike as they stood. */
export function sortedBy(nodes: readonly Node[], score: (node: Node) => number): Node[] {
  const scores = new Map(nodes.map((node) => [node, score(node)]));
  const of = (node: Node): number => scores.get(node) ?? 0;
  return [...nodes].sort((a, b) => a.group - b.group || of(a) - of(b) || 0);
}
