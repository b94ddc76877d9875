import type { Playbook, Release } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';

/** The release that is in force on a day; undefined before the first. */
export const releaseInForce = ({ releases }: Playbook, day: IsoDate): Release | undefined =>
  releases.findLast(({ inForce }) => inForce <= day);
