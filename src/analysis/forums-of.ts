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
import { byForum } from './by-forum.ts';
import { membersOf } from './members.ts';
import { ancestry, teamOf } from './scope.ts';

/** A forum that somebody belongs to. */
export interface Membership {
  readonly forum: Forum;
  readonly isChair: boolean;
  /** The team through which they belong to it; undefined where they are named themselves. */
  readonly through: Team | undefined;
  /** For a team: those of its people who belong to it where the team as a whole does not. */
  readonly people: readonly Person[];
}

/** The forums that still meet on a day and that a person or a team belongs to: by name, through a team, or by leading them. */
export function forumsOf(party: Party, playbook: Playbook, day: IsoDate): Membership[] {
  const own = teamOf(party);
  const teams = own ? ancestry(own) : [];
  return playbook
    .all('forum')
    .filter((forum) => !hasEnded({ until: forum.until }, day))
    .flatMap((forum) => membershipIn(forum, party, teams) ?? [])
    .sort((a, b) => byForum(a.forum, b.forum));
}

function membershipIn(forum: Forum, party: Party, teams: readonly Team[]): Membership | undefined {
  const members = here<Party>(forum.members);
  const isChair = isHere<Person>(forum.chair) && forum.chair === party;
  const isNamed = isChair || members.includes(party);
  const through = isNamed ? undefined : teams.find((team) => members.includes(team));
  if (isNamed || through) return { forum, isChair, through, people: [] };
  if (party.kind !== 'team') return undefined;
  const people = membersOf(party).filter(
    (person) => members.includes(person) || (isHere<Person>(forum.chair) && forum.chair === person),
  );
  return people.length > 0 ? { forum, isChair, through, people } : undefined;
}
