import { isHere, type Playbook, type Team } from '../model/playbook.ts';
import { forumSeats, isWhole } from './forum-seats.ts';
import { headCount, subTeamsOf } from './members.ts';
import { isNewTeam } from './new-team.ts';
import { ancestry } from './scope.ts';
import { tiesOf } from './ties.ts';

/**
 * Teams to which nothing ties another team: neither themselves, nor a team below them, nor what is declared of a team above them.
 * A new team, a team of one or of nobody yet, and the only team of a playbook are not asked; nobody is until some team has said
 * whose work it needs or how it works with others, nor while a team, a forum or an area could not be read.
 */
export function unconnectedTeams(playbook: Playbook, day: string): Team[] {
  const teams = playbook.all('team');
  const unread = (['team', 'forum', 'area'] as const).some((kind) => playbook.hasUnread(kind));
  if (teams.length < 2 || unread || !teams.some(hasSaid)) return [];
  const ties = tiesOf(playbook, day);
  const tied = new Set([
    ...ties.flatMap((tie) => tie.teams),
    ...seatedWithOthers(playbook, day),
    ...teams.filter(namesUnknown),
  ]);
  const carried = new Set([...tied].flatMap((team) => ancestry(team)));
  // A person who sits somewhere sits for their own team, not for those below it.
  const declared = new Set(ties.flatMap(({ sort, teams: both }) => (sort === 'forum' ? [] : both)));
  return teams.filter(
    (team) =>
      !carried.has(team) &&
      !ancestry(team).some((above) => declared.has(above)) &&
      subTeamsOf(team).length === 0 &&
      headCount(team, day) > 1 &&
      !isNewTeam(team, playbook, day),
  );
}

const hasSaid = ({ dependsOn, interactions }: Team): boolean =>
  dependsOn !== undefined || interactions !== undefined;

const namesUnknown = ({ dependsOn, interactions }: Team): boolean =>
  [...(dependsOn ?? []), ...(interactions ?? []).map((bond) => bond.with)].some(
    (other) => !isHere<Team>(other),
  );

function seatedWithOthers(playbook: Playbook, day: string): Team[] {
  const seats = forumSeats(playbook, day);
  const sizes = new Map([...seats.values()].flatMap((forums) => [...forums]).map((forum) => [forum, 0]));
  for (const forums of seats.values())
    for (const forum of forums) sizes.set(forum, (sizes.get(forum) ?? 0) + 1);
  return [...seats].flatMap(([team, forums]) =>
    [...forums].some((forum) => (sizes.get(forum) ?? 0) > 1 || !isWhole(forum)) ? [team] : [],
  );
}
