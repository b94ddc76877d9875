import type { Playbook, Priority, Team } from '../model/playbook.ts';
import { hasEnded, hasNotBegun, inForce } from '../time/period.ts';
import { teamOfPriority } from './focus-priorities.ts';
import { byRank } from './lands-on.ts';

/** A team that has planned more than it has. */
export interface Overbooked {
  readonly team: Team;
  /** The first day, from the one asked for on, on which it is too much. */
  readonly day: string;
  /** What its priorities then take together, in percent of the team. */
  readonly sum: number;
  /** The priorities that are in force then and say what they take, ranked ones first. */
  readonly priorities: readonly Priority[];
}

/** Teams whose priorities take more than all of their time on one day, from a day on; a sweep over the days on which a priority begins. */
export function overbookedTeams(playbook: Playbook, day: string): Overbooked[] {
  const byTeam = new Map<Team, Priority[]>();
  for (const priority of playbook.all('priority')) {
    const team = teamOfPriority(priority);
    if (!team || !priority.capacity || hasEnded(priority, day)) continue;
    byTeam.set(team, [...(byTeam.get(team) ?? []), priority]);
  }
  return [...byTeam].flatMap(([team, priorities]) => {
    const begins = priorities.filter((one) => hasNotBegun(one, day)).flatMap(({ from }) => from ?? []);
    for (const at of [day, ...[...new Set(begins)].sort()]) {
      const then = priorities.filter((one) => inForce(one, at)).sort(byRank);
      const sum = then.reduce((all, { capacity = 0 }) => all + capacity, 0);
      if (sum > 100) return [{ team, day: at, sum, priorities: then }];
    }
    return [];
  });
}
