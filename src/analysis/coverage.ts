import type { Area, Playbook, Team } from '../model/playbook.ts';
import { ledger } from './ownership.ts';
import { standings, type Standings } from './standings.ts';

/** How it stands with the areas of one department. */
export interface Coverage {
  /** Undefined for areas behind which nobody stands. */
  readonly department: Team | undefined;
  readonly standings: Standings;
  /** Areas in use for which nobody answers: on their way out, too. */
  readonly nobody: readonly Area[];
}

/** The areas in use of each department by how many answer for them, departments in order of name; those without one come last. */
export function coverageOf(playbook: Playbook, day: string): Coverage[] {
  return ledger(playbook).flatMap(({ department, areas }) => {
    const found = standings(areas, day);
    return found.inUse.length === 0 ? [] : [{ department, standings: found, nobody: found.none }];
  });
}
