import type { Playbook, Priority, Team } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { prioritiesOn, teamOfPriority } from './focus-priorities.ts';
import { byRank } from './lands-on.ts';

/** The priorities of one team; of no team where neither a team is named nor its owner is in one. */
export interface TeamPriorities {
  readonly team: Team | undefined;
  readonly priorities: readonly Priority[];
}

/** The priorities in force on a day, by team in order of name, ranked ones first; those of no team come last. */
export function prioritiesByTeam(playbook: Playbook, day: string): TeamPriorities[] {
  const found = new Map<Team | undefined, Priority[]>();
  for (const one of prioritiesOn(playbook, day).sort(byRank))
    found.set(teamOfPriority(one), [...(found.get(teamOfPriority(one)) ?? []), one]);
  return [...found]
    .map(([team, priorities]) => ({ team, priorities }))
    .sort((a, b) => (a.team && b.team ? byLabel(a.team, b.team) : a.team ? -1 : 1));
}
