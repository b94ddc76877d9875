import type { Playbook, Priority, Team } from '../model/playbook.ts';
import { hasEnded, inForce, overlap } from '../time/period.ts';
import { teamOfPriority } from './focus-priorities.ts';
import { byRank } from './lands-on.ts';

/** Ranked priorities of one team that do not make an order. */
export interface RankClash {
  readonly team: Team;
  /** `same`: of one rank on a common day; `many`: more in force at once than a team can rank. */
  readonly is: 'same' | 'many';
  readonly priorities: readonly Priority[];
}

/** Teams whose ranked priorities clash on a day or later: two of one rank at one time, or more in force on that day than `most`. */
export function rankClashes(playbook: Playbook, day: string, most: number): RankClash[] {
  const byTeam = new Map<Team, Priority[]>();
  for (const priority of playbook.all('priority')) {
    const team = teamOfPriority(priority);
    if (!team || priority.rank === undefined || hasEnded(priority, day)) continue;
    byTeam.set(team, [...(byTeam.get(team) ?? []), priority]);
  }
  return [...byTeam].flatMap(([team, ranked]) => {
    const ordered = [...ranked].sort(byRank);
    const ranks = [...new Set(ordered.map(({ rank }) => rank))];
    const same = ranks.flatMap((rank) => {
      const all = ordered.filter((one) => one.rank === rank);
      const meeting = all.filter((one) => all.some((other) => other !== one && overlap(one, other)));
      return meeting.length > 1 ? [{ team, is: 'same' as const, priorities: meeting }] : [];
    });
    const now = ordered.filter((one) => inForce(one, day));
    return now.length > most ? [...same, { team, is: 'many' as const, priorities: now }] : same;
  });
}
