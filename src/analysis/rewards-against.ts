import { here, isHere, type Nodes, type Playbook, type Tradeoff, type Value } from '../model/playbook.ts';
import { inForce } from '../time/period.ts';
import { binds } from './preferences.ts';

type Concern = Nodes['concern'];

/** A reward that serves what gives way. */
export interface RewardAgainst {
  readonly value: Value;
  readonly reward: NonNullable<Value['rewards']>[number];
  /** Where the concern stands that it serves. */
  readonly path: readonly (string | number)[];
  readonly advances: Concern;
  readonly tradeoff: Tradeoff;
}

/**
 * Rewards that serve a concern which gives way in a trade-off that binds everyone on a day. A reward that serves what wins as well
 * pays for both, and a trade-off of some is theirs: a reward says to nobody in particular.
 */
export function rewardsAgainst(playbook: Playbook, day: string): RewardAgainst[] {
  return playbook.all('value').flatMap((value) =>
    (value.rewards ?? []).flatMap((reward, at) =>
      (reward.advances ?? []).flatMap((advances, index) => {
        if (!isHere<Concern>(advances)) return [];
        const serves = here<Concern>(reward.advances);
        return losing(advances, day, playbook)
          .filter(({ more }) => !serves.some((one) => one === more))
          .map((tradeoff) => ({
            value,
            reward,
            path: ['rewards', at, 'advances', index],
            advances,
            tradeoff,
          }));
      }),
    ),
  );
}

const losing = (concern: Concern, day: string, playbook: Playbook): Tradeoff[] =>
  concern.backlinks.flatMap(({ from, path }) =>
    from.kind === 'tradeoff' &&
    path[0] === 'less' &&
    inForce(from, day) &&
    binds(from, playbook.company, { from: day, until: day }, playbook)
      ? [from]
      : [],
  );
