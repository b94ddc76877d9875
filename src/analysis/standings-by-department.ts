import type { Playbook, Team } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { coverageOf } from './coverage.ts';

/** The areas in use of a department, by whether it is settled who answers for them. */
export interface DepartmentStandings {
  /** Undefined for areas behind which nobody stands. */
  readonly department: Team | undefined;
  readonly n: number;
  /** One owner; or several or none, on purpose and to an end. */
  readonly settled: number;
  readonly several: number;
  readonly none: number;
}

/** The areas in use by department and by how it stands with their owners, departments in order of name; a count of areas. */
export function standingsByDepartment(playbook: Playbook, day: IsoDate): DepartmentStandings[] {
  return coverageOf(playbook, day).map(({ department, standings, nobody }) => ({
    department,
    n: standings.inUse.length,
    settled: standings.one.length + standings.shared.length + standings.unowned.length,
    several: standings.several.length,
    none: nobody.length,
  }));
}
