import { here, isHere, type Person, type Playbook, type Release } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { inForce } from '../time/period.ts';

/** The leaders of a day of whom nothing says where they stand on a release; an empty seat has no opinion. */
export function unsignedLeaders({ company }: Playbook, { signoffs }: Release, day: IsoDate): Person[] {
  return here<Person>(company.leaders).filter(
    (leader) =>
      leader.vacant !== true &&
      inForce(leader, day) &&
      !signoffs.some(({ by }) => isHere<Person>(by) && by === leader),
  );
}
