import { here, isHere, type AnyNode, type Nodes, type Playbook, type Tradeoff } from '../model/playbook.ts';
import { overlap, type Span } from '../time/period.ts';
import { perPlaybook } from './per-playbook.ts';
import { levelsOf, type Scope } from './scope.ts';

type Concern = Nodes['concern'];

/** Trade-offs that hold at once and lead from the concern that wins to one that gives way in the end. */
export interface Chain {
  /** In order: what gives way in one wins in the next. */
  readonly tradeoffs: readonly Tradeoff[];
  /** The days on which all of them hold, within those asked for. */
  readonly days: Span;
}

/** The trade-offs by the concern that wins in them: the preference graph, an edge for each. */
const byWinner = perPlaybook((playbook: Playbook): ReadonlyMap<Concern, readonly Tradeoff[]> => {
  const found = new Map<Concern, Tradeoff[]>();
  for (const tradeoff of playbook.all('tradeoff'))
    if (isHere<Concern>(tradeoff.more) && isHere<Concern>(tradeoff.less))
      found.set(tradeoff.more, [...(found.get(tradeoff.more) ?? []), tradeoff]);
  return found;
});

/** The scope through which a trade-off reaches somebody, the narrowest; undefined where it does not. */
export function reachOf(tradeoff: Tradeoff, scope: Scope, playbook: Playbook): number | undefined {
  const levels = levelsOf(scope, playbook);
  const depths = here<AnyNode>(tradeoff.appliesTo).map((one) => levels.indexOf(one as Scope));
  const found = depths.filter((depth) => depth >= 0);
  return found.length > 0 ? Math.min(...found) : undefined;
}

/** The trade-offs of the same two concerns the other way round. */
export const reversalsIn = (playbook: Playbook, { more, less }: Tradeoff): readonly Tradeoff[] =>
  isHere<Concern>(less) ? (byWinner(playbook).get(less) ?? []).filter((other) => other.less === more) : [];

/** Whether a trade-off binds somebody on some of these days: it reaches them, and nothing narrower turns it round for them. */
export function binds(tradeoff: Tradeoff, scope: Scope, days: Span, playbook: Playbook): boolean {
  const reach = reachOf(tradeoff, scope, playbook);
  if (reach === undefined || !overlap(tradeoff, days)) return false;
  return !reversalsIn(playbook, tradeoff).some((other) => {
    const nearer = reachOf(other, scope, playbook);
    return nearer !== undefined && nearer < reach && overlap(other, days) !== undefined;
  });
}

/**
 * The shortest chain of trade-offs that bind somebody at one time and say that one concern wins over another, breadth first (Moore 1959);
 * undefined where none does. One trade-off is a chain of one.
 */
export function preferenceChain(
  { winner, loser }: { readonly winner: Concern; readonly loser: Concern },
  scope: Scope,
  days: Span,
  playbook: Playbook,
): Chain | undefined {
  const reached = new Map<Concern, Chain>([[winner, { tradeoffs: [], days }]]);
  for (const [at, chain] of reached)
    for (const tradeoff of byWinner(playbook).get(at) ?? []) {
      const both = overlap(tradeoff, chain.days);
      const next = tradeoff.less as Concern;
      if (!both || reached.has(next) || !binds(tradeoff, scope, both, playbook)) continue;
      const longer = { tradeoffs: [...chain.tradeoffs, tradeoff], days: both };
      if (next === loser) return longer;
      reached.set(next, longer);
    }
  return undefined;
}
