import { isHere, type Playbook, type Team } from '../model/playbook.ts';
import { shortestCycles } from './cycles.ts';

/** A team that needs the next one’s work, and where that is written. */
export interface Need {
  readonly team: Team;
  readonly path: readonly (string | number)[];
}

/** The shortest circle of three teams or more in each knot of dependences, as the teams in order; two that need each other simply work together. */
export function dependencyCycles(playbook: Playbook): Need[][] {
  const edges = playbook
    .all('team')
    .flatMap((team) =>
      (team.dependsOn ?? []).flatMap((needs, at) =>
        isHere<Team>(needs) && needs !== team
          ? [{ from: team.id, to: needs.id, team, path: ['dependsOn', at] }]
          : [],
      ),
    );
  return shortestCycles(edges, 3).map((cycle) => cycle.map(({ team, path }) => ({ team, path })));
}
