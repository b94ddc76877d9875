import { crossings } from './crossings.ts';
import { meanOf, placesOf, sortedBy, type Node, type Sides } from './graph.ts';

const SWEEPS = 24;

/** An order and how many of its edges cross. */
export interface Counted extends Sides {
  readonly crossings: number;
}

/** An order with its crossings counted. */
export const counted = (sides: Sides): Counted => ({ ...sides, crossings: crossings(sides) });

/** The one with the fewest crossings, the first of equals. */
export const fewest = (first: Counted, ...others: readonly Counted[]): Counted =>
  others.reduce((best, one) => (one.crossings < best.crossings ? one : best), first);

/**
 * The best of up to 24 sweeps from an order, itself among them: each row moves to the mean place of its columns, then
 * each column to that of its rows; nobody leaves their department.
 * Source: Sugiyama, Tagawa & Toda, Methods for visual understanding of hierarchical system structures, 1981.
 */
export function swept(start: Sides): Counted {
  let best = counted(start);
  let at = start;
  for (let sweep = 0; sweep < SWEEPS && best.crossings > 0; sweep += 1) {
    const rows = toMeans(at.rows, at.columns);
    const next = { rows, columns: toMeans(at.columns, rows) };
    if (isSame(next.rows, at.rows) && isSame(next.columns, at.columns)) break;
    at = next;
    best = fewest(best, counted(at));
  }
  return best;
}

function toMeans(nodes: readonly Node[], others: readonly Node[]): Node[] {
  const places = placesOf(others);
  return sortedBy(nodes, ({ near }) => meanOf(near, places) ?? 0);
}

const isSame = (a: readonly Node[], b: readonly Node[]): boolean =>
  a.every((node, place) => node === b[place]);
