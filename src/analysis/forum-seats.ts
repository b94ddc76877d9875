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
import { membersOf } from './members.ts';
import { perPlaybook } from './per-playbook.ts';
import { ancestry } from './scope.ts';

/** Who speaks for a team: its lead, or where none is named, the lead of the nearest team above. */
export function speakerOf(team: Team): Person | undefined {
  const lead = ancestry(team).find((one) => one.lead !== undefined)?.lead;
  return isHere<Person>(lead) ? lead : undefined;
}

/**
 * The forums that still meet on a day by the teams that sit in them: a team sits where it or a team above it is a member,
 * where one of its people is, and where whoever speaks for it is. A person of the team above does not sit for those below.
 */
export const forumSeats = perPlaybook((playbook: Playbook, day: string): ReadonlyMap<Team, Set<Forum>> => {
  const rooms = new Map<Party, Forum[]>();
  for (const forum of playbook.all('forum'))
    if (!hasEnded(forum, day))
      for (const party of new Set(inTheRoom(forum))) rooms.set(party, [...(rooms.get(party) ?? []), forum]);
  return new Map(
    playbook.all('team').map((team) => {
      const speaker = speakerOf(team);
      const parties: Party[] = [...ancestry(team), ...membersOf(team), ...(speaker ? [speaker] : [])];
      return [team, new Set(parties.flatMap((party) => rooms.get(party) ?? []))] as const;
    }),
  );
});

/** Whether two teams sit in one forum on a day; also where one sits in a forum of which not every member could be found. */
export function meet(one: Team, other: Team, playbook: Playbook, day: string): boolean {
  const seats = forumSeats(playbook, day);
  const [own, others] = [seats.get(one) ?? new Set<Forum>(), seats.get(other) ?? new Set<Forum>()];
  return (
    [...own].some((forum) => others.has(forum) || !isWhole(forum)) ||
    [...others].some((forum) => !isWhole(forum))
  );
}

/** Whether everybody who is named in a forum was found. */
export const isWhole = ({ members, chair }: Forum): boolean =>
  [...(members ?? []), chair].every((party) => party === undefined || isHere<Party>(party));

const inTheRoom = ({ members, chair }: Forum): Party[] => [
  ...here<Party>(members),
  ...(isHere<Person>(chair) ? [chair] : []),
];
