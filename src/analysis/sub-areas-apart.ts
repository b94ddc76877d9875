import { isHere, type Area, type Party, type Playbook, type Team } from '../model/playbook.ts';
import { meetsIn } from './forum-seats.ts';
import { isNewTeam } from './new-team.ts';
import { accountableOf } from './ownership.ts';
import { ancestry, departmentOf, teamOf } from './scope.ts';
import { tiesOf } from './ties.ts';

/** A sub-area and the area that it is part of, owned in two departments whose teams have no tie. */
export interface ApartArea {
  readonly area: Area;
  readonly parent: Area;
  readonly teams: readonly [Team, Team];
}

/**
 * Sub-areas that are owned in another department than the area that they are part of, by a team without a tie to the
 * other’s; new teams are not asked yet. What ties two teams ties those below them, but who meets speaks only for their own.
 */
export function subAreasApart(playbook: Playbook, day: string): ApartArea[] {
  const meet = meetsIn(playbook, day);
  const tied = new Set(
    tiesOf(playbook, day).flatMap(({ sort, teams: [one, other] }) =>
      sort === 'forum' ? [] : [`${one.id} ${other.id}`, `${other.id} ${one.id}`],
    ),
  );
  const areTied = (one: Team, other: Team) => {
    const [line, others] = [ancestry(one), ancestry(other)];
    return (
      line.includes(other) ||
      others.includes(one) ||
      meet(one, other) ||
      line.some((a) => others.some((b) => tied.has(`${a.id} ${b.id}`)))
    );
  };
  return playbook.all('area').flatMap((area) => {
    const { parent } = area;
    if (!isHere<Area>(parent) || area.lifecycle === 'retired' || parent.lifecycle === 'retired') return [];
    const [one, other] = [teamBehind(area), teamBehind(parent)];
    if (!one || !other || isNewTeam(one, playbook, day) || isNewTeam(other, playbook, day)) return [];
    if (departmentOf(one) === departmentOf(other) || areTied(one, other)) return [];
    return [{ area, parent, teams: [one, other] as const }];
  });
}

/** The team of the only one who answers for an area. */
function teamBehind(area: Area): Team | undefined {
  const [owner, ...others]: Party[] = accountableOf(area);
  return owner && others.length === 0 ? teamOf(owner) : undefined;
}
