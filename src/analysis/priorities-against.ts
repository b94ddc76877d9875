import { here, type Nodes, type Playbook, type Priority } from '../model/playbook.ts';
import { hasEnded, overlap, type Span } from '../time/period.ts';
import { teamOfPriority } from './focus-priorities.ts';
import { preferenceChain, type Chain } from './preferences.ts';

type Concern = Nodes['concern'];

/** A priority that pays with what wins for the sake of what gives way. */
export interface PriorityAgainst extends Chain {
  readonly priority: Priority;
  readonly advances: Concern;
  readonly costs: Concern;
}

/**
 * Priorities that cost a concern which wins, by one trade-off or by several in a row, over one that they advance; from a day on.
 * The team of a priority is bound by its own trade-offs and by those of whom it belongs to; a priority of no team by those of everyone.
 */
export function prioritiesAgainst(playbook: Playbook, day: string): PriorityAgainst[] {
  return playbook.all('priority').flatMap((priority) => {
    if (hasEnded(priority, day)) return [];
    const scope = teamOfPriority(priority) ?? playbook.company;
    const span = overlap(priority, { from: day }) ?? priority;
    return here<Concern>(priority.costs).flatMap((costs) =>
      here<Concern>(priority.advances).flatMap((advances) => {
        const chain =
          costs === advances
            ? undefined
            : preferenceChain({ winner: costs, loser: advances }, scope, span, playbook);
        if (!chain) return [];
        // Told from the records alone, so that the sentence is the same tomorrow.
        const days = [priority, ...chain.tradeoffs].reduce<Span>(
          (both, one) => overlap(both, one) ?? both,
          {},
        );
        return [{ priority, advances, costs, tradeoffs: chain.tradeoffs, days }];
      }),
    );
  });
}
