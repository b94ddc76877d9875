import { here, isHere, type Person, type Playbook, type Release } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { inForce } from '../time/period.ts';

/**
 * The leaders of a day of whom nothing says where they stand on a release; an empty seat has no opinion.
 * Where something of what was said could not be read, or a release is broken, nobody: they may have said it.
 */
export function unsignedLeaders(playbook: Playbook, release: Release, day: IsoDate): Person[] {
  if (playbook.hasBrokenRelease || release.hasUnreadSignoff) return [];
  return here<Person>(playbook.company.leaders).filter(
    (leader) =>
      leader.vacant !== true &&
      inForce(leader, day) &&
      !release.signoffs.some(({ by }) => isHere<Person>(by) && by === leader),
  );
}
