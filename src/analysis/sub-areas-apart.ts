import { isHere, type Area, type Party, type Person, type Playbook, type Team } from '../model/playbook.ts';
import { meet, speakerOf } from './forum-seats.ts';
import { isNewTeam } from './new-team.ts';
import { ancestry, departmentOf, teamOf } from './scope.ts';
import { tiesOf } from './ties.ts';

/** A sub-area and the area that it is part of, owned in two departments whose teams have no tie. */
export interface ApartArea {
  readonly area: Area;
  readonly parent: Area;
  readonly teams: readonly [Team, Team];
}

/**
 * Sub-areas that are owned in another department than the area that they are part of, by a team without a tie to the other’s.
 * What is declared of a team holds for those below it; a place in one line of teams, and an owner who reports to the other, tie as well.
 * New teams are not asked yet, and nobody is while a team, a forum or an area could not be read.
 */
export function subAreasApart(playbook: Playbook, day: string): ApartArea[] {
  if ((['team', 'forum', 'area'] as const).some((kind) => playbook.hasUnread(kind))) return [];
  const tied = new Set(
    tiesOf(playbook, day).flatMap(({ sort, teams: [one, other] }) =>
      sort === 'forum' ? [] : [`${one.id} ${other.id}`, `${other.id} ${one.id}`],
    ),
  );
  const areTied = (one: Team, other: Team) => {
    const [line, others] = [ancestry(one), ancestry(other)];
    if (line.includes(other) || others.includes(one) || meet(one, other, playbook, day)) return true;
    // A tie of the team above both says nothing about the two.
    const own = line.filter((team) => !others.includes(team));
    return own.some((a) => others.some((b) => !line.includes(b) && tied.has(`${a.id} ${b.id}`)));
  };
  return playbook.all('area').flatMap((area) => {
    const { parent } = area;
    if (!isHere<Area>(parent) || area.lifecycle === 'retired' || parent.lifecycle === 'retired') return [];
    const [owner, whole] = [onlyOwner(area), onlyOwner(parent)];
    const [one, other] = [owner && teamOf(owner), whole && teamOf(whole)];
    if (!owner || !whole || !one || !other) return [];
    if (isNewTeam(one, playbook, day) || isNewTeam(other, playbook, day)) return [];
    if (departmentOf(one) === departmentOf(other) || areTied(one, other)) return [];
    if (reportTo(owner, whole) || reportTo(whole, owner)) return [];
    return [{ area, parent, teams: [one, other] as const }];
  });
}

/** The only one who answers for an area. */
function onlyOwner({ accountable }: Area): Party | undefined {
  const [owner, ...others] = accountable ?? [];
  return isHere<Party>(owner) && others.length === 0 ? owner : undefined;
}

/** Whether one reports to the other, directly or through others, or is the same; a team reports as whoever speaks for it. */
function reportTo(one: Party, other: Party): boolean {
  const [from, to] = [one, other].map((party) => (party.kind === 'team' ? speakerOf(party) : party));
  const seen = new Set<Person>();
  for (let at = from; at && !seen.has(at); at = isHere<Person>(at.reportsTo) ? at.reportsTo : undefined) {
    if (at === to) return true;
    seen.add(at);
  }
  return false;
}
