import type { AnyNode, Directive, Focus, Nodes, Playbook, Tradeoff, Value } from '../model/playbook.ts';
import { inForce } from '../time/period.ts';
import { byLabel } from './by-label.ts';
import { latestFirst, spanOf } from './directives.ts';

type Concern = Nodes['concern'];
type Reward = NonNullable<Value['rewards']>[number];

/** How a concern stands on a day: what it wins over, what wins over it, what serves it and what pays with it. */
export interface ConcernStanding {
  readonly winsOver: readonly Tradeoff[];
  readonly givesWayTo: readonly Tradeoff[];
  readonly advancedBy: readonly AnyNode[];
  readonly paidBy: readonly AnyNode[];
  /** Directives in force that put it first, and those that make it give way, the latest first. */
  readonly askedFor: readonly Directive[];
  readonly askedAgainst: readonly Directive[];
  /** Rewards that serve it, or work against it, and the value under which they are given. */
  readonly rewards: readonly { readonly value: Value; readonly reward: Reward; readonly serves: boolean }[];
}

/** How a concern stands on a day. */
export function standingOfConcern(concern: Concern, day: string): ConcernStanding {
  const by = (field: string) =>
    concern.backlinks.filter(({ path }) => path[0] === field).map(({ from }) => from);
  const poles = (field: string) =>
    by(field)
      .filter((one): one is Tradeoff => one.kind === 'tradeoff' && inForce(one, day))
      .sort(byLabel);
  const asked = (field: string) =>
    latestFirst(
      by(field).filter((one): one is Directive => one.kind === 'directive' && inForce(spanOf(one), day)),
    );
  const standing = (field: string) =>
    [...new Set(by(field))].filter((one) => one.kind !== 'priority' || inForce(one, day)).sort(byLabel);
  const rewards = concern.backlinks.flatMap(({ from, path: [list, at, field] }) => {
    const reward = from.kind === 'value' && list === 'rewards' ? from.rewards?.[Number(at)] : undefined;
    return reward ? [{ value: from as Value, reward, serves: field === 'advances' }] : [];
  });
  return {
    winsOver: poles('more'),
    givesWayTo: poles('less'),
    advancedBy: standing('advances'),
    paidBy: standing('costs'),
    askedFor: asked('more'),
    askedAgainst: asked('less'),
    rewards,
  };
}

/** Trade-offs of the same two concerns the other way round. */
export function reversalsOf(tradeoff: Tradeoff, playbook: Playbook): Tradeoff[] {
  return playbook
    .all('tradeoff')
    .filter(({ more, less }) => more === tradeoff.less && less === tradeoff.more)
    .sort(byLabel);
}

/** The focuses that a trade-off comes with. */
export function focusesWith(tradeoff: Tradeoff): Focus[] {
  return tradeoff.backlinks.flatMap(({ from, path }) =>
    from.kind === 'focus' && path[0] === 'evenOver' ? [from] : [],
  );
}
