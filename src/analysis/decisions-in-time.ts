import type { Playbook } from '../model/playbook.ts';
import type { IsoDate } from '../time/date.ts';
import { decisionLatency, ENOUGH_DECISIONS } from './decision-latency.ts';
import type { Timeline } from './timelines.ts';
import { tooFew, type TooFew } from './too-few.ts';

/** The decisions of one sort of which can be told whether they came in time. */
export interface SortInTime {
  readonly timeline: Timeline;
  readonly n: number;
  readonly inTime: number;
}

/** How many decisions came in time. */
export interface DecisionsInTime {
  /** In all. */
  readonly whole: { readonly is: 'known'; readonly n: number; readonly inTime: number } | TooFew;
  /** By sort, in order of name; those without a decision are left out. */
  readonly sorts: readonly SortInTime[];
}

/**
 * The decisions that came in time, of all that were answered and had been promised a time, from five on.
 * A count of decisions. Open ones are in neither number: nobody knows yet how long they take.
 * Source: service level as a share kept of what was promised; see `decisionLatency` for what counts as answered.
 */
export function decisionsInTime(playbook: Playbook, day: IsoDate): DecisionsInTime {
  const sorts = decisionLatency(playbook, day).flatMap(({ timeline, taken }) => {
    const judged = taken.filter(({ inTime }) => inTime !== undefined);
    if (!timeline || judged.length === 0) return [];
    return [{ timeline, n: judged.length, inTime: judged.filter(({ inTime }) => inTime).length }];
  });
  const n = sorts.reduce((sum, one) => sum + one.n, 0);
  const inTime = sorts.reduce((sum, one) => sum + one.inTime, 0);
  return { whole: n < ENOUGH_DECISIONS ? tooFew(n, ENOUGH_DECISIONS) : { is: 'known', n, inTime }, sorts };
}
