import type { Area, Playbook, Team } from '../model/playbook.ts';
import { byLabel } from './by-label.ts';
import { heldAreas } from './held-areas.ts';
import { isSharedOnPurpose } from './ownership.ts';
import { percentile } from './percentile.ts';
import { perPlaybook } from './per-playbook.ts';

/** The areas in use that a team carries, in order of name; each once, under the weightier of the two parts. */
export interface TeamLoad {
  readonly team: Team;
  /** Areas for which it, or one of its people, answers. */
  readonly accountable: readonly Area[];
  /** Areas of which it only does the work. */
  readonly responsible: readonly Area[];
  /** Those of both that are shared on purpose. */
  readonly shared: readonly Area[];
  /** How many it carries in all. */
  readonly n: number;
}

/**
 * What each team carries, in order of name; a count of assignments, which says nothing about how much work each is.
 * People count for their team; a seat that nobody holds carries nothing, and what is retired weighs nothing.
 */
export const teamLoads = perPlaybook((playbook: Playbook, day: string): readonly TeamLoad[] => {
  const held = new Map<Team, { accountable: Area[]; responsible: Area[] }>(
    [...playbook.all('team')].sort(byLabel).map((team) => [team, { accountable: [], responsible: [] }]),
  );
  for (const { area, teams, accountable } of heldAreas(playbook))
    for (const team of teams)
      held.get(team)?.[accountable.includes(team) ? 'accountable' : 'responsible'].push(area);
  return [...held].map(([team, { accountable, responsible }]) => ({
    team,
    accountable,
    responsible,
    shared: [...accountable, ...responsible].filter((area) => isSharedOnPurpose(area, day)).sort(byLabel),
    n: accountable.length + responsible.length,
  }));
});

/** What the team in the middle of those that carry something carries, by nearest rank; undefined where none does. */
export const medianLoad = (loads: readonly TeamLoad[]): number | undefined =>
  percentile(
    loads.flatMap(({ n }) => (n > 0 ? [n] : [])).sort((a, b) => a - b),
    50,
  );
