import {
  NO_TEAM,
  NOBODY,
  ON_PURPOSE,
  type Group,
  type Transfer,
} from '../../analysis/ownership-transfers.ts';

/** What went from one group to another, and how many areas that are. */
export interface Ribbon {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Transfers as they are drawn: both sides in one order, the long tail of each folded. */
export interface Flow {
  readonly left: readonly Group[];
  readonly right: readonly Group[];
  /** By the order of their groups. */
  readonly ribbons: readonly Ribbon[];
}

/** So many groups stand on one side; one of them holds those that are folded. */
const MOST = 16;
const OTHERS = 'others-';
/** Where there is no team: always at the end, in this order. */
const LAST: readonly string[] = [OTHERS, NO_TEAM.id, ON_PURPOSE.id, NOBODY.id];

/** Folds and orders transfers: both sides stand in one order, so that what stays in its place stays on its line. */
export function flowOf(transfers: readonly Transfer[]): Flow {
  const [left, right] = [folded(transfers, 'from'), folded(transfers, 'to')];
  const sums = new Map<string, Ribbon & { areas: Set<string> }>();
  for (const { from, to, areas } of transfers) {
    const [a, b] = [left.of(from.id), right.of(to.id)];
    const sum = sums.get(`${a} ${b}`) ?? { from: a, to: b, count: 0, areas: new Set<string>() };
    for (const { id } of areas) sum.areas.add(id);
    sums.set(`${a} ${b}`, sum);
  }
  const ribbons = [...sums.values()].map(({ from, to, areas }) => ({ from, to, count: areas.size }));
  const order = orderOf(ribbons);
  const place = (id: string) => order.indexOf(id);
  const sorted = (groups: readonly Group[]) => [...groups].sort((a, b) => place(a.id) - place(b.id));
  return {
    left: sorted(left.groups),
    right: sorted(right.groups),
    ribbons: ribbons.sort((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to)),
  };
}

/** The groups of one side, those with the fewest areas as one where they are too many, and which group stands for each. */
function folded(transfers: readonly Transfer[], side: 'from' | 'to') {
  const found = new Map<string, { group: Group; areas: Set<string> }>();
  for (const transfer of transfers) {
    const group = transfer[side];
    const one = found.get(group.id) ?? { group, areas: new Set<string>() };
    for (const { id } of transfer.areas) one.areas.add(id);
    found.set(group.id, one);
  }
  const weight = (id: string) => (LAST.includes(id) ? Infinity : (found.get(id)?.areas.size ?? 0));
  const byWeight = [...found.keys()].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  const kept = byWeight.length > MOST ? byWeight.slice(0, MOST - 1) : byWeight;
  const groups = kept.flatMap((id) => found.get(id)?.group ?? []);
  const rest = byWeight.length - kept.length;
  return {
    groups: rest > 0 ? [...groups, { id: OTHERS, label: `${rest} others` }] : groups,
    of: (id: string) => (kept.includes(id) ? id : OTHERS),
  };
}

/**
 * One order for both sides: by the mean place of those with whom areas were exchanged, once, from the order of ids;
 * that order itself where it has fewer crossings.
 * Source: Barth, Mutzel & Jünger, “Simple and efficient bilayer cross counting”, J. Graph Algorithms Appl. 8 (2004), 179–194.
 */
export function orderOf(ribbons: readonly Ribbon[]): string[] {
  const rank = (id: string) => LAST.indexOf(id) + 1;
  const start = [...new Set(ribbons.flatMap(({ from, to }) => [from, to]))].sort(
    (a, b) => rank(a) - rank(b) || (a < b ? -1 : 1),
  );
  const centre = new Map(
    start.map((id): [string, number] => {
      const others = ribbons.flatMap(({ from, to, count }) => [
        ...(from === id ? [[start.indexOf(to), count] as const] : []),
        ...(to === id ? [[start.indexOf(from), count] as const] : []),
      ]);
      const weight = others.reduce((sum, [, count]) => sum + count, 0);
      return [id, others.reduce((sum, [place, count]) => sum + place * count, 0) / weight];
    }),
  );
  const moved = [...start].sort((a, b) => rank(a) - rank(b) || (centre.get(a) ?? 0) - (centre.get(b) ?? 0));
  return crossings(ribbons, moved) < crossings(ribbons, start) ? moved : start;
}

/** How many pairs of ribbons cross each other where both sides stand in one order. */
export function crossings(ribbons: readonly Ribbon[], order: readonly string[]): number {
  const ends = ribbons.map(({ from, to }) => [order.indexOf(from), order.indexOf(to)] as const);
  return ends.reduce(
    (sum, [from, to], index) =>
      sum + ends.slice(index + 1).filter(([a, b]) => (from - a) * (to - b) < 0).length,
    0,
  );
}
