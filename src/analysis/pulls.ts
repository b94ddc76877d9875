import type { Directive, Playbook } from '../model/playbook.ts';
import { hasEnded, overlap } from '../time/period.ts';
import { spanOf } from './directives.ts';
import { opposed } from './opposed.ts';
import { audiencesOf, sharedAudience, type Audience } from './reach.ts';

/** Two directives that some team cannot both follow. */
export interface Pull {
  /** The one that was given first. */
  readonly one: Directive;
  readonly other: Directive;
  /** Whom both reach, the widest only. */
  readonly shared: readonly Audience[];
  /** The days on which both hold; without an end where neither has one. */
  readonly from: string;
  readonly until: string | undefined;
}

/** Pairs of directives with opposite poles that reach one team on a common day; what has ended before the day asked for is history. */
export function pulls(playbook: Playbook, day: string): Pull[] {
  const standing = playbook
    .all('directive')
    .filter((one) => !hasEnded(spanOf(one), day))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1));
  return standing.flatMap((one, index) =>
    standing.slice(index + 1).flatMap((other) => {
      if (!opposed(one, other)) return [];
      const days = overlap(spanOf(one), spanOf(other));
      const shared = sharedAudience(audiencesOf(one.to), audiencesOf(other.to));
      return days && shared.length > 0
        ? [{ one, other, shared, from: days.from ?? other.date, until: days.until }]
        : [];
    }),
  );
}
