import { here, isHere, type Area, type Playbook, type Team } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { responsibleTeams } from './ownership.ts';

/** A declared way in which two teams work together, and which of them declared it. */
export interface Bond {
  readonly mode: NonNullable<Team['interactions']>[number]['mode'];
  readonly until: string | undefined;
  readonly declaredBy: Team;
}

/** Another team, and all that ties a team to it. */
export interface Neighbour {
  readonly team: Team;
  /** Whether the team needs the other’s work, and the other needs the team’s. */
  readonly needs: boolean;
  readonly neededBy: boolean;
  readonly bonds: readonly Bond[];
  /** The areas in use whose work both do. */
  readonly areas: readonly Area[];
}

/** The teams that a team is tied to: by dependence, by a declared way of working, or by an area; in order of name. */
export function neighboursOf(team: Team, playbook: Playbook): Neighbour[] {
  const areas = areasWith(team, playbook);
  return playbook
    .all('team')
    .filter((other) => other !== team)
    .map((other) => ({
      team: other,
      needs: here<Team>(team.dependsOn).includes(other),
      neededBy: here<Team>(other.dependsOn).includes(team),
      bonds: [...bondsOf(team, other), ...bondsOf(other, team)],
      areas: (areas.get(other) ?? []).sort(byLabel),
    }))
    .filter(({ needs, neededBy, bonds, areas }) => needs || neededBy || bonds.length + areas.length > 0)
    .sort((a, b) => byLabel(a.team, b.team));
}

function bondsOf(one: Team, other: Team): Bond[] {
  const declared = (one.interactions ?? []).filter((bond) => isHere<Team>(bond.with) && bond.with === other);
  return declared.map(({ mode, until }) => ({ mode, until, declaredBy: one }));
}

function areasWith(team: Team, playbook: Playbook): Map<Team, Area[]> {
  const found = new Map<Team, Area[]>();
  for (const area of playbook.all('area')) {
    const teams = area.lifecycle === 'retired' ? [] : responsibleTeams(area);
    if (!teams.includes(team)) continue;
    for (const other of teams) found.set(other, [...(found.get(other) ?? []), area]);
  }
  return found;
}
