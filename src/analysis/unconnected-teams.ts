import type { Playbook, Team } from '../model/playbook.ts';
import { headCount } from './members.ts';
import { isNewTeam } from './new-team.ts';
import { ancestry } from './scope.ts';
import { tiesOf } from './ties.ts';

/**
 * Teams to which nothing ties another team: neither themselves nor a team below or above them that carries the tie for them.
 * A new team, a team of one or of nobody yet, and the only team of a playbook are not asked.
 */
export function unconnectedTeams(playbook: Playbook, day: string): Team[] {
  const teams = playbook.all('team');
  if (teams.length < 2) return [];
  const tied = new Set(tiesOf(playbook, day).flatMap((tie) => tie.teams));
  const carrying = new Set([...tied].flatMap((team) => ancestry(team)));
  return teams.filter(
    (team) =>
      !carrying.has(team) &&
      !hasTeamsBelow(team) &&
      headCount(team, day) > 1 &&
      !isNewTeam(team, playbook, day),
  );
}

const hasTeamsBelow = (team: Team): boolean =>
  team.backlinks.some(({ from, path }) => from.kind === 'team' && path[0] === 'parent');
