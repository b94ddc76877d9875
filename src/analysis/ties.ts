import { here, isHere, type Party, type Playbook, type Team } from '../model/playbook.ts';
import { hasEnded } from '../time/period.ts';
import { responsibleTeams } from './ownership.ts';
import { perPlaybook } from './per-playbook.ts';
import { teamOf } from './scope.ts';

/** What can tie two teams. */
export const TIE_SORTS = ['dependsOn', 'interaction', 'area', 'forum'] as const;
/** One of the sorts of ties. */
export type TieSort = (typeof TIE_SORTS)[number];

/** A tie between two teams, the one with the first id first. */
export interface Tie {
  readonly teams: readonly [Team, Team];
  readonly sort: TieSort;
}

/**
 * The ties between teams on a day: one per unordered pair of teams and sort, however often and by whomever it is written.
 * A team needs another’s work; the two declare a way of working that has not ended; both do the work of an area in use;
 * both sit in a forum that still meets, people counting for their team. A count of ties, in order of ids.
 * Source: multiple relations, each an undirected graph of its own (Wasserman & Faust, Social Network Analysis, 1994).
 */
export const tiesOf = perPlaybook((playbook: Playbook, day: string): readonly Tie[] => {
  const found = new Map<string, Tie>();
  const tie = (sort: TieSort, one: Team, other: Team) => {
    if (one === other) return;
    const teams = one.id < other.id ? ([one, other] as const) : ([other, one] as const);
    found.set(`${teams[0].id} ${teams[1].id} ${TIE_SORTS.indexOf(sort)}`, { teams, sort });
  };
  for (const team of playbook.all('team')) {
    for (const other of here<Team>(team.dependsOn)) tie('dependsOn', team, other);
    for (const { with: other, until } of team.interactions ?? [])
      if (isHere<Team>(other) && !hasEnded({ until }, day)) tie('interaction', team, other);
  }
  const together = (sort: TieSort, teams: readonly Team[]) => {
    for (const [index, one] of teams.entries())
      for (const other of teams.slice(index + 1)) tie(sort, one, other);
  };
  for (const area of playbook.all('area'))
    if (area.lifecycle !== 'retired') together('area', responsibleTeams(area));
  for (const forum of playbook.all('forum')) {
    const teams = here<Party>(forum.members).flatMap((party) => teamOf(party) ?? []);
    if (!hasEnded(forum, day)) together('forum', [...new Set(teams)]);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
});
