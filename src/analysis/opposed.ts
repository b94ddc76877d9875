import { isHere, type Missing, type Nodes } from '../model/playbook.ts';

/** What is put first, and what gives way to it; where nothing gives way by name, all else does. */
export interface Leaning {
  readonly more?: Nodes['concern'] | Missing | undefined;
  readonly less?: Nodes['concern'] | Missing | undefined;
}

/**
 * Whether two cannot both be followed: one puts first what the other makes give way, either for the same concern the
 * other way round, or before all else since it names nothing that gives way. Speed over cost and proof over speed can
 * both be followed, since they only set three things in order.
 */
export const opposed = (one: Leaning, other: Leaning): boolean =>
  putsFirst(one, other) || putsFirst(other, one);

const putsFirst = (one: Leaning, other: Leaning): boolean =>
  isHere(one.more) && one.more === other.less && (one.less === undefined || one.less === other.more);
