import {
  here,
  isHere,
  type Area,
  type Forum,
  type Party,
  type Playbook,
  type Team,
} from '../model/playbook.ts';
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
  /** What makes it: the areas or forums that they have together, or else the teams that have written it. */
  readonly by: readonly (Area | Forum | Team)[];
}

/**
 * The ties between teams on a day: one per unordered pair of teams and sort, however often and by whomever it is written.
 * A team needs another’s work; the two declare a way of working that has not ended; both do the work of an area in use;
 * both sit in a forum that still meets, people counting for their team. A count of ties, in order of ids.
 * Source: multiple relations, each an undirected graph of its own (Wasserman & Faust, Social Network Analysis, 1994).
 */
export const tiesOf = perPlaybook((playbook: Playbook, day: string): readonly Tie[] => {
  const found = new Map<string, Tie & { readonly by: (Area | Forum | Team)[] }>();
  const tie = (sort: TieSort, one: Team, other: Team, by: Area | Forum | Team) => {
    if (one === other) return;
    const teams = one.id < other.id ? ([one, other] as const) : ([other, one] as const);
    const key = `${teams[0].id} ${teams[1].id} ${TIE_SORTS.indexOf(sort)}`;
    const before = found.get(key);
    if (!before) found.set(key, { teams, sort, by: [by] });
    else if (before.by.at(-1) !== by) before.by.push(by);
  };
  for (const team of playbook.all('team')) {
    for (const other of here<Team>(team.dependsOn)) tie('dependsOn', team, other, team);
    for (const { with: other, until } of team.interactions ?? [])
      if (isHere<Team>(other) && !hasEnded({ until }, day)) tie('interaction', team, other, team);
  }
  const together = (sort: TieSort, teams: readonly Team[], by: Area | Forum) => {
    for (const [index, one] of teams.entries())
      for (const other of teams.slice(index + 1)) tie(sort, one, other, by);
  };
  for (const area of playbook.all('area'))
    if (area.lifecycle !== 'retired') together('area', responsibleTeams(area), area);
  for (const forum of playbook.all('forum')) {
    const teams = here<Party>(forum.members).flatMap((party) => teamOf(party) ?? []);
    if (!hasEnded(forum, day)) together('forum', [...new Set(teams)], forum);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
});
