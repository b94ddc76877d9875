import { here, type Decision, type Playbook, type Team } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { inForce } from '../time/period.ts';
import { decisionsInForce, takenOn } from './decisions-in-force.ts';
import { isWithin } from './reach.ts';

/** A decision that changes the work of several teams, and no trade-off with it. */
export interface Untraded {
  readonly decision: Decision;
  /** The widest of those that it names, as it names them. */
  readonly teams: readonly Team[];
}

/**
 * Decisions in force that change the work of two teams or more, of which neither is part of the other, and that name no trade-off.
 * A trade-off or a focus with one that was decided there is named by that; and where none held on the day there was none to name.
 */
export function untradedDecisions(playbook: Playbook, day: IsoDate): Untraded[] {
  return decisionsInForce(playbook, day).flatMap((decision) => {
    const affected = [...new Set(here<Team>(decision.affects))];
    const teams = affected.filter((one) => !affected.some((other) => other !== one && isWithin(one, other)));
    if (teams.length < 2 || decision.tradeoffs || settlesOne(decision, playbook)) return [];
    const could = playbook.all('tradeoff').some((one) => inForce(one, takenOn(decision)));
    return could ? [{ decision, teams }] : [];
  });
}

/** Whether a trade-off, or a focus that comes with one, says that it was decided there, or may have said so and could not be read. */
function settlesOne({ backlinks, ref }: Decision, playbook: Playbook): boolean {
  const mayBe = (kind: 'tradeoff' | 'focus') =>
    playbook.hasUnread(kind) && playbook.isNamedByUnread(kind, ref);
  return (
    mayBe('tradeoff') ||
    mayBe('focus') ||
    backlinks.some(
      ({ from, path }) =>
        path[0] === 'decidedIn' &&
        (from.kind === 'tradeoff' || (from.kind === 'focus' && from.evenOver !== undefined)),
    )
  );
}
