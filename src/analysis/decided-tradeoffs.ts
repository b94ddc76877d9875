import { here, type Decision, type Playbook, type Tradeoff } from '../model/playbook.ts';
import { inForce } from '../time/period.ts';
import { byLabel } from './by-label.ts';
import { focusesWith } from './poles.ts';

/** The decisions that a trade-off follows from: decided, and not replaced by a later one; by name. */
export function decisionsBehind(tradeoff: Tradeoff): Decision[] {
  const named = tradeoff.backlinks.flatMap(({ from, path }) =>
    from.kind === 'decision' && path[0] === 'tradeoffs' ? [from] : [],
  );
  return [...new Set(named)].filter(standsDecided).sort(byLabel);
}

/** Whether something says where a trade-off was decided: itself, a decision that names it, or the focus that it comes with. */
export const wasDecided = (tradeoff: Tradeoff): boolean =>
  tradeoff.decidedIn !== undefined ||
  decisionsBehind(tradeoff).length > 0 ||
  focusesWith(tradeoff).some(({ decidedIn }) => decidedIn !== undefined);

/** The trade-offs in force on a day of which nothing says where they were decided, by name. */
export const assumedTradeoffs = (playbook: Playbook, day: string): Tradeoff[] =>
  playbook
    .all('tradeoff')
    .filter((one) => inForce(one, day) && !wasDecided(one))
    .filter(({ id }) => !playbook.isNamedByUnread('decision', id) && !playbook.isNamedByUnread('focus', id))
    .sort(byLabel);

function standsDecided(decision: Decision): boolean {
  if (decision.status !== 'decided') return false;
  return !decision.backlinks.some(
    ({ from, path }) =>
      from.kind === 'decision' &&
      path[0] === 'supersedes' &&
      from.status === 'decided' &&
      here<Decision>(from.supersedes).includes(decision),
  );
}
