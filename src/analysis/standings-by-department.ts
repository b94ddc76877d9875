import type { Playbook, Team } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { ledger, standingOf } from './ownership.ts';

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
  return ledger(playbook).flatMap(({ department, areas }) => {
    const standings = areas.map((area) => standingOf(area, day)).filter((one) => one !== 'retired');
    const count = (...some: string[]) => standings.filter((one) => some.includes(one)).length;
    if (standings.length === 0) return [];
    return [
      {
        department,
        n: standings.length,
        settled: count('one', 'shared', 'unowned'),
        several: count('several'),
        none: count('none'),
      },
    ];
  });
}
