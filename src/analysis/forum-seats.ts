import {
  here,
  isHere,
  type Forum,
  type Party,
  type Person,
  type Playbook,
  type Team,
} from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { hasEnded } from '../time/period.ts';
import { ancestry, teamOf } from './scope.ts';

/**
 * Whether two teams meet in a forum that has not ended on a day. A team that is a member brings those below it along;
 * a person in the room speaks for the team that they belong to and for those that they lead, and for nobody below.
 */
export function meetsIn(playbook: Playbook, day: IsoDate): (one: Team, other: Team) => boolean {
  const listed = new Map<Team, Forum[]>();
  const spokenFor = new Map<Team, Forum[]>();
  const seat = (seats: Map<Team, Forum[]>, team: Team, forum: Forum) =>
    seats.set(team, [...(seats.get(team) ?? []), forum]);
  for (const forum of playbook.all('forum').filter((one) => !hasEnded(one, day))) {
    const chair = isHere<Person>(forum.chair) ? [forum.chair] : [];
    for (const party of new Set<Party>([...here<Party>(forum.members), ...chair])) {
      if (party.kind === 'team') seat(listed, party, forum);
      else for (const team of teamsOf(party)) seat(spokenFor, team, forum);
    }
  }
  const sits = (team: Team) => [
    ...(spokenFor.get(team) ?? []),
    ...ancestry(team).flatMap((each) => listed.get(each) ?? []),
  ];
  return (one, other) => {
    const met = new Set(sits(other));
    return sits(one).some((forum) => met.has(forum));
  };
}

function teamsOf(person: Person): Team[] {
  const led = person.backlinks.flatMap(({ from, path }) =>
    from.kind === 'team' && path[0] === 'lead' ? [from] : [],
  );
  const own = teamOf(person);
  return own ? [own, ...led] : led;
}
