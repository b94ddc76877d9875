import { alg, Graph } from '@dagrejs/graphlib';
import { here, isHere, type AnyNode, type Playbook, type Tradeoff } from '../model/playbook.ts';
import { hasEnded, hasNotBegun, inForce } from '../time/period.ts';
import { shortestCycles } from './cycles.ts';
import { binds } from './preferences.ts';
import { levelsOf, type Scope } from './scope.ts';

/** Trade-offs that lead back to where they began, for somebody and on one day. */
export interface PreferenceCycle {
  /** In order: what gives way in one wins in the next, and what gives way in the last wins in the first. */
  readonly tradeoffs: readonly Tradeoff[];
  /** Whom all of them bind: the widest of those that are named. */
  readonly scope: Scope;
  /** The first day on which they do, from the one asked for on. */
  readonly day: string;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly tradeoff: Tradeoff;
}

/**
 * The shortest circles of trade-offs that bind somebody on one day, from a day on. What a narrower trade-off turns round
 * does not bind there, so an exception makes no circle. Only the knots of all trade-offs together are looked at scope by scope
 * and day by day (strongly connected components: Tarjan 1972), so that a playbook without a circle is looked through once.
 */
export function preferenceCycles(playbook: Playbook, day: string): PreferenceCycle[] {
  const standing = playbook.all('tradeoff').filter((one) => !hasEnded(one, day));
  const found = new Map<string, PreferenceCycle>();
  for (const knot of knotsOf(standing.flatMap(edgeOf)))
    for (const scope of scopesIn(knot, playbook))
      for (const at of daysIn(knot, day)) {
        const there = knot.filter(
          ({ tradeoff }) =>
            inForce(tradeoff, at) && binds(tradeoff, scope, { from: at, until: at }, playbook),
        );
        for (const cycle of shortestCycles(there, 1)) {
          const tradeoffs = cycle.map(({ tradeoff }) => tradeoff);
          const key = tradeoffs
            .map(({ id }) => id)
            .sort()
            .join(' ');
          if (!found.has(key)) found.set(key, { tradeoffs, scope, day: at });
        }
      }
  return [...found.values()];
}

const edgeOf = (tradeoff: Tradeoff): Edge[] =>
  isHere(tradeoff.more) && isHere(tradeoff.less)
    ? [{ from: tradeoff.more.id, to: tradeoff.less.id, tradeoff }]
    : [];

/** The edges of each knot: those that lie on some way back to where they begin. */
function knotsOf(edges: readonly Edge[]): Edge[][] {
  const graph = new Graph({ directed: true });
  for (const { from, to } of edges) graph.setEdge(from, to);
  const knotOf = new Map<string, number>();
  for (const [at, ids] of alg.tarjan(graph).entries()) for (const id of ids) knotOf.set(id, at);
  const knots = new Map<number, Edge[]>();
  for (const edge of edges) {
    const at = knotOf.get(edge.from);
    if (at === undefined || at !== knotOf.get(edge.to)) continue;
    knots.set(at, [...(knots.get(at) ?? []), edge]);
  }
  return [...knots.values()];
}

/** Whom the trade-offs of a knot name, the widest first. */
function scopesIn(knot: readonly Edge[], playbook: Playbook): Scope[] {
  const named = [...new Set(knot.flatMap(({ tradeoff }) => here<AnyNode>(tradeoff.appliesTo) as Scope[]))];
  return named
    .map((scope) => ({ scope, depth: depthOf(scope, playbook) }))
    .sort((a, b) => a.depth - b.depth || (a.scope.ref < b.scope.ref ? -1 : 1))
    .map(({ scope }) => scope);
}

const depthOf = (scope: Scope, playbook: Playbook): number => levelsOf(scope, playbook).length;
/** The days on which something begins to hold together: the one asked for, and each on which a trade-off begins later. */
const daysIn = (knot: readonly Edge[], day: string): string[] => [
  day,
  ...[
    ...new Set(knot.flatMap(({ tradeoff }) => (hasNotBegun(tradeoff, day) ? [tradeoff.from ?? day] : []))),
  ].sort(),
];
