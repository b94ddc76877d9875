import {
  here,
  isHere,
  type Forum,
  type Party,
  type Person,
  type Playbook,
  type Team,
} from '../model/playbook.ts';
import { hasEnded } from '../time/period.ts';
import { isNewTeam } from './new-team.ts';
import { ancestry, teamOf } from './scope.ts';

/** A team that needs another’s work, with nothing through which the two talk. */
export interface Speechless {
  readonly team: Team;
  readonly needs: Team;
  /** Where the need is written. */
  readonly path: readonly (string | number)[];
}

/**
 * Teams that need another’s work and neither sit in one forum with it nor have a way of working with it.
 * What is declared of a team holds for those below it, and a lead of both, or a place in one line of teams, is a channel of its own; new teams are not asked yet.
 */
export function speechlessDependencies(playbook: Playbook, day: string): Speechless[] {
  const forums = seats(playbook, day);
  const sits = (team: Team) => ancestry(team).flatMap((one) => forums.get(one) ?? []);
  return playbook.all('team').flatMap((team) =>
    (team.dependsOn ?? []).flatMap((needs, at) => {
      if (!isHere<Team>(needs) || needs === team) return [];
      if (isNewTeam(team, playbook, day) || isNewTeam(needs, playbook, day)) return [];
      const [line, other] = [ancestry(team), ancestry(needs)];
      if (line.includes(needs) || other.includes(team) || haveOneLead(team, needs)) return [];
      const met = new Set(sits(needs));
      if (sits(team).some((forum) => met.has(forum))) return [];
      const works = line.some((one) =>
        other.some((two) => worksWith(one, two, day) || worksWith(two, one, day)),
      );
      return works ? [] : [{ team, needs, path: ['dependsOn', at] }];
    }),
  );
}

function seats(playbook: Playbook, day: string): Map<Team, Forum[]> {
  const found = new Map<Team, Forum[]>();
  for (const forum of playbook.all('forum')) {
    if (hasEnded(forum, day)) continue;
    const room: Party[] = [
      ...here<Party>(forum.members),
      ...(isHere<Person>(forum.chair) ? [forum.chair] : []),
    ];
    // Who leads a team speaks for it, wherever they are listed.
    const led = room.flatMap((party) => (party.kind === 'person' ? ledBy(party) : []));
    for (const team of new Set([...room.flatMap((party) => teamOf(party) ?? []), ...led]))
      found.set(team, [...(found.get(team) ?? []), forum]);
  }
  return found;
}

const ledBy = (person: Person): Team[] =>
  person.backlinks.flatMap(({ from, path }) => (from.kind === 'team' && path[0] === 'lead' ? [from] : []));

const worksWith = (one: Team, other: Team, day: string): boolean =>
  (one.interactions ?? []).some(
    (bond) => isHere<Team>(bond.with) && bond.with === other && !hasEnded({ until: bond.until }, day),
  );

const haveOneLead = (one: Team, other: Team): boolean =>
  isHere<Person>(one.lead) && isHere<Person>(other.lead) && one.lead === other.lead;
