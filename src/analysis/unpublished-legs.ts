import type { Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import type { Gap } from './answering.ts';
import { feasibilityOf, type Leg } from './feasibility.ts';
import type { Scope } from './scope.ts';
import type { Timeline } from './timelines.ts';

/** A leg of which nobody can say how long it takes: why, and for whom of those whom it can mean; for nobody where it means nobody. */
export interface UnpublishedLeg {
  readonly leg: Leg;
  readonly gap: Exclude<Gap, 'unread'>;
  readonly parties: readonly Scope[];
}

/** The legs of a decision that are not published, each once; those that rest on something unread, or on an area without an owner, are left out, since that is said of what they rest on. */
export function unpublishedLegs(timeline: Timeline, playbook: Playbook, now: IsoDate): UnpublishedLeg[] {
  const legs = (feasibilityOf(timeline, playbook, now)?.legs ?? []).filter(({ round }) => round === 1);
  return legs.flatMap((leg) =>
    [...new Set(leg.gaps.map(({ gap }) => gap))].flatMap((gap) => {
      if (gap === 'unread' || (gap === 'nobody' && leg.who === 'area-owner')) return [];
      const parties = leg.gaps.flatMap((one) => (one.gap === gap && one.party ? [one.party] : []));
      return [{ leg, gap, parties }];
    }),
  );
}
