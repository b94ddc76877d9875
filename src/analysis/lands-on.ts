import type { Directive, Playbook, Priority, Team } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { directivesOn } from './directives.ts';
import { prioritiesOn, teamOfPriority } from './focus-priorities.ts';
import { loadsOf, type Load } from './load.ts';
import { pulls, type Pull } from './pulls.ts';
import { audiencesOf, isWithin, type Audience } from './reach.ts';
import { isHeldTo, reversedTradeoffs, type Reversal } from './reversed-tradeoffs.ts';
import { ancestry } from './scope.ts';

/** What reaches a team on a day from above and from itself. */
export interface Landing {
  /** Directives in force and to whom each is said, the latest first. */
  readonly directives: readonly { readonly directive: Directive; readonly through: Audience }[];
  /** Its own priorities in force, ranked ones first. */
  readonly own: readonly Priority[];
  /** Priorities in force of the teams that it belongs to, the nearest team first, ranked ones first. */
  readonly inherited: readonly { readonly team: Team; readonly priorities: readonly Priority[] }[];
  /** Meetings and reports that come round. */
  readonly loads: readonly Load[];
  /** Directives that it cannot both follow, now or from a day to come. */
  readonly pulls: readonly Pull[];
  /** Directives that ask it for the opposite of a trade-off. */
  readonly reversals: readonly Reversal[];
}

/** Where directives pull apart in a whole playbook, found once for many teams. */
export interface Pulling {
  readonly pulls: readonly Pull[];
  readonly reversals: readonly Reversal[];
}

/** Where directives pull apart: with each other, and with a trade-off. */
export const pullingIn = (playbook: Playbook, day: string): Pulling => ({
  pulls: pulls(playbook, day),
  reversals: reversedTradeoffs(playbook, day),
});

/** What lands on a team on a day. */
export function landsOn(
  team: Team,
  playbook: Playbook,
  day: string,
  pulling: Pulling = pullingIn(playbook, day),
): Landing {
  const priorities = prioritiesOn(playbook, day).sort(byRank);
  return {
    directives: directivesOn(playbook, day).flatMap((directive) => {
      const reaching = audiencesOf(directive.to).filter((outer) => isWithin(team, outer));
      const through = reaching.find((one) => reaching.every((outer) => isWithin(one, outer)));
      return through ? [{ directive, through }] : [];
    }),
    own: priorities.filter((one) => teamOfPriority(one) === team),
    inherited: ancestry(team)
      .slice(1)
      .map((above) => ({
        team: above,
        priorities: priorities.filter((one) => teamOfPriority(one) === above),
      }))
      .filter((above) => above.priorities.length > 0),
    loads: loadsOf(team, playbook, day),
    pulls: pulling.pulls.filter(({ shared }) => shared.some((outer) => isWithin(team, outer))),
    reversals: pulling.reversals.filter((one) => isHeldTo(team, one)),
  };
}

/** Orders priorities by rank, those without one last, then by name. */
export const byRank = (a: Priority, b: Priority): number =>
  (a.rank ?? Infinity) === (b.rank ?? Infinity) ? byLabel(a, b) : (a.rank ?? Infinity) - (b.rank ?? Infinity);
