import { hasEnded, hasNotBegun, inForce, type Span } from '../time/period.ts';

/** What holds on a day, what is to come (the soonest first), and what has ended (the latest first). */
export interface ByTime<T> {
  readonly now: readonly T[];
  readonly later: readonly T[];
  readonly before: readonly T[];
}

/** Parts spans by a day: those in force, those to come, those that have ended. */
export function byTime<T extends Span>(spans: readonly T[], day: string): ByTime<T> {
  const later = spans.filter((span) => hasNotBegun(span, day) && !hasEnded(span, day));
  const before = spans.filter((span) => hasEnded(span, day));
  return {
    now: spans.filter((span) => inForce(span, day)),
    later: later.sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)),
    before: before.sort((a, b) => ((a.until ?? '') > (b.until ?? '') ? -1 : 1)),
  };
}
