import {
  isHere,
  type AnyNode,
  type Focus,
  type Person,
  type Playbook,
  type Team,
} from '../model/playbook.ts';
import { hasEnded, inForce } from '../time/period.ts';
import { byLabel } from './by-label.ts';
import { ancestry } from './scope.ts';

/** The people whose team this is, in order of name. */
export const membersOf = (team: Team): Person[] => pointing<Person>(team, 'person', 'team').sort(byLabel);
/** The teams that belong to this one directly, in order of name. */
export const subTeamsOf = (team: Team): Team[] => pointing<Team>(team, 'team', 'parent').sort(byLabel);
/** The people who report to somebody, in order of name. */
export const reportsOf = (person: Person): Person[] =>
  pointing<Person>(person, 'person', 'reportsTo').sort(byLabel);
/** The teams that somebody leads, in order of name. */
export const ledBy = (person: Person): Team[] => pointing<Team>(person, 'team', 'lead').sort(byLabel);

/** How many people a team has: the size it states, else those who have a record and have not left by a day. */
export function headCount(team: Team, now: string): number {
  return (
    team.size ??
    membersOf(team).filter((person) => !person.vacant && !hasEnded({ until: person.until }, now)).length
  );
}

/** How many people there are in all on a day: the teams as they count themselves, and those who are in none. */
export function peopleInAll(playbook: Playbook, now: string): number {
  const alone = playbook
    .all('person')
    .filter((person) => !isHere(person.team) && !person.vacant && inForce(person, now)).length;
  return playbook.all('team').reduce((sum, team) => sum + headCount(team, now), alone);
}

/** A team and the teams below it, outermost first, each with how deep it lies. */
export interface Branch {
  readonly top: Team;
  readonly teams: readonly { readonly team: Team; readonly depth: number }[];
}

/** The teams as trees, in order of name; a circle of parents becomes a tree that begins at its first id. */
export function branches(playbook: Playbook): Branch[] {
  const seen = new Set<Team>();
  const below = (team: Team, depth: number): { team: Team; depth: number }[] => {
    if (seen.has(team)) return [];
    seen.add(team);
    return [{ team, depth }, ...subTeamsOf(team).flatMap((sub) => below(sub, depth + 1))];
  };
  const teams = playbook.all('team');
  const roots = teams.filter(({ parent }) => !parent || parent.kind === 'missing');
  const trees = [...roots, ...teams].map((top) => ({ top, teams: below(top, 0) }));
  return trees.filter((tree) => tree.teams.length > 0).sort((a, b) => byLabel(a.top, b.top));
}

/** The teams below a team, each with how deep it lies; a circle of parents is cut where it closes. */
export function branchOf(team: Team, seen = new Set([team]), depth = 0): { team: Team; depth: number }[] {
  return subTeamsOf(team).flatMap((sub) => {
    if (seen.has(sub)) return [];
    seen.add(sub);
    return [{ team: sub, depth }, ...branchOf(sub, seen, depth + 1)];
  });
}

/** The others in somebody’s team who do not report to them, in order of name. */
export function colleaguesOf(person: Person): Person[] {
  if (!isHere<Team>(person.team)) return [];
  const reports = reportsOf(person);
  return membersOf(person.team).filter((other) => other !== person && !reports.includes(other));
}

/** What a team does for a focus, or else the nearest team above it that does something. */
export function contributionOf(team: Team, focus: Focus): { by: Team; does: string }[] {
  for (const by of ancestry(team)) {
    const own = (focus.contributions ?? []).filter((one) => isHere<Team>(one.team) && one.team === by);
    if (own.length > 0) return own.map(({ does }) => ({ by, does }));
  }
  return [];
}

function pointing<T extends AnyNode>(node: AnyNode, kind: T['kind'], field: string): T[] {
  const from = node.backlinks.filter(
    (link) => link.from.kind === kind && link.path[0] === field && link.path.length === 1,
  );
  return [...new Set(from.map((link) => link.from as T))];
}
