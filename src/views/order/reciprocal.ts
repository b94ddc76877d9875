import { meanOf, sortedBy, type Node, type Sides } from './graph.ts';

/** Enough for the order to settle; always as many, so that the same graph ends the same. */
const STEPS = 40;
/** What differs by less differs by rounding alone. */
const LEAST = 1e-9;

/**
 * The order of a connected graph along the first axis of a correspondence analysis: rows that meet the same columns stand
 * together. Each row is given the mean of its columns and each column the mean of its rows, again and again, and what
 * all have in common is taken away; the columns begin as they stand.
 * Source: Hill, Reciprocal averaging: an eigenvector method of ordination, 1973.
 */
export function byReciprocalAverages({ rows, columns }: Sides): Sides {
  let ofColumns: Scores = spread(new Map(columns.map((column, place) => [column, place])));
  for (let step = 0; step < STEPS; step += 1)
    ofColumns = spread(averages(columns, averages(rows, ofColumns)));
  const ofRows = averages(rows, ofColumns);
  const along = (scores: Scores) => (node: Node) => Math.round((scores.get(node) ?? 0) / LEAST);
  return { rows: sortedBy(rows, along(ofRows)), columns: sortedBy(columns, along(ofColumns)) };
}

type Scores = ReadonlyMap<Node, number>;

const averages = (nodes: readonly Node[], known: Scores): Scores =>
  new Map(nodes.map((node) => [node, meanOf(node.near, known) ?? 0]));

/** The scores about their mean, each node weighing as much as it meets, and as far apart as before. */
function spread(scores: Scores): Scores {
  let [sum, weight, widest] = [0, 0, 0];
  for (const [{ near }, score] of scores) {
    sum += score * near.length;
    weight += near.length;
  }
  const mean = weight > 0 ? sum / weight : 0;
  for (const score of scores.values()) widest = Math.max(widest, Math.abs(score - mean));
  return new Map([...scores].map(([node, score]) => [node, widest > LEAST ? (score - mean) / widest : 0]));
}
