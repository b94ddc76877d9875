import { isHere, type Directive, type Playbook } from '../model/playbook.ts';
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
  const order = new Map(standing.map((one, at) => [one, at]));
  return standing.flatMap((one, index) =>
    facing(one, order).flatMap(([other, at]) => {
      if (at <= index || !opposed(one, other)) return [];
      const days = overlap(spanOf(one), spanOf(other));
      const shared = sharedAudience(audiencesOf(one.to), audiencesOf(other.to));
      return days && shared.length > 0
        ? [{ one, other, shared, from: days.from ?? other.date, until: days.until }]
        : [];
    }),
  );
}

/** The standing directives that let give way what one of them puts first, or put first what it lets give way, in their order. */
function facing(one: Directive, order: ReadonlyMap<Directive, number>): [Directive, number][] {
  const found = new Map<Directive, number>();
  for (const [concern, field] of [
    [one.more, 'less'],
    [one.less, 'more'],
  ] as const)
    for (const { from, path } of isHere(concern) ? concern.backlinks : []) {
      const at = from.kind === 'directive' && path[0] === field ? order.get(from) : undefined;
      if (at !== undefined) found.set(from as Directive, at);
    }
  return [...found].sort(([, a], [, b]) => a - b);
}
